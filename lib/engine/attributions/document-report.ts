import type { Reading, TokenRange } from '../segment/reading';
import type { Draft, Pattern } from './pattern';
import { reportStart, styleOf, wordsAfter } from './reported-words';
import { isPassive, sourceOf, trailingContent } from './reported-clause';
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
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const verb = reading.verbs[at];
      if (!verb || !verb.frames.includes('document') || reading.quotationAt[at] !== -1 || found.isClaimed(at)) continue;
      const group = verbGroupStart(reading, at, sentence.first);
      if (isPassive(reading, group, at)) continue;
      const source = sourceOf(reading, sentence, group, at, [...found.inSentence, ...drafts]);
      if (!source || !headsDocument(reading, source)) continue;
      const words = wordsAfter(reading, reportStart(reading, at + 1, sentence, false), sentence);
      const content = trailingContent(reading, sentence, source, at) ?? (words ? [words] : null);
      if (content) drafts.push({ rule: RULE, source, cue: { first: group, last: at + 1 }, content, style: styleOf(reading, content) });
    }
    return drafts;
  },
};

export default documentReport;

/** Is the head of this phrase, its last noun before any "of", "by" or comma, a document? */
export function headsDocument(reading: Reading, range: TokenRange): boolean {
  let head = -1;
  for (let at = range.first; at < range.last; at += 1) {
    const tag = reading.tags[at]!;
    if (tag === 'noun' || tag === 'name' || (tag === 'verb' && at === range.first)) head = at;
    else if (head !== -1 && tag !== 'genitive' && tag !== 'dash' && tag !== 'numeral') break;
  }
  return head !== -1 && reading.language.noun(reading.tokens[head]!.lower)?.kind === 'document';
}
