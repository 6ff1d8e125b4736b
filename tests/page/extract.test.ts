import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/engine/types';
import { extract } from '@/lib/page/extract';
import type { TextMap } from '@/lib/page/text-map';
import { articleHtml, pageOf, PROSE } from './page-of';

const URL_OF_PAGE = 'https://news.example/world/levy';

function read(html: string): { article: Article; map: TextMap; document: Document } {
  const document = pageOf(html);
  const extraction = extract(document, URL_OF_PAGE);
  if (!extraction.ok) throw new Error(extraction.why);
  return { ...extraction, document };
}

const paragraphsOf = ({ text, paragraphs }: Article) => paragraphs.map(({ start, end }) => text.slice(start, end));
/** The paragraphs that `pieces` make before `PROSE`. */
const written = (pieces: string) => paragraphsOf(read(articleHtml(pieces)).article).filter((text) => !PROSE.includes(text));

describe('the text', () => {
  it('is the paragraphs, parted by empty lines, and nothing of the page around them', () => {
    const { article } = read(articleHtml(''));
    expect(article.text).toBe(PROSE.join('\n\n'));
    expect(paragraphsOf(article)).toEqual(PROSE);
  });

  const asRendered: readonly [string, string, string][] = [
    ['collapses white space', '<p>The talks,\n   he \t said, had failed in the end for good.</p>', 'The talks, he said, had failed in the end for good.'],
    ['drops soft hyphens', '<p>The govern&shy;ment&shy; did not com&shy;ment on the talks yesterday.</p>', 'The government did not comment on the talks yesterday.'],
    ['drops zero-width characters', '<p>The gov\u200Bernment\uFEFF did not\u2060 comment on the talks yesterday.</p>', 'The government did not comment on the talks yesterday.'],
    ['makes spaces of no-break spaces', '<p>Mr.&nbsp;Weidel paid 240&#8239;million&nbsp;&nbsp;crowns for the barley.</p>', 'Mr. Weidel paid 240 million crowns for the barley.'],
    ['spells ligatures out', '<p>The oﬃcial ﬁrst ﬂew to the oﬀshore ﬁelds of barley.</p>', 'The official first flew to the offshore fields of barley.'],
    ['glues what inline elements part', '<p><b>Oba</b>ma and <a href="/a">Kes</a><a href="/b">tria</a> met for talks <i>a</i>gain.</p>', 'Obama and Kestria met for talks again.'],
    ['takes white space from inside inline elements', '<p><b>Halvern </b>and<i> Kestria</i> <u>met</u> for talks again on Tuesday.</p>', 'Halvern and Kestria met for talks again on Tuesday.'],
    ['takes white space between elements', '<p><b>Halvern</b>\n<i>and</i> <u>Kestria</u> met for talks again on Tuesday.</p>', 'Halvern and Kestria met for talks again on Tuesday.'],
    ['breaks lines at <br>', '<p>The talks failed again on Tuesday.<br> The barley rots in the harbour.</p>', 'The talks failed again on Tuesday.\nThe barley rots in the harbour.'],
    ['keeps comments and scripts out', '<p>The talks<!-- again --><script>var a = "x";</script> failed for good on Tuesday.</p>', 'The talks failed for good on Tuesday.'],
  ];
  it.each(asRendered)('%s', (_, html, text) => {
    expect(written(html)).toEqual([text]);
  });

  it('makes two paragraphs of two line breaks', () => {
    expect(written('<div>The talks failed again on Tuesday.<br><br>The barley rots in the harbour of Kestria.</div>')).toEqual([
      'The talks failed again on Tuesday.',
      'The barley rots in the harbour of Kestria.',
    ]);
  });

  it('takes inline styles at their word', () => {
    expect(written('<div><p style="display: inline">The talks fai</p><p style="display:inline">led again on Tuesday, all said.</p></div>')).toEqual([
      'The talks failed again on Tuesday, all said.',
    ]);
  });

  const left: readonly [string, string][] = [
    ['captions', '<figure><img src="a.jpg" alt=""><figcaption>Barley in the harbour of Kestria, where a senior official said it would stay.</figcaption></figure>'],
    ['captions by class', '<div class="wp-caption"><img src="a.jpg" alt=""><p class="wp-caption-text">Barley in the harbour, where an official said it would stay for now.</p></div>'],
    ['credits', '<p class="photo-credit">Photograph by Ilse Marrant for the Saltmere Courier, all rights reserved.</p>'],
    ['hidden text', '<p hidden>A source said that nobody would ever read this sentence on the page.</p>'],
    ['text hidden by style', '<p style="display:none">A source said that nobody would ever read this sentence on the page.</p>'],
    ['text for screen readers', '<p><span class="visually-hidden">This article is more than three years old.</span></p>'],
    ['pointers to other articles', '<p>Read more: <a href="/other">Kestria closes its harbour to Halvern ships</a></p>'],
    ['paragraphs that are a link', '<p><strong><a href="/other">Kestria closes its harbour to Halvern ships</a></strong></p>'],
    ['newsletters', '<p>Sign up for our morning newsletter and get the news first.</p>'],
    ['boxes of related articles', '<div class="related-stories"><h3>Related</h3><p>A source said that the harbour had been closed for good.</p></div>'],
    ['advertisements', '<p>Advertisement</p>'],
    ['a pull quote that repeats the text', '<blockquote><p>“malt houses on both sides of the strait would have to rewrite their contracts”</p><cite>Tomas Weidel</cite></blockquote>'],
    ['a pull quote that leaves words out', '<aside class="pullquote"><p>The levy would be the first between the two neighbours … according to an internal report</p></aside>'],
    ['date and byline', '<div><span>By Maren Tolk</span> <span>Updated 7 March 2025</span></div>'],
  ];
  it.each(left)('leaves out %s', (_, html) => {
    expect(written(html)).toEqual([]);
  });

  const kept: readonly [string, string, string][] = [
    ['quotations set apart', '<blockquote><p>We came with a proposal, and we left with a folder of questions.</p></blockquote>', 'We came with a proposal, and we left with a folder of questions.'],
    ['paragraphs with links in them', '<p>The plan was <a href="/x">first reported by the Courier</a> and confirmed by two officials.</p>', 'The plan was first reported by the Courier and confirmed by two officials.'],
    ['sentences about newsletters', '<p>He said that readers who subscribe to the newsletter had been told of the levy.</p>', 'He said that readers who subscribe to the newsletter had been told of the levy.'],
    ['dates in sentences', '<p>On March 6, 2025, the ministry said in a statement, the talks had ended in Saltmere without any result.</p>', 'On March 6, 2025, the ministry said in a statement, the talks had ended in Saltmere without any result.'],
    ['times in sentences', '<p>The talks began on <time datetime="2025-03-06">Thursday</time> and ended without any result in Saltmere.</p>', 'The talks began on Thursday and ended without any result in Saltmere.'],
    ['a box with most of the text in it', `<div class="article-body subscription">${'<p>Sources said the harbour of Kestria would stay closed to all ships until the levy is gone.</p>'.repeat(14)}</div>`,
      'Sources said the harbour of Kestria would stay closed to all ships until the levy is gone.'],
  ];
  it.each(kept)('keeps %s', (_, html, text) => {
    expect(new Set(written(html))).toEqual(new Set([text]));
  });
});

