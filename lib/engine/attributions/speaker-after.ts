import { phraseAfter } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import { isReducedRelative } from './reduced-relative';
import { BREAKS, isAbbreviationStop, isEmpty, isRelative } from './speaker';

const CIRCUMSTANCE = new Set(['after', 'before', 'during', 'when', 'as', 'while', 'since', 'because', 'at', 'on', 'via', 'to', 'if', 'by']);
const PERSONAL_PREPOSITIONS = new Set(['of', 'for', 'from', 'with', 'at', 'in', 'on', 'to', 'about', 'near', 'behind', 'inside', 'within', 'against', 'under', 'outside', 'across', 'around', 'over', 'like']);

/** Who speaks, where the words for it follow the verb: `said Jane Roe, a lawyer for the city`; null where none do. */
export function speakerAfter(reading: Reading, start: number, limit: number): TokenRange | null {
  const { tags, tokens, language } = reading;
  // "said retired captain Jane Roe": a participle opens the phrase.
  const opens = tags[start] === 'verb' && reading.verbs[start]!.form === 'past' && reading.verbs[start]!.frames.length === 0 && (tags[start + 1] === 'name' || tags[start + 1] === 'noun') ? start + 1 : start;
  const phrase = phraseAfter(reading, opens, limit);
  if (isEmpty(phrase)) return null;
  const head = { first: start, last: phrase.last };
  let last = head.last;
  if (tags[head.first] === 'pronoun') return head;
  for (;;) {
    if (last >= limit) break;
    const tag = tags[last]!;
    const word = tokens[last]!.lower;
    if ((tag === 'preposition' || (tag === 'to' && tags[last - 1] === 'noun' && tags[last + 1] !== 'verb')) && PERSONAL_PREPOSITIONS.has(word)) {
      const next = phraseAfter(reading, last + 1, limit);
      if (isEmpty(next) || language.isSpeechEvent(tokens[next.last - 1]!.lower) || isTime(reading, next) || (CIRCUMSTANCE.has(word) && tags[last - 1] === 'name')) break;
      last = next.last;
    } else if (tag === 'coordinator' && word === 'and' && (tags[last + 1] === 'name' || tags[last + 1] === 'determiner')) {
      const next = phraseAfter(reading, last + 1, limit);
      if (isEmpty(next) || tags[next.last] === 'verb' || tags[next.last] === 'auxiliary') break;
      last = next.last;
    } else if (tag === 'comma') {
      const end = appositionEnd(reading, last + 1, limit);
      if (end === null) break;
      last = end;
    } else if (tokens[last]!.lower === '(') {
      const close = closingBracket(reading, last, limit);
      if (close === null) break;
      last = close + 1;
    } else if (isRelative(reading, last) || (tag === 'verb' && reading.verbs[last]?.form !== 's' && reading.verbs[last]?.form !== 'base' && tags[last - 1] !== 'name' && (reading.verbs[last]?.frames.length === 0 || isReducedRelative(reading, last, limit)))) {
      last = clauseEnd(reading, last, limit);
    } else break;
  }
  return { first: head.first, last };
}

function isTime(reading: Reading, range: TokenRange): boolean {
  const word = reading.tokens[range.last - 1]!;
  return reading.language.isDay(word.lower) || (reading.tags[range.first] === 'numeral' && range.last - range.first === 1);
}

// After a comma: "a lawyer for the city", "who runs …", "45", "R-Utah", "the group's director".
function appositionEnd(reading: Reading, start: number, limit: number): number | null {
  const { tags } = reading;
  if (start >= limit) return null;
  if (isRelative(reading, start)) return clauseEnd(reading, start, limit);
  const tag = tags[start]!;
  if (tag !== 'determiner' && tag !== 'numeral' && tag !== 'possessive' && tag !== 'name' && tag !== 'noun') return null;
  const phrase = phraseAfter(reading, start, limit);
  if (isEmpty(phrase)) return null;
  const follows = tags[phrase.last];
  if (phrase.last < limit && (follows === 'verb' || follows === 'auxiliary' || follows === 'modal')) return null;
  // ", Clinton and Trump, …": another name may be another speaker's clause; an apposition of a person says what they are.
  return clauseEnd(reading, phrase.last, limit);
}

function clauseEnd(reading: Reading, from: number, limit: number): number {
  const { tags } = reading;
  let at = from;
  while (at < limit && tags[at] !== 'comma' && tags[at] !== 'dash' && !(BREAKS.has(tags[at]!) && !isAbbreviationStop(reading, at))) at += 1;
  return at;
}

function closingBracket(reading: Reading, open: number, limit: number): number | null {
  for (let at = open + 1; at < limit && at < open + 8; at += 1) if (reading.tokens[at]!.lower === ')') return at;
  return null;
}
