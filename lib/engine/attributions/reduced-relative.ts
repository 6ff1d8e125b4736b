import type { Reading } from '../segment/reading';

/** "Two people briefed on the orders said": a participle that describes its noun, because the clause has its own verb further on. */
export function isReducedRelative(reading: Reading, verb: number, limit: number): boolean {
  const { tags, verbs } = reading;
  // Nobody is “said by” anybody.
  if (verbs[verb]!.form !== 'past' || verbs[verb]!.lemma === 'say' || (tags[verb - 1] !== 'noun' && tags[verb - 1] !== 'name') || tags[verb + 1] !== 'preposition') return false;
  // "a person briefed on the plan": who only ever speaks to a hearer, and has none here, is the hearer.
  if (!verbs[verb]!.frames.includes('clause') && verbs[verb]!.frames.includes('hearer')) return true;
  for (let at = verb + 2; at < limit && at < verb + 12; at += 1) {
    const tag = tags[at]!;
    if (tag === 'verb' && verbs[at]!.form !== 'ing' && verbs[at]!.form !== 'base') return true;
    if (tag === 'comma' || tag === 'stop' || tag === 'coordinator' || tag === 'that' || tag === 'pronoun' || tag === 'subordinator' || tag === 'quote' || tag === 'auxiliary') return false;
  }
  return false;
}
