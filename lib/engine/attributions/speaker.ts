import { longSubject } from './long-subject';
import { phraseAfter, phraseBefore } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import type { Tag } from '../segment/tags';

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'numeral', 'pronoun']);
const WHO = new Set(['who', 'which', 'whom', 'whose']);
/** Marks that end a clause. */
export const BREAKS: ReadonlySet<Tag> = new Set(['stop', 'colon', 'quote']);
/** A relative clause longer than this is more likely two clauses read as one. */
const LONGEST_RELATIVE = 40;

const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us']);
const CONCESSIVE = new Set(['while', 'though', 'although', 'if', 'when']);
const FLOATING = new Set(['both', 'all', 'each']);

export const isEmpty = (range: TokenRange): boolean => range.first >= range.last;
export const isRelative = (reading: Reading, at: number): boolean => WHO.has(reading.tokens[at]!.lower);

/** First token of the verb group that ends with the verb at `verb`: "has also repeatedly said" starts at "has". */
export function verbGroupStart(reading: Reading, verb: number, floor: number): number {
  const { tags, tokens } = reading;
  let first = verb;
  for (let at = verb - 1; at >= floor; at -= 1) {
    const tag = tags[at]!;
    if (tag === 'auxiliary' || tag === 'modal' || tag === 'negation' || tag === 'to') first = at;
    // "continued to insist", "has begun to say"
    else if (tag === 'verb' && tags[at + 1] === 'to' && at + 1 === first && reading.language.isAspectual(reading.verbs[at]!.lemma)) first = at;
    // "has since said"
    else if (tokens[at]!.lower === 'since' && tags[at - 1] === 'auxiliary') continue;
    else if (tag === 'adverb' && !reading.language.isDay(tokens[at]!.lower)) first = at;
    else break;
  }
  return first;
}

/** Who speaks, where the words for it stand before the verb group that starts at `end`; null where none do. */
export function speakerBefore(reading: Reading, end: number, floor: number): TokenRange | null {
  const { tags, tokens, language } = reading;
  let at = end;
  // "Smith, on Tuesday, said": nothing but a parenthesis between the two.
  while (at > floor && tags[at - 1] === 'adverb') at -= 1;
  // "Roe and Weidel both said", "have all said": the counting word floats.
  if (at - 2 > floor && FLOATING.has(tokens[at - 1]!.lower) && tags[at - 1] === 'determiner' && (NOMINAL.has(tags[at - 2]!) || tags[at - 2] === 'auxiliary')) at -= 1;
  while (at < end && at > floor && tags[at - 1] === 'auxiliary') at -= 1;
  // "Roe last month said", "Roe (R-Utah) last month said"
  if (at - 2 > floor && language.isTimeUnit(tokens[at - 1]!.lower) && language.datesUnit(tokens[at - 2]!.lower) && tags[at - 3] !== 'preposition' && tags[at - 3] !== 'determiner') at -= 2;
  // "Clinton on Tuesday said"
  if (at < end && at > floor && tags[at - 1] === 'preposition') at -= 1;
  // "A document filed Thursday says"
  if (at < end && at - 1 > floor && tags[at - 1] === 'verb' && reading.verbs[at - 1]!.form === 'past' && NOMINAL.has(tags[at - 2]!)) {
    const host = speakerBefore(reading, at - 1, floor);
    return host && { first: host.first, last: at };
  }
  if (at <= floor) return null;
  // "Sen. Roe (R-Utah), said"
  if (tags[at - 1] === 'comma' && at - 2 > floor && closesBracket(reading, at - 2)) at -= 1;
  if (isRelative(reading, at - 1)) return { first: at - 1, last: at };
  if (tags[at - 1] === 'that' && at - 2 >= floor && NOMINAL.has(tags[at - 2]!)) return { first: at - 1, last: at };
  if (tags[at - 1] === 'comma' || tags[at - 1] === 'dash' || closesBracket(reading, at - 1)) return speakerBeforeParenthesis(reading, at, floor);
  // `Roe, who puts his costs “in the millions,” described …`
  const quotation = tags[at - 1] === 'quote' && tags[at - 2] === 'comma' ? reading.quotations[reading.quotationAt[at - 1]!] : undefined;
  if (quotation?.close === at - 1 && quotation.open > floor) {
    const host = relativeHost(reading, quotation.open, floor);
    return host === null ? null : growLeft(reading, { first: host, last: at }, floor);
  }
  const head = phraseBefore(reading, at, floor);
  if (isEmpty(head)) {
    // "An official who asked not to be named said": the relative clause ends with its verb.
    const host = relativeHost(reading, at, floor);
    return host === null ? null : growLeft(reading, { first: host, last: at }, floor);
  }
  if (tokens[head.first]!.lower === 'there') return null;
  // "Those who know him say": the pronoun is an object inside the relative clause.
  if (OBJECTS.has(tokens[head.last - 1]!.lower)) {
    const host = relativeHost(reading, head.first, floor);
    if (host !== null) return growLeft(reading, { first: host, last: head.last }, floor);
  }
  const near = growLeft(reading, head, floor);
  return longSubject(reading, near, floor) ?? near;
}

