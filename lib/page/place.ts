/** A rectangle of the window, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Height there is. */
  readonly room: number;
  readonly side: 'right' | 'left' | 'below' | 'above';
}

interface Question {
  readonly words: Box;
  /** The column of text the words stand in. */
  readonly column: Box;
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
}

/** Between column and card, between words and card, between card and window. */
const MARGIN = 24;
const GAP = 10;
const EDGE = 8;

/** Where the card goes: in the margin, level with its line; without room there, below the words, else above. Never over them. */
export function placeOf({ words, column, card, window }: Question): Place {
  const level = clamp((words.top + words.bottom) / 2 - 44, EDGE, window.height - EDGE - card.height);
  const room = window.height - 2 * EDGE;
  if (column.right + MARGIN + card.width + EDGE <= window.width) return { left: column.right + MARGIN, top: level, room, side: 'right' };
  if (column.left - MARGIN - card.width >= EDGE) return { left: column.left - MARGIN - card.width, top: level, room, side: 'left' };
  const left = clamp(words.left, EDGE, window.width - EDGE - card.width);
  const below = window.height - EDGE - words.bottom - GAP;
  const above = words.top - GAP - EDGE;
  if (below >= Math.min(card.height, above)) return { left, top: words.bottom + GAP, room: below, side: 'below' };
  return { left, top: words.top - GAP - Math.min(card.height, above), room: above, side: 'above' };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
