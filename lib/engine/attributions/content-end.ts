import type { Sentence } from '../segment';
import type { Reading } from '../segment/reading';
import type { Draft } from './pattern';

/**
 * "While nine said they would stay, others had left": what is said in a clause that opens the sentence and hangs on another
 * ends where the other starts.
 */
export function endWithOpeningClause(reading: Reading, sentence: Sentence, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source || reading.tags[cue.last] === 'comma' || source.first <= sentence.first || !opensSentence(reading, sentence) || source.first > sentence.first + 2) return draft;
  const end = mainClause(reading, cue.last + 1, sentence.last);
  if (end === null) return draft;
  const content = draft.content.map((range) => (range.first >= cue.last && range.first < end && range.last > end ? { first: range.first, last: end } : range));
  return { ...draft, content };
}

// "When", "Although", "As"; "After a vote, …" has no speaker of its own.
function opensSentence(reading: Reading, { first }: Sentence): boolean {
  return reading.tags[first] === 'subordinator' || reading.language.opensClause(reading.tokens[first]!.lower);
}

/** The comma before the clause that the opening one hangs on: what is said has had its verb, and a subject follows. */
export function mainClause(reading: Reading, from: number, limit: number): number | null {
  const { tags } = reading;
  let hasVerb = false;
  for (let at = from; at < limit; at += 1) {
    if (tags[at] === 'verb' || tags[at] === 'auxiliary' || tags[at] === 'modal') hasVerb = true;
    if (!hasVerb || tags[at] !== 'comma' || reading.quotationAt[at] !== -1) continue;
    const next = tags[at + 1];
    if (next === 'determiner' || next === 'pronoun' || next === 'name' || next === 'possessive' || next === 'numeral' || next === 'noun') return at;
  }
  return null;
}
