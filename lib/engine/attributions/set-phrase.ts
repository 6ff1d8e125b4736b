import type { SetPhrase } from '../languages/language';
import type { Reading } from '../segment/reading';
import type { Tag } from '../segment/tags';

/** Does this verb stand in a phrase that reports nothing: "needless to say", "called it a day"? */
export function isSetPhrase(reading: Reading, verb: number): boolean {
  const phrases = reading.language.setPhrases.get(reading.tokens[verb]!.lower);
  return phrases !== undefined && phrases.some((phrase) => standsIn(reading, verb, phrase));
}

function standsIn(reading: Reading, verb: number, { before, after }: SetPhrase): boolean {
  const is = (at: number, words: readonly string[]): boolean => (words[0] === '^' ? reading.tokens[at]?.kind !== 'word' : words.includes(reading.tokens[at]?.lower ?? ''));
  if (!before.every((words, index) => is(verb - before.length + index, words))) return false;
  let at = verb + 1;
  for (const words of after) {
    // "claimed at least forty lives": a gap holds what may stand before a noun.
    if (words[0] === '…') continue;
    if (after[after.indexOf(words) - 1]?.[0] === '…') while (at < verb + LONGEST_GAP && BEFORE_NOUN.has(reading.tags[at]!) && !is(at, words)) at += 1;
    if (!is(at, words)) return false;
    at += 1;
  }
  return true;
}

const LONGEST_GAP = 7;
const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'numeral', 'noun', 'adverb', 'preposition']);
