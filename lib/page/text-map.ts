import type { Span } from '@/lib/engine/types';
import { readable } from './characters';

/** Characters of the article that stand together in one text node. */
export interface Run {
  /** Offset into the article's text. */
  readonly at: number;
  readonly text: string;
  readonly node: Text;
  /** Offset into the node's data. */
  readonly from: number;
  /** Characters of the node's data: as many as `text` has, except for a ligature, which is one. */
  readonly width: number;
}

/** Where each character of `Article.text` stands in the live page. */
export interface TextMap {
  /** The text of the article, as in `Article.text`. */
  readonly text: string;
  /**
   * The words of a span as ranges of the live page, one for each text node, in order.
   * Empty where the page no longer shows these words there: when unsure, show nothing.
   */
  ranges(span: Span): Range[];
}

/** `runs` in text order. Characters that no run covers (breaks between lines and paragraphs) stand nowhere in the page. */
export function createTextMap(text: string, runs: readonly Run[]): TextMap {
  return { text, ranges: (span) => rangesOf(runs, span) };
}

interface Stretch {
  readonly node: Text;
  readonly from: number;
  to: number;
  /** What the page must show there. */
  words: string;
}

function rangesOf(runs: readonly Run[], span: Span): Range[] {
  const stretches: Stretch[] = [];
  if (span.end <= span.start) return [];
  for (let index = firstRunAfter(runs, span.start); index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || run.at >= span.end) break;
    const piece = partOf(run, span);
    const last = stretches.at(-1);
    if (last?.node === run.node) {
      last.to = piece.to;
      last.words += piece.words;
    } else stretches.push(piece);
  }
  return stretches.every(stillShown) ? stretches.map(rangeOf) : [];
}

function partOf(run: Run, span: Span): Stretch {
  const { node, from, width, text, at } = run;
  // Half a ligature cannot be marked, so the whole of it is.
  if (width !== text.length) return { node, from, to: from + width, words: text };
  const start = Math.max(0, span.start - at);
  const end = Math.min(text.length, span.end - at);
  return { node, from: from + start, to: from + end, words: text.slice(start, end) };
}

/** The page may have changed since it was read: its words are the proof of the place. */
function stillShown({ node, from, to, words }: Stretch): boolean {
  return node.isConnected && withoutSpaces(readable(node.data.slice(from, to))) === withoutSpaces(words);
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

function rangeOf({ node, from, to }: Stretch): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Index of the first run that ends after `offset`. */
function firstRunAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.at + run.text.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
