import { expect, it } from 'vitest';
import { sourceLines } from '@/components/source-lines';
import { analyze } from '@/lib/engine/analyze';
import { passagesOf } from '@/lib/engine/passages';

const PARAGRAPHS = [
  'Four officials said on Monday that the house would be sold before the summer. The officials said that two buyers had looked at it.',
  'Martin Hale, who runs the company, said that he had nothing to announce.',
  'It was reported last week that the lamp itself would stay.',
];

function linesOf() {
  let end = -2;
  const paragraphs = PARAGRAPHS.map((text) => {
    const start = end + 2;
    end = start + text.length;
    return { start, end };
  });
  const analysis = analyze({ url: '', headline: '', published: null, text: PARAGRAPHS.join('\n\n'), paragraphs, links: [], policies: [], genre: 'news', truncated: false });
  return sourceLines(analysis, passagesOf(analysis));
}

it('tells of each source how many, how often, how much, and what is told; the nameless first', () => {
  expect(linesOf().map(({ kind, name, line }) => ({ kind, name, line }))).toEqual([
    { kind: 'group', name: 'Four officials', line: expect.stringMatching(/^4 sources, mentioned 2 times, say \d+ words; never described; no reason given$/) },
    { kind: 'hearsay', name: expect.stringContaining('reported'), line: expect.stringMatching(/^No source given for \d+ words$/) },
    { kind: null, name: 'Martin Hale', line: expect.stringMatching(/^1 source, mentioned \d times?, says \d+ words$/) },
  ]);
});

it('leads to the passage where a nameless source is marked', () => {
  expect(linesOf().map(({ passageId }) => passageId !== null)).toEqual([true, true, false]);
});