const closesBracket = (reading: Reading, at: number): boolean => reading.tokens[at]!.lower === ')';

// "Jane Roe, a lawyer for the city, said", "Jane Roe, who runs the bakery, said", "Sen. Roe (D-Ohio) said".
function speakerBeforeParenthesis(reading: Reading, end: number, floor: number): TokenRange | null {
  const { tags, tokens } = reading;
  const closing = tags[end - 1]!;
  let open = end - 2;
  const lowest = Math.max(floor, end - LONGEST_RELATIVE);
  for (; open > lowest; open -= 1) {
    if (closing !== 'bracket' && BREAKS.has(tags[open]!) && reading.quotationAt[open] === -1 && !isAbbreviationStop(reading, open)) return null;
    if (closing === 'bracket' ? tokens[open]!.lower === '(' : tags[open] === closing) break;
  }
  if (open <= lowest) return null;
  if (!NOMINAL.has(tags[open - 1]!) && !closesBracket(reading, open - 1) && tokens[open - 1]!.lower !== '.') return null;
  const inside = tags[open + 1];
  // "Most aides, while still confident, warn of …": the subject stands before.
  if (inside === 'subordinator' && CONCESSIVE.has(tokens[open + 1]!.lower)) {
    const subject = speakerBefore(reading, open, floor);
    return subject && open - subject.first < 12 && subject.first === floor ? subject : null;
  }
  if ((inside === 'coordinator' && closing === 'comma') || inside === 'subordinator' || inside === 'pronoun' && !isRelative(reading, open + 1)) return null;
  // "His lead, which is large, made it hard, said …": a verb with its object is a clause of its own.
  const object = tags[open + 2];
  if (inside === 'verb' && reading.verbs[open + 1]!.form !== 'ing' && (object === 'pronoun' || object === 'determiner' || object === 'possessive' || object === 'that')) return null;
  const before = closesBracket(reading, open - 1) ? speakerBeforeParenthesis(reading, open, floor) : speakerBefore(reading, open, floor);
  // "Others, however, say", "Roe, in a letter, said": what stands between says nothing of who they are.
  if (before && (inside === 'adverb' || inside === 'preposition')) return before;
  if (!before || reading.tags[before.first] === 'pronoun') return null;
  // A further comma to the left may still belong to the same run of appositions: "Roe, 45, a lawyer, said".
  if (before.first - 1 > floor && tags[before.first - 1] === 'comma' && isAppositive(reading, before)) {
    const further = speakerBeforeParenthesis(reading, open + 1, floor);
    // "the road to the harbour, his top aide, Jane Roe, told": what stands before may be no person, and then is no part of the run.
    if (further && further.first < before.first && (tags[further.first] === 'name' || !isOwnPerson(reading, before))) return { first: further.first, last: end };
    const outer = speakerBefore(reading, before.first - 1, floor);
    if (outer && tags[outer.first] === 'name') return { first: outer.first, last: end - 1 };
  }
  return { first: before.first, last: closing === 'bracket' ? end : end - 1 };
}

