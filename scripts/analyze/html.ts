import { parseHTML } from 'linkedom';
import type { Article } from '@/lib/engine/types';
import { extract } from '@/lib/page/extract';

/** What the caller knows of a page besides its HTML. */
export interface Known {
  readonly url: string | null;
  /** `YYYY-MM-DD`, in place of the date the page tells. */
  readonly published: string | null;
}

/** Reads the article of a saved page. Throws an `Error` with a sentence for the reader where there is none. */
export function articleFromHtml(html: string, { url, published }: Known): Article {
  const document = documentOf(html);
  const extraction = extract(document, url ?? canonicalAddress(document) ?? '');
  if (!extraction.ok) throw new Error(extraction.why);
  const { article } = extraction;
  return published === null ? article : { ...article, published: { date: published, foundIn: 'given', evidence: published } };
}

/** linkedom is several times faster than jsdom, but leaves it to the caller to put a page without <html> or <body> into them. */
function documentOf(html: string): Document {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return parseHTML(html).document;
  const [, head = '', body = html] = /^([\s\S]*<\/head\s*>)([\s\S]*)$/i.exec(html) ?? [];
  const inner = (part: string): string => part.replace(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi, '');
  return parseHTML(`<!doctype html><html><head>${inner(head)}</head><body>${inner(body)}</body></html>`).document;
}

/** A saved page mostly tells where it came from. */
function canonicalAddress(document: Document): string | null {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
    ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content')
    ?? '';
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}
