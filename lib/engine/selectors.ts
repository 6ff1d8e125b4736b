import type { Span, TextQuoteSelector } from './types';

/** Characters of context on each side of the words; enough to tell two mentions apart, little enough to survive edits. */
const CONTEXT = 32;

/** The words of a span with what stands before and after them. */
export function textQuoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}
