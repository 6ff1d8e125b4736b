import type { Span } from '../types';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'clitic';

/** A word, number, clitic ("'s") or punctuation mark. Offsets into the whole text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  /** First letter is a capital. */
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const ASCII_LETTER = /[a-z]/i;
const LETTER = /\p{L}/u;
const isLetter = (character: string): boolean => (character < '\u0080' ? ASCII_LETTER.test(character) : LETTER.test(character));
const DIGIT = /[0-9]/;
const QUOTE_MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", '`']);
const APOSTROPHES = new Set(["'", '’']);

// A table for the first 128 characters: most news text never leaves it, and a table is quicker than a pattern.
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0));
const isWordAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code < 0x80 ? ASCII_WORD[code] === 1 : isWordBeyondAscii(text, index, code);
};
const isWordBeyondAscii = (text: string, index: number, code: number): boolean => {
  // Latin letters but for × and ÷, and general punctuation: told by their place, as a pattern costs a first use dear.
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2070) return false;
  // A surrogate is the half of a letter outside the basic plane or of a pictograph: either way one run, never two.
  return (code >= 0xd800 && code <= 0xdfff) || WORD.test(text.charAt(index));
};
const isSpaceAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x1fff && /\s/.test(text.charAt(index)));
};

/**
 * Splits `text` from `from` to `to` into tokens. Hyphenated words, "U.S.", "a.m." and "1,200" stay whole;
 * the possessive and contracted "'s" stands alone, because a source ends before it ("Clinton 's campaign").
 */
export function tokenize(text: string, from: number, to: number, tokens: Token[] = []): Token[] {
  let at = from;
  while (at < to) {
    if (isSpaceAt(text, at)) {
      at += 1;
      continue;
    }
    if (isWordAt(text, at)) {
      const end = wordEnd(text, at, to);
      pushWord(text, at, end, tokens);
      at = end;
      continue;
    }
    at = pushMark(text, at, to, tokens);
  }
  return tokens;
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start;
  for (;;) {
    while (at < to && isWordAt(text, at)) at += 1;
    if (at >= to) break;
    const mark = text.charAt(at);
    const joinsNext = at + 1 < to && isWordAt(text, at + 1);
    if (joinsNext && (mark === '-' || mark === '‑' || mark === '­' || APOSTROPHES.has(mark) || mark === '&')) at += 1;
    else if (joinsNext && (mark === ',' || mark === '.') && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1))) at += 1;
    // "U.S." and "a.m.": single letters with a stop after each.
    else if (mark === '.' && isInitialism(text, start, at, joinsNext)) at += 1;
    else if (mark === '@' && joinsNext) at += 1;
    else break;
  }
  return at;
}

function isInitialism(text: string, start: number, stop: number, joinsNext: boolean): boolean {
  const letter = text.charAt(stop - 1);
  if (!isLetter(letter)) return false;
  const before = stop - 2;
  if (before >= start && text.charAt(before) !== '.') return false;
  if (before >= start) return true;
  return joinsNext && text.charAt(stop + 2) === '.';
}

function pushWord(text: string, start: number, end: number, tokens: Token[]): void {
  const clitic = cliticStart(text, start, end);
  const raw = text.slice(start, clitic);
  const code = raw.charCodeAt(0);
  const number = code >= 48 && code <= 57;
  const lower = raw.toLowerCase();
  tokens.push({
    start,
    end: clitic,
    kind: number ? 'number' : 'word',
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    capital: code < 128 ? code >= 65 && code <= 90 : UPPER.test(raw.charAt(0)),
  });
  if (clitic < end) tokens.push({ start: clitic, end, kind: 'clitic', lower: "'s", capital: false });
}

function cliticStart(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  return end - start > 2 && last === 115 && APOSTROPHES.has(text.charAt(end - 2)) ? end - 2 : end;
}

function pushMark(text: string, start: number, to: number, tokens: Token[]): number {
  const mark = text.charAt(start);
  // "Roe 's plan": machines put a space before the clitic.
  if (APOSTROPHES.has(mark) && (text.charAt(start + 1) === 's' || text.charAt(start + 1) === 'S') && start > 0 && isSpaceAt(text, start - 1) && start + 2 < to && isSpaceAt(text, start + 2) && tokens.at(-1)?.kind === 'word') {
    tokens.push({ start, end: start + 2, kind: 'clitic', lower: "'s", capital: false });
    return start + 2;
  }
  let end = start + 1;
  if (mark === '.' || mark === '-') while (end < to && text.charAt(end) === mark) end += 1;
  // `` and '' are the typewriter's double quotation marks; in ''' after a word the single one closes first.
  else if ((mark === '`' || mark === "'") && text.charAt(end) === mark && !(text.charAt(end + 1) === mark && start > 0 && !isSpaceAt(text, start - 1))) end += 1;
  const kind = QUOTE_MARKS.has(mark) ? 'quote' : 'punctuation';
  tokens.push({ start, end, kind, lower: text.slice(start, end), capital: false });
  return end;
}
