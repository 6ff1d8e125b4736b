import type { Passage } from '@/lib/engine/passages';
import type { Article } from '@/lib/engine/types';
import type { TextMap } from './text-map';

/** What of an article its reader has before them. */
export interface OnScreen {
  /** Offsets into the article's text, to about a line. */
  readonly from: number;
  readonly to: number;
  /** Id of the passage nearest to where eyes rest; `null` where none can be seen. */
  readonly passageId: string | null;
}

/** Where eyes rest: a little above the middle. */
const EYES = 0.4;

/** Gives what is on screen whenever it is asked, or `null` when the article is out of sight. Reads the layout, never writes. */
export function watchScreen(window: Window, { paragraphs }: Pick<Article, 'paragraphs'>, passages: readonly Passage[], map: TextMap): () => OnScreen | null {
  const blocks = paragraphs.flatMap((span) => around(map.ranges(span)).map((range) => ({ span, range })));
  const words = passages.flatMap(({ id, span }) => map.ranges(span).slice(0, 1).map((range) => ({ id, range })));
  return () => {
    const height = window.innerHeight;
    let from = -1;
    let to = -1;
    for (const { span, range } of blocks) {
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom <= 0 || top >= height || bottom <= top) continue;
      const offset = (y: number) => Math.round(span.start + Math.min(1, Math.max(0, (y - top) / (bottom - top))) * (span.end - span.start));
      if (from === -1) from = offset(0);
      to = offset(height);
    }
    if (from === -1) return null;
    let passageId: string | null = null;
    let nearest = Infinity;
    for (const { id, range } of words) {
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom <= 0 || top >= height || bottom <= top) continue;
      const distance = Math.abs((top + bottom) / 2 - height * EYES);
      if (distance < nearest) [nearest, passageId] = [distance, id];
    }
    return { from, to, passageId };
  };
}

function around(ranges: readonly Range[]): Range[] {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return [];
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  return [range];
}
