import { describe, expect, it } from 'vitest';
import { bandOf, sumOf } from '@/lib/engine/charts/score-sum';
import type { ScoreTerm } from '@/lib/engine/types';
import { ANALYSIS } from '../../components/invented-analysis';

const term = (id: string, count: number, weight: number): ScoreTerm => ({ id, label: id, count, weight, kind: 'person', findings: [] });

describe('the score bar', () => {
  it('is the sum: debits from the right, credits back to the score', () => {
    if (ANALYSIS.score.value === null) throw new Error('The invented analysis has a score.');
    const { segments, stands, ends, exact } = sumOf(ANALYSIS.score);
    expect(segments.map(({ points }) => points)).toEqual([-12, -4, -10, -4, -4, -7, -10]);
    expect(segments[0]).toMatchObject({ from: 88, width: 12 });
    expect(stands).toBe(49);
    expect(segments.at(-1)?.from).toBe(49);
    expect([ends, exact]).toEqual([52, 52]);
  });

  it('is full where nothing was taken', () => {
    expect(sumOf({ value: 100, terms: [] })).toEqual({ segments: [], stands: 100, ends: 100, exact: 100 });
  });

  it('keeps every term on the bar when more than 100 is taken', () => {
    const { segments, stands, ends, exact } = sumOf({ value: 0, terms: [term('a', 30, -5), term('b', 10, -5)] });
    expect(segments.map(({ width }) => width)).toEqual([75, 25]);
    expect(segments.at(-1)?.from).toBe(0);
    expect([stands, ends, exact]).toEqual([0, 0, -100]);
  });

  it('never shows more ink than the score', () => {
    expect(sumOf({ value: 89, terms: [term('a', 3, -3.5)] }).stands).toBe(89); // 89.5, rounded down by the engine
  });
});

it.each([[0, 'hardly'], [39, 'hardly'], [40, 'partly'], [59, 'partly'], [60, 'mostly'], [79, 'mostly'], [80, 'clearly'], [100, 'clearly']])(
  '%i is %s identified', (value, word) => expect(bandOf(value).id).toBe(word),
);
