import { isRelative } from '../attributions/speaker';
import { phraseAfter } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import { isEmptyReason, reasonNear, upTo } from './anonymity-reason';

/** Words on which a source spoke without a name, and why, where the sentence says. */
export interface TermsFound {
  /** "on condition of anonymity", "who asked not to be named". */
  readonly terms: TokenRange;
  /** "because the talks are still under way", "not authorised to speak". */
  readonly reason: TokenRange | null;
  /** The reason says nothing: "to speak freely", "a sensitive matter". */
  readonly empty: boolean;
  /** Whose name is kept back, where that is not who speaks: "The Gazette is not naming the man". */
  readonly whose: TokenRange | null;
}

/** The terms given within the sentence, outside quotations, or null. */
export function findTerms(reading: Reading, sentence: TokenRange): TermsFound | null {
  const { tokens, quotationAt, language: { anonymity } } = reading;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = tokens[at]!.lower;
    if ((!anonymity.triggers.has(word) && reading.tags[at] !== 'modal') || quotationAt[at] !== -1) continue;
    const unauthorized = anonymity.permits.has(word) ? unauthorizedAt(reading, at, sentence)
      : anonymity.barred.has(word) ? barredAt(reading, at, sentence)
      : reading.tags[at] === 'modal' ? silencedAt(reading, at, sentence)
      : null;
    if (unauthorized) return { terms: unauthorized, reason: unauthorized, empty: isEmptyReason(reading, unauthorized), whose: null };
    const whose = anonymity.naming.has(word) ? unnamedAt(reading, at, sentence) : null;
    const terms = whose ? { first: at - 1, last: whose.last }
      : anonymity.anonymity.has(word) ? conditionAt(reading, at, sentence.first)
      : anonymity.namings.has(word) ? refusalAt(reading, at, sentence.first)
      : anonymity.names.has(word) ? keptNameAt(reading, at, sentence)
      : anonymity.naming.has(word) && isNegation(reading, at - 1) ? { first: at - 1, last: at + 1 }
      : anonymity.records.has(word) ? offRecordAt(reading, at, sentence.first)
      : null;
    if (!terms) continue;
    const reason = reasonNear(reading, terms, sentence);
    return { terms, reason, empty: reason !== null && isEmptyReason(reading, reason), whose };
  }
  return null;
}

// "(spoke) on (the) condition of anonymity", "requested anonymity", "spoke anonymously", "wished to remain anonymous"
function conditionAt(reading: Reading, at: number, floor: number): TokenRange | null {
  const { tags, tokens, language: { anonymity } } = reading;
  if (tokens[at]!.lower === 'anonymous' && !(at > floor && anonymity.staying.has(tokens[at - 1]!.lower))) return null;
  let first = at;
  while (first > floor && at - first < 6 && !['comma', 'stop', 'pronoun', 'quote', 'that'].includes(tags[first - 1]!)) first -= 1;
  return { first, last: at + 1 };
}

// "who asked not to be named", "declined to be identified by name", "would not be named"; not "was named director".
function refusalAt(reading: Reading, at: number, floor: number): TokenRange | null {
  const { tags, tokens, language: { anonymity } } = reading;
  const last = tokens[at + 1]?.lower === 'by' && anonymity.names.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 1;
  // "identified only as M.K.", "identified only by her initials"
  const partly = givenInPart(reading, at);
  if (partly) return partly;
  let be = false;
  for (let back = at - 1; back >= Math.max(floor, at - 8); back -= 1) {
    const word = tokens[back]!.lower;
    be ||= word === 'be' || word === 'being';
    const denied = be && (isNegation(reading, back) || word === 'cannot');
    // "asked not to be named": the wish stands before the negation.
    if (denied && !wishesBefore(reading, back, floor)) return { first: tags[back - 1] === 'auxiliary' || tags[back - 1] === 'modal' ? back - 1 : back, last };
    if (anonymity.wishes.has(word)) return { first: tags[back - 1] === 'pronoun' && back > floor ? back - 1 : back, last };
    if (tags[back] === 'stop' || tags[back] === 'comma' || tags[back] === 'quote') return null;
  }
  return null;
}

