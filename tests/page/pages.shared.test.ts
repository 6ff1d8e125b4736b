/** Real pages, where they are at hand: they may not be handed on, so they are no part of this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/page/extract';
import { judgePage } from '@/lib/page/gate';
import { pageOf } from './page-of';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const PAGES = `${SHARED}pages`;
const SEED = `${SHARED}corpus/seed`;
const NO_NEWS = new Set(['wikipedia', 'google-sre-book-1', 'mozilla-1']);
/** Pages of a megabyte in a browser made of JavaScript, on a busy machine. */
const PATIENCE = 60_000;

const read = (file: string) => readFileSync(file, 'utf8');
/** jsdom throws on the style sheets of one page; they hold no text. */
const withoutStyles = (html: string) => html.replace(/<style\b[^]*?<\/style>/gi, '');
const addressOf = (name: string) => `https://news.example/stories/${name}`;
/** What is shown, as far as the eye can tell, apart from white space. */
const withoutSpaces = (text: string) => text.normalize('NFKC').replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');

function readPage(name: string) {
  const html = read(`${PAGES}/${name}/source.html`);
  const document = pageOf(withoutStyles(html), addressOf(name));
  const { MutationObserver } = document.defaultView ?? {};
  if (!MutationObserver) throw new Error('no observer');
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = document.documentElement.outerHTML;
  const extraction = extract(document, addressOf(name));
  if (!extraction.ok) throw new Error(extraction.why);
  return { ...extraction, html, document, changes: observer.takeRecords(), unchanged: document.documentElement.outerHTML === before };
}

if (existsSync(PAGES)) {
  describe.each(readdirSync(PAGES))('%s', (name) => {
    it(NO_NEWS.has(name) ? 'is passed over' : 'is judged an article', () => {
      const document = pageOf(withoutStyles(read(`${PAGES}/${name}/source.html`)), addressOf(name));
      expect(judgePage(document, new URL(addressOf(name))).article).toBe(!NO_NEWS.has(name));
    }, PATIENCE);

    it('is read without a change, every word in its place and in order, and the same by the parser of the command line', () => {
      const { article, map, html, changes, unchanged } = readPage(name);
      expect(changes).toEqual([]);
      expect(unchanged).toBe(true);
      expect(article.text.length).toBeGreaterThan(500);

      const places = article.paragraphs.flatMap((paragraph) => map.ranges(paragraph));
      const backward = places.filter((place, index) => index > 0 && (places[index - 1]?.compareBoundaryPoints(place.START_TO_START, place) ?? -1) >= 0);
      expect(backward.map(String)).toEqual([]);

      // Ranges are dear in jsdom, so the inside of a paragraph is tried at every twentieth word.
      const spans = article.paragraphs.flatMap(({ start, end }) => [
        { start, end },
        ...[...article.text.slice(start, end).matchAll(/\S+/g)].filter((_, index) => index % 20 === 0).map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length })),
      ]);
      const misplaced = spans
        .map(({ start, end }) => ({ words: article.text.slice(start, end), shown: map.ranges({ start, end }).map(String).join('') }))
        .filter(({ words, shown }) => withoutSpaces(words) !== withoutSpaces(shown));
      expect(misplaced).toEqual([]);

      const byCommandLine = extract(parseHTML(html).document, addressOf(name));
      expect(byCommandLine.ok && byCommandLine.article).toEqual(article);
    }, PATIENCE);
  });

  describe('the founding article', () => {
    const url = 'https://news.example/seed/article.html';
    const document = pageOf(read(`${SEED}/article.html`), url);

    it('is judged an article, with no metadata at all', () => {
      expect(judgePage(document, new URL(url))).toEqual({ article: true });
    });

    it('is read as its gold standard has it', () => {
      const gold: unknown = JSON.parse(read(`${SEED}/gold.json`));
      const extraction = extract(document, url);
      expect(extraction).toMatchObject({
        ok: true,
        article: {
          headline: 'NATO\'s Intelligence Sharing in Crisis Amid US-Russia Engagement',
          publisher: 'Manufactry',
          declaredLanguage: 'zh-CN',
          genre: 'news',
          truncated: false,
          published: { date: '2025-03-06', foundIn: 'visible-text', evidence: '2025-03-06' },
        },
      });
      expect(gold).toMatchObject({ text: extraction.ok && extraction.article.text });
    });
  });
}
