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

/** Tokens to either side beyond which even an endless sentence is not read: time stays linear on text without full stops. */
const FARTHEST = 60;

/** The sentence a token stands in, as far as it is within reach. */
export function sentenceAt(segments: Segments, token: number): Sentence {
  const sentence = segments.sentences[find(segments.sentences, token, ({ first, last }) => [first, last])];
  if (!sentence) return { first: token, last: token + 1, paragraph: 0 };
  return { ...sentence, first: Math.max(sentence.first, token - FARTHEST), last: Math.min(sentence.last, token + FARTHEST) };
}

/** Token after what belongs to a name: "(R)", "(D-Ohio)", "of New Mexico". */
export function afterName(tokens: Segments['tokens'], last: number): number {
  let at = last;
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.capital) {
    at += 2;
    while (tokens[at]?.capital && at - last < 5) at += 1;
  }
  if (tokens[at]?.lower === '(') {
    for (let close = at + 1; close < at + 8; close += 1) if (tokens[close]?.lower === ')') return close + 1;
  }
  return at;
}

/** The quotation a token stands in, marks included; undefined outside. */
export function quotationAt(segments: Segments, token: number): Quotation | undefined {
  return segments.quotations[find(segments.quotations, token, (quotation) => [quotation.open, quotation.close + 1])];
}
