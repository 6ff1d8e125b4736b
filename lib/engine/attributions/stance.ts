import type { Reading } from '../segment/reading';
import type { Stance } from '../types';
import type { Draft } from './pattern';

/** How far back a word may stand that turns the cue: "is not expected to", "has yet to". */
const REACH = 4;

/** What the cue does with the words: says, denies or asks them, keeps them back, or has them still to come. */
export function stanceOf(reading: Reading, { cue, content }: Draft): Stance {
  const { tags, tokens, verbs, language: { stances } } = reading;
  let verb = cue.last - 1;
  while (verb > cue.first && tags[verb] !== 'verb') verb -= 1;
  const lemma = verbs[verb]?.lemma ?? '';
  if (stances.refusing.has(lemma)) return 'withheld';
  const group = groupStart(reading, verb);
  let future = false;
  for (let at = group; at < verb; at += 1) {
    const { lower } = tokens[at]!;
    if (isNegation(reading, at) || stances.notYet.has(lower)) return 'withheld';
    future ||= stances.future.has(lower);
  }
  if (tags[group] === 'to' || tags[verb - 1] === 'to') {
    // "refused to say", "is expected to announce", "plans to ask"
    for (let at = group - 1; at >= Math.max(0, group - REACH); at -= 1) {
      const tag = tags[at]!;
      if (stances.refusing.has(verbs[at]?.lemma ?? '')) return 'withheld';
      if (stances.expecting.has(tokens[at]!.lower)) return 'future';
      if (tag !== 'auxiliary' && tag !== 'adverb' && tag !== 'negation') break;
    }
    if (tags[group] === 'auxiliary' && tags[verb - 1] === 'to') return 'future';
  }
  if (future) return 'future';
  if (stances.denying.has(lemma)) return 'denied';
  const opens = content[0] && tokens[content[0].first]!.lower;
  return stances.asking.has(lemma) && opens !== undefined && (stances.questions.has(opens) || endsAsking(reading, content.at(-1)!.last)) ? 'asked' : 'said';
}

// "would neither confirm nor deny", "has not yet said": the words of the verb group, and what shares them.
function groupStart(reading: Reading, verb: number): number {
  const { tags, tokens, language: { stances } } = reading;
  let first = verb;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH * 2); at -= 1) {
    const tag = tags[at]!;
    const shared = tag === 'verb' && stances.notYet.has(tokens[at - 1]?.lower ?? '');
    if (tag !== 'auxiliary' && tag !== 'modal' && tag !== 'negation' && tag !== 'adverb' && tag !== 'to' && !stances.notYet.has(tokens[at]!.lower) && !shared) break;
    first = at;
  }
  return first;
}

const isNegation = ({ tags, tokens }: Reading, at: number): boolean => tags[at] === 'negation' || tokens[at]!.lower.endsWith("n't") || tokens[at]!.lower === 'cannot';

const endsAsking = ({ tokens }: Reading, last: number): boolean => [last - 2, last - 1, last].some((at) => tokens[at]?.lower === '?');
