import type { Reading } from '../segment/reading';
import type { Mention } from '../sources';

/** Nobody looks back further than this many words for what "one" is one of. */
const FARTHEST = 60;

/** "One sign read … Another warned …", "The group has two plans. One would …": a bare "one" of things that were counted or are many is no person. */
export function isOneOfThings(mention: Mention, reading: Reading): boolean {
  const { tags, tokens, language } = reading;
  const { first, last } = mention.range;
  if (last - first !== 1 || mention.partOf || !language.people.counters.has(mention.head) || reading.quotationAt[first] !== -1) return false;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    if (tags[at] !== 'noun' || reading.quotationAt[at] !== -1) continue;
    const noun = language.noun(tokens[at]!.lower);
    const people = noun ? noun.kind === 'person' || noun.kind === 'public' || noun.kind === 'people' || noun.kind === 'office' || noun.kind === 'role-of-spokesperson' : language.looksLikePeople(tokens[at]!.lower) || language.looksLikePeople(`${tokens[at]!.lower}s`);
    if (people) return false;
    if (isCounted(reading, at)) return true;
  }
  return false;
}

// "one sign", "two big plans": the noun a number belongs to.
function isCounted({ tags, tokens, language }: Reading, noun: number): boolean {
  if (tags[noun + 1] === 'noun' || tags[noun + 1] === 'name') return false;
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at -= 1) {
    if (tags[at] === 'numeral' || language.people.quantities.has(tokens[at]!.lower) || language.people.counters.has(tokens[at]!.lower)) return true;
    if (tags[at] !== 'noun' && tags[at] !== 'name' && tags[at] !== 'adverb') return false;
  }
  return false;
}
