/** The page's own description of itself, as schema.org JSON-LD. */

/** One object of JSON-LD; whatever a page may have put there. */
export type Thing = Readonly<Record<string, unknown>>;

const SCRIPT = 'script[type*="ld+json"]';

/** Every object of the page's JSON-LD, outermost first; scripts that are not JSON are passed over. */
export function thingsOf(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll(SCRIPT)) gather(parse(script.textContent ?? ''), things, 0);
  return things;
}

/** The object that describes the article; where a page lists several, the one with the headline `title` holds. */
export function articleAmong(things: readonly Thing[], title: string): Thing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((thing) => {
    const headline = textOf(thing['headline']);
    return headline !== '' && (title.includes(headline) || headline.includes(title));
  });
  return own ?? articles[0] ?? null;
}

const ARTICLE_TYPE = /^(?:[A-Z]\w*NewsArticle|NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|SatiricalArticle|AdvertiserContentArticle)$/;

export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A property as a list: JSON-LD leaves the brackets out around a single value. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A property as text: itself, or the `name`, `url` or `@id` of what it points to; empty when there is none. */
export function textOf(value: unknown, key: 'name' | 'url' | '@id' = 'name'): string {
  const [first] = listOf(value);
  if (typeof first === 'string') return decoded(first).trim();
  return isThing(first) ? textOf(first[key], key) : '';
}

/** The object a property points to, by itself or by `@id`. */
export function thingAt(value: unknown, things: readonly Thing[]): Thing | null {
  const [first] = listOf(value);
  if (!isThing(first)) return null;
  const id = first['@id'];
  return (typeof id === 'string' && things.find((thing) => thing['@id'] === id && Object.keys(thing).length > 1)) || first;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const each of value) gather(each, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  for (const each of Object.values(value)) if (typeof each === 'object') gather(each, things, depth + 1);
}

function parse(script: string): unknown {
  const json = script.trim().replace(/^(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\]\]>|\/\*\]\]>\*\/);?$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    // Raw line breaks inside strings are the commonest fault.
    try {
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}

/** Publishers write HTML character references into JSON. */
function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
