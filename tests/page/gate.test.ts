import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/page/gate';
import { articleHtml, pageOf, PROSE } from './page-of';

const judge = (html: string, address = 'https://news.example/world/levy') => judgePage(pageOf(html, address), new URL(address));

const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const STUB = articleHtml('<p>Halvern is preparing a levy on Kestrian barley, a senior official said on Tuesday, after two days of talks.</p>').replace(/<p>Halvern is preparing a levy on Kestrian barley, a senior official in[^]*<\/article>/, '</article>');
const LONG = PROSE.map((text) => `<p>${text} ${text}</p>`).join('');
const DATED = '<div class="info">6 March 2025 22:52</div>';

describe('articles', () => {
  it.each([
    ...['NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting'].map(
      (type): [string, string] => [`JSON-LD ${type}`, articleHtml('', jsonLd({ '@context': 'https://schema.org', '@type': type }))]),
    ['JSON-LD with several types', articleHtml('', jsonLd({ '@type': ['WebPage', 'NewsArticle'] }))],
    ['JSON-LD with whole addresses', articleHtml('', jsonLd({ '@type': 'https://schema.org/NewsArticle' }))],
    ['a news article that shows its opening only', STUB.replace('</head>', `${jsonLd({ '@type': 'NewsArticle' })}</head>`)],
    ['JSON-LD Article with a date', articleHtml('', jsonLd({ '@type': 'Article', datePublished: '2025-03-06' }))],
    ['og:type', articleHtml('', '<meta property="og:type" content="article">')],
    ['article:published_time', articleHtml('', '<meta property="article:published_time" content="2025-03-06">')],
    ['meta date', articleHtml('', '<meta name="date" content="2025-03-06">')],
    ['no metadata: prose and a date beside the headline', articleHtml(DATED + LONG)],
    ['no metadata: paragraphs parted by line breaks', articleHtml('').replace(/<article>[^]*<\/article>/, `<h1>Levy</h1>${DATED}<div>${PROSE.map((text) => `${text} ${text}`).join('<br><br>')}</div>`)],
  ])('%s', (_, html) => {
    expect(judge(html)).toEqual({ article: true });
  });

  it('a date in the address will do', () => {
    expect(judge(articleHtml(LONG), 'https://news.example/2025/03/06/levy')).toEqual({ article: true });
  });
});

describe('no articles', () => {
  const news = articleHtml(DATED + LONG, jsonLd({ '@type': 'NewsArticle' }));
  it.each([
    ['a front page', 'https://news.example/'],
    ['a front page by file name', 'https://news.example/index.html'],
    ['an edition’s front page', 'https://news.example/en-gb/'],
    ['mail', 'https://mail.example.com/inbox/levy'],
    ['documents', 'https://docs.example.com/d/levy'],
    ['an encyclopedia', 'https://en.wikipedia.org/wiki/Levy'],
    ['a wiki', 'https://barley.example/wiki/Levy'],
    ['a manual', 'https://barley.example/docs/levy'],
    ['search results', 'https://news.example/search/levy'],
    ['search results by query', 'https://news.example/world?q=levy'],
    ['a category', 'https://news.example/category/trade'],
    ['terms of use', 'https://news.example/terms-of-use'],
  ])('%s', (_, address) => {
    expect(judge(news)).toEqual({ article: true });
    expect(judge(news, address)).toMatchObject({ article: false });
  });

  const headlines = Array.from({ length: 40 }, (_, index) => `<li><a href="/${index}">Kestria closes its harbour to Halvern ships again</a><p>A senior official said so on Tuesday.</p></li>`).join('');
  it.each([
    ['an empty page', ''],
    ['a list of headlines', articleHtml('').replace(/<article>[^]*<\/article>/, `<ul>${headlines}</ul>`)],
    ['a list of headlines that calls itself an article', `<meta property="og:type" content="article"><ul>${headlines}</ul>`],
    ['a section of news in JSON-LD', articleHtml(DATED, jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] })).replace(/<article>[^]*<\/article>/, `<ul>${headlines}</ul>`)],
    ['prose without a date', articleHtml(LONG)],
    ['an editor', `${DATED}<h1>Levy</h1><div contenteditable="true">${LONG}</div>`],
    ['an editor that calls itself an article', `<meta property="og:type" content="article"><h1>Levy</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p><p>${PROSE[2]}</p><div contenteditable="">${LONG}${LONG}</div>`],
    ['a form with a large text field', `<h1>Levy</h1>${DATED}<textarea>${LONG}${LONG}</textarea>`],
    ['a shop', articleHtml(DATED + LONG, '<meta property="og:type" content="product">')],
    ['a wiki by its generator', articleHtml(DATED + LONG, '<meta name="generator" content="MediaWiki 1.43"><meta property="og:type" content="article">')],
  ])('%s', (_, html) => {
    expect(judge(html)).toMatchObject({ article: false });
  });

  it('says how many links there are and how long the longest paragraph is', () => {
    expect(judge(`<a href="/a">one</a><a href="/b">two</a><a name="c">none</a><p>One two three four.</p><p>One <a href="/d">two</a>.</p>`)).toEqual({
      article: false, links: 3, longestText: 4,
    });
  });

  it('a document that is not HTML', () => {
    const { DOMParser } = pageOf('').defaultView ?? {};
    if (!DOMParser) throw new Error('no parser');
    const document = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><text>A source said.</text></svg>', 'image/svg+xml');
    expect(judgePage(document, new URL('https://news.example/a.svg'))).toEqual({ article: false, links: 0, longestText: 0 });
  });
});
