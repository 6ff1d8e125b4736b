import { expect, it } from 'vitest';
import { needsDecimals, signed } from '@/components/points';
import type { ScoreTerm } from '@/lib/engine/types';
import { figure } from '@/lib/words';

const term = (id: string, count: number, weight: number): ScoreTerm => ({ id, label: id, count, weight, kind: 'person', findings: [] });

it('writes points with a real minus and at most one decimal', () => {
  expect([signed(-18), signed(3), signed(0), signed(-2.25), figure(6.96)]).toEqual(['−18', '+3', '0', '−2.3', '7']);
});

it('writes a column with one decimal throughout, once a term or a weight needs it', () => {
  expect(needsDecimals([term('a', 3, -4), term('b', 1, 2)])).toBe(false);
  expect(needsDecimals([term('a', 3, -4), term('b', 2, -3.5)])).toBe(true); // −7, of 2 × 3.5
  expect([signed(-7, true), signed(0.8, true), figure(2, true)]).toEqual(['−7.0', '+0.8', '2.0']);
});
