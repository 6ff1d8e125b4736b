import type { Article } from '@/lib/engine/types';
import { blocksOf } from './blocks';
import { countWords } from './characters';
import { withoutClutter } from './clutter';
import { factsOf } from './facts';
import { findLiveText } from './live-text';
import { withoutTeasers } from './teasers';
import type { TextMap } from './text-map';
import { createTextMap } from './text-map';
import { writeText } from './write-text';

/** `why` is a sentence for the reader, as the detail of `extraction-failed`. */
export type Extraction =
  | { readonly ok: true; readonly article: Article; readonly map: TextMap }
  | { readonly ok: false; readonly why: string };

/**
 * Reads the article off a live page without touching the page; never throws.
 * `url` is the page's address; links are made absolute against the document's base. `now` bars dates that are yet to come.
 */
export function extract(document: Document, url: string, now = new Date()): Extraction {
  try {
    return read(document, url, now);
  } catch (error) {
    return { ok: false, why: `Reading the page failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** A page for payment that shows fewer words than this shows only its opening. */
const WHOLE_ARTICLE = 250;

function read(document: Document, url: string, now: Date): Extraction {
  const body = bodyOf(document);
  if (!body) return { ok: false, why: 'This document is not an HTML page.' };
  if ((body.textContent ?? '').trim() === '') return { ok: false, why: 'There is no text on this page.' };
  const live = findLiveText(document);
  if (!live || live.nodes.length === 0) return { ok: false, why: 'No article was found on this page.' };
  const { forPayment, ...facts } = factsOf({ document, url, now, guess: live });
  const blocks = blocksOf(body, new Set(withoutClutter(live.nodes)));
  const own = withoutTeasers(blocks, { headline: facts.headline, byline: facts.byline ?? '' });
  const { text, paragraphs, links, runs } = writeText(own, baseOf(document, url));
  if (text === '') return { ok: false, why: 'No article was found on this page.' };
  const truncated = forPayment && countWords(text) < WHOLE_ARTICLE;
  return { ok: true, article: { ...facts, text, paragraphs, links, truncated }, map: createTextMap(text, runs) };
}

/** `null` for XML, SVG, and the page a browser makes of a picture or a plain text. */
function bodyOf(document: Document): Element | null {
  const type: string | undefined = document.contentType;
  if (type !== undefined && type !== 'text/html' && type !== 'application/xhtml+xml') return null;
  const root: Element | null = document.documentElement;
  return root?.localName === 'html' ? document.querySelector('body') : null;
}

function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? url;
  return URL.canParse(base, url) ? new URL(base, url).href : url;
}
