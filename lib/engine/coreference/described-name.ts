import { speakerBefore } from '../attributions/speaker';
import { phraseBefore } from '../segment/noun-phrases';
import type { Reading, TokenRange } from '../segment/reading';
import type { Tag } from '../segment/tags';
import { readMention, type Mention } from '../sources';
import { namesPerson } from '../sources/names';
import type { Discourse } from './entity';
import { genderNear } from './people';

/** Before a subject; behind a preposition or a verb a name is none. */
const OPENS_SUBJECT: ReadonlySet<Tag> = new Set(['comma', 'quote', 'coordinator', 'subordinator', 'stop', 'colon', 'adverb', 'that', 'dash']);

/**
 * "Jane Roe, a Republican who said": the noun describes somebody named right before it.
 * "In Ohio, a voter who said" does not, nor does "They met Jane Roe, a voter said".
 */
export function describedName(mention: Mention, { reading, sentence }: Discourse): Mention | null {
  const { first } = mention.range;
  const floor = reading.sentences[sentence]!.first;
  if (mention.determiner !== 'indefinite' || mention.plural || first - 2 < floor || reading.tags[first - 1] !== 'comma' || namesPerson(mention, reading)) return null;
  // "a clash with Jane Roe, an anchor who said": a first name or a title is no place.
  const relative = reading.language.pronouns.relative.has(reading.tokens[mention.range.last]?.lower ?? '');
  const near = phraseBefore(reading, first - 1, floor);
  if (relative && near.last > near.first && genderNear(reading, near.first, near.last) !== null) return personIn(near, reading);
  if (isInserted(mention, reading)) return null;
  const host = speakerBefore(reading, first - 1, floor);
  if (!host || host.last !== first - 1 || (host.first > floor && !OPENS_SUBJECT.has(reading.tags[host.first - 1]!))) return null;
  return personIn(host, reading);
}

/** An inserted "an aide said" is short. */
const INSERTED = 4;

// "Jane Roe, an aide said, is confident": what goes on behind the second comma is said of her.
function isInserted({ range }: Mention, { tags }: Reading): boolean {
  for (let at = range.last; at < range.last + INSERTED; at += 1) {
    if (tags[at] === 'comma' || tags[at] === 'quote') return at > range.last;
    if (tags[at] !== 'verb' && tags[at] !== 'auxiliary' && tags[at] !== 'adverb') return false;
  }
  return false;
}

function personIn(range: TokenRange, reading: Reading): Mention | null {
  const mention = readMention(reading, range);
  return mention.pronoun === null && namesPerson(mention, reading) ? mention : null;
}
