/** What the gate makes of a page; the figures tell the reader why it was passed over. */
export type Verdict =
  | { readonly article: true }
  /** `links`: links on the page; `longestText`: words in its longest paragraph. */
  | { readonly article: false; readonly links: number; readonly longestText: number };

type Address = Pick<Location, 'hostname' | 'pathname' | 'search'>;

/**
 * Cheap guess whether a page is one news article. Reads, never writes; never throws.
 * Runs on every page, so it stands alone: it imports nothing, and its size is budgeted.
 */
export function judgePage(document: Document, location: Address): Verdict {
  const { links, longestText, prose, paragraphs } = measure(document);
  const isArticle = mayBeArticle(document, location) && isEnough(claimOf(document), { links, longestText, prose, paragraphs }, document, location);
  return isArticle ? { article: true } : { article: false, links, longestText };
}

interface Measure {
  readonly links: number;
  readonly longestText: number;
  /** Words in paragraphs long enough to be sentences. */
  readonly prose: number;
  readonly paragraphs: number;
}

/** A paragraph with fewer words is a label, a caption or a teaser. */
const PROSE_WORDS = 15;
const FRAME = 'nav,footer,aside,form,dialog,[contenteditable]:not([contenteditable="false"]),[role=textbox],[role=search],[hidden]';
const BLOCK = 'br,p,pre,div,ul,ol,table,section,article,blockquote,figure,h1,h2,h3,script,style';

function measure(document: Document): Measure {
  let longestText = 0;
  let prose = 0;
  let paragraphs = 0;
  const count = (words: number, linked: number) => {
    longestText = Math.max(longestText, words);
    // Words inside links belong to other pages.
    if (words < PROSE_WORDS || linked * 2 > words) return;
    prose += words;
    paragraphs += 1;
  };
  for (const text of document.querySelectorAll('p,pre')) if (!text.closest(FRAME)) count(wordsIn(text), linkedWords(text));
  // Old publishing systems part paragraphs with line breaks inside a div.
  const broken = new Set([...document.querySelectorAll('div>br,td>br,article>br')].map((br) => br.parentElement));
  for (const parent of broken) {
    if (!parent || parent.closest(FRAME)) continue;
    let words = 0;
    let linked = 0;
    for (const node of parent.childNodes) {
      const element = isElement(node) ? node : null;
      if (element?.matches(BLOCK)) {
        count(words, linked);
        words = linked = 0;
        continue;
      }
      words += wordsIn(node);
      if (element) linked += element.matches('a[href]') ? wordsIn(element) : linkedWords(element);
    }
    count(words, linked);
  }
  return { links: document.querySelectorAll('a[href]').length, longestText, prose, paragraphs };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function linkedWords(text: Element): number {
  let words = 0;
  for (const link of text.querySelectorAll('a[href]')) words += wordsIn(link);
  return words;
}

/** Words of a node; in scripts without spaces two characters count as one. */
function wordsIn(node: Node): number {
  return (node.textContent ?? '').match(/[\u3040-\u30ff\u3400-\u9fff]{1,2}|[^\s\u3040-\u30ff\u3400-\u9fff]+/g)?.length ?? 0;
}

const FRONT = /^\/([a-z]{2}([-_][a-z]{2})?\/?)?((index|home|default)(\.\w+)?\/?)?$/i;
const NO_NEWS_HOST = /^((web)?mail|outlook|docs?|drive|calendar|wiki|search|developers?|support|help|accounts?)\.|\.(wiki\w+|wiktionary|fandom|readthedocs)\./i;
const NO_NEWS_PATH =
  /^\/(wiki|docs?|documentation|manual|reference|search|login|account|cart|help|support|faqs?|about|contact|privacy|terms|legal|imprint|impressum|tags?|topics?|category|authors?|edit|(wp-)?admin)([-/.]|$)/i;
const GENERATORS = /wiki|docusaurus|sphinx|mkdocs|gitbook|confluence|doc$|vitepress/i;

/** What no metadata can make an article of: front pages, wikis, manuals, mail, editors, lists. */
function mayBeArticle(document: Document, { hostname, pathname, search }: Address): boolean {
  if (!document.body || (document.contentType && !/html/.test(document.contentType)) || document.designMode === 'on') return false;
  if (FRONT.test(pathname) && !search) return false;
  if (NO_NEWS_HOST.test(hostname) || NO_NEWS_PATH.test(pathname)) return false;
  if (/[?&](q|query|search|s)=/.test(search)) return false;
  if (GENERATORS.test(metaOf(document, 'generator'))) return false;
  // An editor holds more of the text than the page around it.
  let edited = 0;
  for (const editor of document.querySelectorAll('[contenteditable]:not([contenteditable="false"]),textarea')) edited += wordsIn(editor);
  return edited === 0 || edited * 3 < wordsIn(document.body);
}

/** How plainly the page says that it is an article. */
type Claim = 'news' | 'article' | 'none' | 'other';

const PUBLISHED = 'meta[property="article:published_time"],meta[name="date" i],meta[name="pubdate" i],meta[name^="dc.date" i],[itemprop=datePublished],time[pubdate]';

function claimOf(document: Document): Claim {
  let json = '';
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) json += script.textContent ?? '';
  const describes = (types: string) => new RegExp(`"@type"\\s*:\\s*(\\[[^\\]]*)?"([^"]*/)?(${types})"`).test(json);
  const type = metaOf(document, 'og:type');
  // A list of articles holds their objects too.
  const isList = describes('ItemList|CollectionPage|SearchResultsPage|Product|Recipe');
  if (describes('\\w*NewsArticle|LiveBlogPosting|Report') && !isList) return 'news';
  if (type === 'article' || document.querySelector(PUBLISHED) || (describes('Article|\\w*Posting') && json.includes('"datePublished"'))) return 'article';
  return isList || /^(product|profile|video|music|book|place)/.test(type) ? 'other' : 'none';
}

function metaOf(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

const DATE = /\b(19|20)\d\d\s?[-/.年]\s?\d\d?\s?[-/.月]\s?\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (\d\d?(st|nd|rd|th)?,? )?(19|20)\d\d\b/i;

/** The less a page says of itself, the more its text has to. */
function isEnough(claim: Claim, { links, longestText, prose, paragraphs }: Measure, document: Document, { pathname }: Address): boolean {
  // Also a pay-wall's stub: that the rest is hidden is worth telling.
  if (claim === 'news') return longestText >= PROSE_WORDS;
  if (claim === 'article') return paragraphs >= 2 && prose >= 80 && prose > links / 2;
  return claim === 'none' && paragraphs >= 3 && prose >= 200 && prose > links * 2 && hasDate(document, pathname);
}

/** A day beside the headline or in the address: what tells news from other long texts. */
function hasDate(document: Document, pathname: string): boolean {
  if (/\/(19|20)\d\d[/-]?(\d\d?|[a-z]{3})[/-]?\d/i.test(pathname)) return true;
  let around: Element | null = document.querySelector('h1') ?? document.querySelector('h2');
  for (let up = 0; around && up < 3; up += 1) {
    let beside = around.nextElementSibling;
    for (let n = 0; beside && n < 4; n += 1) {
      if (beside.matches('time') || beside.querySelector('time') || DATE.test((beside.textContent ?? '').slice(0, 300))) return true;
      beside = beside.nextElementSibling;
    }
    around = around.parentElement;
  }
  return false;
}
