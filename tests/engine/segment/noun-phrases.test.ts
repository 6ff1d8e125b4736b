import { expect, test } from 'vitest';
import { paragraphsOf } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { phraseAfter, phraseBefore } from '@/lib/engine/segment/noun-phrases';
import { readSegments, spanOf, type Reading, type TokenRange } from '@/lib/engine/segment/reading';

function readAt(text: string): { reading: Reading; bar: number } {
  const plain = text.replace('|', '');
  const reading = readSegments(segment(plain, paragraphsOf(plain), english), english);
  const offset = text.indexOf('|');
  const bar = reading.tokens.findIndex((token) => token.start >= offset);
  return { reading, bar: bar === -1 ? reading.tokens.length : bar };
}

const wordsOf = (reading: Reading, range: TokenRange): string => {
  if (range.last <= range.first) return '';
  const { start, end } = spanOf(reading, range);
  return reading.text.slice(start, end);
};

test.each([
  ['On Monday a senior official |said so.', 'a senior official'],
  ['On Monday one of the four officials |said so.', 'the four officials'],
  ['Yesterday Mr. Tomas Weidel |said so.', 'Mr. Tomas Weidel'],
  ['Yesterday John F. Weidel |said so.', 'John F. Weidel'],
  ['In May the trans - Atlantic alliance |said so.', 'the trans - Atlantic alliance'],
  ['Later the mayor’s lawyer |said so.', 'the mayor’s lawyer'],
  ['A number of current or former officials |said so.', 'current or former officials'],
  ['And some |said so.', 'some'],
  ['And she |said so.', 'she'],
  ['The gates were shut, |and so was the road.', ''],
])('before the bar: %s', (text, expected) => {
  const { reading, bar } = readAt(text);
  expect(wordsOf(reading, phraseBefore(reading, bar, 0))).toBe(expected);
});

test.each([
  ['It was said by |a senior official on Monday.', 'a senior official'],
  ['It was said by |Mr. Tomas Weidel on Monday.', 'Mr. Tomas Weidel'],
  ['It was said by |some of them.', 'some'],
  ['It was said by |her on Monday.', 'her'],
  ['It was said |on Monday.', ''],
])('after the bar: %s', (text, expected) => {
  const { reading, bar } = readAt(text);
  expect(wordsOf(reading, phraseAfter(reading, bar, reading.tokens.length))).toBe(expected);
});
