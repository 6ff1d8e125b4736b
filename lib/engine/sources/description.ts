import { phraseAfter } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import { spanOf } from '../segment/reading';
import type { SourceDescription, Span } from '../types';
import type { Mention } from './mention';

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
    if ((tag === 'noun' || tag === 'name') && !reading.language.people.vague.has(reading.tokens[at]!.lower)) return false;
  }
  return true;
}

function rankOf(mention: Mention, reading: Reading): string | null {
  const ranks: string[] = [];
  for (let at = mention.core.first; at < mention.headIndex; at += 1) if (reading.language.people.ranks.has(reading.tokens[at]!.lower)) ranks.push(reading.tokens[at]!.lower);
  return ranks.length > 0 ? ranks.join(' ') : null;
}

// "a NATO official", "an official in the Trade Ministry", "the Austrian analyst", "a police officer", "an executive at the company"
function affiliationOf(mention: Mention, reading: Reading): string | null {
  const { regions } = reading.language.people;
  const range = mention.names.find((name) => !regions.has(reading.tokens[name.first]!.lower) && (name.first < mention.headIndex || isTied(reading, name.first))) ?? bodyOf(mention, reading);
  if (!range) return null;
  const { start, end } = spanOf(reading, range);
  return reading.text.slice(start, end);
}

const isTied = ({ tags }: Reading, at: number): boolean => tags[at - 1] === 'preposition' || tags[at - 1] === 'determiner' || tags[at - 1] === 'noun';

/** A body by its common noun: "police", "the company"; of what the source knows, nothing is taken. */
function bodyOf(mention: Mention, reading: Reading): TokenRange | null {
  const { tags, tokens, language } = reading;
  const isBody = (at: number): boolean => tags[at] === 'noun' && language.noun(tokens[at]!.lower)?.kind === 'institution';
  for (let at = mention.core.first; at < mention.headIndex; at += 1) if (isBody(at)) return { first: at, last: at + 1 };
  if (mention.partOf || tags[mention.core.last] !== 'preposition') return null;
  const phrase = phraseAfter(reading, mention.core.last + 1, mention.range.last);
  return phrase.last > phrase.first && isBody(phrase.last - 1) ? phrase : null;
}

function knowledgeOf(mention: Mention, reading: Reading): Span | null {
  const { tags, tokens, language: { people: { knowledge } } } = reading;
  for (let at = mention.core.first; at < mention.range.last; at += 1) {
    if (at === mention.headIndex || !knowledge.has(tokens[at]!.lower)) continue;
    // "with direct knowledge of", "who had seen": from the word that ties it to the source.
    let first = at;
    while (first > mention.core.last && tags[first - 1] !== 'comma' && tags[first] !== 'preposition' && tags[first] !== 'pronoun' && !(tags[first] === 'verb' && tags[first - 1] === 'noun')) first -= 1;
    const tied = first > mention.headIndex && (tags[first] === 'preposition' || tags[first] === 'pronoun');
    return spanOf(reading, { first: tied ? first : at, last: mention.range.last });
  }
  return null;
}

// "four", "25", "half a dozen", "two dozen"; several where the words give no number.
function countOf(mention: Mention, reading: Reading): number | 'several' {
  const { numbers, vague, dozens } = reading.language.people;
  let count: number | null = null;
  for (let at = mention.core.first; at < mention.core.last; at += 1) {
    const { lower } = reading.tokens[at]!;
    const dozen = dozens.get(lower);
    if (dozen !== undefined) return (count ?? 1) * dozen;
    const number = numbers.get(lower) ?? (/^\d{1,4}$/.test(lower) && reading.tags[at + 1] !== 'numeral' ? Number(lower) : undefined);
    if (number !== undefined && (reading.tags[at] === 'numeral' || number < 1)) count ??= number;
    else if (vague.has(lower) && count === null) return mention.plural || mention.head === lower ? 'several' : 1;
  }
  return count !== null && count >= 1 ? count : mention.plural ? 'several' : 1;
}
