import type { Reading } from '../segment/reading';
import type { KindRule } from './kind-rule';
import type { Mention } from './mention';

/** Voters, residents, "46 percent of women": a crowd has no name to give. */
const publicKind: KindRule = {
  id: 'public',
  description: 'The public, or a part of it, as in a poll.',
  examples: {
    flags: [
      { text: 'Voters said the economy worried them most.', marks: ['Voters'] },
      { text: 'Some 46 percent of respondents said they would stay at home.', marks: ['Some 46 percent of respondents'] },
    ],
    passes: ['Three voters’ advocates said the count was fair.', 'Officials said the count was fair.'],
  },
  applies: (mention, reading) => {
    const { crowds, masses, nobody } = reading.language.people;
    if (mention.headIsName) return false;
    // "None of the officials has answered": nobody speaks, so nobody hides.
    if (nobody.has(mention.head) || reading.tokens[mention.core.first]!.lower === 'no') return true;
    if (isPortion(mention, reading)) return true;
    if (mention.partOf && crowds.has(reading.tokens[mention.partOf.last - 1]!.lower)) return true;
    if (mention.determiner === 'indefinite' || (mention.quantity !== null && reading.tags[mention.core.first] === 'numeral')) return false;
    return crowds.has(mention.head) || (masses.has(mention.head) && isUndescribed(mention, reading));
  },
};

export default publicKind;

// "46 percent of women", "a majority of her backers", "nine in 10", "43 said": the shares and tallies of a count.
function isPortion(mention: Mention, reading: Reading): boolean {
  const { portions } = reading.language.people;
  const { tags, tokens, text } = reading;
  if (text.slice(tokens[mention.range.first]!.start, tokens[mention.range.last - 1]!.end).includes('%')) return true;
  if (/-in-/.test(tokens[mention.core.first]!.lower) || isOutOfNumber(mention, reading)) return true;
  // "One official …, a third said": an ordinal, unless it is a third of something or "nearly a third".
  if (portions.has(mention.head)) return mention.head !== 'third' || mention.partOf !== null || isEstimate(reading, mention.range.first - 1);
  if (tags[mention.headIndex] !== 'numeral') return false;
  return isInNumbers(mention, reading) || (!mention.partOf && /^\d+$/.test(mention.head));
}

// "about four out of 10 voters", where the source is read from the last number on
function isOutOfNumber({ range, core }: Mention, { tags }: Reading): boolean {
  return tags[core.first] === 'numeral' && tags[range.first - 1] === 'preposition' && (tags[range.first - 2] === 'numeral' || tags[range.first - 3] === 'numeral');
}

const isEstimate = ({ tags }: Reading, at: number): boolean => tags[at] === 'adverb' || tags[at] === 'preposition' || tags[at] === 'coordinator' || tags[at] === 'subordinator';

// "one in five", "nine out of 10"
function isInNumbers({ core }: Mention, { tags, tokens }: Reading): boolean {
  const at = tokens[core.last]?.lower === 'out' ? core.last + 1 : core.last;
  const joins = tokens[at]?.lower === 'in' || (at > core.last && tokens[at]?.lower === 'of');
  return joins && tags[at + 1] === 'numeral';
}

// "people", "many women"; not "people familiar with the talks", "these men", "some people".
function isUndescribed(mention: Mention, reading: Reading): boolean {
  if (mention.range.last > mention.core.last || mention.determiner === 'demonstrative' || mention.determiner === 'definite' || mention.determiner === 'possessive') return false;
  // "People briefed on the talks": the words that tell them apart may stand behind those read as the source.
  const next = reading.tokens[mention.range.last]?.lower ?? '';
  if (reading.language.people.knowledge.has(next) || reading.language.pronouns.relative.has(next)) return false;
  return mention.determiner === 'none' || reading.language.people.multitudes.has(reading.tokens[mention.core.first]!.lower);
}
