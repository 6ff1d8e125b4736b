import { Marked } from 'marked';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markdown } from '@/lib/engine/report/markdown';
import type { Analysis, NoScoreReason } from '@/lib/engine/types';
import { ANALYSIS, analysisOf } from './sample-analysis';

/** The report as a reader's program shows it: GitHub's Markdown to a document. */
function shown(analysis: Analysis): Document {
  const html = new Marked({ gfm: true, async: false }).parse(markdown.render(analysis));
  return parseHTML(`<!doctype html><html><body>${String(html)}</body></html>`).document;
}

const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());

test('tells what the article is, and where its date was found', () => {
  const document = shown(ANALYSIS);
  expect(textsOf(document, 'h1')).toEqual(['Halvern weighs levy on Kestrian barley']);
  expect(textsOf(document, 'h1 + ul li')).toEqual([
    'Address: https://www.saltmere-courier.example/trade/levy?id=7#top',
    'Publisher: The Saltmere Courier',
    'Byline: Maren Tolk',
    'Published: 2025-05-14 (from the page’s structured data: “2025-05-14T08:00:00Z”)',
  ]);
  expect(document.querySelector('a')?.getAttribute('href')).toBe(ANALYSIS.article.url);
});

test.each([
  [1, 2, '1 of 3 voices is named. One title does not fit.'],
  [3, 23, '3 of 26 voices are named. One title does not fit.'],
  [2, 0, 'Both voices are named. One title does not fit.'],
  [7, 0, 'All 7 voices are named. One title does not fit.'],
  [0, 4, 'None of 4 voices is named. One title does not fit.'],
  [0, 1, 'The only voice is not named. One title does not fit.'],
  [0, 0, 'Nobody is reported to speak. One title does not fit.'],
])('leads with who is named: %i and %i', (identified, anonymous, lead) => {
  expect(textsOf(shown({ ...ANALYSIS, voices: { identified, anonymous } }), 'h1 + ul + p')).toEqual([lead]);
});

test('the score comes with its sum', () => {
  const rows = [...shown(ANALYSIS).querySelectorAll('table')][0]?.querySelectorAll('tr') ?? [];
  expect([...rows].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Seen', 'Times', 'Points each', 'Points'],
    ['To begin with', '', '', '100'],
    ['Anonymous person', '1', '−6', '−6'],
    ['Hearsay', '2', '−7.5', '−15'],
    ['Reason given', '1', '+3', '+3'],
    ['Score', '', '', '82'],
  ]);
});

test('a sum beyond the ends of the scale is shown before it is cut', () => {
  const terms = [{ id: 'x', label: 'Hearsay', count: 30, weight: -4, kind: 'hearsay' as const, findings: [] }];
  expect(markdown.render({ ...ANALYSIS, score: { value: 0, terms } })).toContain('kept between 0 and 100 |  |  | −20 |');
});

test.each<[NoScoreReason, string]>([
  ['opinion', 'There is no score: this is an opinion piece.'],
  ['too-short', 'There is no score: the text is too short.'],
  ['pay-wall', 'There is no score: the page shows only the opening of the article.'],
])('no score says why: %s', (why, sentence) => {
  const document = shown({ ...ANALYSIS, score: { value: null, terms: [], why } });
  expect(textsOf(document, 'h2 + p')).toContain(sentence);
  expect(textsOf(document, 'h2')).not.toContain('Score');
});

test('findings stand by kind, each with its paragraph, its words in their place, its reasons and its criterion', () => {
  const document = shown(ANALYSIS);
  expect(textsOf(document, 'h3')).toEqual(['Anonymous people (1)', 'Hearsay, no source (1)', 'Titles that do not fit (1)', 'Credits (1)']);
  expect(textsOf(document, 'blockquote strong')).toEqual([
    'a senior official in the Trade Ministry', 'It was reported', 'the former premier', 'because the talks go on',
  ]);
  expect(textsOf(document, 'blockquote')[1]).toBe('“It was reported that the former premier, Odran Vell, objected.”');
  expect(textsOf(document, 'blockquote + ul > li')).toEqual([
    'One official speaks without a name. (C2; W3C Credible Web signal 7.4.1.7)',
    'Nobody is said to say this. (C13; W3C Credible Web signal 7.4.1.1)',
    'He took office in March. (T1)',
    expect.stringMatching(/^A reason is given\. \(C3; W3C Credible Web signal 7\.4\.1\.12\)\s+“a senior official in the Trade Ministry”: whom it is given for$/),
  ]);
  expect(textsOf(document, 'h3 ~ p').filter((text) => text.startsWith('Paragraph'))).toEqual(['Paragraph 1:', 'Paragraph 3:', 'Paragraph 3:', 'Paragraph 1:']);
});

