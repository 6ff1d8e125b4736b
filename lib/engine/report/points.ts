import type { Score } from '../types';

/** A row of the sum behind a score; an empty cell where there is nothing to say. */
export interface SumRow {
  readonly label: string;
  readonly times: string;
  readonly each: string;
  readonly points: string;
}

/** The sum, from the 100 it begins with to its last term, and what was cut off where it leaves the scale; without the score itself. */
export function sumRows({ value, terms }: Exclude<Score, { value: null }>): SumRow[] {
  const sum = terms.reduce((total, { count, weight }) => total + count * weight, 100);
  return [
    { label: 'To begin with', times: '', each: '', points: '100' },
    ...terms.map(({ label, count, weight }) => ({ label, times: String(count), each: signed(weight), points: signed(count * weight) })),
    ...(rounded(sum) === rounded(value) ? [] : [{ label: 'Sum, before it is rounded and kept between 0 and 100', times: '', each: '', points: signed(sum) }]),
  ];
}

/** At most two decimals, and a real minus. */
export function rounded(points: number): string {
  return String(Math.round(points * 100) / 100).replace('-', '−');
}

function signed(points: number): string {
  return points > 0 ? `+${rounded(points)}` : rounded(points);
}
