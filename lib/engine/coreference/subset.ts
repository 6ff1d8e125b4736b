import type { Resolver } from './entity';

/** "One of the sources", "five of the officials": some of a group already met. */
export const subset: Resolver = (mention, discourse) => {
  const { reading } = discourse;
  if (!mention.partOf) return null;
  const whole = reading.tokens[mention.partOf.last - 1]!.lower;
  const definite = reading.tokens[mention.partOf.first]!.lower;
  if (definite !== 'the' && definite !== 'these' && definite !== 'those' && definite !== 'them') return null;
  const pronoun = definite === 'them';
  return discourse.memory.recent.find((entity) => entity.kind === 'anonymous-group' && (pronoun || sameHead(entity.mention?.head, whole))) ?? null;
};

const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word);

/** "sources" and "source", "officials" and "official". */
export function sameHead(a: string | undefined, b: string): boolean {
  return a !== undefined && (a === b || singular(a) === singular(b));
}