describe('links', () => {
  it('are spans of the text with absolute addresses', () => {
    const { article } = read(articleHtml('<p>The plan was <a href="../x?y#z">first <b>reported</b></a> by <a href="mailto:a@b.example">the Courier</a> on Tuesday.</p>'));
    expect(article.links.map(({ span, href }) => [article.text.slice(span.start, span.end), href])).toEqual([['first reported', 'https://news.example/x?y#z']]);
  });

  it('start from the page’s base', () => {
    const { article } = read(articleHtml('<p>The plan was <a href="x">first reported</a> by the Courier on Tuesday.</p>', '<base href="/archive/">'));
    expect(article.links[0]?.href).toBe('https://news.example/archive/x');
  });
});

describe('the map', () => {
  const PIECES = `<p>The oﬃcial ﬁrst told <b>Oba</b>ma’s <a href="/x">govern&shy;ment</a>&nbsp;&nbsp;<i> of</i>
     the ta\u200Blks,<br>he <!-- not --> said on Tuesday.</p>`;

  it('places every character of the text', () => {
    const { article, map } = read(articleHtml(PIECES));
    const misplaced = [...article.text].flatMap((character, start) => {
      const shown = map.ranges({ start, end: start + 1 }).map(String).join('');
      // A ligature is one character of the page and several of the text; line breaks stand nowhere.
      const isThere = character === '\n' ? shown === '' : shown.normalize('NFKC').replace(/^\s$/, ' ').includes(character);
      return isThere ? [] : [{ start, character, shown }];
    });
    expect(misplaced).toEqual([]);
  });

  it('gives one range for each text node, without what is invisible at the ends', () => {
    const { article, map } = read(articleHtml(PIECES));
    const start = article.text.indexOf('Obama’s government of');
    const ranges = map.ranges({ start, end: start + 'Obama’s government of'.length });
    expect(ranges.map(String)).toEqual(['Oba', 'ma’s ', 'govern\u00ADment', '\u00A0', 'of']);
  });

  it('gives nothing once the words are gone from the page', () => {
    const { article, map, document } = read(articleHtml(''));
    const span = { start: 0, end: 'Halvern is preparing'.length };
    expect(map.ranges(span).map(String)).toEqual(['Halvern is preparing']);
    const paragraph = document.querySelector('article p');
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = article.text.slice(0, 200).replace('preparing', 'postponing');
    expect(map.ranges(span)).toEqual([]);
    paragraph?.remove();
    expect(map.ranges(span)).toEqual([]);
    const next = article.paragraphs[1];
    expect(next && map.ranges(next).map(String)).toEqual([PROSE[1]]);
  });

  it('gives nothing for a span outside the text', () => {
    const { article, map } = read(articleHtml(''));
    expect(map.ranges({ start: article.text.length, end: article.text.length + 5 })).toEqual([]);
    expect(map.ranges({ start: 5, end: 5 })).toEqual([]);
  });
});

