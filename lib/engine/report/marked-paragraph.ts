import type { Passage } from '../passages';
import type { Span } from '../types';
import { html } from './html-text';
import type { Html } from './html-text';

/**
 * A paragraph with its passages marked. Where passages overlap, the words they share bear the mark of the shortest:
 * the longer one still shows on both sides of it.
 */
export function markedParagraph(text: string, { start, end }: Span, passages: readonly Passage[]): Html {
  const cuts = [...new Set([start, end, ...passages.flatMap(({ span }) => [span.start, span.end])])].filter((cut) => cut >= start && cut <= end).toSorted((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((from, index) => ({ from, to: cuts[index + 1] ?? end }));
  return html`${pieces.map(({ from, to }) => {
    const kind = shortestOver(passages, from, to)?.kind;
    const words = text.slice(from, to);
    return kind ? html`<mark data-kind="${kind}">${words}</mark>` : html`${words}`;
  })}`;
}

function shortestOver(passages: readonly Passage[], from: number, to: number): Passage | undefined {
  const over = passages.filter(({ span }) => span.start <= from && to <= span.end);
  return over.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
