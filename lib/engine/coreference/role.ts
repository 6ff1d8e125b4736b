import type { SourceKind } from '../types';
import type { Discourse, Entity, Resolver, Unheard } from './entity';
import type { Reading } from '../segment/reading';
import type { RoleHolder } from './people';
import { sameHead } from './subset';
import type { Mention } from '../sources';

const REPEATED: ReadonlySet<SourceKind> = new Set(['anonymous-person', 'anonymous-group', 'anonymous-document', 'institution', 'office', 'spokesperson', 'public', 'document']);

/** "the official", "these sources", "the Austrian analyst", "the report", "the authority": a definite mention of a source already met. */
export const role: Resolver = (mention, discourse) => {
  if (!isDefinite(mention)) return null;
  const { recent } = discourse.memory;
  const bare = isBare(mention);
  const body = bare ? recent.find((entity) => entity.kind === 'named-organization' && entity.surname === mention.head) : undefined;
  const same = recent.filter((entity) => REPEATED.has(entity.kind) && entity.mention && isSame(entity.mention, mention, discourse) && entity.plural === mention.plural);
  const met = same.find((entity) => sharesModifier(entity, mention, discourse)) ?? inOrder(same, mention, discourse) ?? (bare ? same[0] : undefined);
  if (!body || !met) return body ?? met ?? null;
  return recent.indexOf(body) < recent.indexOf(met) ? body : met;
};

/** "the senator" after "Sen. Roe", "the foreman" after "Jane Roe, a foreman": a definite mention of somebody named. */
export function namedByRole(mention: Mention, { people, memory, reading }: Discourse, met: Entity | null): Entity | Unheard | null {
  if (mention.plural || mention.headIsName || mention.partOf) return null;
  const holders = people.byRole.get(mention.head);
  if (!holders) return null;
  // "Diplomat praises the port": a headline leaves the article out, and the text names the diplomat below it.
  const headline = mention.determiner === 'none' && mention.noun === 'person' && mention.range.first === 0;
  if (!headline && !isDefinite(mention)) return null;
  const holder = headline ? holders[0] : isBare(mention) ? lastBefore(holders, mention.range.first) : likeHolder(holders, mention, reading);
  if (!holder) return null;
  // Whoever was spoken of last by the noun is meant.
  if (met && met.kind.startsWith('anonymous') && met.mention && met.mention.range.first > holder.at) return null;
  return memory.withSurname(holder.surname) ?? { surname: holder.surname };
}

/** The words that tell a holder from others stand this near the name. */
const BESIDE_NAME = 6;

// "the Harbour aide" after "Harbour aide Jane Roe": the only one of that role, by the same words.
function likeHolder(holders: readonly RoleHolder[], mention: Mention, { tokens }: Reading): RoleHolder | null {
  const holder = lastBefore(holders, mention.range.first);
  if (!holder || mention.range.last > mention.headIndex + 1 || holders.some(({ surname }) => surname !== holder.surname)) return null;
  for (let at = mention.core.first + 1; at < mention.headIndex; at += 1) {
    let near = Math.max(0, holder.at - BESIDE_NAME);
    while (near < holder.at + BESIDE_NAME && tokens[near]?.lower !== tokens[at]!.lower) near += 1;
    if (near === holder.at + BESIDE_NAME) return null;
  }
  return holder;
}

function lastBefore<T extends { readonly at: number }>(holders: readonly T[], token: number): T | null {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle]!.at < token) low = middle + 1;
    else high = middle;
  }
  return holders[low - 1] ?? null;
}

const isDefinite = (mention: Mention): boolean => (mention.determiner === 'definite' || mention.determiner === 'demonstrative') && !mention.headIsName && !mention.partOf;

const isSame = (before: Mention, now: Mention, { reading: { language } }: Discourse): boolean =>
  sameHead(before.head, now.head) || (language.isPaper(now.head) && language.isPaper(before.head)) || (language.isAnybody(now.head) && before.noun === 'person');

// "the first official" of an official and another one.
function inOrder(same: readonly Entity[], mention: Mention, { reading: { language, tokens } }: Discourse): Entity | undefined {
  const before = mention.headIndex - 1;
  const ordinal = before > mention.core.first ? language.ordinal(tokens[before]!.lower) : undefined;
  if (!ordinal) return undefined;
  const byAppearance = same.toSorted((a, b) => a.mention!.range.first - b.mention!.range.first);
  return ordinal === 'first' ? byAppearance[0] : same[1];
}

// "the Austrian analyst" is the one "from the Austrian National Defence Academy".
function sharesModifier(entity: Entity, mention: Mention, { reading }: Discourse): boolean {
  const known = new Set<string>();
  for (let at = entity.mention!.range.first; at < entity.mention!.range.last; at += 1) known.add(reading.tokens[at]!.lower);
  for (let at = mention.core.first + 1; at < mention.headIndex; at += 1) if (known.has(reading.tokens[at]!.lower)) return true;
  return false;
}

const isBare = (mention: Mention): boolean => mention.headIndex - mention.core.first <= 1 && mention.range.last - mention.headIndex === 1;
