import { findingOf, type SignRule } from './sign-rule';

/** Offices without a name in one article; reporters name each holder at the first mention. */
const FEWEST_OFFICES = 3;
/** Tokens from which on a text is a whole article rather than a brief. */
const WHOLE_ARTICLE = 250;

const scrubbedNames: SignRule<'seen'> = {
  id: 'scrubbed-names',
  description: 'Many offices, each held by one person, and not one of their holders is named.',
  text: {
    criterion: 'S4',
    title: 'No office holder is named',
    description: 'The article speaks of several offices that one person holds, and never names anybody who held them.',
    canMatter: 'Reporters name office holders at the first mention. Where all names are missing, somebody or something may have taken them out.',
    fineWhen: 'The text is about the offices themselves, not about those who hold them.',
    lookFor: 'An earlier version of the same text elsewhere, with the names in it.',
  },
  says: { seen: 'Speaks of {count} offices that one person holds, and names none of the holders.' },
  examples: {
    flags: [
      {
        text: `The French president met the German chancellor in Saltmere on Monday. The Italian prime minister joined them in the evening. ${'The harbour of the town is old, and the talks there were long and slow. '.repeat(18)}`,
        marks: ['The French president'],
      },
    ],
    passes: [
      'The French president met the German chancellor in Saltmere on Monday. The Italian prime minister joined them in the evening.',
      `French President Emmanuel Macron met the German chancellor in Saltmere. The Italian prime minister joined the French president. ${'The harbour of the town is old, and the talks there were long and slow. '.repeat(18)}`,
    ],
  },
  run: ({ segments: { tokens }, unnamedOffices }) =>
    unnamedOffices.length < FEWEST_OFFICES || tokens.length < WHOLE_ARTICLE ? null
      : findingOf(unnamedOffices, { says: 'seen', with: { count: unnamedOffices.length } }),
};

export default scrubbedNames;
