import type { Span } from '@/lib/engine/types';

/** Where each character of `Article.text` stands in the live page. */
export interface TextMap {
  /** The text of the article, as in `Article.text`. */
  readonly text: string;
  /**
   * The words of a span as ranges of the live page, one for each text node, in order.
   * Empty where the page no longer shows these words there: when unsure, show nothing.
   */
  ranges(span: Span): Range[];
}
