import { findingOn, isAnonymous, type Criterion } from './criterion';
import { isConfidential } from './vague-crowd';

const noByline: Criterion<'seen'> = {
  id: 'no-byline',
  description: 'The article rests on nameless sources, and its page names no author.',
  text: {
    criterion: 'C19',
    title: 'No byline either',
    description: 'The article rests on nameless sources, and nobody signs it.',
    canMatter: 'With nameless sources, the writer is the one who can be asked.',
    fineWhen: 'The newsroom signs its reports together, or the writer would be in danger.',
    lookFor: 'An agency or a desk that answers for the report.',
  },
  says: { seen: 'The page names no author.' },
  examples: {
    flags: [{ text: 'A senior official said that the ships would sail. A diplomat said that they would not.', marks: ['A senior official'], page: { byline: null } }],
    passes: ['A senior official said that the ships would sail. A diplomat said that they would not.'],
  },
  run: (given) => {
    // Missing is not known: only a page that was searched has none.
    if (given.article.byline !== null) return [];
    const confidential = given.voices.filter((voice) => isConfidential(voice, given));
    const [first] = confidential;
    const nameless = given.voices.filter((voice) => isAnonymous(voice.source.kind)).length;
    return first && nameless * 2 >= given.voices.length ? [findingOn(first, 1, { says: 'seen' })] : [];
  },
};

export default noByline;
