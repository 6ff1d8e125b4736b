import type { FindingKind } from '@/lib/engine/types';

/** Words to paint. `id` is the id of a passage; `ranges` as `TextMap.ranges` gives them. */
export interface Mark {
  readonly id: string;
  readonly kind: FindingKind;
  readonly ranges: readonly Range[];
}

/** Paints marks over a page with the CSS Custom Highlight API. No node of the page changes. */
export interface Highlighter {
  /** False where the browser lacks the API; then nothing below does anything, and nothing throws. */
  readonly supported: boolean;
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Paints one mark stronger, and no other; `null` for none. */
  activate(id: string | null): void;
  /** Makes one mark blink three times; under reduced motion it stays strong for that time. */
  pulse(id: string): void;
  /** Scrolls a mark to the middle of the window and makes it pulse. False where there is no such mark on the page. */
  reveal(id: string): boolean;
  /** The mark under a point of the window, the shortest where several lie there. */
  at(x: number, y: number): string | null;
  /** Takes away everything this highlighter added. */
  remove(): void;
}

/** A highlighter for one document. Nothing is added to the document before the first `paint`. */
export function createHighlighter(_document: Document): Highlighter {
  return {
    supported: false,
    paint: () => {},
    activate: () => {},
    pulse: () => {},
    reveal: () => false,
    at: () => null,
    remove: () => {},
  };
}