describe('bad input', () => {
  const refused: readonly [string, string, RegExp][] = [
    ['an empty page', '', /no text/],
    ['a page without text', '<html><body><img src="a.png"><script>var a = 1;</script></body></html>', /no (?:text|article)/i],
    ['a page of white space', '<body> \n <p>&nbsp;</p></body>', /no text/],
  ];
  it.each(refused)('%s', (_, html, why) => {
    const extraction = extract(pageOf(html), URL_OF_PAGE);
    expect(extraction).toEqual({ ok: false, why: expect.stringMatching(why) });
  });

  it('malformed HTML is read as browsers read it', () => {
    const html = `<p><b>Halvern <i>weighs</b> levy</i></div></p>${PROSE.map((text) => `<p><div><span>${text}`).join('')}<table><tr><p>`;
    const { article } = read(html);
    for (const text of PROSE) expect(article.text).toContain(text);
  });

  // Ten times what a large page has; reading must not cost more than in proportion. Read with the command line's parser, which is quick.
  it.each([
    ['in one paragraph', `<p>${PROSE.join(' ').repeat(8_000)}</p>`],
    ['in many paragraphs', PROSE.map((text) => `<p>${text}</p>`).join('').repeat(8_000)],
  ])('5 MB of text %s', (_, html) => {
    const { document } = parseHTML(articleHtml(html));
    const extraction = extract(document, URL_OF_PAGE);
    expect(extraction.ok && extraction.article.text.length).toBeGreaterThan(4_500_000);
  }, 60_000);

  it.each(['image/svg+xml', 'application/xml'] as const)('a document of type %s', (type) => {
    const { DOMParser } = pageOf('').defaultView ?? {};
    if (!DOMParser) throw new Error('no parser');
    const document = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><text>A source said.</text></svg>', type);
    expect(extract(document, URL_OF_PAGE)).toEqual({ ok: false, why: 'This document is not an HTML page.' });
  });

  it('an address that is none', () => {
    const extraction = extract(pageOf(articleHtml('<p>The plan was <a href="x">first reported</a> by the Courier on Tuesday.</p>')), 'nowhere');
    expect(extraction.ok && extraction.article.links.length).toBe(1);
  });
});
