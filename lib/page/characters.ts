/**
 * How characters of a page become characters of the article: white space as rendered, nothing invisible, no ligatures.
 * Everything is one piece of `PIECES` or is dropped (soft hyphens, zero-width characters, marks of direction).
 */

const INVISIBLE = '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';
const LIGATURES: Readonly<Record<string, string>> = {
  'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st',
};
const LIGATURE = Object.keys(LIGATURES).join('');

interface Piece {
  readonly kind: 'plain' | 'space' | 'ligature';
  /** Offset into the string that was cut up. */
  readonly at: number;
  /** What the reader reads; for `space` always one space. */
  readonly text: string;
}

// JavaScript counts the zero-width no-break space as white space; nobody sees it. Words with one plain space between them are one
// piece, because nothing happens to them and pages are made of little else.
const PLAIN = `[^\\s${INVISIBLE}${LIGATURE}]+`;
const PIECES = new RegExp(`(${PLAIN}(?: ${PLAIN}){0,99})|((?:(?!\\uFEFF)\\s)+)|[${LIGATURE}]`, 'g');

/** Cuts a string of the page into what the article takes over. Pieces are in order; what lies between them is invisible. */
export function* piecesOf(data: string): Generator<Piece> {
  for (const match of data.matchAll(PIECES)) {
    const [words, plain, space] = match;
    if (plain !== undefined) yield { kind: 'plain', at: match.index, text: words };
    else if (space !== undefined) yield { kind: 'space', at: match.index, text: ' ' };
    else yield { kind: 'ligature', at: match.index, text: LIGATURES[words] ?? words };
  }
}

/** A string of the page as a reader sees it: trimmed, white space collapsed, nothing invisible, no ligatures. */
export function readable(data: string): string {
  let text = '';
  let space = '';
  for (const piece of piecesOf(data)) {
    if (piece.kind === 'space') {
      if (text !== '') space = ' ';
    } else {
      text += space + piece.text;
      space = '';
    }
  }
  return text;
}

/** Letters and figures only, lower case: for asking whether two texts say the same words. */
export function squashed(text: string): string {
  return readable(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How many words a text has, roughly: what spaces part, and every two characters of scripts without spaces. */
export function countWords(text: string): number {
  return (text.match(/[\u3040-\u30FF\u3400-\u9FFF]{1,2}|[^\s\u3040-\u30FF\u3400-\u9FFF]+/g) ?? []).length;
}
