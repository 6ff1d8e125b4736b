import { kindOf } from '../sources';
import type { SourceKind } from '../types';
import type { Resolver } from './entity';

/** Of these the same words mean the same source: there is one campaign, one public. */
const ONE_OF_A_KIND: ReadonlySet<SourceKind> = new Set(['institution', 'office', 'spokesperson', 'public']);

/** "Police said … Police said", "a police spokesman … a police spokesman", "officials said … officials said"; not "a source … a source". */
export const sameWords: Resolver = (mention, { reading, memory }) => {
  const before = memory.withWords(wordsOf(mention, reading));
  if (!before || before.kind === 'named-person') return null;
  const kind = kindOf(mention, reading);
  const vague = kind === 'anonymous-group' && mention.determiner === 'none' && mention.quantity === null;
  return kind === before.kind && (vague || ONE_OF_A_KIND.has(kind)) ? before : null;
};

/** The words of a mention as they are remembered. */
export function wordsOf(mention: Parameters<Resolver>[0], { text, tokens }: Parameters<Resolver>[1]['reading']): string {
  return text.slice(tokens[mention.range.first]!.start, tokens[mention.range.last - 1]!.end).toLowerCase();
}
