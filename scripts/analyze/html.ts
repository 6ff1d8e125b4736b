import type { Article } from '@/lib/engine/types';

/** What the caller knows of a page besides its HTML. */
export interface Known {
  readonly url: string | null;
  /** `YYYY-MM-DD`, in place of the date the page tells. */
  readonly published: string | null;
}

/** Throws where no article can be read from the page. */
export function articleFromHtml(_html: string, _known: Known): Article {
  throw new Error('pages cannot be read yet');
}
