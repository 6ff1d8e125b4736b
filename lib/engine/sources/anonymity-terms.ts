import type { Reading, TokenRange } from '../segment/reading';
import { spanOf } from '../segment/reading';
import type { Span } from '../types';

/** Words on which a source spoke without a name, and why, where the text says. */
export interface AnonymityTerms {
  /** "on condition of anonymity", "who asked not to be named". */
  readonly terms: Span;
  /** "because the talks are still under way", "not authorised to speak". */
  readonly reason: Span | null;
  /** The reason says nothing: "to speak freely", "a sensitive matter". */
  readonly empty: boolean;
}

const REASON_OPENERS = new Set(['because', 'since', 'as', 'citing', 'fearing', 'lest', 'given']);
const FEAR = new Set(['fear', 'concern', 'concerns', 'worry', 'afraid']);
const EMPTY = new Set(['freely', 'candidly', 'frankly', 'openly', 'sensitive', 'sensitivity', 'delicate', 'private', 'internal', 'confidential']);
const REFUSERS = new Set(['declined', 'asked', 'requested', 'wished', 'wanted', 'preferred', 'refused', 'insisted', 'demanded', 'chose', 'asking', 'declining', 'requesting', 'requests', 'asks']);

/** The terms given within token range `[first, last)`, or null. */
export function findTerms(reading: Reading, { first, last }: TokenRange): AnonymityTerms | null {
  const { tokens } = reading;
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]!.lower;
    const range = word === 'anonymity' || word === 'anonymously' ? conditionAt(reading, at, first)
      : word === 'named' || word === 'identified' || word === 'quoted' || word === 'name' ? refusalAt(reading, at, first)
      : word === 'authorized' || word === 'authorised' || word === 'permitted' || word === 'allowed' ? unauthorizedAt(reading, at, first, last)
      : null;
    if (!range) continue;
    const unauthorized = word.startsWith('author') || word === 'permitted' || word === 'allowed';
    const reason = unauthorized ? range : reasonAfter(reading, range.last, last) ?? reasonWithin(reading, first, last, range);
    return {
      terms: spanOf(reading, range),
      reason: reason ? spanOf(reading, reason) : null,
      empty: reason !== null && isEmptyReason(reading, reason),
    };
  }
  return null;
}

// "(spoke) on (the) condition of anonymity", "requested anonymity", "spoke anonymously"
function conditionAt(reading: Reading, at: number, floor: number): TokenRange {
  let first = at;
  while (first > floor && at - first < 6 && reading.tags[first - 1] !== 'comma' && reading.tags[first - 1] !== 'stop' && reading.tags[first - 1] !== 'pronoun') first -= 1;
  return { first, last: at + 1 };
}

// "who asked not to be named", "declined to be identified"; not "was named director".
function refusalAt(reading: Reading, at: number, floor: number): TokenRange | null {
  for (let back = at - 1; back >= Math.max(floor, at - 8); back -= 1) {
    const word = reading.tokens[back]!.lower;
    if (REFUSERS.has(word)) {
      const last = reading.tokens[at + 1]?.lower === 'by' ? at + 3 : at + 1;
      return { first: reading.tags[back - 1] === 'pronoun' ? back - 1 : back, last: Math.min(last, reading.tokens.length) };
    }
    if (reading.tags[back] === 'stop' || reading.tags[back] === 'comma') return null;
  }
  return null;
}

// "was not authorised to speak publicly"
function unauthorizedAt(reading: Reading, at: number, floor: number, limit: number): TokenRange | null {
  let negated = -1;
  for (let back = at - 1; back >= Math.max(floor, at - 4); back -= 1) if (reading.tags[back] === 'negation' || reading.tokens[back]!.lower.endsWith("n't")) negated = back;
  if (negated === -1 || reading.tags[at + 1] !== 'to') return null;
  let last = at + 2;
  while (last < limit && last < at + 10 && reading.tags[last] !== 'comma' && reading.tags[last] !== 'stop') last += 1;
  return { first: negated, last };
}

function reasonAfter(reading: Reading, from: number, limit: number): TokenRange | null {
  const { tags, tokens } = reading;
  let at = from;
  while (at < limit && at < from + 12 && tags[at] !== 'stop') {
    const word = tokens[at]!.lower;
    const opens = REASON_OPENERS.has(word) || (word === 'in' && tokens[at + 1]?.lower === 'order') || FEAR.has(word) || (tags[at] === 'to' && tags[at + 1] === 'verb' && at <= from + 1);
    if (opens) {
      let last = at + 1;
      while (last < limit && tags[last] !== 'comma' && tags[last] !== 'stop' && tags[last] !== 'quote') last += 1;
      return { first: tags[at - 1] === 'preposition' && FEAR.has(word) ? at - 1 : at, last };
    }
    if (tags[at] === 'comma' && at > from) break;
    at += 1;
  }
  return null;
}

// "Because she feared for her job, she asked not to be named."
function reasonWithin(reading: Reading, first: number, last: number, terms: TokenRange): TokenRange | null {
  for (let at = first; at < last; at += 1) {
    if (reading.tokens[at]!.lower !== 'because' && !FEAR.has(reading.tokens[at]!.lower)) continue;
    const reason = reasonAfter(reading, at, last);
    if (reason && (reason.last <= terms.first || reason.first >= terms.last)) return reason;
  }
  return null;
}

function isEmptyReason(reading: Reading, reason: TokenRange): boolean {
  for (let at = reason.first; at < reason.last; at += 1) if (EMPTY.has(reading.tokens[at]!.lower)) return true;
  return false;
}
