import type { KindRule } from './kind-rule';
import { isPressWord } from './anonymous-document';

/** A document one could look up: it has an author, a date of record, a publisher or a name, or the text spoke of it before. */
const documentKind: KindRule = {
  id: 'document',
  description: 'A document that the text identifies.',
  examples: {
    flags: [
      { text: 'The minutes of the second session show that nobody objected.', marks: ['The minutes of the second session'] },
      { text: 'A report by the Harbour Authority says the piers are safe.', marks: ['A report by the Harbour Authority'] },
    ],
    passes: ['A report says the piers are safe.'],
  },
  applies: (mention, reading) => {
    if (mention.noun !== 'document') return false;
    if (mention.names.some((name) => !isDate(reading.tokens[name.first]!.lower))) return true;
    if (mention.determiner === 'possessive') return true;
    return !isPressWord(mention.head) || mention.determiner === 'definite';
  },
};

export default documentKind;

const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
const isDate = (lower: string): boolean => MONTHS.has(lower);
