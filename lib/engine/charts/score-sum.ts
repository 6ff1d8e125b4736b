import type { FindingKind, ScoreTerm } from '../types';

export interface Band {
  readonly from: number;
  /** "hardly", as in "hardly identified". */
  readonly id: 'hardly' | 'partly' | 'mostly' | 'clearly';
}

/** Editorial words for a stretch of the scale; no colour goes with them. */
export const BANDS: readonly [Band, ...Band[]] = [
  { from: 0, id: 'hardly' },
  { from: 40, id: 'partly' },
  { from: 60, id: 'mostly' },
  { from: 80, id: 'clearly' },
];

export function bandOf(value: number): Band {
  return BANDS.findLast(({ from }) => value >= from) ?? BANDS[0];
}

/** One debit on the bar; place and width are percent of the bar. */
interface Segment {
  readonly id: string;
  readonly label: string;
  readonly kind: FindingKind;
  readonly from: number;
  readonly width: number;
  readonly points: number;
}

/** The sum as a picture: debits from the right, what stands from the left, then what credits gave back. */
export interface Sum {
  readonly segments: readonly Segment[];
  /** Percent of the bar, from 0, that no debit touches. */
  readonly stands: number;
  /** Where the lower bar ends: the score. */
  readonly ends: number;
  /** 100 and all terms, before the score is rounded and held between 0 and 100. */
  readonly exact: number;
}

/** Points a term adds (credit) or takes (negative). */
export function pointsOf({ count, weight }: Pick<ScoreTerm, 'count' | 'weight'>): number {
  return count * weight;
}

/** Debits beyond 100 share the bar in proportion, so that every term keeps its place. */
export function sumOf({ value, terms }: { readonly value: number; readonly terms: readonly ScoreTerm[] }): Sum {
  const debits = terms.filter((term) => pointsOf(term) < 0);
  const taken = -debits.reduce((sum, term) => sum + pointsOf(term), 0);
  const scale = taken > 100 ? 100 / taken : 1;
  let right = 100;
  const segments = debits.map((term) => {
    const width = -pointsOf(term) * scale;
    right -= width;
    return { id: term.id, label: term.label, kind: term.kind, from: Math.max(0, right), width, points: pointsOf(term) };
  });
  return {
    segments,
    stands: Math.max(0, Math.min(100 - taken, value)),
    ends: value,
    exact: terms.reduce((sum, term) => sum + pointsOf(term), 100),
  };
}
