import type { NounKind } from '../languages/language';
import { phraseAfter } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';

export type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'possessive' | 'quantity' | 'none';

/** The words for a source, taken apart. Indices are tokens. */
export interface Mention {
  readonly range: TokenRange;
  /** First noun phrase without what follows its head. */
  readonly core: TokenRange;
  /** The head noun in lower case: "official" of "a senior official in the Trade Ministry". */
  readonly head: string;
  readonly headIndex: number;
  readonly noun: NounKind | undefined;
  readonly plural: boolean;
  readonly determiner: Determiner;
  /** The head is itself a name: "Jane Roe", "Reuters". */
  readonly headIsName: boolean;
  /** A name of somebody or something in the words, other than a place the source is in: head, apposition or owner. */
  readonly names: readonly TokenRange[];
  /** A name in apposition: "a former aide, Sam Nunberg". */
  readonly apposition: TokenRange | null;
  readonly pronoun: string | null;
  /** "four", "several", "one of": how many, as words, lower case. */
  readonly quantity: string | null;
  /** "one of the sources": the phrase after "of", where the head only counts. */
  readonly partOf: TokenRange | null;
}


/** Takes the words for a source apart. */
export function readMention(reading: Reading, range: TokenRange): Mention {
  const { tags, tokens, language } = reading;
  const first = tokens[range.first]!;
  // "in their criticism of the plan": the owner is all there is of the source.
  const owner = tags[range.first] === 'possessive' && range.last - range.first === 1;
  const pronoun = tags[range.first] === 'pronoun' && !language.isIndefinite(first.lower) || owner || tags[range.first] === 'relative' || tags[range.first] === 'that' || first.lower === 'whose' ? first.lower : null;
  const core = coreOf(reading, range);
  const headIndex = headOf(reading, core);
  const head = tokens[headIndex]!.lower;
  const noun = nounAt(reading, headIndex, core);
  const partOf = language.people.counters.has(head) || tags[headIndex] === 'numeral' ? partAfter(reading, core.last, range.last) : null;
  const identifying = { first: range.first, last: beforeExamples(reading, core.last, range.last) };
  const apposition = appositionOf(reading, core.last, identifying.last);
  const initials = isInitials(reading, core);
  const determiner = initials ? 'indefinite' : determinerOf(reading, core);
  // "the US President's National Security Affairs Assistant": capitals make no name of an office.
  const isOffice = language.people.uniqueOffices.has(head) && (determiner === 'definite' || determiner === 'possessive');
  const headIsName = !isOffice && !initials && tags[headIndex] === 'name' && (noun === undefined || noun.kind === 'institution' || noun.kind === 'outlet' || (determiner === 'definite' && !noun.plural) || (isInName(reading, headIndex, core) && !(noun.plural && isInHeadline(reading, headIndex)) && noun.kind !== 'public' && determiner !== 'indefinite' && determiner !== 'quantity'));
  return {
    range, core, head, headIndex,
    // "several of his findings": the head only counts.
    noun: headIsName ? undefined : initials ? 'person' : partOf ? language.noun(tokens[partOf.last - 1]!.lower)?.kind ?? noun?.kind : noun?.kind,
    plural: noun?.plural ?? (head.endsWith('s') && !head.endsWith('ss') && !headIsName),
    determiner,
    headIsName, apposition, pronoun, partOf,
    names: namesIn(reading, identifying),
    quantity: quantityOf(reading, core),
  };
}

// "a woman identified only as M.K.": letters that keep the name back. "F.B.I." by itself is a name.
const INITIALS = /^(?:\p{L}\.){1,4}$|^\p{L}{1,2}$/u;

function isInitials({ tokens, language }: Reading, core: TokenRange): boolean {
  const token = tokens[core.first]!;
  if (core.last - core.first !== 1 || !token.capital) return false;
  // The letters last: their pattern is dear to make, and few names follow such a word.
  for (let at = core.first - 1; at >= Math.max(0, core.first - 4); at -= 1) if (language.people.naming.has(tokens[at]!.lower)) return INITIALS.test(token.lower);
  return false;
}

// "Charlie Spies", "Mr. Singer": a noun of the lists may be somebody's surname.
function isInName(reading: Reading, at: number, core: TokenRange): boolean {
  if (at <= core.first) return false;
  return reading.tags[at - 1] === 'name' || (reading.tags[at - 1] === 'stop' && reading.tags[at - 2] === 'name');
}

// "Harbour Fire Survivors Thank Their Rescuers": where even the verb is written large, a plural is no surname.
const isInHeadline = ({ tags, tokens }: Reading, head: number): boolean => tags[head + 1] === 'verb' && tokens[head + 1]!.capital;