/** The stop of "Mr." or "D-Ill.", which ends nothing. */
export function isAbbreviationStop(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (!before || reading.tokens[at]!.lower !== '.' || before.end !== reading.tokens[at]!.start) return false;
  // "D-Ill.": the abbreviation is the last part.
  return before.end - before.start === 1 || reading.language.abbreviations.has(before.lower.slice(before.lower.lastIndexOf('-') + 1));
}

// "his top aide", "the mayor": a phrase that may well open the run of what somebody is.
function isOwnPerson({ tags, tokens, language }: Reading, phrase: TokenRange): boolean {
  return tags[phrase.first] === 'possessive' && language.noun(tokens[phrase.last - 1]!.lower)?.kind === 'person';
}

function isAppositive(reading: Reading, range: TokenRange): boolean {
  const tag = reading.tags[range.first];
  return tag === 'determiner' || tag === 'numeral' || isRelative(reading, range.first) || tag === 'possessive' || tag === 'noun';
}

function growLeft(reading: Reading, head: TokenRange, floor: number): TokenRange {
  const { tags, tokens } = reading;
  let first = head.first;
  for (;;) {
    const before = first - 1;
    if (before <= floor) return { first, last: head.last };
    // "A man who lives by the harbour": the clause hangs on the noun before it.
    if (isRelative(reading, first) && NOMINAL.has(tags[before]!)) {
      const host = phraseBefore(reading, first, floor);
      if (isEmpty(host)) return { first, last: head.last };
      first = host.first;
      continue;
    }
    const tag = tags[before]!;
    if (tag === 'preposition' || (tag === 'to' && NOMINAL.has(tags[before - 1]!))) {
      // "people briefed on the matter": the preposition hangs on a participle, that on the noun.
      let participle = before - 1;
      // "scientists not involved in the work", "people directly involved in it"
      while (participle - 1 > floor && tags[before - 1] === 'verb' && (tags[participle - 1] === 'negation' || tags[participle - 1] === 'adverb')) participle -= 1;
      if (tags[before - 1] === 'verb' && participle - 1 >= floor && NOMINAL.has(tags[participle - 1]!) && !isRelative(reading, participle - 1) && reading.verbs[before - 1]?.form !== 's') {
        const host = phraseBefore(reading, participle, floor);
        if (!isEmpty(host)) { first = host.first; continue; }
      }
      if (!LEFTWARD_PREPOSITIONS.has(tokens[before]!.lower)) {
        // "An American who served as ambassador during the Biden administration"
        const antecedent = relativeHost(reading, first, floor);
        if (antecedent === null) return { first, last: head.last };
        first = antecedent;
        continue;
      }
      if (!NOMINAL.has(tags[before - 1]!) && tags[before - 1] !== 'determiner') {
        const antecedent = relativeHost(reading, before, floor);
        if (antecedent === null) return { first, last: head.last };
        first = antecedent;
        continue;
      }
      const host = phraseBefore(reading, before, floor);
      if (isEmpty(host)) return { first, last: head.last };
      first = host.first;
      continue;
    }
    if (tag === 'coordinator' && NOMINAL.has(tags[before - 1]!)) {
      const partner = phraseBefore(reading, before, floor);
      const outside = partner.first - 1 >= floor ? tags[partner.first - 1] : undefined;
      const all = outside === 'preposition' ? speakersInRow(reading, partner, head.last, floor) : null;
      if (all) return all;
      // "won Ohio and Clinton said": a partner that is another verb's object is no fellow speaker.
      if (isEmpty(partner) || outside === 'verb' || outside === 'preposition' || outside === 'auxiliary') return { first, last: head.last };
      first = partner.first;
      continue;
    }
    // "Jason Dana, Robyn Dawes and …": names in a row, once an "and" has shown that it is one.
    if (tag === 'comma' && hasCoordinator(reading, first, head.last) && tags[first] === 'name' && tags[before - 1] === 'name') {
      const partner = phraseBefore(reading, before, floor);
      const outside = partner.first - 1 >= floor ? tags[partner.first - 1] : undefined;
      if (isEmpty(partner) || outside === 'preposition' || outside === 'verb') return { first, last: head.last };
      first = partner.first;
      continue;
    }
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'adverb' || tag === 'negation' || tag === 'that' && tags[before - 1] === 'verb') {
      const antecedent = relativeHost(reading, first, floor);
      if (antecedent !== null) { first = antecedent; continue; }
      // "people familiar with …" reads as nouns; "officials speaking anonymously", "a memo obtained by …" hang on a participle.
      const verb = reading.verbs[before];
      if (verb && verb.form === 'ing' && before - 1 > floor && NOMINAL.has(tags[before - 1]!)) {
        const host = phraseBefore(reading, before, floor);
        if (!isEmpty(host)) { first = host.first; continue; }
      }
    }
    return { first, last: head.last };
  }
}

