import type { Analysis } from '../types';

/**
 * W3C Credible Web signals (report of 2019-11-26) that a row of the criteria bears on.
 * Rows without a signal of their own are left out.
 */
const SIGNALS: Readonly<Record<string, readonly string[]>> = {
  C1: ['7.4.1.7'],
  C2: ['7.4.1.7'],
  C3: ['7.4.1.12'],
  C3b: ['7.4.1.12'],
  C6: ['7.4.1.11'],
  C11: ['7.4.1.8', '7.4.1.9'],
  C13: ['7.4.1.1'],
  C17: ['7.4.1.3', '7.4.1.14'],
};

/** Signal numbers of one criterion row ("C11"); empty where there are none. */
export function signalsOfCriterion(criterion: string): readonly string[] {
  return SIGNALS[criterion] ?? [];
}

/** Rule id → signal numbers, for the rules that have findings and signals. */
export function signalsOf({ findings, rules }: Pick<Analysis, 'findings' | 'rules'>): Record<string, readonly string[]> {
  const found = [...new Set(findings.map((finding) => finding.rule))].toSorted();
  const pairs = found.map((rule) => [rule, signalsOfCriterion(rules[rule]?.criterion ?? '')] as const);
  return Object.fromEntries(pairs.filter(([, signals]) => signals.length > 0));
}