test('each quotation leads to its passage in the article', () => {
  const links = [...shown(ANALYSIS).querySelectorAll('h3 ~ p a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toHaveLength(4);
  expect(links[1]).toEqual(['Paragraph 3', `${ANALYSIS.article.url}:~:text=It%20was%20reported`]);
  expect(shown({ ...ANALYSIS, article: { ...ANALYSIS.article, url: 'file:///levy.html' } }).querySelectorAll('h3 ~ p a')).toHaveLength(0);
});

test('nothing found is said, not left blank', () => {
  expect(textsOf(shown({ ...ANALYSIS, findings: [] }), 'h2 + p')).toContain('Nothing was found that hides who is speaking.');
});

test('a text that was not read is not said to have nothing in it', () => {
  const document = shown({ ...ANALYSIS, language: 'deu', findings: [], voices: { identified: 0, anonymous: 0 }, score: { value: null, terms: [], why: 'language' } });
  expect(textsOf(document, 'h1 + ul + p')).toEqual(['This text was not checked.']);
  expect(textsOf(document, 'h2')).toEqual(['No score', 'Method and limits']);
  expect(textsOf(document, 'h2 + p')).toEqual(['There is no score: the engine does not read the language of this text (deu).']);
});

test('who speaks: every source once, without those that only speak in other people’s quotations', () => {
  const rows = [...([...shown(ANALYSIS).querySelectorAll('table')][1]?.querySelectorAll('tbody tr') ?? [])];
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['“a senior official in the Trade Ministry”', 'anonymous person', '1', '1', 'senior; the Trade Ministry', '“because the talks go on”'],
    ['Ilse Marrant', 'named person', '1', '1', '', ''],
    ['—', 'nobody (hearsay)', '1', '0', '', ''],
  ]);
});

test('who speaks: an office with its holder on the day, and what that rests on', () => {
  const holder = { name: 'Odran Vell', office: 'Premier of Kestria', since: '2024-05-02', certain: true, source: 'data/office-holders/ke.tsv', dataAsOf: '2025-10-01', words: 'Odran Vell, since 2 May 2024' } as const;
  const document = shown({ ...ANALYSIS, sources: ANALYSIS.sources.map((source) => (source.kind === 'named-person' ? { ...source, kind: 'office', holder } : source)) });
  expect(document.body.textContent).toContain('Premier of Kestria on that day: Odran Vell, since 2 May 2024 (source: data/office-holders/ke.tsv; office data as of 1 October 2025)');
});

test('titles that could not be checked stand once, with why', () => {
  const titles = ANALYSIS.titles.flatMap((title) => [{ ...title, unchecked: 'The article has no date.' }, { ...title, unchecked: 'The article has no date.' }]);
  const document = shown({ ...ANALYSIS, titles });
  expect(textsOf(document, 'h2')).toContain('Titles that could not be checked');
  expect(document.body.textContent.split('“the former premier”: The article has no date.').length).toBe(2);
  expect(textsOf(shown(ANALYSIS), 'h2')).not.toContain('Titles that could not be checked');
});

test('ends with limits and versions, and knows no clock', () => {
  const text = markdown.render(ANALYSIS);
  expect(text).toContain('It says nothing about whether what they say is true.');
  expect(text.trimEnd().split('\n').at(-1)).toBe('Says Who 0.1.0, rules of 2026-11-23, office holders as of 2026-09-30.');
  expect(markdown.render(structuredClone(ANALYSIS))).toBe(text);
});

