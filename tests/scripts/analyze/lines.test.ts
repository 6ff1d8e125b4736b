import { PassThrough, Readable, Writable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { analyzeLines } from '@/scripts/analyze/lines';

/** Runs lines through in this process and gives what was written, as objects, and what was told. */
async function run(lines: readonly string[]): Promise<{ written: unknown[]; told: string; problems: number }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const [written, told] = [textOf(output), textOf(errors)];
  const problems = await analyzeLines(Readable.from([Buffer.from(lines.join('\n'))]), output, errors, 1);
  output.end();
  errors.end();
  const out = (await written).split('\n').filter(Boolean).map((line): unknown => JSON.parse(line));
  return { written: out, told: await told, problems };
}

const idsOf = (written: readonly unknown[]): unknown[] => written.map((line) => (line as { id: unknown }).id);

test('one result a line, in order, with ids as they came', async () => {
  const { written, told, problems } = await run(['{"id":"a","text":"x"}', '{"id":2,"text":""}', '{"id":"","text":"y","title":null,"published":"soon"}']);
  expect(idsOf(written)).toEqual(['a', 2, '']);
  expect(written[0]).toEqual({ id: 'a', attributions: [], titles: [], score: null });
  expect([told, problems]).toEqual(['', 0]);
});

test('a bad line is told with its number, and the rest is done', async () => {
  const { written, told, problems } = await run([
    '{"id":1,"text":"x"}', '{broken', '', '[1]', '{"text":"x"}', '{"id":{},"text":"x"}', '{"id":2}', '{"id":3,"text":7}',
    '{"id":4,"text":"x","published":20250306}', '"text"', 'null', '{"id":5,"text":"x"}',
  ]);
  expect(idsOf(written)).toEqual([1, 5]);
  expect(told.trim().split('\n')).toEqual([
    expect.stringContaining('analyze: line 2: '),
    'analyze: line 4: not a JSON object',
    'analyze: line 5: no "id" that is a string or a number',
    'analyze: line 6: no "id" that is a string or a number',
    'analyze: line 7: neither "text" nor "html"',
    'analyze: line 8: "text" is not a string',
    'analyze: line 9: "published" is not a string',
    'analyze: line 10: not a JSON object',
    'analyze: line 11: not a JSON object',
  ]);
  expect(problems).toBe(9);
});

test.each([
  ['a byte order mark', '\ufeff{"id":1,"text":"x"}'],
  ['Windows line ends', '{"id":1,"text":"x"}\r'],
  ['a raw line separator in a string', '{"id":1,"text":"a\u2028b"}'],
  ['half a surrogate pair', '{"id":1,"text":"\\ud800"}'],
  ['NUL', '{"id":1,"text":"\\u0000"}'],
  ['a field with a built-in name', '{"id":1,"text":"x","__proto__":{"id":2}}'],
])('%s does no harm', async (_, line) => {
  const { written, told } = await run([line]);
  expect([idsOf(written), told]).toEqual([[1], '']);
});

test('no input, no output', async () => {
  expect(await run([])).toEqual({ written: [], told: '', problems: 0 });
});

test('stops reading while nobody takes the output', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<string> {
    for (; read < 1_000; read += 1) yield `{"id":${read},"text":"x"}\n`;
  }
  const taken: (() => void)[] = [];
  const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void taken.push(done) });
  const done = analyzeLines(Readable.from(endless(), { objectMode: false, highWaterMark: 1 }), slow, new PassThrough(), 1);
  await new Promise(setImmediate);
  while (taken.length === 0) await new Promise(setImmediate);
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
  expect(read).toBeLessThan(10);
  while (read < 1_000 || taken.length > 0) {
    taken.shift()?.();
    await new Promise(setImmediate);
  }
  expect(await done).toBe(0);
});
