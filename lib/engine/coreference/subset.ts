import type { Reading } from '../segment/reading';
import type { Mention } from '../sources';
import type { Entity, Resolver } from './entity';

/** "One of the sources", "five of the officials", "the first official": some of a group already met. */
export const subset: Resolver = (mention, discourse) => {
  const { reading, memory } = discourse;
  if (!mention.partOf) return isOneOfTwo(mention, reading) ? memory.recent.find((entity) => isCounted(entity) && sameHead(entity.mention?.head, mention.head)) ?? null : null;
  // "One of them, Jane Roe, said" has a name.
  if (mention.apposition || reading.language.people.nobody.has(mention.head)) return null;
  const whole = reading.tokens[mention.partOf.last - 1]!.lower;
  const opens = reading.tokens[mention.partOf.first]!.lower;
  const pronoun = reading.language.pronouns.several.has(opens);
  if (!pronoun && !reading.language.isDefinite(opens) && !reading.language.isDemonstrative(opens)) return null;
  return memory.recent.find((entity) => entity.kind === 'anonymous-group' && (pronoun || sameHead(entity.mention?.head, whole))) ?? null;
};

// "the first official", "the other source" after "two officials": a group that was counted can be told apart.
const isOneOfTwo = (mention: Mention, { language, tokens }: Reading): boolean =>
  mention.determiner === 'definite' && !mention.plural && mention.headIndex - mention.core.first === 2 && language.ordinal(tokens[mention.headIndex - 1]!.lower) !== undefined;

const isCounted = (entity: Entity): boolean => entity.kind === 'anonymous-group' && entity.mention?.determiner === 'quantity';

/** "officials" → "official": as near as heads need to be compared. */
export const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word);

/** "sources" and "source", "officials" and "official". */
export function sameHead(a: string | undefined, b: string): boolean {
  return a !== undefined && (a === b || singular(a) === singular(b));
}
