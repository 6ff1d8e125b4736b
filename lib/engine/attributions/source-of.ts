import { phraseBefore } from '../segment/noun-phrases';
import type { Sentence } from '../segment';
import type { Reading, TokenRange } from '../segment/reading';
import type { Draft } from './pattern';
import { sentenceSubject, speakerBefore } from './speaker';

/** The words before the verb, or, for "… and said", "…, saying" and "to say", whoever spoke or acted before. */
export function sourceOf(reading: Reading, sentence: Sentence, group: number, verb: number, before: readonly Draft[]): TokenRange | null {
  const { tags, tokens, verbs } = reading;
  let at = group;
  while (at > sentence.first && tags[at - 1] === 'adverb') at -= 1;
  const previous = at > sentence.first ? tags[at - 1] : undefined;
  const infinitive = tags[group] === 'to' || tags[verb - 1] === 'to' && !verbs[group];
  const doer = tags[group] === 'to' ? madeToSpeak(reading, group, sentence.first) : verbs[verb]!.form === 'ing' && tags[group] !== 'auxiliary' ? speakingBeside(reading, group, sentence.first) : null;
  if (doer) return doer;
  const shares = verbs[verb]!.form === 'ing' && tags[group] !== 'auxiliary' || previous === 'coordinator' || infinitive || previous === 'preposition' || previous === 'comma' && tokens[group]!.lower === 'then';
  if (!shares) {
    const speaker = speakerBefore(reading, group, sentence.first);
    return speaker && isAnotherNoun(reading, speaker, group, verb) ? null : speaker;
  }
  // "blamed him for saying so", "kept her from saying so": not the doing of whoever blames or keeps.
  if (previous === 'preposition' && reading.language.isOthersDoing(tokens[at - 1]!.lower)) return null;
  const partner = before.filter((draft) => draft.cue.last <= group && draft.source).at(-1);
  if (partner && previous === 'coordinator' && verbs[verb]!.form === 'base' && group === verb && !isBase(reading, partner)) return null;
  return partner?.source ?? sentenceSubject(reading, sentence.first, group);
}

// "another reason", "a larger say": what one thing does ends in "s", so that a bare verb behind it is a noun. "A dozen say", "a group of men say" are many.
function isAnotherNoun({ tags, tokens, verbs, language: { isSingular, people } }: Reading, { first, last }: TokenRange, group: number, verb: number): boolean {
  if (group !== verb || verbs[verb]!.form !== 'base') return false;
  if (isSingular(tokens[group - 1]!.lower)) return true;
  if (last !== group || !isSingular(tokens[first]!.lower)) return false;
  for (let at = first + 1; at < last; at += 1) {
    const { lower } = tokens[at]!;
    if (tags[at] !== 'noun' && tags[at] !== 'adverb' || people.counters.has(lower) || people.quantities.has(lower) || people.portions.has(lower)) return false;
  }
  return true;
}

// "asked them to stand and pledge support": after "asked", a bare "pledge" goes with "stand"; after "will ask" or "they ask" it may go with that.
const isBase = ({ tags, verbs }: Reading, { cue }: Draft): boolean => tags[cue.first] === 'modal' || tags[cue.first] === 'to' || verbs[cue.last - 1]?.form === 'base' || verbs[cue.last - 1] === undefined;

// "The delay led critics to say …": the critics say it.
function madeToSpeak(reading: Reading, to: number, floor: number): TokenRange | null {
  const people = phraseBefore(reading, to, floor);
  const verb = people.first - 1;
  return people.last > people.first && verb > floor && reading.tags[verb] === 'verb' && reading.language.isCausative(reading.verbs[verb]!.lemma) ? people : null;
}

// "With officials warning of …, the road was shut": who does the saying stands right before it.
function speakingBeside(reading: Reading, participle: number, floor: number): TokenRange | null {
  const people = phraseBefore(reading, participle, floor);
  return people.last > people.first && isBeside(reading, people, floor) ? people : null;
}

/** Do these people stand after "with": "with officials warning of …"? */
export const isBeside = (reading: Reading, people: TokenRange, floor: number): boolean => people.first > floor && reading.tokens[people.first - 1]!.lower === 'with';
