import type { Article, Span } from '@/lib/engine/types';

/** Words of the article with what stands around them in their sentence, verbatim. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters shown on each side of the words when the sentence is longer. */
const BEFORE = 34;
const AFTER = 62;

/**
 * Shows `span` in its sentence. With `whole` the sentence is left as it is; otherwise it is trimmed at word ends only,
 * and "…" stands where words are left out; it never starts a line of its own.
 */
export function excerptOf({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>, span: Span, whole = false): Excerpt {
  const { start, end } = sentenceAround(text, paragraphs.find((each) => span.start < each.end) ?? span, span);
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, end);
  return {
    before: whole || before.length <= BEFORE ? before : `… ${lastWords(before, BEFORE - 4)}`,
    words: text.slice(span.start, span.end),
    after: whole || after.length <= AFTER ? after : `${firstWords(after, AFTER - 4)}\u00a0…`,
  };
}

/**
 * Where a sentence may end: a full stop, perhaps a closing mark, a space, and a capital after it; not after "Mr." or an
 * initial. Only the display hangs on it, so a rare wrong cut shows a shorter or longer excerpt and nothing worse.
 */
const SENTENCE_END = /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Lt|Col|Prof|No))[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu;

function sentenceAround(text: string, paragraph: Span, span: Span): Span {
  let { start, end } = paragraph;
  for (const match of text.slice(start, end).matchAll(SENTENCE_END)) {
    const next = paragraph.start + match.index + match[0].length;
    if (next <= span.start) start = next;
    else if (next >= span.end) {
      end = paragraph.start + match.index + match[0].trimEnd().length;
      break;
    }
  }
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

function lastWords(words: string, limit: number): string {
  const cut = words.length - limit;
  const space = words.indexOf(' ', cut);
  return space === -1 || space === words.length - 1 ? '' : words.slice(space + 1);
}

function firstWords(words: string, limit: number): string {
  const space = words.lastIndexOf(' ', limit);
  return words.slice(0, Math.max(0, space)).replace(/[\s,;:–—]+$/, '');
}
