import type { Reading } from '../segment/reading';
import { spanOf } from '../segment/reading';
import type { SourceDescription, Span } from '../types';
import type { Mention } from './mention';

const VAGUE = new Set(['some', 'many', 'several', 'few', 'most', 'others', 'various', 'numerous', 'dozens', 'multiple', 'couple', 'handful', 'all', 'both', 'certain', 'other', 'more']);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ').map((word, index) => [word, index + 1]),
);

/** What the words for a nameless source tell besides a name. */
export function describe(mention: Mention, reading: Reading): SourceDescription {
  const rank = rankOf(mention, reading);
  const affiliation = affiliationOf(mention, reading);
  const knowledge = knowledgeOf(mention, reading);
  return {
    ...(rank ? { rank } : {}),
    ...(affiliation ? { affiliation } : {}),
    count: countOf(mention, reading),
    ...(knowledge ? { knowledge } : {}),
  };
}

/** Nothing in the words but that somebody spoke: "a source", "officials", "two people". */
export function isBare(mention: Mention, reading: Reading): boolean {
  if (mention.range.last > mention.core.last && !mention.partOf) return false;
  for (let at = mention.core.first; at < mention.headIndex; at += 1) {
    const tag = reading.tags[at]!;
    if ((tag === 'noun' || tag === 'name') && !VAGUE.has(reading.tokens[at]!.lower)) return false;
  }
  return true;
}

function rankOf(mention: Mention, reading: Reading): string | null {
  const ranks: string[] = [];
  for (let at = mention.core.first; at < mention.headIndex; at += 1) if (reading.language.people.ranks.has(reading.tokens[at]!.lower)) ranks.push(reading.tokens[at]!.lower);
  return ranks.length > 0 ? ranks.join(' ') : null;
}

/** Points of the compass say where, not for whom. */
const REGIONS = new Set(['western', 'eastern', 'northern', 'southern', 'west', 'east', 'north', 'south', 'european', 'african', 'asian', 'arab', 'gulf', 'middle']);

// "a NATO official", "an official in the Trade Ministry", "the Austrian analyst"
function affiliationOf(mention: Mention, reading: Reading): string | null {
  const name = mention.names.find((range) => !REGIONS.has(reading.tokens[range.first]!.lower) && range.first < mention.headIndex || reading.tags[range.first - 1] === 'preposition' || reading.tags[range.first - 1] === 'determiner' || reading.tags[range.first - 1] === 'noun');
  if (!name) return null;
  const { start, end } = spanOf(reading, name);
  return reading.text.slice(start, end);
}

function knowledgeOf(mention: Mention, reading: Reading): Span | null {
  for (let at = mention.core.first; at < mention.range.last; at += 1) {
    if (at === mention.headIndex || !reading.language.people.knowledge.has(reading.tokens[at]!.lower)) continue;
    const opens = reading.tags[at - 1] === 'preposition' || reading.tags[at - 1] === 'pronoun' ? at - 1 : at;
    return spanOf(reading, { first: Math.max(opens, mention.range.first), last: mention.range.last });
  }
  return null;
}

function countOf(mention: Mention, reading: Reading): number | 'several' {
  for (let at = mention.core.first; at < mention.core.last; at += 1) {
    const { lower } = reading.tokens[at]!;
    const number = NUMBERS.get(lower) ?? (/^\d{1,4}$/.test(lower) && reading.tags[at + 1] !== 'numeral' ? Number(lower) : undefined);
    if (number !== undefined && reading.tags[at] === 'numeral') return number;
    if (VAGUE.has(lower)) return mention.plural || mention.head === lower ? 'several' : 1;
  }
  return mention.plural ? 'several' : 1;
}
