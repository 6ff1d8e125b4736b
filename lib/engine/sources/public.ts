import type { KindRule } from './kind-rule';

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
    const { crowds } = reading.language.people;
    if (mention.headIsName) return false;
    if (mention.head === 'percent' || reading.text.slice(reading.tokens[mention.range.first]!.start, reading.tokens[mention.range.last - 1]!.end).includes('%')) return true;
    if (mention.partOf && crowds.has(reading.tokens[mention.partOf.last - 1]!.lower)) return true;
    // "one in five", "nine in 10"
    if (reading.tags[mention.headIndex] === 'numeral' && reading.tokens[mention.core.last]?.lower === 'in' && reading.tags[mention.core.last + 1] === 'numeral') return true;
    if (!crowds.has(mention.head)) return false;
    return mention.determiner !== 'indefinite' && !(mention.quantity !== null && mention.determiner === 'quantity' && reading.tags[mention.core.first] === 'numeral');
  },
};

export default publicKind;
