import type { Language } from '../languages/language';
import type { Token } from './tokens';

/** A sentence as token indices `[first, last)`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

const ENDERS = new Set(['.', '!', '?', '…', '...', '....']);
/** What runs on longer is no sentence but a list or noise; cutting it keeps every rule's work in step with the text. */
const LONGEST_SENTENCE = 250;
const CLOSERS = new Set([')', ']', '"', '”', "'", '’', '»', "''"]);
const OPENERS = new Set(['(', '[', '"', '“', '‘', "'", '«', '``', "''"]);

/** Splits one paragraph's tokens `[first, last)`; a sentence keeps its closing quotation marks. */
export function splitSentences(tokens: readonly Token[], first: number, last: number, paragraph: number, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let start = first;
  for (let at = first; at < last; at += 1) {
    if (at - start < LONGEST_SENTENCE && !endsSentence(tokens, at, last, language)) continue;
    let end = at + 1;
    while (end < last && CLOSERS.has(tokens[end]!.lower) && isClosing(tokens, end)) end += 1;
    sentences.push({ first: start, last: end, paragraph });
    start = end;
    at = end - 1;
  }
  if (start < last) sentences.push({ first: start, last, paragraph });
  return sentences;
}

// A mark that touches what comes before it closes; one that stands off it opens the next sentence.
function isClosing(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.end === tokens[at]!.start;
}

function endsSentence(tokens: readonly Token[], at: number, last: number, language: Language): boolean {
  const token = tokens[at]!;
  // "U.S." may be the last word: it ends the sentence when a word follows that only starts one.
  if (token.kind === 'word') return token.lower.endsWith('.') && startsNewSentence(tokens, at + 1, last, language, true);
  if (token.kind !== 'punctuation' || !ENDERS.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (token.lower === '.' && before && before.end === token.start && before.kind === 'word') {
    if (language.abbreviations.has(before.lower)) {
      return !language.honorifics.has(before.lower) && startsNewSentence(tokens, at + 1, last, language, true);
    }
    // An initial: "John F. Kerry".
    if (before.end - before.start === 1 && before.capital && before.lower !== 'i') return false;
  }
  return startsNewSentence(tokens, at + 1, last, language, false);
}

function startsNewSentence(tokens: readonly Token[], from: number, last: number, language: Language, afterAbbreviation: boolean): boolean {
  let at = from;
  while (at < last && CLOSERS.has(tokens[at]!.lower) && isClosing(tokens, at)) at += 1;
  if (at >= last) return true;
  // "example.com" and "3.5": no white space, no new sentence.
  if (tokens[at]!.start === tokens[at - 1]!.end && tokens[at]!.kind !== 'quote') return false;
  while (at < last && OPENERS.has(tokens[at]!.lower)) at += 1;
  const next = tokens[at];
  if (!next) return true;
  if (afterAbbreviation) {
    const wordClass = language.wordClass(next.lower);
    return next.capital && (wordClass === 'determiner' || wordClass === 'pronoun' || wordClass === 'possessive' || wordClass === 'coordinator' || wordClass === 'subordinator');
  }
  return next.capital || next.kind === 'number' || next.kind === 'punctuation' || !startsSmall(next.lower);
}

// Without the pattern for most words: it is dear to make.
function startsSmall(lower: string): boolean {
  const first = lower.charAt(0);
  return first >= 'a' && first <= 'z' || /^\p{Ll}/u.test(lower);
}
