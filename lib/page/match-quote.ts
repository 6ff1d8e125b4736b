import type { Span, TextQuoteSelector } from '@/lib/engine/types';

/**
 * Finds a quotation in a text by its words and what stood around them; `null` where it is not there, or where several places
 * fit equally well. `near` settles between places whose surroundings fit equally, if they fit at all.
 */
export function matchQuote(text: string, { exact, prefix, suffix }: TextQuoteSelector, near: number): Span | null {
  if (exact === '') return null;
  const matches: Match[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const context = commonEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) + commonStart(text.slice(end, end + suffix.length), suffix);
    matches.push({ start, end, context, distance: Math.abs(start - near) });
  }
  const [best, second] = matches.toSorted((a, b) => b.context - a.context || a.distance - b.distance);
  if (!best) return null;
  const isSure = !second || best.context > second.context || (best.context >= SOME_CONTEXT && best.distance < second.distance);
  return isSure ? { start: best.start, end: best.end } : null;
}

/** Less than this is a space and a full stop that happen to be the same. */
const SOME_CONTEXT = 6;

interface Match extends Span {
  /** Characters of prefix and suffix that are there too. */
  readonly context: number;
  readonly distance: number;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
