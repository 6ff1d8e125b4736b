import type { ReasonOpener } from '../languages/anonymity-words';
import type { Reading, TokenRange } from '../segment/reading';

/** The longest gap between the terms and the reason, in tokens: "to the Gazette" may stand there. */
const FARTHEST = 10;
/** A grounded opener has its ground this near: "given the extremely delicate nature". */
const GROUND_WITHIN = 8;
const LONGEST_OPENER = 3;

/** Why no name is given, in the words after the terms, or else in those before them; null where the sentence does not say. */
export function reasonNear(reading: Reading, terms: TokenRange, sentence: TokenRange): TokenRange | null {
  return reasonAfter(reading, terms.last, sentence.last) ?? reasonBefore(reading, sentence.first, terms.first);
}

/** A reason that would fit any source, and no word of what this one risks. */
export function isEmptyReason({ tokens, language: { anonymity } }: Reading, reason: TokenRange): boolean {
  let empty = false;
  for (let at = reason.first; at < reason.last; at += 1) {
    if (anonymity.risks.has(tokens[at]!.lower)) return false;
    empty ||= anonymity.empty.has(tokens[at]!.lower);
  }
  return empty;
}

// "asked not to be named because …", "spoke on condition of anonymity, fearing …", "declined to be named discussing …"
function reasonAfter(reading: Reading, from: number, limit: number): TokenRange | null {
  const { tags, tokens, verbs, language: { anonymity } } = reading;
  const start = tags[from] === 'comma' || tags[from] === 'dash' ? from + 1 : from;
  for (let at = start; at < Math.min(limit, start + FARTHEST); at += 1) {
    const tag = tags[at]!;
    const atOnce = at === start || (at === start + 1 && (tags[start] === 'adverb' || tags[start] === 'subordinator'));
    const topic = atOnce && anonymity.topics.has(tokens[at]!.lower);
    const purpose = at === start && tag === 'to' && tags[at + 1] === 'verb';
    if (topic || purpose || opensReason(reading, at, limit)) return upTo(reading, at, limit);
    // Past a comma, only what follows at once; and what is said on these terms is no reason for them.
    if (start > from || tag === 'comma' || tag === 'stop' || tag === 'dash' || tag === 'that' || tag === 'quote') return null;
    if (tag === 'verb' && verbs[at]!.frames.includes('clause') && verbs[at]!.form !== 'ing') return null;
  }
  return null;
}

// "Fearing retaliation, she asked not to be named"; "an aide, worried about his post, spoke on condition of anonymity"
function reasonBefore(reading: Reading, floor: number, terms: number): TokenRange | null {
  const { tags } = reading;
  let end = terms;
  while (end > floor && tags[end] !== 'comma') end -= 1;
  if (end <= floor || terms - end > FARTHEST) return null;
  let first = end - 1;
  while (first > floor && tags[first - 1] !== 'comma' && tags[first - 1] !== 'stop' && tags[first - 1] !== 'quote') first -= 1;
  const opener = first < end && opensReason(reading, first, end) ? reading.tokens[first]!.lower : null;
  return opener === null || (opener === 'as' && first > floor) ? null : { first, last: end };
}

function opensReason(reading: Reading, at: number, limit: number): boolean {
  const opener = openerAt(reading, at, limit);
  if (opener !== 'grounded') return opener === 'free';
  const { tags, tokens, language: { anonymity } } = reading;
  for (let next = at + 1; next < Math.min(limit, at + GROUND_WITHIN) && tags[next] !== 'comma'; next += 1) if (anonymity.grounds.has(tokens[next]!.lower)) return true;
  return false;
}

function openerAt({ tokens, language: { anonymity } }: Reading, at: number, limit: number): ReasonOpener | undefined {
  let phrase = '';
  let found: ReasonOpener | undefined;
  for (let next = at; next < Math.min(limit, at + LONGEST_OPENER) && found !== 'free'; next += 1) {
    phrase = next === at ? tokens[next]!.lower : `${phrase} ${tokens[next]!.lower}`;
    found = anonymity.openers.get(phrase) ?? found;
  }
  return found;
}

/** Where a reason that starts at `first` ends: with its clause, or where the report goes on ("and said …", "told …", "that …"). */
export function upTo(reading: Reading, first: number, limit: number): TokenRange {
  const { tags, verbs, tokens, language: { anonymity } } = reading;
  // "because she feared that …", "citing concerns that …", but "under rules of the agency that the cable …".
  let takesClause = openerAt(reading, first, limit) === 'free';
  for (let at = first + 1; at < limit; at += 1) {
    const tag = tags[at]!;
    if (tag === 'comma' || tag === 'stop' || tag === 'quote' || tag === 'dash' || tag === 'colon') return { first, last: at };
    takesClause ||= anonymity.risks.has(tokens[at - 1]!.lower);
    if (tag === 'that' && !takesClause) return { first, last: at };
    const reports = tag === 'verb' && verbs[at]!.form === 'past' && !verbs[at]!.participle && (verbs[at]!.lemma === 'say' || verbs[at]!.lemma === 'tell');
    if (reports && tags[at - 1] !== 'auxiliary' && tags[at - 1] !== 'pronoun') return { first, last: tags[at - 1] === 'coordinator' ? at - 1 : at };
  }
  return { first, last: limit };
}
