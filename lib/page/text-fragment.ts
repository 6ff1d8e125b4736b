import type { Span } from '@/lib/engine/types';

/** Longer quotations are named by their first and last words. */
const LONGEST = 300;
/** Words taken from each side, one more at a time, until the quotation can be told from others like it. */
const MOST_CONTEXT = 8;

interface Place {
  readonly text: string;
  readonly span: Span;
}

/**
 * The address of words on a page (https://wicg.github.io/scroll-to-text-fragment/). Words that stand on the page more than
 * once are told apart by those around them; `shown` is all the page shows, where that is more than the article.
 */
export function linkTo(url: string, { text, span }: Place, shown = text): string {
  const words = text.slice(span.start, span.end);
  const before = lastLine(text.slice(0, span.start));
  const after = firstLine(text.slice(span.end));
  const page = plain(shown);
  let prefix = '';
  let suffix = '';
  for (let count = 1; count <= MOST_CONTEXT && timesIn(page, plain(`${prefix} ${words} ${suffix}`)) > 1; count += 1) {
    prefix = before.slice(-count).join(' ');
    suffix = after.slice(0, count).join(' ');
  }
  const directive = [prefix && `${encoded(prefix)}-`, ...endsOf(words).map(encoded), suffix && `-${encoded(suffix)}`].filter(Boolean).join(',');
  return `${url.replace(/#.*/s, '')}#:~:text=${directive}`;
}

function endsOf(words: string): string[] {
  const all = words.trim().split(/\s+/);
  return words.length <= LONGEST ? [all.join(' ')] : [all.slice(0, 5).join(' '), all.slice(-5).join(' ')];
}

/** Words next to a quotation, within its paragraph. Punctuation alone is no word: it stays with the one farther off. */
function lastLine(text: string): string[] {
  return text.slice(text.lastIndexOf('\n') + 1).match(/\S*[\p{L}\p{N}]\S*(?:\s+[^\s\p{L}\p{N}]+(?!\S))*/gu) ?? [];
}

function firstLine(text: string): string[] {
  return (text.split('\n', 1)[0] ?? '').match(/(?:[^\s\p{L}\p{N}]+\s+)*\S*[\p{L}\p{N}]\S*/gu) ?? [];
}

/** As a browser compares: letters and figures, whatever stands between them. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

function timesIn(page: string, words: string): number {
  let times = 0;
  for (let at = page.indexOf(words); at !== -1; at = page.indexOf(words, at + 1)) times += 1;
  return times;
}

/** "-", "," and "&" part a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
