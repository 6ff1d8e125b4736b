import { indexReaching } from './segment/search';
import type { Analysis, Finding, FindingKind, Severity, Span } from './types';

/** Words of the article with everything found about them: one mark in the text, one row in a list. */
export interface Passage {
  /** Id of its weightiest finding; stable within one analysis. */
  readonly id: string;
  readonly span: Span;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** Weightiest first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Gathers findings that stand on the same words, in text order.
 * Credits are passages of their own kind; `countPassages` leaves them out.
 */
export function passagesOf(analysis: Pick<Analysis, 'article' | 'findings'>): Passage[] {
  const bySpan = new Map<string, Finding[]>();
  for (const finding of analysis.findings) {
    const key = `${finding.span.start}-${finding.span.end}`;
    const together = bySpan.get(key);
    if (together) together.push(finding);
    else bySpan.set(key, [finding]);
  }
  const passages: Passage[] = [];
  for (const findings of bySpan.values()) {
    const [first, ...rest] = findings.toSorted((a, b) => b.severity - a.severity);
    if (!first) continue;
    passages.push({
      id: first.id,
      span: first.span,
      kind: first.kind,
      severity: first.severity,
      paragraph: paragraphAt(analysis.article.paragraphs, first.span.start),
      findings: [first, ...rest],
    });
  }
  return passages.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Does a passage hide something? Credits do not; signs are notes on the whole text, and own phrases the reader's: none is counted. */
export const isCounted = ({ kind }: Pick<Passage, 'kind'>): boolean => kind !== 'credit' && kind !== 'sign' && kind !== 'yours';

/** How many passages the badge shows. */
export function countPassages(analysis: Pick<Analysis, 'article' | 'findings'>): number {
  return passagesOf(analysis).filter(isCounted).length;
}

/** Index of the paragraph an offset stands in. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  return indexReaching(paragraphs, offset, ({ end }) => end);
}
