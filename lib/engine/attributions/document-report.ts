import { phraseBefore } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import type { Sentence } from '../segment';
import type { Draft, Pattern } from './pattern';
import { reportStart, styleOf, wordsAfter } from './reported-words';
import { isReducedRelative } from './reduced-relative';
import { isPassive, trailingContent } from './reported-clause';
import { sourceOf } from './source-of';
import { documentSubject, headsDocument } from '../segment/document-subject';
import { verbGroupStart } from './speaker';

const RULE = 'document-report';

/** "The poll shows …", "a memo seen by Reuters lists …": verbs that report only when a document is their subject. */
const documentReport: Pattern = {
  id: RULE,
  description: 'A document, a poll or figures are reported to say something.',
  examples: {
    flags: [
      { text: 'A new poll shows that support has fallen by four points.', marks: ['shows'] },
      { text: 'Court papers list eleven payments to the firm.', marks: ['list'] },
    ],
    passes: ['The gallery shows portraits of the founders.', 'She found her keys in the car.'],
  },
  run: (reading, sentence, found) => {
    const drafts: Draft[] = [];
    for (const at of found.verbs) {
      const verb = reading.verbs[at]!;
      if (!verb.frames.includes('document') || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const group = verbGroupStart(reading, at, sentence.first);
      if (isPassive(reading, group, at) || isReducedRelative(reading, at, sentence.last) || reading.tags[group] === 'to' || lacksObject(reading, at)) continue;
      const source = documentOf(reading, sentence, group, at, [...found.inSentence, ...drafts]);
      if (!source) continue;
      const words = wordsAfter(reading, reportStart(reading, at + 1, sentence, false), sentence);
      const content = trailingContent(reading, sentence, source, at) ?? (words ? [words] : null);
      if (content) drafts.push({ rule: RULE, source, cue: { first: group, last: at + 1 }, content, style: styleOf(reading, content) });
    }
    return drafts;
  },
};

export default documentReport;

// "A file found in the car", "a clip put out by the town": what papers do needs its object at once, unless it is a verb of saying.
const lacksObject = (reading: Reading, verb: number): boolean => !reading.verbs[verb]!.frames.includes('clause') && reading.tags[verb + 1] === 'preposition';

function documentOf(reading: Reading, sentence: Sentence, group: number, verb: number, before: readonly Draft[]): TokenRange | null {
  const { tags, tokens, verbs, language } = reading;
  // "polls showing …", "records that show …", "records, which show …"
  if (tokens[group - 1]?.lower === 'who') return null;
  const relative = tags[group - 1] === 'that' || tokens[group - 1]?.lower === 'which';
  if (relative) return nearestDocument(reading, tags[group - 2] === 'comma' ? group - 2 : group - 1, sentence.first);
  if (verbs[verb]!.form === 'ing' && group === verb) return nearestDocument(reading, verb, sentence.first);
  const subject = documentSubject(reading, group, sentence.first, language);
  if (subject) return subject;
  const source = sourceOf(reading, sentence, group, verb, before);
  return source && headsDocument(reading, source, language) ? source : null;
}

/** How many phrases may hang on a document before the words that describe it: "a report by X on Y showing". */
const HOPS = 3;

// The document that what starts at `end` describes: "an analysis by the bank of its loans | showing".
function nearestDocument(reading: Reading, end: number, floor: number): TokenRange | null {
  let at = end;
  for (let hop = 0; hop <= HOPS; hop += 1) {
    const phrase = phraseBefore(reading, at, floor);
    if (phrase.last <= phrase.first) return null;
    if (headsDocument(reading, phrase, reading.language)) return { first: phrase.first, last: end };
    if (phrase.first - 1 <= floor || reading.tags[phrase.first - 1] !== 'preposition') return null;
    at = phrase.first - 1;
    if (reading.tags[at - 1] === 'verb' && reading.verbs[at - 1]!.form === 'past') at -= 1;
  }
  return null;
}
