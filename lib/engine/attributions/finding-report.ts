import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { clauseFollows, isPassive } from './reported-clause';
import { sourceOf } from './source-of';
import { reportStart, styleOf, wordsAfter } from './reported-words';
import { verbGroupStart } from './speaker';

const RULE = 'finding-report';

/** "Researchers found that …", "the court heard that …": what it is somebody's work to find out or to hear is told as their report. */
const findingReport: Pattern = {
  id: RULE,
  description: 'Researchers, auditors or a court find, show or hear something.',
  examples: {
    flags: [
      { text: 'A team at the Harbour Institute showed that the wall would hold.', marks: ['showed'] },
      { text: 'Researchers found the wall was hollow.', marks: ['found'] },
      { text: 'The court heard the boy had complained of headaches.', marks: ['heard'] },
    ],
    passes: ['The jury found him guilty.', 'The court heard evidence in May.', 'The boy found that his keys were gone.', 'The team found the valley at dusk.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const { lemma } = reading.verbs[at]!;
      const heads = lemma === 'hear' ? reading.language.isHearer : reading.language.isFinding(lemma) ? reading.language.isFinder : null;
      if (!heads || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const group = verbGroupStart(reading, at, sentence.first);
      if (isPassive(reading, group, at) || reading.verbs[at]!.form === 'ing' || reading.tags[group] === 'to') continue;
      const source = sourceOf(reading, sentence, group, at, [...found.inSentence, ...drafts]);
      if (!source || !holds(reading, source, heads)) continue;
      const words = wordsAfter(reading, reportStart(reading, at + 1, sentence, false), sentence);
      if (!words || reading.tags[words.first - 1] !== 'that' && !(reading.tags[words.first] !== 'name' && clauseFollows(reading, words, sentence))) continue;
      drafts.push({ rule: RULE, source, cue: { first: group, last: at + 1 }, content: [words], style: styleOf(reading, [words]) });
    }
    return drafts;
  },
};

export default findingReport;

function holds(reading: Reading, source: TokenRange, isHead: (lower: string) => boolean): boolean {
  for (let at = source.first; at < source.last; at += 1) {
    if (isHead(reading.tokens[at]!.lower)) return true;
    // Only the head counts, which stands before any "of", "at" or "who".
    if (reading.tags[at] === 'preposition' || reading.tags[at] === 'comma' || reading.tags[at] === 'verb') return false;
  }
  return false;
}
