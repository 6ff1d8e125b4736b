import type { Reading, TokenRange } from '../segment/reading';
import type { Mention } from './mention';

/** Is this name a body's: "the Trade Ministry", "CNN", "New York Times"? */
export function isBodyName(reading: Reading, name: TokenRange): boolean {
  const { organizationWords, capitals } = reading.language.people;
  // "Moscow", "North Korea"
  if (name.last - name.first <= 2 && capitals.has(reading.tokens[name.last - 1]!.lower)) return true;
  for (let at = name.first; at < name.last; at += 1) if (organizationWords.has(reading.tokens[at]!.lower)) return true;
  return name.last - name.first === 1 && isAcronym(reading, name.first);
}

/** "FBI", "AT&T", "U.S.": capitals only, short. */
function isAcronym(reading: Reading, at: number): boolean {
  const { start, end } = reading.tokens[at]!;
  const words = reading.text.slice(start, end);
  return end - start > 1 && end - start <= 6 && words === words.toUpperCase() && (words !== words.toLowerCase() || /\p{L}/u.test(words));
}

/** Does this mention name a person, by its head ("Sen. Jane Roe") or in apposition ("a former aide, Sam Nunberg")? */
export function namesPerson(mention: Mention, reading: Reading): boolean {
  if (mention.apposition && !isBodyName(reading, mention.apposition)) return true;
  if (!mention.headIsName) return namedBehindOffice(mention, reading) !== null;
  const name = headName(mention, reading);
  if (!name || isBodyName(reading, name)) return false;
  if (mention.determiner === 'definite' && !hasPersonNoun(mention, reading, name.first)) return false;
  return true;
}

/** "former secretary of state Hillary Clinton": a name that stands on a noun, not on a preposition. */
export function namedBehindOffice(mention: Mention, reading: Reading): TokenRange | null {
  // "a study by economists Jane Roe and Sam Weidel" is no person.
  if (mention.noun === 'document') return null;
  // "a worker named Jane Roe", where the words read as the source end before her name
  const behind = mention.range.last;
  if (reading.tags[behind + 1] === 'name' && isNamed(reading, behind + 1)) return { first: behind + 1, last: nameEnd(reading, behind + 1) };
  for (const name of mention.names) {
    if (name.first === mention.range.first || isBodyName(reading, name)) continue;
    if (isNamed(reading, name.first)) return name;
    if (reading.tags[name.first - 1] !== 'noun') continue;
    // "a columnist for the news site Pando"
    if (name.first - 1 !== mention.headIndex && !isPersonNoun(reading, name.first - 1)) continue;
    if (reading.tags[name.last] === 'noun' || reading.tags[name.last] === 'genitive') continue;
    if (reading.language.noun(reading.tokens[name.last - 1]!.lower) !== undefined && name.last - name.first === 1) continue;
    return name;
  }
  return null;
}

const isPersonNoun = ({ tokens, language }: Reading, at: number): boolean => {
  const { lower } = tokens[at]!;
  const kind = language.noun(lower)?.kind;
  return kind === undefined ? language.looksLikePeople(`${lower}s`) : kind === 'person' || kind === 'office' || kind === 'role-of-spokesperson';
};

function nameEnd({ tags }: Reading, first: number): number {
  let last = first + 1;
  while (tags[last] === 'name') last += 1;
  return last;
}

// "a worker named Jane Roe", "a man identified as Sam Weidel"; not "a source who identified Jane Roe".
function isNamed({ tags, tokens, language }: Reading, name: number): boolean {
  const at = tokens[name - 1]?.lower === 'as' ? name - 2 : name - 1;
  // "a worker later identified as Jane Roe"
  const before = tags[at - 1] === 'adverb' ? at - 2 : at - 1;
  return at > 0 && language.people.naming.has(tokens[at]!.lower) && (tags[before] === 'noun' || tags[before] === 'name');
}

/** The run of name tokens that ends with the head. */
export function headName(mention: Mention, reading: Reading): TokenRange | null {
  if (!mention.headIsName) return null;
  let first = mention.headIndex;
  while (first > mention.core.first && (reading.tags[first - 1] === 'name' || ((reading.tags[first - 1] === 'stop' || reading.tags[first - 1] === 'genitive') && reading.tags[first - 2] === 'name' && first - 2 >= mention.core.first))) first -= 1;
  return { first, last: mention.headIndex + 1 };
}

function hasPersonNoun(mention: Mention, reading: Reading, before: number): boolean {
  for (let at = mention.core.first; at < Math.max(before, mention.headIndex); at += 1) {
    const kind = reading.language.noun(reading.tokens[at]!.lower)?.kind;
    if (kind === 'person' || kind === 'role-of-spokesperson' || kind === 'office' || reading.language.honorifics.has(reading.tokens[at]!.lower)) return true;
  }
  return false;
}
