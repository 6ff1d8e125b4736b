import type { Phrases, Settings } from './types';

/** A phrase is a few words; more, and more of them, would slow the marking of an article. */
export const MOST_PHRASES = 200;
const LONGEST_PHRASE = 120;

/** Why a phrase cannot be taken. */
export type PhraseRefusal = 'empty' | 'too-long' | 'already-there' | 'too-many';

/** As it is kept: no blanks around it, one between words, straight apostrophes. */
function phraseFrom(typed: string): string {
  return typed.normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

/** Is this a phrase as it is kept? It needs a letter or a digit. */
export function isPhrase(stored: unknown): stored is string {
  return typeof stored === 'string' && stored === phraseFrom(stored) && /[\p{L}\p{N}]/u.test(stored) && stored.length <= LONGEST_PHRASE;
}

/** Settings with one more phrase, or why not. Upper and lower case are one; a phrase of the other list moves over. */
export function withPhrase(settings: Settings, list: keyof Phrases, typed: string): Settings | PhraseRefusal {
  const phrase = phraseFrom(typed);
  if (!/[\p{L}\p{N}]/u.test(phrase)) return 'empty';
  if (phrase.length > LONGEST_PHRASE) return 'too-long';
  if (settings.phrases[list].some((each) => same(each, phrase))) return 'already-there';
  if (settings.phrases[list].length >= MOST_PHRASES) return 'too-many';
  const other = list === 'mark' ? 'ignore' : 'mark';
  const moved = withoutPhrase(settings, other, phrase);
  return { ...moved, phrases: { ...moved.phrases, [list]: [...moved.phrases[list], phrase] } };
}

export function withoutPhrase(settings: Settings, list: keyof Phrases, phrase: string): Settings {
  const { phrases } = settings;
  return { ...settings, phrases: { ...phrases, [list]: phrases[list].filter((each) => !same(each, phrase)) } };
}

/** Do these words of an article say a phrase that is to be ignored? A leading article makes no difference. */
export function isIgnored(ignored: readonly string[], words: string): boolean {
  return ignored.some((phrase) => same(phrase, words));
}

const same = (a: string, b: string): boolean => bare(a) === bare(b);

function bare(words: string): string {
  return phraseFrom(words).toLowerCase().replace(/^(?:an?|the) /, '');
}
