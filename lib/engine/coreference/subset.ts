import { byRecency, type Resolver } from './entity';

/** "One of the sources", "five of the officials": some of a group already met. */
export const subset: Resolver = (mention, discourse) => {
  const { reading } = discourse;
  if (!mention.partOf) return null;
  const whole = reading.tokens[mention.partOf.last - 1]!.lower;
  const definite = reading.tokens[mention.partOf.first]!.lower;
  if (definite !== 'the' && definite !== 'these' && definite !== 'those' && definite !== 'them') return null;
  const pronoun = definite === 'them';
  return byRecency(discourse).find((entity) => entity.kind === 'anonymous-group' && (pronoun || sameHead(entity.mention?.head, whole))) ?? null;
};

/** "sources" and "source", "officials" and "official". */
export function sameHead(a: string | undefined, b: string): boolean {
  if (!a) return false;
  const strip = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
  return strip(a) === strip(b);
}
