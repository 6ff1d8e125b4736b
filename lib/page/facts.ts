import type { Article, Genre } from '@/lib/engine/types';
import { countWords, readable, squashed } from './characters';
import { articleAmong, listOf, textOf, thingAt, thingsOf, typesOf } from './json-ld';
import type { Thing } from './json-ld';
import { findPublished } from './published';

/** What the page tells of its article besides the text. */
type Facts = Omit<Article, 'text' | 'paragraphs' | 'links' | 'truncated'> & {
  /** True where the page says that readers must pay. */
  readonly forPayment: boolean;
};

interface Asked {
  readonly document: Document;
  readonly url: string;
  readonly now: Date;
  /** Readability's guesses, empty where it has none. */
  readonly guess: { readonly title: string; readonly byline: string; readonly siteName: string };
}

export function factsOf({ document, url, now, guess }: Asked): Facts {
  const things = thingsOf(document);
  const thing = articleAmong(things, document.title || guess.title);
  const heading = headingOf(document, [textOf(thing?.['headline']), metaOf(document, 'og:title'), document.title, guess.title]);
  const headline = readable(heading?.textContent ?? '') || textOf(thing?.['headline']) || metaOf(document, 'og:title') || readable(guess.title);
  const byline = bylineOf(thing, guess.byline);
  const publisher = publisherOf(document, things, thing) || readable(guess.siteName) || labelledSource(heading);
  const declaredLanguage = (document.documentElement.getAttribute('lang') ?? '').trim() || metaOf(document, 'content-language');
  return {
    url,
    headline,
    ...(byline ? { byline } : isUnsigned(document, thing) ? { byline: null } : {}),
    ...(publisher && { publisher }),
    ...(declaredLanguage && { declaredLanguage }),
    published: findPublished({ document, url, thing, heading, now }),
    policies: policiesOf(things, url),
    genre: genreOf(thing, url, metaOf(document, 'article:section')),
    forPayment: isForPayment(document, thing),
  };
}

function metaOf(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[http-equiv="${name}" i]`);
  return readable(meta?.getAttribute('content') ?? '');
}

/** The heading that says what the page's titles say; the only one where none does. */
function headingOf(document: Document, titles: readonly string[]): Element | null {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => squashed(heading.textContent ?? '') !== '');
  const said = titles.map(squashed).filter((title) => title.length >= 8);
  const isTitle = (heading: Element) => {
    const words = squashed(heading.textContent ?? '');
    return words.length >= 8 && said.some((title) => title.includes(words) || words.includes(title));
  };
  const own = headings.filter(isTitle);
  if (own.length > 0) return own.reduce((a, b) => (textLength(b) > textLength(a) ? b : a));
  const [only] = headings;
  return headings.length === 1 && only && countWords(readable(only.textContent ?? '')) >= 4 ? only : null;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

function bylineOf(thing: Thing | null, guess: string): string {
  const authors = listOf(thing?.['author']).map((author) => textOf(author)).filter((name) => name !== '' && !/^https?:/.test(name));
  // Readability takes the whole byline element, date and all; names have no figures.
  const [line = ''] = guess.split(/\n|\d/).map(readable).filter((part) => part !== '');
  return [...new Set(authors)].join(', ') || line.replace(/^(?:written )?by:?\s+|[\s,;|·•–—-]+$/gi, '');
}

const AUTHOR = '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [id*="author" i], [id*="byline" i], meta[name*="author" i], meta[property*="author" i], meta[name*="byl" i]';

/** Is it sure that nobody signs? The page describes its article without an author, and has neither a place for one nor "By Jane Roe". */
function isUnsigned(document: Document, thing: Thing | null): boolean {
  if (!thing || listOf(thing['author']).length > 0 || listOf(thing['creator']).length > 0 || document.querySelector(AUTHOR)) return false;
  return !/\b(?:By|BY|Written by|Reporting by)[:\s]+\p{Lu}[\p{L}.’'-]*\s+\p{Lu}/u.test(document.body.textContent ?? '');
}

function publisherOf(document: Document, things: readonly Thing[], thing: Thing | null): string {
  const publisher = thingAt(thing?.['publisher'], things);
  return textOf(publisher ?? thing?.['publisher']) || metaOf(document, 'og:site_name') || metaOf(document, 'application-name');
}

const SOURCE_LABEL = /(?:来源|來源|出处|\bSource)\s?[:：]\s?([^\s:：|,，;；][^:：|,，;；\n]{0,60})/;

/** "来源:Manufactry" beside the headline. */
function labelledSource(heading: Element | null): string {
  const beside = heading?.nextElementSibling?.textContent ?? '';
  return readable(SOURCE_LABEL.exec(beside.slice(0, 400))?.[1] ?? '');
}

function policiesOf(things: readonly Thing[], base: string): string[] {
  const found = new Set<string>();
  for (const thing of things) {
    for (const policy of listOf(thing['unnamedSourcesPolicy'])) {
      const address = textOf(policy, 'url') || textOf(policy, '@id');
      if (address !== '' && URL.canParse(address, base)) found.add(new URL(address, base).href);
    }
  }
  return [...found];
}

const OPINION = /^(?:opinions?|op-?eds?|comment(?:ary|isfree|aries)?|editorials?|columns?|columnists?|perspectives?|letters|blogs?)$/i;
const LIVE = /^(?:live|live-?blogs?|live-?updates?|live-news|live-reporting)$/i;

function genreOf(thing: Thing | null, url: string, section: string): Genre {
  const types = thing ? typesOf(thing) : [];
  const path = URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean) : [];
  // The last part of a path is the article's own name, unless nothing follows it because the page is the live blog.
  if (types.includes('LiveBlogPosting') || path.some((part) => LIVE.test(part))) return 'live-blog';
  const sections = [section, ...listOf(thing?.['articleSection']).map((each) => textOf(each)), ...path.slice(0, -1)];
  const isOpinion = types.includes('OpinionNewsArticle') || sections.some((each) => OPINION.test(each.trim().replace(/\s+/g, '-')));
  return isOpinion ? 'opinion' : 'news';
}

const PAY_WALL = '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="pay-wall" i], [class*="subscriber-only" i], [class*="metered-content" i]';

function isForPayment(document: Document, thing: Thing | null): boolean {
  const [free] = listOf(thing?.['isAccessibleForFree']);
  if (free === false || (typeof free === 'string' && /^(?:false|no)$/i.test(free.replace(/^.*\//, '')))) return true;
  return metaOf(document, 'article:content_tier') === 'locked' || document.querySelector(PAY_WALL) !== null;
}