// "Officials in Karst and Osterby said": people whose clause this opens, so that what "and" joins is theirs or joins them.
function speakersInRow(reading: Reading, partner: TokenRange, last: number, floor: number): TokenRange | null {
  const { tags, tokens, language } = reading;
  const host = phraseBefore(reading, partner.first - 1, floor);
  if (isEmpty(host) || !LEFTWARD_PREPOSITIONS.has(tokens[partner.first - 1]!.lower)) return null;
  const noun = language.noun(tokens[host.last - 1]!.lower);
  const opens = host.first === floor || BREAKS.has(tags[host.first - 1]!) || tags[host.first - 1] === 'comma' || tags[host.first - 1] === 'that';
  return opens && tags[host.last - 1] === 'noun' && noun?.kind === 'person' ? { first: host.first, last } : null;
}

function hasCoordinator(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (reading.tags[at] === 'coordinator') return true;
  return false;
}

/** "The man who runs the bakery": from inside the relative clause back to the noun it describes. */
function relativeHost(reading: Reading, from: number, floor: number): number | null {
  const { tags } = reading;
  const lowest = Math.max(floor, from - LONGEST_RELATIVE);
  for (let at = from - 1; at > lowest; at -= 1) {
    const tag = tags[at]!;
    if (BREAKS.has(tag) || tag === 'comma' || tag === 'dash') return null;
    // "helped draft that law": after a verb, "that" points at a thing.
    if (!isRelative(reading, at) && (tag !== 'that' || tags[at - 1] === 'verb')) continue;
    // "a man who prays here and who asked not to be named"
    if (tags[at - 1] === 'coordinator' && isRelative(reading, at)) continue;
    if (!NOMINAL.has(tags[at - 1]!) && tags[at - 1] !== 'determiner') return null;
    const host = phraseBefore(reading, at, floor);
    return isEmpty(host) ? null : host.first;
  }
  return null;
}

/** Prepositions that tie what follows to the speaker: "officials in the ministry", not "chairs after Roe". */
const LEFTWARD_PREPOSITIONS = new Set(['of', 'for', 'from', 'with', 'at', 'in', 'on', 'to', 'about', 'near', 'behind', 'inside', 'within', 'against', 'under', 'outside', 'across', 'around', 'over', 'by', 'between', 'among', 'like', 'close', 'out']);

/** The subject of the sentence: the first noun phrase that is no part of an opening adverbial; null where there is none. */
export function sentenceSubject(reading: Reading, first: number, end: number): TokenRange | null {
  const { tags } = reading;
  let at = first;
  while (at < end && (tags[at] === 'coordinator' || tags[at] === 'adverb' || tags[at] === 'comma' || tags[at] === 'quote')) at += 1;
  if (at < end && (tags[at] === 'preposition' || tags[at] === 'subordinator' || tags[at] === 'to' || (tags[at] === 'verb' && reading.verbs[at]?.form !== 's'))) {
    while (at < end && tags[at] !== 'comma') at += 1;
    at += 1;
  }
  const start = at;
  for (; at < end; at += 1) {
    if (tags[at] !== 'verb' && tags[at] !== 'auxiliary' && tags[at] !== 'modal') continue;
    const group = verbGroupStart(reading, at, first);
    const speaker = speakerBefore(reading, group, first);
    if (speaker && !isRelative(reading, speaker.first) && tags[speaker.first] !== 'that') return speaker;
    at = Math.max(at, group);
  }
  const opening = phraseAfter(reading, start, end);
  return isEmpty(opening) || tags[opening.last] === 'comma' && tags[start] === 'adverb' ? null : opening;
}
