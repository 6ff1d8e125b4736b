import type { Article } from './engine/types';

/** Words that a reader selected on a page, for the panel of that window. */
export interface Selected {
  readonly windowId: number;
  readonly text: string;
  readonly url: string;
  readonly title: string;
  /** Tells one asking from the next. */
  readonly at: number;
}

/** Where it is kept: in `storage.session`, which is memory. */
export const SELECTION_KEY = 'selection';

/** Reads it from whatever is there. */
export function selectedFrom(stored: unknown): Selected | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { windowId, text, url, title, at } = stored as Partial<Record<keyof Selected, unknown>>;
  if (typeof windowId !== 'number' || typeof at !== 'number' || typeof text !== 'string' || typeof url !== 'string' || typeof title !== 'string') return null;
  return { windowId, text, url, title, at };
}

/** A selection as an article: any line break may part paragraphs, since nobody knows what stood there. */
export function articleOf({ text, url, title }: Pick<Selected, 'text' | 'url' | 'title'>): Article {
  const lines = text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  let end = -2;
  const paragraphs = lines.map((line) => {
    const start = end + 2;
    end = start + line.length;
    return { start, end };
  });
  return { url, headline: title, published: null, text: lines.join('\n\n'), paragraphs, links: [], policies: [], genre: 'news', truncated: false };
}
