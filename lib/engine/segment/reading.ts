import type { Language } from '../languages/language';
import type { Span } from '../types';
import type { Segments } from './index';
import { tagTokens, type Tags } from './tags';

/** Token indices `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A text as the rules see it: cut, tagged, with each token's quotation. */
export interface Reading extends Segments, Tags {
  readonly language: Language;
  /** Index into `quotations` of the quotation a token stands in (marks included), or -1. */
  readonly quotationAt: Int32Array;
}

/** Tags the segments and notes which tokens are quoted. */
export function readSegments(segments: Segments, language: Language): Reading {
  const quotationAt = new Int32Array(segments.tokens.length).fill(-1);
  segments.quotations.forEach((quotation, index) => quotationAt.fill(index, quotation.open, quotation.close + 1));
  return { ...segments, ...tagTokens(segments.tokens, segments.sentences, quotationAt, language), language, quotationAt };
}

/** Characters a token range covers; the range must not be empty. */
export function spanOf(reading: Pick<Reading, 'tokens'>, range: TokenRange): Span {
  return { start: reading.tokens[range.first]!.start, end: reading.tokens[range.last - 1]!.end };
}
