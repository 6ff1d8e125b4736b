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
    if (mention.determiner === 'possessive' || saysWhose(mention, reading) || isByKnown(mention, reading) || isBroughtOut(mention, reading)) return true;
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
  'news', 'press', 'local', 'foreign', 'overseas', 'domestic', 'multiple', 'several', 'various', 'other', 'one', 'anonymous', 'unsigned', 'private', 'online', 'published', 'detailed', 'major', 'earlier', 'special', 'so-called',
  'scientific', 'academic', 'independent', 'official', 'preliminary', 'draft', 'written', 'long', 'short', 'recently']);

// "court documents", "police reports": the noun before tells whose they are.
function saysWhose(mention: Mention, reading: Reading): boolean {
  for (let at = mention.core.first; at < mention.headIndex; at += 1) if (reading.tags[at] === 'noun' && !PLAIN.has(reading.tokens[at]!.lower)) return true;
  return false;
}

// "The union published a report saying …": who brought it out stands before the verb.
const isBroughtOut = ({ range }: Mention, { tokens, language }: Reading): boolean => language.bringsOut(tokens[range.first - 1]?.lower ?? '');

/** How far behind the noun its author may stand: "a memo released on Friday by the agency". */
const AUTHOR_REACH = 6;

// "a study by Jane Roe", "a report Tuesday from the Harbour Times", "Article 33": the words that identify it may stand behind those read as the source.
function isByKnown(mention: Mention, { tags, tokens, language }: Reading): boolean {
  const from = mention.headIndex + 1;
  // "an account she gave to friends"
  if (tags[from] === 'numeral' || tags[from] === 'pronoun' && language.pronouns.onePerson.has(tokens[from]!.lower)) return true;
  for (let at = from; at < Math.min(tokens.length - 1, from + AUTHOR_REACH); at += 1) {
    const tag = tags[at]!;
    if (tag === 'stop' || tag === 'comma' || tag === 'colon' || tag === 'quote' || tag === 'that' || tag === 'auxiliary' || tag === 'modal') return false;
    if (!language.isAuthorship(tokens[at]!.lower)) continue;
    // "by the watchdog" says who as well as "by Jane Roe"; "from last year" does not.
    for (let word = at + 1; word < Math.min(tokens.length, at + 4); word += 1) {
      if (tags[word] === 'name' && !isDate(tokens[word]!.lower)) return true;
      if (tags[word] === 'noun' && tags[word + 1] !== 'name' && language.noun(tokens[word]!.lower)) return tags[at + 1] === 'determiner' || tags[at + 1] === 'possessive';
    }
  }
  return false;
}

const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
const isDate = (lower: string): boolean => MONTHS.has(lower);
