import { wordsOf } from '../rule';
import type { Analysis } from '../types';

/** Titles of which nothing can be said, each once, and why not. */
export function uncheckedTitlesOf({ article: { text }, titles }: Analysis): readonly { readonly words: string; readonly why: string }[] {
  const reasons = new Map(titles.flatMap(({ span, unchecked }) => (unchecked ? [[wordsOf(text, span), unchecked] as const] : [])));
  return [...reasons].map(([words, why]) => ({ words, why }));
}