// "(gave his name) only as Jory", "(identified) only by her initials"
function givenInPart(reading: Reading, at: number): TokenRange | null {
  if (!reading.language.anonymity.only.has(reading.tokens[at + 1]?.lower ?? '') || reading.tags[at + 2] !== 'preposition') return null;
  return { first: at, last: phraseAfter(reading, at + 3, reading.tokens.length).last };
}

function wishesBefore(reading: Reading, at: number, floor: number): boolean {
  for (let back = at - 1; back >= Math.max(floor, at - 5); back -= 1) {
    if (reading.language.anonymity.wishes.has(reading.tokens[back]!.lower)) return true;
    if (reading.tags[back] === 'comma' || reading.tags[back] === 'stop') return false;
  }
  return false;
}

// "would not give his name", "asked that her name not be used", "gave no name", "whose name is being withheld"
function keptNameAt(reading: Reading, at: number, { first: floor, last: limit }: TokenRange): TokenRange | null {
  const { tags, tokens, language: { anonymity } } = reading;
  let opens = at;
  while (opens > floor && (tags[opens - 1] === 'possessive' || tags[opens - 1] === 'genitive' || tags[opens - 1] === 'noun' || tags[opens - 1] === 'adverb') && at - opens < 3) opens -= 1;
  for (let next = at + 1; next < Math.min(limit, at + 5); next += 1) {
    if (anonymity.withheld.has(tokens[next]!.lower)) return { first: opens, last: next + 1 };
    if (tags[next] === 'comma' || tags[next] === 'stop') break;
  }
  let last = at + 1;
  while (last < limit && last < at + 5 && (tags[last] === 'negation' || tags[last] === 'auxiliary' || tags[last] === 'to' || tags[last] === 'verb' || tokens[last]!.lower === 'published')) last += 1;
  let gives = opens > floor && anonymity.giving.has(tokens[opens - 1]!.lower);
  let only = anonymity.only.has(tokens[at + 1]?.lower ?? '');
  for (let back = at - 1; back >= Math.max(floor, at - 8); back -= 1) {
    const word = tokens[back]!.lower;
    gives ||= anonymity.giving.has(word);
    only ||= anonymity.only.has(word);
    // "gave only her first name", "gave his name only as Jory", "withheld her name"
    if (anonymity.withheld.has(word) || (only && anonymity.giving.has(word))) return { first: back, last: givenInPart(reading, at)?.last ?? last };
    if (tags[back] === 'stop' || tags[back] === 'comma' || tags[back] === 'quote') return null;
    if (anonymity.wishes.has(word) && (last > at + 1 || gives || tokens[back + 1]?.lower === 'for' || tokens[back + 1]?.lower === 'that')) return { first: back, last };
    if (gives && (isNegation(reading, back) || anonymity.lacking.has(word))) return { first: back, last };
    if (anonymity.lacking.has(word) && back > floor && anonymity.giving.has(tokens[back - 1]!.lower)) return { first: back - 1, last };
  }
  return null;
}

// "was not authorised to speak publicly", "lacked permission to discuss the case"
function unauthorizedAt(reading: Reading, at: number, { first: floor, last: limit }: TokenRange): TokenRange | null {
  const { tokens, language: { anonymity } } = reading;
  if (reading.tags[at + 1] !== 'to' || at + 2 >= limit || !anonymity.speaking.has(tokens[at + 2]!.lower) || !isPublic(reading, at + 3, limit)) return null;
  let first = -1;
  for (let back = at - 1; back >= Math.max(floor, at - 5); back -= 1) {
    if (reading.tags[back] === 'comma' || reading.tags[back] === 'stop') break;
    if (isNegation(reading, back) || anonymity.lacking.has(tokens[back]!.lower)) first = back;
  }
  return first === -1 ? null : withOpener(reading, upTo(reading, first, limit), floor);
}

