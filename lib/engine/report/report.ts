import type { Analysis } from '../types';

/** What a report tells besides the analysis, and what the reader chose. */
export interface ReportOptions {
  /** SHA-256 of `Article.text` as UTF-8, in hexadecimal: tells whether two reports are about the same words. */
  readonly textSha256: string;
  /** A byte order mark before CSV: with it, spreadsheets take the file for UTF-8. */
  readonly byteOrderMark?: boolean;
  /** HTML with all paragraphs of the article, not only those in which something was found. */
  readonly wholeArticle?: boolean;
}

/**
 * An export format: one file in this room. `render` is pure: the same analysis and options give the same text,
 * whenever and wherever it is called. `label` is what a menu shows; `extension` has no dot.
 */
export interface Report {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mime: string;
  render(analysis: Analysis, options: ReportOptions): string;
}
