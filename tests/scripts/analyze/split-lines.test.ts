import { expect, test } from 'vitest';
import { splitLines } from '@/scripts/analyze/split-lines';
import type { Line } from '@/scripts/analyze/split-lines';

async function linesOf(chunks: readonly string[], longest?: number): Promise<Line[]> {
  async function* stream(): AsyncGenerator<string> {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of splitLines(stream(), longest)) lines.push(line);
  return lines;
}

test.each<[why: string, chunks: string[], lines: string[]]>([
  ['nothing', [], []],
  ['one line, ended', ['a\n'], ['a']],
  ['one line, not ended', ['a'], ['a']],
  ['lines across chunks', ['a', 'b\nc', '', '\n', 'd'], ['ab', 'c', 'd']],
  ['empty lines are counted', ['\n\na\n'], ['', '', 'a']],
  ['only line feeds part lines', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d']],
])('%s', async (_, chunks, lines) => {
  expect(await linesOf(chunks)).toEqual(lines.map((text, index) => ({ number: index + 1, text })));
});

test('a line too long to hold is told, and the next one read', async () => {
  expect(await linesOf(['abc', 'def', 'g\nhi\n', 'abcdef'], 5)).toEqual([
    { number: 1, tooLong: 7 }, { number: 2, text: 'hi' }, { number: 3, tooLong: 6 },
  ]);
});
