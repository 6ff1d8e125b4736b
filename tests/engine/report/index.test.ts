import { expect, test } from 'vitest';
import { REPORTS } from '@/lib/engine/report';
import { ANALYSIS } from './sample-analysis';

test('every format has its own id, label and extension, in this order', () => {
  expect(REPORTS.map(({ id, extension, mime }) => [id, extension, mime])).toEqual([
    ['markdown', 'md', 'text/markdown'],
    ['json', 'json', 'application/json'],
  ]);
  expect(new Set(REPORTS.map(({ label }) => label)).size).toBe(REPORTS.length);
});

test.each(REPORTS)('$id: same analysis, same text, ended by one line break', (report) => {
  const text = report.render(ANALYSIS);
  expect(report.render(structuredClone(ANALYSIS))).toBe(text);
  expect(text).toMatch(/[^\n]\n$/);
});
