import type { Entity, Resolver } from './entity';
import { sameHead } from './subset';

const ANONYMOUS = new Set(['anonymous-person', 'anonymous-group', 'anonymous-document']);
/** A document is cited again under other words: "an article … the report". */
const PAPERS = new Set(['report', 'article', 'story', 'account', 'document', 'memo', 'paper', 'study', 'piece', 'dispatch']);

/** "the official", "these sources", "the Austrian analyst", "the report": a definite mention of a source already met. */
export const role: Resolver = (mention, discourse) => {
  if (mention.determiner !== 'definite' && mention.determiner !== 'demonstrative' || mention.headIsName || mention.partOf) return null;
  const recent = discourse.memory.recent.filter((entity) => ANONYMOUS.has(entity.kind) && entity.mention);
  const same = recent.filter((entity) => sameHead(entity.mention!.head, mention.head) || (PAPERS.has(mention.head) && PAPERS.has(entity.mention!.head)));
  const matching = same.filter((entity) => entity.plural === mention.plural);
  return matching.find((entity) => sharesModifier(entity, mention, discourse)) ?? (isBare(mention) ? matching[0] ?? null : null);
};

// "the Austrian analyst" is the one "from the Austrian National Defence Academy".
function sharesModifier(entity: Entity, mention: Parameters<Resolver>[0], { reading }: Parameters<Resolver>[1]): boolean {
  const known = new Set<string>();
  for (let at = entity.mention!.range.first; at < entity.mention!.range.last; at += 1) known.add(reading.tokens[at]!.lower);
  for (let at = mention.core.first + 1; at < mention.headIndex; at += 1) if (known.has(reading.tokens[at]!.lower)) return true;
  return false;
}

const isBare = (mention: Parameters<Resolver>[0]): boolean => mention.headIndex - mention.core.first <= 1 && mention.range.last - mention.headIndex === 1;
