import type { Reading } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { styleOf, wordsAfter, wordsBefore } from './reported-words';

const RULE = 'reporting-adverb';

/** "The minister reportedly left": one word that says that somebody else says so. */
const reportingAdverb: Pattern = {
  id: RULE,
  description: 'Hearsay in one word.',
  examples: {
    flags: [
      { text: 'The minister reportedly left the room.', marks: ['reportedly'] },
      { text: 'Allegedly, the files were burnt.', marks: ['Allegedly'] },
    ],
    passes: ['The minister repeatedly left the room.', 'He was fined for allegedly burning the files.'],
  },
  opens: ({ hearsay }) => hearsay.adverbs,
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.starts) {
      if (reading.quotationAt[at] !== -1 || found.isClaimed(at) || isCharge(reading, at)) continue;
      const content = [wordsBefore(reading, sentence, at), wordsAfter(reading, at + 1, sentence)].filter((range) => range !== null);
      if (content.length > 0) drafts.push({ rule: RULE, source: null, cue: { first: at, last: at + 1 }, content, style: styleOf(reading, content) });
    }
    return drafts;
  },
};

export default reportingAdverb;

// "was charged for allegedly burning the files": whoever brought the charge says so.
const isCharge = ({ tags, verbs }: Reading, at: number): boolean => tags[at - 1] === 'preposition' && verbs[at + 1]?.form === 'ing';
