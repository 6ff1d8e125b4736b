import type { Language } from '../languages/language';
import type { Sentence } from '../segment';
import type { Reading } from '../segment/reading';
import type { Pattern } from './pattern';

/** Patterns by the words they open with. */
export type PatternsByWord = ReadonlyMap<string, readonly Pattern[]>;

/** Turns the patterns' own words (`Pattern.opens`) into one table, so that one look at a token serves them all. */
export function patternsByWord(patterns: readonly Pattern[], language: Language): PatternsByWord {
  const byWord = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const word of pattern.opens?.(language) ?? []) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
  return byWord;
}

/** Where in the sentence each of these patterns may start, in order; a pattern that may start nowhere is left out. */
export function startsIn({ tokens }: Reading, { first, last }: Sentence, byWord: PatternsByWord): ReadonlyMap<Pattern, readonly number[]> {
  const startsOf = new Map<Pattern, number[]>();
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]!;
    const patterns = token.kind === 'word' ? byWord.get(token.lower) : undefined;
    if (!patterns) continue;
    for (const pattern of patterns) {
      const starts = startsOf.get(pattern);
      if (starts) starts.push(at);
      else startsOf.set(pattern, [at]);
    }
  }
  return startsOf;
}
