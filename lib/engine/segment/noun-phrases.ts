import type { Reading, TokenRange } from './reading';
import { BARE_HEADS, type Tag } from './tags';

const CORE: ReadonlySet<Tag> = new Set(['noun', 'name', 'numeral', 'genitive']);
/** "all the", "two such", "the mayor's many friends", "her most ardent supporters". */
const BEFORE_DETERMINER: ReadonlySet<Tag> = new Set(['determiner', 'numeral', 'genitive', 'possessive']);
const HEADS: ReadonlySet<string> = new Set([...BARE_HEADS, 'this', 'these']);

/** A noun phrase without what follows its head, read leftwards from `end`; empty (`first === last`) where none ends there. */
export function phraseBefore(reading: Reading, end: number, floor: number): TokenRange {
  const { tags, tokens } = reading;
  const last = end - 1;
  if (last < floor) return { first: end, last: end };
  if (tags[last] === 'pronoun') return { first: last, last: end };
  if (tags[last] === 'determiner') return { first: HEADS.has(tokens[last]!.lower) ? last : end, last: end };
  if (tags[last] === 'genitive') return { first: end, last: end };
  let first = end;
  for (let at = last; at >= floor; at -= 1) {
    const tag = tags[at]!;
    if (CORE.has(tag)) first = at;
    else if (isInsideName(reading, at, floor)) continue;
    else if (isJoiner(reading, at, floor)) continue;
    else if (tag === 'determiner' || tag === 'possessive') {
      first = at;
      // "all the", "some 200", "nearly every": what stands before a determiner may count it.
      if (at > floor && tags[at - 1] !== 'determiner' && tags[at - 1] !== 'numeral' && tags[at - 1] !== 'genitive') break;
    } else if (tag === 'adverb' && at > floor && first === at + 1 && (tags[at - 1] === 'determiner' || tags[at - 1] === 'possessive')) continue;
    else break;
  }
  // "someone close to the mayor": the adjective describes the pronoun before it.
  if (first < end && first > floor && reading.language.isAfterNoun(tokens[first]!.lower) && reading.language.isIndefinite(tokens[first - 1]!.lower)) first -= 1;
  return { first, last: end };
}

/** A noun phrase without what follows its head, read rightwards from `start`; empty where none starts there. */
export function phraseAfter(reading: Reading, start: number, limit: number): TokenRange {
  const { tags, tokens } = reading;
  let at = start;
  while (at < limit && tags[at] === 'adverb' && !reading.language.isDay(tokens[at]!.lower)) at += 1;
  if (tags[at] === 'pronoun' && at < limit) return { first: start, last: at + 1 };
  let last = start;
  let opened = false;
  for (; at < limit; at += 1) {
    const tag = tags[at]!;
    if (CORE.has(tag)) last = at + 1;
    else if ((tag === 'determiner' || tag === 'possessive') && (!opened || BEFORE_DETERMINER.has(tags[at - 1]!))) {
      if (HEADS.has(tokens[at]!.lower)) last = at + 1;
    } else if (tag === 'that' && !opened) last = start;
    else if (last === at && isInsideName(reading, at, start)) last = at + 1;
    else if (opened && isJoiner(reading, at, start)) continue;
    else if (tag === 'adverb' && !reading.language.isDay(tokens[at]!.lower) && at > start && (tags[at - 1] === 'determiner' || tags[at - 1] === 'possessive')) continue;
    else break;
    opened = true;
  }
  return { first: start, last };
}

// "Mr." and "John F.": the stop belongs to the name.
function isInsideName(reading: Reading, at: number, floor: number): boolean {
  if (reading.tags[at] !== 'stop' || at <= floor || reading.tokens[at]!.lower !== '.') return false;
  const before = reading.tokens[at - 1]!;
  if (before.end !== reading.tokens[at]!.start || reading.tokens[at + 1] === undefined) return false;
  return reading.language.abbreviations.has(before.lower) || (before.capital && before.end - before.start === 1);
}

// "trans - Atlantic", "R - Utah", "current or former officials".
function isJoiner(reading: Reading, at: number, floor: number): boolean {
  const { tags, tokens } = reading;
  if (at <= floor || at + 1 >= tokens.length) return false;
  const before = tags[at - 1]!;
  const after = tags[at + 1]!;
  // A spaced hyphen after a name may as well be a dash: "Jane Roe - a lawyer".
  if (tags[at] === 'dash') return tokens[at]!.lower === '-' && CORE.has(before) && (CORE.has(after) || after === 'verb') && (before !== 'name' || tokens[at - 1]!.end === tokens[at]!.start);
  // "an NBC News/Wall Street Journal poll"
  if (tags[at] === 'mark') return tokens[at]!.lower === '/' && CORE.has(before) && CORE.has(after);
  if (tags[at] !== 'coordinator' || !CORE.has(before) || !CORE.has(after)) return false;
  // Something must be left for the two to describe: "current or former officials", not "black and white".
  return at + 2 < tokens.length && CORE.has(tags[at + 2]!) && reading.language.isDescribing(tokens[at - 1]!.lower) && reading.language.isDescribing(tokens[at + 1]!.lower);
}