// "to talk to reporters", "to speak to the BBC", "to speak"; not "to talk to strangers".
function isPublic({ tags, tokens, language: { anonymity } }: Reading, at: number, limit: number): boolean {
  if (at >= limit || (tags[at] !== 'to' && tokens[at]!.lower !== 'with')) return true;
  for (let next = at + 1; next < Math.min(limit, at + 4); next += 1) if (tags[next] === 'name' || anonymity.publicly.has(tokens[next]!.lower)) return true;
  return false;
}

// "off the record", "declined to speak on the record", "spoke on background"
function offRecordAt(reading: Reading, at: number, floor: number): TokenRange | null {
  const { tags, tokens, language: { anonymity } } = reading;
  const first = tags[at - 1] === 'determiner' ? at - 2 : at - 1;
  if (first < floor || tags[first] !== 'preposition') return null;
  const words = { first, last: at + 1 };
  // The record is what a source stays off; the background is what it stays on.
  if (anonymity.publicly.has(tokens[at]!.lower)) {
    if (tokens[first]!.lower === 'off') return words;
    for (let back = first - 1; back >= Math.max(floor, first - 5); back -= 1) if (anonymity.wishes.has(tokens[back]!.lower) || isNegation(reading, back)) return { first: back, last: at + 1 };
    return null;
  }
  return tags[at - 1] === 'preposition' && anonymity.speaking.has(reading.verbs[first - 1]?.lemma ?? '') ? words : null;
}

// "The Gazette is not naming the man", "agreed not to identify her"
function unnamedAt(reading: Reading, at: number, { first: floor, last: limit }: TokenRange): TokenRange | null {
  const { tags } = reading;
  const to = tags[at - 1] === 'to' ? at - 2 : at - 1;
  if (to < floor || !isNegation(reading, to)) return null;
  // "a nurse, whom we are not naming": she stands before.
  for (let back = to - 1; back >= Math.max(floor, to - 4); back -= 1) if (isRelative(reading, back)) return null;
  const object = phraseAfter(reading, at + 1, limit);
  if (object.last > object.first) return object;
  return tags[at + 1] === 'pronoun' ? { first: at + 1, last: at + 2 } : null;
}

// "barred from speaking to reporters", "forbidden to discuss the case"
function barredAt(reading: Reading, at: number, { first: floor, last: limit }: TokenRange): TokenRange | null {
  const from = reading.tokens[at + 1]?.lower;
  if ((from !== 'from' && from !== 'to' && from !== 'by') || at + 2 >= limit) return null;
  for (let next = at + 2; next < Math.min(limit, at + 7); next += 1) {
    if (!reading.language.anonymity.speaking.has(reading.tokens[next]!.lower)) continue;
    return withOpener(reading, upTo(reading, at, limit), floor);
  }
  return null;
}

// "cannot speak publicly", "could not talk to the media"
function silencedAt(reading: Reading, at: number, { first: floor, last: limit }: TokenRange): TokenRange | null {
  const { tokens, language: { anonymity } } = reading;
  const negated = tokens[at]!.lower === 'cannot' || tokens[at]!.lower.endsWith("n't") || isNegation(reading, at + 1);
  if (!negated) return null;
  let speaks = false;
  for (let next = at + 1; next < Math.min(limit, at + 8) && reading.tags[next] !== 'comma'; next += 1) {
    speaks ||= anonymity.speaking.has(tokens[next]!.lower);
    if (speaks && anonymity.publicly.has(tokens[next]!.lower)) return withOpener(reading, upTo(reading, at, limit), floor);
  }
  return null;
}

// "because she was not authorised to speak": the clause from its start.
function withOpener(reading: Reading, range: TokenRange, floor: number): TokenRange {
  for (let back = range.first - 1; back >= Math.max(floor, range.first - 5); back -= 1) {
    if (reading.tags[back] === 'comma' || reading.tags[back] === 'stop') break;
    if (reading.language.anonymity.openers.get(reading.tokens[back]!.lower) === 'free') return { first: back, last: range.last };
  }
  return range;
}

function isNegation(reading: Reading, at: number): boolean {
  return reading.tags[at] === 'negation' || (reading.tokens[at]?.lower.endsWith("n't") ?? false);
}