test('context is cut at word ends, and says so', () => {
  const text = `${'before '.repeat(40)}a source ${'after '.repeat(40)}end`;
  const [quote = ''] = textsOf(shown(analysisOf(text, 'a source')), 'blockquote');
  expect(quote).toMatch(/^“…before (before )+a source (after )+after…”$/);
  expect(quote.length).toBeLessThan(270);
});

/** What a page could put into its text to break out of a quotation. */
const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '![a](https://x.example/y.png)',
  '`code` and ``more``', '*bold* **bold** _it_ __it__ ~~no~~', '| a | b |', '\\ back \\\\ slashes \\*', '&lt;b&gt; &amp; AT&T &#60;', '# not a heading #',
  '<!-- gone -->', '<https://x.example>', '- - -', '1. one', '+ plus', '> quote', '=== under', '``` fence', '[ref]: https://x.example', '[^1] note',
  '$x^2$ costs $5', '“quoted” \'single\' "double"', 'a@b.example', '…', '***', 'half*word*bold', '~~~', '[x] task', '<a href="//x.example">', '\u0301 mark',
];

test.each(HOSTILE)('%j reads back as it was, and is nothing but text', (hostile) => {
  const text = `Before ${hostile} after`;
  for (const analysis of [
    analysisOf(text, hostile, { headline: hostile, publisher: hostile, byline: hostile, url: hostile }),
    analysisOf(hostile, hostile, { headline: hostile }),
  ]) {
    const document = shown(analysis);
    expect(textsOf(document, 'h1')).toEqual([hostile]);
    expect(textsOf(document, 'blockquote')).toEqual([`“${analysis.article.text}”`]);
    expect(document.querySelectorAll('script, img, code, pre, em, del, hr, input, blockquote blockquote, blockquote ul, blockquote h1, h1 *').length).toBe(0);
    expect(document.querySelectorAll('h2').length).toBe(5);
    expect(document.querySelectorAll('a[href^="javascript"]').length).toBe(0);
  }
});

test('hostile words in messages, labels, names and rules are only text too', () => {
  for (const hostile of HOSTILE) {
    const [first] = ANALYSIS.findings;
    const [source] = ANALYSIS.sources;
    const rule = ANALYSIS.rules['described-source'];
    if (!first || !source || !rule) throw new Error('the sample has lost its parts');
    const document = shown({
      ...ANALYSIS,
      findings: [{ ...first, message: hostile }],
      sources: [{ ...source, name: hostile, description: { rank: hostile, count: 'several' } }],
      rules: { 'described-source': { ...rule, title: hostile, fineWhen: hostile } },
      score: { value: 90, terms: [{ id: 't', label: hostile, count: 1, weight: -10, kind: 'person', findings: [] }] },
    });
    expect(textsOf(document, 'td:first-child')).toEqual(['To begin with', hostile, 'Score', hostile]);
    expect(textsOf(document, 'blockquote + ul > li')).toEqual([`${hostile} (C2; W3C Credible Web signal 7.4.1.7)`]);
    expect(document.querySelectorAll('script, img, code, pre, em, del, hr, input, li > blockquote, li > h1').length).toBe(0);
  }
});

test.each([
  ['line breaks', 'one\r\ntwo\n\n# three\u2028four\u0085five', 'one two # three four five'],
  ['NUL and bell', 'a\u0000b\u0007c', 'a\uFFFDb\uFFFDc'],
  ['half a surrogate pair', 'a\ud800b', 'a\uFFFDb'],
  ['a turned direction', 'user\u202Egnp.exe', 'user\u202Egnp.exe\u202C'],
  ['an open isolate', 'a\u2067b', 'a\u2067b\u2069'],
])('%s cannot leave the line', (_, headline, expected) => {
  expect(textsOf(shown({ ...ANALYSIS, article: { ...ANALYSIS.article, headline } }), 'h1')).toEqual([expected]);
});

test.each(['x'.repeat(2_000_000), '*'.repeat(200_000), '<'.repeat(200_000), ' '.repeat(200_000)])('a headline of up to two million signs is escaped in linear time (%#)', (headline) => {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    markdown.render(analysisOf(headline, headline, { headline, publisher: headline }));
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(2_000);
});
