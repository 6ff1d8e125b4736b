import { findingOn, isAnonymous, type Criterion } from './criterion';

const leadRestsOnNameless: Criterion<'seen'> = {
  id: 'lead-rests-on-nameless',
  description: 'Everything said in the opening paragraph is said by nobody who is named.',
  text: {
    criterion: 'C11',
    title: 'The lead rests on nameless sources',
    description: 'The opening paragraph reports something, and all its voices are nameless.',
    canMatter: 'Many readers read no further than the lead.',
    fineWhen: 'The paragraphs right after it give a record or a name.',
    lookFor: 'The first named voice or document below.',
  },
  says: { seen: 'Everything that the opening paragraph reports comes from sources that are not named.' },
  examples: {
    flags: [{ text: 'The navy will sail on Monday, a senior official said.\n\nJane Roe said that it would not.', marks: ['a senior official'] }],
    passes: ['The navy will sail on Monday, Jane Roe said.\n\nA senior official said that it would not.'],
  },
  run: (given) => {
    const lead = given.voices.filter((voice) => voice.paragraph === 0);
    const [first] = lead;
    if (!first || !lead.every((voice) => isAnonymous(voice.source.kind))) return [];
    return [findingOn(first, 3, { says: 'seen' })];
  },
};

export default leadRestsOnNameless;
