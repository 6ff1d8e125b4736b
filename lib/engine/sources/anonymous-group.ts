import type { NounKind } from '../languages/language';
import type { Reading } from '../segment/reading';
import type { KindRule } from './kind-rule';
import type { Mention } from './mention';

const anonymousGroup: KindRule = {
  id: 'anonymous-group',
  description: 'Several people speak as one voice, and none is named.',
  examples: {
    flags: [
      { text: 'Four sources said the ally was leaving.', marks: ['Four sources'] },
      { text: 'Western security officials said the mechanism was in danger.', marks: ['Western security officials'] },
      { text: 'Some say the bridge was never safe.', marks: ['Some'] },
    ],
    passes: ['Jane Roe and Tomas Weidel said the bridge was safe.', 'Voters said the economy worried them most.'],
  },
  applies: (mention, reading) => {
    if (mention.headIsName) return false;
    // "some of those in the room"; not "several of the letters".
    if (reading.language.people.alone.has(mention.head) && mention.noun !== 'document' && mention.noun !== 'institution') return true;
    if (mention.partOf) return isPeople(reading, reading.tokens[mention.partOf.last - 1]!.lower) && !isOne(mention);
    if (reading.tags[mention.headIndex] === 'numeral') return mention.head !== 'one' && isHeadcount(mention.head);
    return mention.plural && (isPeopleKind(mention.noun) || (mention.noun === undefined && reading.language.looksLikePeople(mention.head)));
  },
};

export default anonymousGroup;

// "two said", "12 said"; not "$182 million", not "3.54".
const isHeadcount = (word: string): boolean => /^\d{1,3}$/.test(word) || (/^[a-z]+$/.test(word) && !word.endsWith('illion'));

const isOne = (mention: Mention): boolean => mention.head === 'one' || mention.head === 'another';

const isPeopleKind = (kind: NounKind | undefined): boolean => kind === 'person' || kind === 'people' || kind === 'public' || kind === 'role-of-spokesperson';

function isPeople(reading: Reading, head: string): boolean {
  const kind = reading.language.noun(head)?.kind;
  return isPeopleKind(kind) || (kind === undefined && reading.language.looksLikePeople(head));
}
