import type { Reading } from '../segment/reading';
import type { KindRule } from './kind-rule';
import type { Mention } from './mention';

/** "the director of the CIA", "the US President's adviser": one person holds it, so the words say who, name or no name. */
const office: KindRule = {
  id: 'office',
  description: 'A holder identified by an office that one person holds.',
  examples: {
    flags: [
      { text: 'The director of the Central Intelligence Agency confirmed that aid had stopped.', marks: ['The director of the Central Intelligence Agency'] },
      { text: 'The prime minister said the vote would go ahead.', marks: ['The prime minister'] },
      { text: 'The pope said he would pray for them.', marks: ['The pope'] },
    ],
    passes: ['A former director of the agency confirmed that aid had stopped.', 'A director of the bank said the vote would go ahead.'],
  },
  applies: (mention, reading) => {
    if (mention.plural || isFormer(mention, reading)) return false;
    const unique = reading.language.people.uniqueOffices.has(mention.head) || mention.noun === 'office' || isChief(mention, reading);
    return unique && (mention.determiner === 'definite' || mention.determiner === 'possessive' || (mention.determiner === 'none' && mention.headIndex > mention.core.first));
  },
};

export default office;

// "the chief executive", "the bank's chief financial officer", "the chief economist at Harbour Bank"
function isChief(mention: Mention, reading: Reading): boolean {
  const { firsts, nameless } = reading.language.people;
  const isFirst = (at: number): boolean => at >= mention.core.first && firsts.has(reading.tokens[at]!.lower);
  // "his chief aide" may be any of his aides.
  return isFirst(mention.headIndex - 2) || (isFirst(mention.headIndex - 1) && !nameless.has(mention.head));
}

/** Of several who held an office once, the words do not say which. */
export function isFormer(mention: Mention, reading: Reading): boolean {
  for (let at = mention.core.first; at < mention.headIndex; at += 1) {
    const word = reading.tokens[at]!.lower;
    if (word === 'former' || word === 'ex' || word === 'retired' || word === 'senior' || word === 'top') return true;
  }
  return false;
}
