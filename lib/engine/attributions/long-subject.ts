import { phraseAfter } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import type { Tag } from '../segment/tags';

/** More words between a speaker and the verb are more likely two clauses read as one. */
const LONGEST = 40;
/** "But even though …" */
const LONGEST_OPENING = 4;
const OPENERS: ReadonlySet<Tag> = new Set(['coordinator', 'adverb', 'subordinator']);
const INSIDE: ReadonlySet<Tag> = new Set(['noun', 'name', 'numeral', 'determiner', 'possessive', 'genitive', 'preposition', 'to', 'adverb', 'coordinator']);

/**
 * "Officials trying to hold the port in November say": where no finite verb stands between the people who open a clause and the cue,
 * they are its subject, whatever the last noun before the cue. `found` is that noun's phrase.
 */
export function longSubject(reading: Reading, found: TokenRange, floor: number): TokenRange | null {
  const { tags } = reading;
  let first = floor;
  while (first < Math.min(found.first, floor + LONGEST_OPENING) && OPENERS.has(tags[first]!)) first += 1;
  if (found.first <= first || found.first - first > LONGEST) return null;
  const people = phraseAfter(reading, first, found.first);
  if (people.last <= people.first || people.last >= found.first || !isPeople(reading, people.last - 1)) return null;
  if (!opensModifier(reading, people.last)) return null;
  const relative = reading.language.pronouns.relative.has(reading.tokens[people.last]!.lower);
  for (let at = people.last + 1; at < found.first; at += 1) if (!INSIDE.has(tags[at]!) && !isInside(reading, at, relative)) return null;
  return { first: people.first, last: found.last };
}

function isPeople({ tags, tokens, language }: Reading, head: number): boolean {
  const { lower } = tokens[head]!;
  if (tags[head] !== 'noun') return language.isDemonstrative(lower) || language.people.alone.has(lower);
  const kind = language.noun(lower)?.kind;
  return kind === 'person' || kind === 'public';
}

// "officials trying to …", "officials interviewed at …", "officials in …", "officials who have …"
function opensModifier({ tags, tokens, verbs, language }: Reading, at: number): boolean {
  const tag = tags[at]!;
  if (tag === 'preposition') return true;
  if (tag === 'verb') return verbs[at]!.form === 'ing' || (verbs[at]!.form === 'past' && (tags[at + 1] === 'preposition' || tags[at + 1] === 'to'));
  return language.pronouns.relative.has(tokens[at]!.lower) && (tags[at + 1] === 'auxiliary' || tags[at + 1] === 'modal' || tags[at + 1] === 'verb');
}

// Inside a relative clause a verb may be finite; outside it only an infinitive or a participle in -ing is part of the subject.
function isInside({ tags, verbs }: Reading, at: number, relative: boolean): boolean {
  if (tags[at] === 'auxiliary' || tags[at] === 'modal' || tags[at] === 'negation') return relative;
  return tags[at] === 'verb' && (relative || verbs[at]!.form === 'ing' || (verbs[at]!.form === 'base' && tags[at - 1] === 'to'));
}
