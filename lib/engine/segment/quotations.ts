import type { Span } from '../types';
import type { Token } from './tokens';

/** Words between quotation marks, as token indices; `open` and `close` are the marks' own indices. */
export interface Quotation {
  readonly open: number;
  /** Index of the closing mark, or of the paragraph's last token where the quotation runs on. */
  readonly close: number;
  /** With its marks. */
  readonly span: Span;
  /** More than a word or two: a whole clause may be said. */
  readonly words: number;
  /** Not closed in its paragraph: it runs on in the next. */
  readonly runsOn: boolean;
}

const DOUBLE_OPEN = new Set(['“', '„', '«', '``']);
const DOUBLE_CLOSE = new Set(['”', '»', "''"]);

/**
 * Quotations of one paragraph's tokens `[first, last)`, outermost only, in order.
 * British single quotation marks count; an apostrophe does not ("the workers' union").
 */
export function findQuotations(text: string, tokens: readonly Token[], first: number, last: number): Quotation[] {
  const quotations: Quotation[] = [];
  // A mark without a partner to its right has none further right either: looking once keeps this linear.
  const partnerless = new Set<string>();
  let at = first;
  while (at < last) {
    const token = tokens[at]!;
    if (token.kind !== 'quote' || !opens(text, token)) {
      at += 1;
      continue;
    }
    const close = partnerless.has(token.lower) ? -1 : closing(text, tokens, at, last);
    const runsOn = close === -1;
    if (runsOn) partnerless.add(token.lower);
    // Only a double mark may run on to the next paragraph; a lone single one is an apostrophe (’tis, ’90s).
    if (runsOn && isSingle(token)) {
      at += 1;
      continue;
    }
    const end = runsOn ? last - 1 : close;
    quotations.push({ open: at, close: end, span: { start: token.start, end: tokens[end]!.end }, words: countWords(tokens, at + 1, end + 1), runsOn });
    at = end + 1;
  }
  return quotations;
}

const LONGEST_POSSESSIVE_LOOKAHEAD = 200;

const isSingle = (token: Token): boolean => token.lower === '‘' || token.lower === '’' || token.lower === "'" || token.lower === '`';

function countWords(tokens: readonly Token[], first: number, last: number): number {
  let words = 0;
  for (let at = first; at < last; at += 1) if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') words += 1;
  return words;
}

function opens(text: string, token: Token): boolean {
  const mark = token.lower;
  if (DOUBLE_OPEN.has(mark) || mark === '‘') return true;
  if (mark === '’' || mark === '»') return false;
  // A straight mark opens when it stands off the word before and touches the word after.
  const before = text.charAt(token.start - 1);
  const after = text.charAt(token.end);
  // Machines put a space on both sides of it.
  if (mark === '"' && after === ' ' && (before === '' || before === ' ' && !/\d/.test(text.charAt(token.start - 2)))) return true;
  return (before === '' || /[\s([—–\-"“\u200e\u202a]/.test(before)) && after !== '' && !/\s/.test(after);
}

function closing(text: string, tokens: readonly Token[], open: number, last: number): number {
  const mark = tokens[open]!.lower;
  for (let at = open + 1; at < last; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'quote') continue;
    if (closes(text, mark, token)) return at;
  }
  return -1;
}

function closes(text: string, open: string, token: Token): boolean {
  const mark = token.lower;
  if (open === '"') return mark === '"' || mark === '”';
  if (open === "''" || open === '``') return mark === "''";
  // Typists mix the two up: “… here,“ and ”This is why …”.
  if (open === '”') return mark === '”';
  if (open === '“' && mark === '“') return !/\s/.test(text.charAt(token.start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(token.end));
  if (DOUBLE_OPEN.has(open)) return DOUBLE_CLOSE.has(mark) || (mark === '"' && !opens(text, token));
  if (open === '‘' || open === '`' || open === "'") {
    if (mark !== '’' && mark !== "'") return false;
    const after = text.charAt(token.end);
    const before = text.charAt(token.start - 1);
    // ’ after a plural s and before a word is a possessive: ‘the workers’ demands’.
    const possessive = before === 's' && /\s/.test(after) && /\p{Ll}/u.test(text.charAt(token.end + 1));
    if (possessive && text.slice(token.end, token.end + LONGEST_POSSESSIVE_LOOKAHEAD).includes(mark)) return false;
    return after === '' || !/[\p{L}\p{N}]/u.test(after);
  }
  return mark === open;
}
