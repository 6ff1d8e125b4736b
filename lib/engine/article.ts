import type { Article, Span } from './types';

/** What a caller without a page knows of an article; only the text is needed. */
export interface PlainArticle {
  readonly text: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** `YYYY-MM-DD`; anything after the tenth character is left out. */
  readonly published?: string | undefined;
}

/** Makes an `Article` of plain text: paragraphs are what line breaks part. */
export function articleFromText({ text, title, url, published }: PlainArticle): Article {
  const date = published?.slice(0, 10);
  return {
    url: url ?? '',
    headline: title ?? '',
    published: date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date, foundIn: 'given', evidence: date } : null,
    text,
    paragraphs: paragraphsOf(text),
    links: [],
    policies: [],
    genre: 'news',
    truncated: false,
  };
}

/** Spans of the lines of `text` that hold more than white space, without the white space around them. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const words = match[0].trim();
    if (!words) continue;
    const start = match.index + match[0].indexOf(words);
    spans.push({ start, end: start + words.length });
  }
  return spans;
}
