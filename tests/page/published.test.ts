import { describe, expect, it } from 'vitest';
import type { Published } from '@/lib/engine/types';
import { extract } from '@/lib/page/extract';
import { articleHtml, pageOf } from './page-of';

const NOW = new Date('2025-06-01T12:00:00Z');

function publishedOf({ head = '', body = '', url = 'https://news.example/world/levy' }): Published | null {
  const extraction = extract(pageOf(articleHtml(body, head), url), url, NOW);
  if (!extraction.ok) throw new Error(extraction.why);
  return extraction.article.published;
}

const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('the date of publication', () => {
  const found: readonly [string, Parameters<typeof publishedOf>[0], Published][] = [
    ['in JSON-LD', { head: jsonLd({ '@type': 'NewsArticle', datePublished: '2025-03-06T22:52:00+01:00', dateModified: '2025-03-07' }) },
      { date: '2025-03-06', foundIn: 'json-ld', evidence: '2025-03-06T22:52:00+01:00' }],
    ['in a graph of JSON-LD', { head: jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, { '@type': ['Article'], datePublished: '2025-03-06' }] }) },
      { date: '2025-03-06', foundIn: 'json-ld', evidence: '2025-03-06' }],
    ['in JSON-LD with raw line breaks', { head: '<script type="application/ld+json">{"@type":"NewsArticle","description":"two\nlines","datePublished":"2025-03-06"}</script>' },
      { date: '2025-03-06', foundIn: 'json-ld', evidence: '2025-03-06' }],
    ['in a property', { head: '<meta property="article:published_time" content="2025-03-06T08:00:00Z"><meta property="article:modified_time" content="2025-03-09">' },
      { date: '2025-03-06', foundIn: 'meta', evidence: '2025-03-06T08:00:00Z' }],
    ...(['date', 'DC.date.issued', 'dc.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'article.published', 'datePublished'] as const).map(
      (name): [string, Parameters<typeof publishedOf>[0], Published] => [
        `in meta ${name}`, { head: meta(name, '2025-03-06') }, { date: '2025-03-06', foundIn: 'meta', evidence: '2025-03-06' }]),
    ['in <time>', { body: '<p>By Maren Tolk, <time datetime="2025-03-06T22:52">three months ago</time></p>' },
      { date: '2025-03-06', foundIn: 'time-element', evidence: '2025-03-06T22:52' }],
    ['in the words of <time>', { body: '<time>6 March 2025</time>' }, { date: '2025-03-06', foundIn: 'time-element', evidence: '6 March 2025' }],
    ['in text under the headline', { body: '<div class="info"><span>Thursday 6 March 2025 22.52 GMT</span></div>' },
      { date: '2025-03-06', foundIn: 'visible-text', evidence: '6 March 2025' }],
    ['behind a Chinese label', { body: '<div class="info">更新时间:2025-03-06 22:52 来源:Manufactry</div>' },
      { date: '2025-03-06', foundIn: 'visible-text', evidence: '2025-03-06' }],
    ['in the address', { url: 'https://news.example/world/2025/mar/06/levy' }, { date: '2025-03-06', foundIn: 'address', evidence: '2025/mar/06' }],
  ];
  it.each(found)('%s', (_, page, published) => {
    expect(publishedOf(page)).toEqual(published);
  });

  const rivals: readonly [string, Parameters<typeof publishedOf>[0], string | null][] = [
    ['JSON-LD goes before meta', { head: jsonLd({ '@type': 'NewsArticle', datePublished: '2025-03-06' }) + meta('date', '2025-03-05') }, '2025-03-06'],
    ['a first date goes before an update', { body: '<p>Updated 7 March 2025. Published 6 March 2025.</p>' }, '2025-03-06'],
    ['an update of <time> goes after the address', { body: '<p>Last updated <time datetime="2025-03-07">yesterday</time></p>', url: 'https://news.example/2025/03/06/levy' }, '2025-03-06'],
    ['an update is better than nothing', { head: jsonLd({ '@type': 'NewsArticle', dateModified: '2025-03-07' }) }, '2025-03-07'],
    ['the day after tomorrow does not count', { head: meta('date', '2025-06-03') + meta('pubdate', '2025-03-06') }, '2025-03-06'],
    ['tomorrow may have begun elsewhere', { head: meta('date', '2025-06-02') }, '2025-06-02'],
    ['nonsense does not count', { head: jsonLd({ '@type': 'NewsArticle', datePublished: '0000-00-00' }) + meta('date', '31 June 2025') }, null],
    ['dates of other stories do not count', { body: '<ul><li><a href="/x">Harbour closed</a> <time datetime="2025-02-01">1 Feb</time></li></ul>' }, null],
    ['dates of comments do not count', { body: '<div class="comments"><time datetime="2025-02-01">1 Feb</time></div>' }, null],
    ['dates in scripts do not count', { body: '<div><script>var exclusion = "2012-12-14";</script></div>' }, null],
    ['dates in the article’s own sentences do not count', { body: '<p>On March 6, 2025, the ministry of trade said in a long statement, the talks in Saltmere had ended without any result, and nobody in the room had expected them to, it was said later.</p>' }, null],
    ['a page without any date has none', {}, null],
  ];
  it.each(rivals)('%s', (_, page, date) => {
    expect(publishedOf(page)?.date ?? null).toBe(date);
  });
});