// "party figures" are people, "sales figures" are numbers.
function nounAt(reading: Reading, head: number, core: TokenRange): { readonly kind: NounKind; readonly plural: boolean } | undefined {
  const { language, tokens } = reading;
  const noun = language.noun(tokens[head]!.lower);
  if (noun?.kind !== 'document' || !language.isFigure(tokens[head]!.lower)) return noun;
  for (let at = core.first; at < head; at += 1) {
    const before = tokens[at]!.lower;
    if (language.people.figures.has(before) || language.noun(before)?.kind === 'public') return { kind: 'person', plural: noun.plural };
  }
  return noun;
}

// "officials, including Jane Roe": who is one of a group does not name it.
function beforeExamples(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (reading.language.people.examples.has(reading.tokens[at]!.lower)) return at;
  return limit;
}

function coreOf(reading: Reading, range: TokenRange): TokenRange {
  const core = phraseAfter(reading, range.first, range.last);
  for (let at = core.first + 1; at < core.last; at += 1) {
    if (reading.language.isAfterNoun(reading.tokens[at]!.lower) && (at + 1 >= core.last || reading.tags[at + 1] === 'preposition')) return { first: core.first, last: at };
  }
  return core.last > core.first ? core : { first: range.first, last: Math.min(range.first + 1, range.last) };
}

function headOf(reading: Reading, core: TokenRange): number {
  for (let at = core.last - 1; at >= core.first; at -= 1) {
    const tag = reading.tags[at]!;
    if (tag === 'noun' || tag === 'name') return at;
  }
  return core.last - 1;
}

function determinerOf(reading: Reading, core: TokenRange): Determiner {
  const { tags, tokens } = reading;
  for (let at = core.first; at < core.last; at += 1) if (tags[at] === 'genitive') return 'possessive';
  let first = core.first;
  while (first < core.last - 1 && tags[first] === 'adverb') first += 1;
  const word = tokens[first]!.lower;
  if (reading.language.isDemonstrative(word)) return 'demonstrative';
  if (reading.language.isDefinite(word)) return 'definite';
  if (word === 'a' || word === 'an' || word === 'one' || word === 'another') return 'indefinite';
  if (tags[first] === 'possessive') return 'possessive';
  if (tags[first] === 'numeral' || reading.language.people.quantities.has(word)) return 'quantity';
  return 'none';
}

function quantityOf(reading: Reading, core: TokenRange): string | null {
  const { counters, quantities } = reading.language.people;
  for (let at = core.first; at < core.last; at += 1) {
    const word = reading.tokens[at]!.lower;
    if (reading.tags[at] === 'numeral' || counters.has(word) || quantities.has(word)) return word;
    if (reading.tags[at] === 'noun' || reading.tags[at] === 'name') return null;
  }
  return null;
}

function partAfter(reading: Reading, at: number, limit: number): TokenRange | null {
  if (reading.tokens[at]?.lower !== 'of' || at + 1 >= limit) return null;
  const part = phraseAfter(reading, at + 1, limit);
  return part.last > part.first ? part : null;
}

// "a former aide, Sam Nunberg": a comma, then nothing but names.
function appositionOf(reading: Reading, from: number, limit: number): TokenRange | null {
  for (let at = from; at < limit - 1; at += 1) {
    if (reading.tags[at] !== 'comma' && reading.tags[at] !== 'dash') continue;
    const first = appositionStart(reading, at + 1, limit);
    let last = first;
    while (last < limit && (reading.tags[last] === 'name' || (reading.tags[last] === 'stop' && last > first) || isAndName(reading, last, first, limit))) last += 1;
    const names = last - first;
    const ends = last >= limit || reading.tags[last] === 'comma' || reading.tags[last] === 'dash' || reading.tags[last] === 'relative' || reading.tags[last] === 'coordinator' || reading.tags[last] === 'preposition' || reading.tokens[last]!.lower === '(' || reading.tokens[last]!.lower === 'who';
    if (names >= 2 && ends && !/-/.test(reading.tokens[first]!.lower)) return { first, last };
  }
  return null;
}

// "one of them, the Harbour Times's Jane Roe": whose she is stands before her name.
function appositionStart({ tags }: Reading, from: number, limit: number): number {
  let at = tags[from] === 'determiner' ? from + 1 : from;
  while (at < limit && tags[at] === 'name') at += 1;
  return at > from && tags[at] === 'genitive' && tags[at + 1] === 'name' ? at + 1 : from;
}

// "his biographers, Jane and Tomas Roe"
const isAndName = ({ tags }: Reading, at: number, first: number, limit: number): boolean => tags[at] === 'coordinator' && at > first && at + 1 < limit && tags[at + 1] === 'name';

function namesIn(reading: Reading, range: TokenRange): TokenRange[] {
  const names: TokenRange[] = [];
  for (let at = range.first; at < range.last; at += 1) {
    if (reading.tags[at] !== 'name') continue;
    let last = at + 1;
    while (last < range.last && (reading.tags[last] === 'name' || (reading.tags[last] === 'stop' && reading.tags[last + 1] === 'name' && last + 1 < range.last))) last += 1;
    names.push({ first: at, last });
    at = last;
  }
  return names;
}
