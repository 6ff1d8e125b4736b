import type { Attribution, Source } from './types';

/** Does an attribution count among the article's voices? Not inside another's quotation, and not where nobody needs naming. */
export function isVoice({ nested }: Pick<Attribution, 'nested'>, { kind }: Pick<Source, 'kind'>): boolean {
  return !nested && kind !== 'implicit';
}
