import { phraseAfter } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { QuotationStyle } from '../types';

const CIRCUMSTANCES = new Set(['in', 'on', 'at', 'during', 'to', 'after', 'before', 'via', 'through', 'from', 'by', 'over', 'with', 'of', 'about', 'for', 'into', 'upon', 'against']);

const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);
/** "at least six" is a number, not an occasion. */
const MEASURES = new Set(['least', 'most', 'best', 'worst', 'first', 'last']);

/** What is said, from `start` to the end of the sentence, without its stop; null where nothing follows. */
export function wordsAfter(reading: Reading, start: number, sentence: Sentence): TokenRange | null {
  let last = sentence.last;
  // A quotation that ends with the sentence keeps its stop and its mark.
  while (last > start && reading.tags[last - 1] === 'stop') last -= 1;
  let first = start;
  while (first < last && (reading.tags[first] === 'comma' || reading.tags[first] === 'colon')) first += 1;
  return first < last ? { first, last } : null;
}

/** What is said, from the start of the sentence up to `end`, without "But" before and the comma after; null where nothing stands there. */
export function wordsBefore(reading: Reading, sentence: Sentence, end: number): TokenRange | null {
  let last = end;
  while (last > sentence.first && (reading.tags[last - 1] === 'comma' || reading.tags[last - 1] === 'dash')) last -= 1;
  let first = sentence.first;
  while (first < last && (reading.tags[first] === 'coordinator' || reading.tags[first] === 'comma')) first += 1;
  return first < last ? { first, last } : null;
}

/**
 * Where the reported words start after a cue that ends before `start`: past "that", past the hearer of "told reporters",
 * past "on Tuesday" and "in a statement". Stays at `start` where what follows may be the words themselves.
 */
export function reportStart(reading: Reading, start: number, sentence: Sentence, takesHearer: boolean): number {
  const { tags, tokens } = reading;
  const limit = sentence.last;
  let at = start;
  if (takesHearer) {
    const hearer = phraseAfter(reading, at, limit);
    if (hearer.last > hearer.first) at = hearer.last;
  }
  const afterHearer = at;
  for (;;) {
    if (at >= limit) return afterHearer;
    const tag = tags[at]!;
    if (tag === 'that') return at + 1;
    if (reading.language.isDay(tokens[at - 1]?.lower ?? '') && DAY_PARTS.has(tokens[at]!.lower)) { at += 1; continue; }
    // "added, though, that"
    if (tag === 'comma' && tokens[at + 1]?.lower === 'though' && tags[at + 2] === 'comma') { at += 3; continue; }
    const past = tag === 'comma' ? pastParenthesis(reading, at, limit) : null;
    if (past !== null) return past;
    // "said on Tuesday that", "said, however, that"
    if (tag === 'preposition' && reading.language.isDay(reading.tokens[at + 1]?.lower ?? '')) { at += 2; continue; }
    if (tag === 'adverb' || (tag === 'comma' && (at > afterHearer || tags[at + 1] === 'adverb'))) { at += 1; continue; }
    if (tag === 'colon' || (tag === 'comma' && tags[at + 1] === 'quote')) return at + 1;
    if (tag === 'quote') return at;
    // "complained about the noise", "said of the plan: …": what is spoken about is said, too; "said about 40 …" is a number.
    if (at === afterHearer && tag === 'preposition' && reading.language.isTopic(tokens[at]!.lower) && at + 1 < limit) return tags[at + 1] === 'numeral' ? at : at + 1;
    // "said in a statement released by the ministry that"
    if (tag === 'verb' && at > afterHearer && reading.verbs[at]!.form === 'past' && tags[at - 1] === 'noun' && tags[at + 1] === 'preposition') { at += 1; continue; }
    const isCircumstance = (tag === 'preposition' || tag === 'to') && CIRCUMSTANCES.has(reading.tokens[at]!.lower) && !MEASURES.has(reading.tokens[at + 1]?.lower ?? '');
    if (!isCircumstance) return at;
    const phrase = phraseAfter(reading, at + 1, limit);
    if (phrase.last <= phrase.first) return pastOccasion(reading, at, limit) ?? (at === afterHearer ? afterHearer : at);
    at = phrase.last;
  }
}

// "explained after winning his home state that …": an occasion told with a verb, and "that" behind it.
function pastOccasion(reading: Reading, at: number, limit: number): number | null {
  if (reading.verbs[at + 1]?.form !== 'ing') return null;
  for (let index = at + 2; index < limit && index < at + 12; index += 1) {
    if (reading.tags[index] === 'that') return index + 1;
    if (reading.tags[index] === 'comma' || reading.tags[index] === 'verb' || reading.tags[index] === 'auxiliary') return null;
  }
  return null;
}

/** A parenthesis between a verb and its "that" is seldom longer. */
const LONGEST_PARENTHESIS = 20;

// "reported, citing two officials, that …": from the first comma past the "that" behind the second; null where there is none.
function pastParenthesis(reading: Reading, comma: number, limit: number): number | null {
  for (let at = comma + 2; at + 1 < Math.min(limit, comma + LONGEST_PARENTHESIS); at += 1) {
    if (reading.tags[at] === 'stop' || reading.tags[at] === 'quote' || reading.tags[at] === 'colon') return null;
    if (reading.tags[at] === 'comma') return reading.tags[at + 1] === 'that' ? at + 2 : null;
  }
  return null;
}

/** Direct where only quoted words are reported, mixed where quoted words stand in the reporter's, indirect where none do. */
export function styleOf(reading: Reading, content: readonly TokenRange[]): QuotationStyle {
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let at = range.first; at < range.last; at += 1) {
      if (reading.tokens[at]!.kind !== 'word') continue;
      if (reading.quotationAt[at] === -1) plain += 1;
      else quoted += 1;
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}
