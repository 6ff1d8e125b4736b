import type { Language } from '../languages/language';
import type { Span } from '../types';
import { findQuotations, type Quotation } from './quotations';
import { splitSentences, type Sentence } from './sentences';
import { tokenize, type Token } from './tokens';

export type { Quotation, Sentence, Token };

/** Tokens `[first, last)` of one paragraph. */
export interface ParagraphTokens {
  readonly first: number;
  readonly last: number;
}

export interface Segments {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly ParagraphTokens[];
  readonly sentences: readonly Sentence[];
  /** Outermost quotations in text order; one that runs over several paragraphs is one entry a paragraph. */
  readonly quotations: readonly Quotation[];
}

/** Cuts a text into tokens, sentences and quotations. Linear in the length of the text. */
export function segment(text: string, paragraphs: readonly Span[], language: Language): Segments {
  const tokens: Token[] = [];
  const bounds: ParagraphTokens[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    const first = tokens.length;
    tokenize(text, paragraph.start, paragraph.end, tokens);
    const last = tokens.length;
    bounds.push({ first, last });
    for (const sentence of splitSentences(tokens, first, last, index, language)) sentences.push(sentence);
    for (const quotation of findQuotations(text, tokens, first, last)) quotations.push(quotation);
  });
  return { text, tokens, paragraphs: bounds, sentences, quotations };
}
