import { pointsOf } from '@/lib/engine/charts/score-sum';
import type { ScoreTerm } from '@/lib/engine/types';
import { figure } from '@/lib/words';

/** "+3", "−18", "−2.5": a real minus, and no more than one decimal; with `decimals` always one, for a column. */
export function signed(points: number, decimals = false): string {
  return (points < 0 ? '−' : points > 0 ? '+' : '') + figure(Math.abs(points), decimals);
}

/** Does any term or point of the sum need a decimal? */
export function needsDecimals(terms: readonly Pick<ScoreTerm, 'count' | 'weight'>[]): boolean {
  return terms.some((term) => [term.weight, pointsOf(term)].some((points) => Math.round(points * 10) % 10 !== 0));
}
