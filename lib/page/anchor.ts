import type { Finding, Span } from '@/lib/engine/types';
import { matchQuote } from './match-quote';

/**
 * Where a finding's words stand in `text`, which may be a later state of the article it was found in: at their old place if
 * they are still there, else wherever the quotation is; `null` where that is nowhere, or not sure.
 */
export function anchor(text: string, { span, selector }: Pick<Finding, 'span' | 'selector'>): Span | null {
  if (text.slice(span.start, span.end) === selector.exact && selector.exact !== '') return span;
  return matchQuote(text, selector, span.start);
}
