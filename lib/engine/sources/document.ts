import type { Reading, TokenRange } from '../segment/reading';
import type { Mention } from './mention';
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
    if (mention.names.some((name) => identifies(mention, name, reading))) return true;
    if (mention.determiner === 'possessive' || saysWhose(mention, reading)) return true;
    return !isPressWord(mention.head) || mention.determiner === 'definite';
  },
};

export default documentKind;

// "March", "Unconfirmed" at the head of a sentence and the place of "reports in Italy" name no author.
function identifies(mention: Mention, name: TokenRange, reading: Reading): boolean {
  const { lower } = reading.tokens[name.first]!;
  const isPlace = mention.plural && mention.determiner === 'none' && name.last - name.first === 1 && reading.tokens[name.first - 1]?.lower === 'in' && !reading.language.hearsay.outlets.has(lower);
  return !isDate(lower) && !isPlace && !(name.first === mention.core.first && PLAIN.has(lower) && name.last - name.first === 1);
}

/** Adjectives that say nothing of where a document comes from. */
const PLAIN = new Set(['new', 'recent', 'internal', 'leaked', 'secret', 'confidential', 'classified', 'previous', 'latest', 'early', 'initial', 'separate', 'similar', 'unconfirmed', 'media',
  'news', 'press', 'local', 'foreign', 'multiple', 'several', 'various', 'other', 'one', 'anonymous', 'unsigned', 'private', 'online', 'published', 'detailed', 'major', 'earlier', 'special', 'so-called',
  'scientific', 'academic', 'independent', 'official', 'preliminary', 'draft', 'written', 'long', 'short', 'recently']);

// "court documents", "police reports": the noun before tells whose they are.
function saysWhose(mention: Mention, reading: Reading): boolean {
  for (let at = mention.core.first; at < mention.headIndex; at += 1) if (reading.tags[at] === 'noun' && !PLAIN.has(reading.tokens[at]!.lower)) return true;
  return false;
}

const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
const isDate = (lower: string): boolean => MONTHS.has(lower);
