import type { Reading, TokenRange } from '../segment/reading';

/** A storm can hit, a law can describe: only people, bodies and papers speak. True of names and pronouns. */
export function canSpeak(reading: Reading, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.last; at += 1) {
    if (reading.tags[at] === 'name' || reading.tags[at] === 'pronoun') return true;
    if (reading.language.noun(reading.tokens[at]!.lower) !== undefined) return true;
  }
  return false;
}
