import { findingOn, isAnonymous, type Criterion } from './criterion';

/** With fewer voices than this, "all" says little. */
const FEWEST_VOICES = 3;

const allNameless: Criterion<'seen'> = {
  id: 'all-nameless',
  description: 'No voice in the whole article is named.',
  text: {
    criterion: 'C12',
    title: 'Nobody is named',
    description: 'Every voice in the article is nameless.',
    canMatter: 'Nothing in the article can be taken back to somebody who answers for it.',
    fineWhen: 'Everybody who knows would be in danger, and the article says so.',
    lookFor: 'Another report of the same events that names somebody.',
  },
  says: { seen: 'None of the {count} voices in the article is named.' },
  examples: {
    flags: [{ text: 'A senior official said that the ships would sail. A diplomat said that they would not. Two people close to the navy said that nobody knew.', marks: ['A senior official'] }],
    passes: ['A senior official said that the ships would sail. A diplomat said that they would not. Jane Roe said that nobody knew.'],
  },
  run: (given) => {
    const [first] = given.voices;
    if (!first || given.voices.length < FEWEST_VOICES || !given.voices.every((voice) => isAnonymous(voice.source.kind))) return [];
    return [findingOn(first, 3, { says: 'seen', with: { count: given.voices.length } })];
  },
};

export default allNameless;
