import type { KindRule } from './kind-rule';
import { namesPerson } from './names';

/** "a spokesman for the ministry": the body speaks. Without a body anywhere in the words, it is a nameless person. */
const spokesperson: KindRule = {
  id: 'spokesperson',
  description: 'Somebody speaks for a named body.',
  examples: {
    flags: [
      { text: 'A spokeswoman for the Harbour Authority said the gates would stay shut.', marks: ['A spokeswoman for the Harbour Authority'] },
      { text: 'A campaign spokesman declined to say how much was spent.', marks: ['A campaign spokesman'] },
    ],
    passes: ['Jane Roe, a spokeswoman for the Harbour Authority, said the gates would stay shut.'],
  },
  applies: (mention, reading) => {
    if (mention.noun !== 'role-of-spokesperson' || namesPerson(mention, reading)) return false;
    const describes = mention.headIndex > mention.core.first + (mention.determiner === 'none' ? 0 : 1);
    return mention.names.length > 0 || describes || mention.range.last > mention.core.last || mention.determiner === 'definite' || mention.determiner === 'possessive';
  },
};

export default spokesperson;
