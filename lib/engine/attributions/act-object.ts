import { phraseAfter, phraseBefore } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import { wordsAfter } from './reported-words';
import { isAbbreviationStop } from './speaker';

/** Where the cue ends: "called for", "spoke out against"; "spoke warmly of", where how somebody speaks stands before the preposition. */
export function particleEnd({ tokens, tags, verbs, language }: Reading, verb: number, limit: number): number {
  const takes = language.speechActs.particles.get(verbs[verb]!.lemma);
  if (!takes) return verb + 1;
  let first = verb + 1;
  while (first < limit && tags[first] === 'adverb' && !takes.includes(tokens[first]!.lower)) first += 1;
  let last = first;
  while (last < limit && takes.includes(tokens[last]!.lower)) last += 1;
  return last > first ? last : verb + 1;
}

/** The words for whom somebody speaks to and where are seldom longer. */
const LONGEST_SETTING = 12;

/** "spoke at the town hall on Monday about the plan": where the thing spoken about starts; null where nothing of the kind follows. */
export function topicAfter(reading: Reading, verb: number, limit: number): number | null {
  const { tags, tokens, verbs, language } = reading;
  const takes = language.speechActs.particles.get(verbs[verb]!.lemma);
  if (!takes) return null;
  for (let at = verb + 1; at < Math.min(limit - 1, verb + LONGEST_SETTING);) {
    const { lower } = tokens[at]!;
    if (at > verb + 1 && takes.includes(lower) && language.isTopic(lower)) return at + 1;
    if (tags[at] === 'preposition' && language.isDay(tokens[at + 1]!.lower)) { at += 2; continue; }
    const phrase = tags[at] === 'preposition' || tags[at] === 'to' ? phraseAfter(reading, at + 1, limit) : null;
    if (phrase && phrase.last > phrase.first) at = phrase.last;
    else if (tags[at] === 'adverb') at += 1;
    else return null;
  }
  return null;
}

/** "which he describes as home", "what aides called a farce", "a plan the union has criticised": the thing spoken about stands before; null where none does. */
export function objectGap(reading: Reading, source: TokenRange, last: number, sentence: Sentence): TokenRange | null {
  const { tags, tokens, language } = reading;
  const before = source.first - 1;
  if (before <= sentence.first || source.last > last) return null;
  const ends = last >= sentence.last || tags[last] === 'stop' || tags[last] === 'comma' || tags[last] === 'dash';
  const relative = language.pronouns.relative.has(tokens[before]!.lower) || tags[before] === 'that' || tokens[before]!.lower === 'what';
  if (!ends) {
    if (!relative || tags[last] === 'preposition' && tokens[last]!.lower !== 'as') return null;
    const words = wordsAfter(reading, last, sentence);
    return words && { first: words.first, last: actEnd(reading, words.first, words.last) };
  }
  let end = relative ? before : source.first;
  if (tags[end - 1] === 'comma') end -= 1;
  const thing = phraseBefore(reading, end, sentence.first);
  return thing.last > thing.first && (relative || tags[end] !== 'comma') ? thing : null;
}

/** "denied taking the money", "admits having lied": what a speaker says of their own deeds. */
export function hasDeed({ tokens, tags, verbs, language }: Reading, verb: number, limit: number): boolean {
  return verb + 1 < limit && (tags[verb + 1] === 'verb' && verbs[verb + 1]!.form === 'ing' || tokens[verb + 1]!.lower === 'having') && language.takesDeed(verbs[verb]!.lemma);
}

/** Does something follow that an act of speech may be about? */
export function hasObject(reading: Reading, start: number, limit: number): boolean {
  if (start >= limit) return false;
  const tag = reading.tags[start]!;
  // "questioned whether the plan would hold", "described how it fell"
  if (tag === 'quote' || tag === 'that' || asksHow(reading, start)) return true;
  // "declined to 40 million" is a fall.
  if (tag === 'to') return reading.tags[start + 1] !== 'numeral';
  const phrase = phraseAfter(reading, start, limit);
  return phrase.last > phrase.first;
}

// Not "booed when he spoke", "reject if they knew": those say when.
function asksHow({ tokens, tags, language }: Reading, at: number): boolean {
  const { lower } = tokens[at]!;
  return language.stances.questions.has(lower) && lower !== 'if' && tags[at] !== 'relative' && !language.opensOccasion(lower);
}

// "praised the army, the police and the courts": a short item, then another comma or the last "and".
function continuesList(reading: Reading, comma: number, last: number): boolean {
  if (reading.tags[comma] !== 'comma') return false;
  if (reading.tags[comma + 1] === 'quote' || reading.quotationAt[comma - 1] !== -1) return true;
  const item = phraseAfter(reading, comma + 1, last);
  const next = reading.tags[item.last];
  return reading.tags[comma + 1] === 'coordinator' ? reading.tags[comma + 2] !== 'verb' && reading.tags[comma + 2] !== 'pronoun' : item.last > item.first && (next === 'coordinator' || (next === 'comma' && continuesList(reading, item.last, last)));
}

/** Where the thing spoken about ends. An act ends where the next one starts: "praised the police, saying …", "attacked the plan and vowed …". */
export function actEnd(reading: Reading, first: number, last: number): number {
  const { tags, verbs } = reading;
  for (let at = first + 1; at < last; at += 1) {
    if (reading.quotationAt[at] !== -1) continue;
    // What a comma adds is told of the thing, not by the speaker: "endorsed Roe, who …", "praised the plan, as well as …".
    if ((tags[at] === 'comma' || tags[at] === 'dash' || tags[at] === 'stop' && !isAbbreviationStop(reading, at)) && tags[at - 1] !== 'numeral' && !continuesList(reading, at, last)) return at;
    if (isOccasion(reading, at, last)) return at;
    const isCue = tags[at] === 'verb' && verbs[at]!.frames.length > 0 && !verbs[at]!.frames.every((frame) => frame === 'manner' || frame === 'document');
    if (isCue && (tags[at - 1] === 'comma' || tags[at - 1] === 'coordinator')) {
      let end = at - 1;
      while (end > first && (tags[end - 1] === 'comma' || tags[end - 1] === 'coordinator')) end -= 1;
      return Math.max(end, first + 1);
    }
  }
  return last;
}

// "attacked the plan in a speech", "praised her after she left": when and where it was said is not said.
function isOccasion(reading: Reading, at: number, last: number): boolean {
  const { tags, tokens, language } = reading;
  if (language.opensOccasion(tokens[at]!.lower)) return true;
  if (tags[at] !== 'preposition' || tags[at + 1] !== 'determiner' && tags[at + 1] !== 'possessive') return false;
  const phrase = phraseAfter(reading, at + 1, last);
  return phrase.last > phrase.first && tokens[at]!.lower === 'in' && language.isSpeechEvent(tokens[phrase.last - 1]!.lower);
}
