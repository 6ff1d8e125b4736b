import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/engine/types';
import { extract } from '@/lib/page/extract';
import { articleHtml, pageOf } from './page-of';

function factsOf({ head = '', body = '', html = articleHtml(body, head), url = 'https://news.example/world/levy' }): Article {
  const extraction = extract(pageOf(html, url), url);
  if (!extraction.ok) throw new Error(extraction.why);
  return extraction.article;
}

const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('headline', () => {
  it('is the heading that the page’s title repeats', () => {
    const html = articleHtml('', '').replace('<nav>', '<header><h1>The Saltmere Courier</h1></header><nav>').replace('</title>', ' - The Saltmere Courier</title>');
    expect(factsOf({ html }).headline).toBe('Halvern weighs levy on Kestrian barley');
  });

  it('is told by JSON-LD where the page has no heading', () => {
    const html = articleHtml('', jsonLd({ '@type': 'NewsArticle', headline: 'Halvern &amp; Kestria: &#8220;no levy&#8221;' })).replace(/<h1>.*<\/h1>/, '');
    expect(factsOf({ html }).headline).toBe('Halvern & Kestria: “no levy”');
  });
});

describe('byline and publisher', () => {
  it('come from JSON-LD, by reference too', () => {
    const { byline, publisher } = factsOf({ head: jsonLd({ '@graph': [
      { '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Maren Tolk' }, { name: 'Jory Esk' }], publisher: { '@id': '#courier' } },
      { '@type': 'NewsMediaOrganization', '@id': '#courier', name: 'The Saltmere Courier' },
    ] }) });
    expect([byline, publisher]).toEqual(['Maren Tolk, Jory Esk', 'The Saltmere Courier']);
  });

  it('come from the page', () => {
    const { byline, publisher } = factsOf({ head: '<meta property="og:site_name" content="The Saltmere Courier">', body: '<p class="byline">By Maren Tolk, 6 March 2025</p>' });
    expect([byline, publisher]).toEqual(['Maren Tolk', 'The Saltmere Courier']);
  });

  it('reads a publisher behind a Chinese label', () => {
    expect(factsOf({ body: '<div class="info">更新时间:2025-03-06 22:52 来源:Manufactry</div>' }).publisher).toBe('Manufactry');
  });

  it('are left out where there are none', () => {
    const facts = factsOf({});
    expect('byline' in facts || 'publisher' in facts).toBe(false);
  });
});

describe('no byline', () => {
  const UNSIGNED = jsonLd({ '@type': 'NewsArticle', headline: 'Halvern weighs levy on Kestrian barley' });

  it('is known where the page describes its article and names nobody', () => {
    expect(factsOf({ head: UNSIGNED }).byline).toBeNull();
  });

  it.each([
    ['the page does not describe its article', '', ''],
    ['the description names somebody it does not spell out', jsonLd({ '@type': 'NewsArticle', author: { '@id': '#tolk' } }), ''],
    ['there is a place for it', UNSIGNED, '<div class="article-author-box"></div>'],
    ['the words stand somewhere', UNSIGNED, '<div>By Maren Tolk</div>'],
    ['the head has one', `${UNSIGNED}<meta name="parsely-author" content="">`, ''],
  ])('is not known where %s', (_, head, body) => {
    expect(factsOf({ head, body }).byline).not.toBeNull();
  });
});

describe('policies', () => {
  it('are the addresses of unnamedSourcesPolicy, wherever they stand', () => {
    const { policies } = factsOf({ head: jsonLd({ '@type': 'NewsArticle', publisher: { '@type': 'NewsMediaOrganization', unnamedSourcesPolicy: '/about/sources', ethicsPolicy: '/about/ethics' } }) });
    expect(policies).toEqual(['https://news.example/about/sources']);
  });
});

describe('genre', () => {
  const opinion = { '@type': 'OpinionNewsArticle', headline: 'x' };
  const cases: readonly [string, Parameters<typeof factsOf>[0], Article['genre']][] = [
    ['news by default', {}, 'news'],
    ['JSON-LD opinion', { head: jsonLd(opinion) }, 'opinion'],
    ['a section of JSON-LD', { head: jsonLd({ '@type': 'NewsArticle', articleSection: ['Op-Ed'] }) }, 'opinion'],
    ['a section of meta', { head: '<meta property="article:section" content="Opinion">' }, 'opinion'],
    ['a path of opinion', { url: 'https://news.example/opinion/2025/levy' }, 'opinion'],
    ['a path of commentisfree', { url: 'https://news.example/commentisfree/2025/mar/06/levy' }, 'opinion'],
    ['a live blog of JSON-LD', { head: jsonLd({ '@type': 'LiveBlogPosting' }) }, 'live-blog'],
    ['a path of live', { url: 'https://news.example/world/live/2025/levy' }, 'live-blog'],
    ['an article about opinion', { url: 'https://news.example/world/opinion-of-kestria-falls' }, 'news'],
    ['an article named comment', { url: 'https://news.example/world/comment' }, 'news'],
    ['a town to live in', { url: 'https://news.example/world/where-to-live' }, 'news'],
  ];
  it.each(cases)('%s', (_, page, genre) => {
    expect(factsOf(page).genre).toBe(genre);
  });
});

describe('truncated', () => {
  const locked = jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' });
  it('where the page asks for payment and shows little', () => {
    expect(factsOf({ head: locked }).truncated).toBe(true);
    expect(factsOf({ body: '<div id="paywall-prompt">Subscribe to read on.</div>' }).truncated).toBe(true);
  });

  it('not where the whole article is there', () => {
    const long = '<p>The ministry said that the talks in Saltmere had ended without any result, and that the levy would come.</p>'.repeat(15);
    expect(factsOf({ head: locked, body: long }).truncated).toBe(false);
    expect(factsOf({}).truncated).toBe(false);
    expect(factsOf({ head: jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: true }) }).truncated).toBe(false);
  });
});

it('the declared language is passed on as it is', () => {
  expect(factsOf({}).declaredLanguage).toBe('en');
  expect(factsOf({ html: articleHtml('').replace('lang="en"', 'lang="zh-CN"') }).declaredLanguage).toBe('zh-CN');
});
