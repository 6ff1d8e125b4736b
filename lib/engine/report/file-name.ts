import type { Analysis } from '../types';
import type { Report } from './report';

/**
 * `says-who_2025-03-06_reuters.com_headline-words.md`: letters, digits, dots and hyphens only, below 255 bytes of UTF-8,
 * so that every file system takes it. Parts the article does not tell are left out.
 */
export function reportFileName({ article }: Pick<Analysis, 'article'>, { extension }: Pick<Report, 'extension'>): string {
  const parts = ['says-who', article.published?.date.replace(/[^\d-]/g, ''), hostOf(article.url), slug(article.headline)];
  return `${parts.filter(Boolean).join('_')}.${extension}`;
}

/** The engine has no `URL`; all that is wanted of an address is its host. */
function hostOf(url: string): string {
  const host = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)/i.exec(url)?.[1] ?? '';
  return cut(host.toLowerCase().replace(/^www\./, '').split(/[^\p{L}\p{N}.]+/u).filter(Boolean), 60).replace(/^\.+|\.+$/g, '');
}

/** A long text is never read whole: its first words are enough. */
function slug(headline: string): string {
  const plain = headline.slice(0, 1_000).toLowerCase().normalize('NFD').replace(/(?<=[a-z]\p{M}*)\p{M}/gu, '').normalize('NFC');
  return cut(plain.replace(/['’]/g, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [], 50);
}

/** Whole words as long as they fit into `limit`; of a first word that is too long, its beginning, without half a character. */
function cut(words: readonly string[], limit: number): string {
  const [first = '', ...rest] = words;
  let name = first.slice(0, limit).replace(/\p{Surrogate}/gu, '');
  for (const word of rest) {
    if (name.length + 1 + word.length > limit) break;
    name += `-${word}`;
  }
  return name;
}
