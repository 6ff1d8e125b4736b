import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '@/lib/engine/report/csv';
import type { Analysis } from '@/lib/engine/types';
import { anyText, holdable } from './any-text';
import { ANALYSIS, analysisOf, HASHED } from './sample-analysis';

/** The rows as a program for tables reads them. */
function rowsOf(analysis: Analysis): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.render(analysis, HASHED), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test('one row a finding, with its rule, its words, where they stand and where they came from', () => {
  const rows = rowsOf(ANALYSIS);
  expect(rows).toHaveLength(ANALYSIS.findings.length);
  expect(rows[0]).toEqual({
    url: 'https://www.saltmere-courier.example/trade/levy?id=7#top', headline: 'Halvern weighs levy on Kestrian barley', publisher: 'The Saltmere Courier', published: '2025-05-14',
    score: '82', finding: 'f1', rule: 'described-source', criterion: 'C2', signals: '7.4.1.7', kind: 'person', severity: '2', paragraph: '1', start: '44', end: '83',
    quote: 'a senior official in the Trade Ministry', message: 'One official speaks without a name.', evidence: '“a senior official in the Trade Ministry”: the words themselves',
    source: 's1', source_kind: 'anonymous-person',
    link: 'https://www.saltmere-courier.example/trade/levy?id=7#top:~:text=a%20senior%20official%20in%20the%20Trade%20Ministry',
    text_sha256: HASHED.textSha256, engine: '0.1.0', rules: '2026-11-23', office_data_as_of: '2026-09-30',
  });
});

test('lines end as RFC 4180 asks, and a text without findings is a header', () => {
  const text = csv.render({ ...ANALYSIS, findings: [] }, HASHED);
  expect(text).toMatch(/^url,headline,[a-z_,0-9]+\r\n$/);
  expect(csv.render(ANALYSIS, HASHED).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('a byte order mark comes first where it is asked for', () => {
  expect(csv.render(ANALYSIS, { ...HASHED, byteOrderMark: true })).toBe(`\uFEFF${csv.render(ANALYSIS, HASHED)}`);
});

test('no score is an empty cell', () => {
  expect(rowsOf({ ...ANALYSIS, score: { value: null, terms: [], why: 'opinion' } })[0]?.score).toBe('');
});

test.each(['=HYPERLINK("https://x.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", "''=1"])('%j is no formula, and can be had back', (headline) => {
  const [row] = rowsOf({ ...ANALYSIS, article: { ...ANALYSIS.article, headline } });
  expect(row?.headline).toBe(`'${headline}`);
});

test.each(['a,b', 'a "b"', 'a\nb', 'a\r\nb', '\u202Egnp', '</script>', '🙂', "'quoted'", 'x'.repeat(2_000_000)])('text reads back as it was (%#)', (text) => {
  const [row] = rowsOf(analysisOf(text, text, { headline: text }));
  expect([row?.headline, row?.quote]).toEqual([text, text]);
});

test('any text reads back, but for NUL and half characters', () => {
  fc.assert(fc.property(anyText, (headline) => {
    const [row] = rowsOf(analysisOf('x', 'x', { headline }));
    expect(row?.headline?.replace(/^'(?='*[=+\-@\t\r\n])/, '')).toBe(holdable(headline));
  }));
});
