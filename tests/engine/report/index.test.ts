import { expect, test } from 'vitest';
import { REPORTS } from '@/lib/engine/report';
import { ANALYSIS, HASHED } from './sample-analysis';

test('every format has its own id, label and extension, in this order', () => {
  expect(REPORTS.map(({ id, extension, mime }) => [id, extension, mime])).toEqual([
    ['markdown', 'md', 'text/markdown'],
    ['html', 'html', 'text/html'],
    ['csv', 'csv', 'text/csv'],
    ['json', 'json', 'application/json'],
    ['web-annotation', 'jsonld', 'application/ld+json'],
  ]);
  expect(new Set(REPORTS.map(({ label }) => label)).size).toBe(REPORTS.length);
});

test.each(REPORTS)('$id: same analysis, same text, ended by one line break', (report) => {
  const text = report.render(ANALYSIS, HASHED);
  expect(report.render(structuredClone(ANALYSIS), HASHED)).toBe(text);
  expect(text).toMatch(/[^\r\n]\r?\n$/);
});
