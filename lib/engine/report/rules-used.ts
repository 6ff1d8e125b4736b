import type { Analysis, RuleText } from '../types';
import { signalsOfCriterion } from './signals';

/** The rules that found something, each once, in the order they did. */
export function rulesUsed({ findings, rules }: Pick<Analysis, 'findings' | 'rules'>): RuleText[] {
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((id) => rules[id] ?? []);
}

/** "C3; W3C Credible Web signal 7.4.1.12". */
export function criterionLabel(criterion: string): string {
  const signals = signalsOfCriterion(criterion);
  return signals.length === 0 ? criterion : `${criterion}; W3C Credible Web signal${signals.length > 1 ? 's' : ''} ${signals.join(', ')}`;
}
