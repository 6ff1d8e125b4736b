import type { Quotation, Segments, Sentence } from '../segment';

/** Index of the element whose token range holds `token`, or -1. Ranges are in order and do not overlap. */
function find<T>(ranges: readonly T[], token: number, bounds: (range: T) => readonly [number, number]): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = bounds(ranges[middle]!);
    if (token < first) high = middle - 1;
    else if (token >= last) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The sentence a token stands in. */
export function sentenceAt(segments: Segments, token: number): Sentence {
  return segments.sentences[find(segments.sentences, token, (sentence) => [sentence.first, sentence.last])] ?? { first: token, last: token + 1, paragraph: 0 };
}

/** The quotation a token stands in, marks included; undefined outside. */
export function quotationAt(segments: Segments, token: number): Quotation | undefined {
  return segments.quotations[find(segments.quotations, token, (quotation) => [quotation.open, quotation.close + 1])];
}
