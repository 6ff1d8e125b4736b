import type { KindRule } from './kind-rule';

const anonymousPerson: KindRule = {
  id: 'anonymous-person',
  description: 'Somebody speaks without a name.',
  examples: {
    flags: [
      { text: 'A senior official in the Trade Ministry said the levy was ready.', marks: ['A senior official in the Trade Ministry'] },
      { text: 'One of the sources said the exposure worried them.', marks: ['One of the sources'] },
      { text: 'A former head of the British service said he had screened the files.', marks: ['A former head of the British service'] },
    ],
    passes: ['Jane Roe, a senior official, said the levy was ready.'],
  },
  applies: (mention, reading) => {
    if (mention.headIsName) return false;
    if (mention.head === 'one' || mention.head === 'another' || reading.language.isIndefinite(mention.head) || reading.language.ordinal(mention.head) !== undefined) return true;
    if (mention.noun === 'person' || mention.noun === 'role-of-spokesperson' || mention.noun === 'office') return true;
    // "an American who served as ambassador", "a Republican"
    if (mention.noun === 'public' && !mention.plural && mention.determiner === 'indefinite') return true;
    return mention.noun === undefined && reading.language.looksLikePeople(`${mention.head}s`) && reading.tags[mention.headIndex] === 'noun';
  },
};

export default anonymousPerson;
