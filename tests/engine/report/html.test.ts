import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { htmlReport } from '@/lib/engine/report/html';
import { KIND_STYLES, STYLE, STYLE_SHA256 } from '@/lib/engine/report/html-style';
import type { ReportOptions } from '@/lib/engine/report/report';
import type { Analysis } from '@/lib/engine/types';
import { DECORATIONS, PALETTE } from '@/lib/page/mark-colours';
import { DEFAULT_LOOKS } from '@/lib/page/mark-looks';
import { ANALYSIS, analysisOf, HASHED } from './sample-analysis';

const shown = (analysis: Analysis, options: Partial<ReportOptions> = {}): Document => parseHTML(htmlReport.render(analysis, { ...HASHED, ...options })).document;
const textsOf = (document: Document, selector: string): string[] => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

test('tells what the article is and leads with who is named', () => {
  const document = shown(ANALYSIS);
  expect([document.title, ...textsOf(document, 'h1, .lead')]).toEqual([
    'Says Who: Halvern weighs levy on Kestrian barley', 'Halvern weighs levy on Kestrian barley', '1 of 3 voices is named. One title does not fit.',
  ]);
  expect(textsOf(document, 'h1 + dl > *')).toEqual([
    'Address', ANALYSIS.article.url, 'Publisher', 'The Saltmere Courier', 'Byline', 'Maren Tolk',
    'Published', '2025-05-14 (from the page’s structured data: “2025-05-14T08:00:00Z”)',
  ]);
});

test('every passage stands in its paragraph, marked, with a link to its place in the article and what was seen', () => {
  const document = shown(ANALYSIS);
  expect(textsOf(document, 'blockquote')).toEqual([0, 2].map((index) => {
    const { start, end } = ANALYSIS.article.paragraphs[index]!;
    return ANALYSIS.article.text.slice(start, end);
  }));
  expect([...document.querySelectorAll('blockquote mark')].map((mark) => [mark.getAttribute('data-kind'), mark.textContent])).toEqual([
    ['person', 'a senior official in the Trade Ministry'], ['credit', 'because the talks go on'], ['hearsay', 'It was reported'], ['title', 'the former premier'],
  ]);
  expect(document.querySelector('.passage li a')?.getAttribute('href')).toBe(`${ANALYSIS.article.url}:~:text=a%20senior%20official%20in%20the%20Trade%20Ministry`);
  expect(textsOf(document, '.passage > ul > li')[0]).toContain('One official speaks without a name. C2; W3C Credible Web signal 7.4.1.7');
});

test('the whole article can be had', () => {
  const document = shown(ANALYSIS, { wholeArticle: true });
  expect(textsOf(document, 'blockquote').join('\n\n')).toBe(ANALYSIS.article.text);
});

test('where passages overlap, the words they share bear the mark of the shorter', () => {
  const analysis = analysisOf('A senior official spoke.', 'A senior official');
  const [finding] = analysis.findings;
  const inner: Analysis = { ...analysis, findings: [finding!, { ...finding!, id: 'f2', kind: 'title', span: { start: 2, end: 8 } }] };
  expect([...shown(inner).querySelectorAll('blockquote mark')].map((mark) => [mark.getAttribute('data-kind'), mark.textContent])).toEqual([['person', 'A '], ['title', 'senior'], ['person', ' official']]);
});

test('charts say in words what they show', () => {
  const [who, where, score] = [...shown(ANALYSIS).querySelectorAll('svg')].map((chart) => chart.getAttribute('aria-label'));
  expect([who, where, score]).toEqual([
    'Who speaks. People: 1 named, 1 not named. No source given: 0 named, 1 not named.',
    '3 paragraphs. Named voices speak 1 time. 3 passages marked.',
    '82 of 100, clearly identified. Every term is in the table that follows.',
  ]);
});

test('no score says why, and a text that was not read is not said to have nothing in it', () => {
  const document = shown({ ...ANALYSIS, language: 'deu', findings: [], score: { value: null, terms: [], why: 'language' } });
  expect(textsOf(document, 'h2')).toEqual(['No score', 'Method and limits']);
  expect(document.body.textContent).toContain('the engine does not read the language of this text (deu)');
});

test('nothing found is said, not left blank', () => {
  expect(shown({ ...ANALYSIS, findings: [] }).body.textContent).toContain('Nothing was found that hides who is speaking.');
});

test('its policy allows its own style and nothing else', () => {
  expect(STYLE_SHA256).toBe(createHash('sha256').update(STYLE).digest('base64'));
  const document = shown(ANALYSIS);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(`default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`);
  expect(document.querySelectorAll('script, link, img, iframe, object, form, [style], [onload], [onerror]')).toHaveLength(0);
  expect(STYLE).not.toMatch(/url\(|@import/);
});

test('kinds look as they do in the page', () => {
  expect(Object.fromEntries(Object.entries(KIND_STYLES).map(([kind, { light, dark, line }]) => [kind, { light, dark, line }]))).toEqual(
    Object.fromEntries(Object.entries(DEFAULT_LOOKS).map(([kind, { line, colour }]) => [kind, { ...PALETTE[colour], line: DECORATIONS[line] }])));
});

const HOSTILE = [
  '<script>alert(1)</script>', '</style><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)", '&lt;b&gt; &amp; AT&T &#60;',
  '<!-- -->', ']]>', '`${alert(1)}`', '\u202Egnp.exe', '\u2067', '{{7*7}}', '=1+1', '</blockquote></body>', 'a\r\nb', '🙂', 'x'.repeat(2_000_000),
];

test.each(HOSTILE)('text reads back as it was, and is nothing but text (%#)', (hostile) => {
  const document = shown(analysisOf(`Before ${hostile} after`, hostile, { headline: hostile, publisher: hostile, byline: hostile, url: hostile, policies: [hostile] }));
  expect(textsOf(document, 'h1')).toEqual([hostile]);
  expect(textsOf(document, 'blockquote')).toEqual([`Before ${hostile} after`]);
  expect(document.querySelectorAll('script, img, iframe, [onload], [onerror], [onmouseover], a[href^="javascript"]')).toHaveLength(0);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
});

test('addresses that are none for the web are words', () => {
  expect(shown({ ...ANALYSIS, article: { ...ANALYSIS.article, url: 'javascript:alert(1)' } }).querySelectorAll('a:not([href^="#"])')).toHaveLength(0);
});
