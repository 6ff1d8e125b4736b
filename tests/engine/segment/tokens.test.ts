import { describe, expect, test } from 'vitest';
import { tokenize, type Token } from '@/lib/engine/segment/tokens';

const tokensOf = (text: string): Token[] => tokenize(text, 0, text.length);

/** Text, and its tokens parted by spaces. */
const CASES: readonly (readonly [what: string, text: string, tokens: string])[] = [
  ['plain words', 'The gates are shut.', 'The gates are shut .'],
  ['initialisms keep their stops', 'U.S. and U.K. envoys met at 6 a.m. in D.C.', 'U.S. and U.K. envoys met at 6 a.m. in D.C.'],
  ['a title gives its stop away', 'Mr. Weidel and Sen. Roe', 'Mr . Weidel and Sen . Roe'],
  ['an initial gives its stop away', 'John F. Weidel', 'John F . Weidel'],
  ['decimals and thousands', '3.5 million, 1,200 boats and $2.40', '3.5 million , 1,200 boats and $ 2.40'],
  ['a figure at the end', 'It rose by 3.', 'It rose by 3 .'],
  ['hyphens inside words', 'a well-known vice-chairman', 'a well-known vice-chairman'],
  ['stray spaces round hyphens', 'trans - Atlantic talks', 'trans - Atlantic talks'],
  ['contractions stay whole, the genitive parts', "Roe’s crew didn't sail", "Roe ’s crew didn't sail"],
  ['a straight genitive', "the mayor's plan", "the mayor 's plan"],
  ['a plural genitive is a word and a mark', 'the workers’ union', 'the workers ’ union'],
  ['three dots are one mark', 'well... no… never', 'well ... no … never'],
  ['typewriter quotation marks are one mark each', "``No,'' he said", "`` No , '' he said"],
  ['double hyphens are one mark', 'no -- never', 'no -- never'],
  ['ampersands and handles', 'R&D at @harbour', 'R&D at @ harbour'],
  ['accents and other scripts', 'São Tomé, Łódź and 東京', 'São Tomé , Łódź and 東京'],
  ['letters outside the basic plane', '𝒜 boat 😀!', '𝒜 boat 😀 !'],
  ['no-break and thin spaces part words', 'two\u00a0ships\u2009sail', 'two ships sail'],
];

test.each(CASES)('%s: %s', (_, text, expected) => {
  expect(tokensOf(text).map((token) => text.slice(token.start, token.end)).join(' ')).toBe(expected);
});

describe('what a token is', () => {
  test.each([
    ['gates', 'word'], ['1,200', 'number'], ['“', 'quote'], ['’', 'quote'], [',', 'punctuation'], ['—', 'punctuation'],
  ] as const)('%s is a %s', (text, kind) => {
    expect(tokensOf(text)[0]?.kind).toBe(kind);
  });

  test('the genitive is a clitic', () => {
    expect(tokensOf('Roe’s').map((token) => token.kind)).toEqual(['word', 'clitic']);
  });

  test('lower case with straight apostrophes, and whether it began with a capital', () => {
    expect(tokensOf('O’Brien isn’t Ältere').map(({ lower, capital }) => [lower, capital])).toEqual([["o'brien", true], ["isn't", false], ['ältere', true]]);
  });
});

test('reads only between the offsets it is given, and offsets are of the whole text', () => {
  const text = 'one two three';
  expect(tokenize(text, 4, 7)).toEqual([{ start: 4, end: 7, kind: 'word', lower: 'two', capital: false }]);
});
