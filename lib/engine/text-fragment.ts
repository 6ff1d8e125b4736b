import { paragraphAt } from './passages';
import type { Article, Span } from './types';

/** Quotations up to this many characters are given whole; of longer ones the first and last words, as browsers advise. */
const WHOLE = 200;
/** Words of a long quotation that are given at each end. */
const ENDS = 5;
/** Words on each side that tell a repeated quotation from its likes; more would break at the next edit of the page. */
const MOST_CONTEXT = 6;

/** Leads to a passage; `null` where the article has no address on the web or the span holds no words. */
export type PassageLinks = (span: Span) => string | null;

/**
 * Addresses with a text fragment (https://wicg.github.io/scroll-to-text-fragment/): any browser that knows them scrolls to the
 * words of a span and lights them, without the extension. Words that stand more than once get as much of their paragraph beside
 * them as tells them apart, up to a limit.
 */
export function passageLinks({ url, text, paragraphs }: Pick<Article, 'url' | 'text' | 'paragraphs'>): PassageLinks {
  if (!/^https?:\/\//i.test(url)) return () => null;
  const [address = '', hash = ''] = url.split(/#(.*)/s);
  // A directive of an earlier link is not part of the page's own fragment.
  const base = `${address}#${hash.split(':~:')[0]}:~:text=`;
  // Browsers compare without regard to case.
  const folded = text.toLowerCase();
  const standsOnce = ({ start, end }: Span): boolean => {
    const words = text.slice(start, end).toLowerCase();
    return folded.indexOf(words, folded.indexOf(words) + 1) === -1;
  };
  return (span) => {
    const words = trimmed(text, span);
    if (words.start >= words.end) return null;
    const around = paragraphs[paragraphAt(paragraphs, words.start)] ?? words;
    let beside = words;
    for (let count = 1; count <= MOST_CONTEXT && !standsOnce(beside); count += 1) {
      beside = { start: wordsBefore(text, words.start, around.start, count), end: wordsAfter(text, words.end, around.end, count) };
    }
    const before = text.slice(beside.start, words.start).trim();
    const after = text.slice(words.end, beside.end).trim();
    return `${base}${before && `${encoded(before)}-,`}${quoted(text.slice(words.start, words.end))}${after && `,-${encoded(after)}`}`;
  };
}

/** Words of a directive stand in one block of the page, hence both ends of a quotation that goes over a line. */
function quoted(words: string): string {
  if (words.length <= WHOLE && !words.includes('\n')) return encoded(words);
  const first = words.slice(0, /\n|$/.exec(words)?.index);
  const last = words.slice(words.lastIndexOf('\n') + 1);
  return `${encoded(first.slice(0, wordsAfter(first, 0, first.length, ENDS)))},${encoded(last.slice(wordsBefore(last, last.length, 0, ENDS)))}`;
}

/** Where the last `count` words before `end` begin, not before `from`. */
function wordsBefore(text: string, end: number, from: number, count: number): number {
  const words = [...text.slice(Math.max(from, end - FAR), end).matchAll(/\S+/g)].slice(-count);
  return words[0] ? Math.max(from, end - FAR) + words[0].index : end;
}

/** Where the first `count` words after `start` end, not after `to`. */
function wordsAfter(text: string, start: number, to: number, count: number): number {
  const last = [...text.slice(start, Math.min(to, start + FAR)).matchAll(/\S+/g)].slice(0, count).at(-1);
  return last ? start + last.index + last[0].length : start;
}

/** Characters in which the words beside are looked for. */
const FAR = 400;

/** "-" and "," belong to the grammar of the directive; half a character cannot be written in an address. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-/g, '%2D');
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
