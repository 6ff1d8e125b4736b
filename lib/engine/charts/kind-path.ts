import type { FindingKind } from '../types';

/** The line of a kind as it stands under words in the article, as the data of an SVG path from `(x, y)` to the right. */
export function kindPath(kind: FindingKind, x: number, y: number, width: number): string {
  if (kind === 'document') return `M${x} ${y - 1.7}h${width}M${x} ${y + 1.7}h${width}`;
  if (kind === 'hearsay') return `M${x} ${y}${'q1.5-3.6 3 0q1.5 3.6 3 0'.repeat(Math.max(1, Math.round(width / 6)))}`;
  // round ends stick out by half the stroke
  return kind === 'person' ? `M${x + 1.5} ${y}h${Math.max(0, width - 3)}` : `M${x} ${y}h${width}`;
}
