import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { passagesOf } from '@/lib/engine/passages';
import { withoutPassages } from '@/lib/engine/set-aside';
import type { Analysis } from '@/lib/engine/types';
import { chance } from './chance';

const PROSE = Array.from({ length: 30 }, () => 'The harbour lies at the end of the strait.').join(' ');
const SENTENCES = [
  'A senior official in the Trade Ministry said that the gates would stay shut.', 'A source said: “The boats are gone.”', 'It was reported that the crews had gone home.',
  'Two people familiar with the talks said that the ferry was sold. They spoke on condition of anonymity because they feared for their jobs.', 'Critics say that the plan is a disgrace.',
  'According to a report, the pier is rotten.', 'Jane Roe said that the gates would stay shut.', 'Tomas Weidel said that the pier was sound.', 'The official said that she was sorry.',
  'A Western diplomat with direct knowledge of the talks called the minister a liar.', 'Ilse Marrant denied it.',
];
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

function someAnalysis(seed: number): Analysis {
  const random = chance(seed);
  const sentences = SENTENCES.map((sentence) => ({ sentence, order: random.below(1000) })).toSorted((a, b) => a.order - b.order).slice(0, 5 + random.below(6)).map(({ sentence }) => sentence);
  return analyze(articleFromText({ text: [PROSE, ...sentences, 'Greta Sund said so. Henrike Osse said so.'].join('\n\n') }));
}
const valueOf = ({ score }: Analysis): number => score.value ?? Number.NaN;

describe('passages set aside', () => {
  test('none leaves the analysis as it is', () => {
    const analysis = someAnalysis(1);
    expect(withoutPassages(analysis, () => false)).toBe(analysis);
  });

  test.each(SEEDS)('one after the other never lower the score, unless they spoke for the article (seed %i)', (seed) => {
    let analysis = someAnalysis(seed);
    expect(valueOf(analysis)).toBeGreaterThanOrEqual(0);
    for (;;) {
      const [next] = passagesOf(analysis).filter(({ findings }) => findings.every(({ kind }) => kind !== 'credit'));
      if (!next) break;
      const left = withoutPassages(analysis, ({ id }) => id === next.id);
      expect(left.findings.length).toBeLessThan(analysis.findings.length);
      expect(valueOf(left)).toBeGreaterThanOrEqual(valueOf(analysis));
      analysis = left;
    }
  });

  test.each(SEEDS)('all leave 100 and nobody nameless; the score stays the sum of its terms (seed %i)', (seed) => {
    const none = withoutPassages(someAnalysis(seed), () => true);
    expect(none.findings).toEqual([]);
    expect(none.score).toEqual({ value: 100, terms: [] });
    expect(none.voices.anonymous).toBe(0);
  });

  test('take with them what else was found about a source that is no longer held nameless', () => {
    const analysis = analyze(articleFromText({ text: [PROSE, SENTENCES[3], 'Jane Roe said that it was. Greta Sund said that she knew.'].join('\n\n') }));
    expect(analysis.findings.map(({ kind }) => kind)).toContain('credit');
    const [first] = passagesOf(analysis).filter(({ kind }) => kind === 'group');
    const left = withoutPassages(analysis, ({ id }) => id === first?.id);
    expect(left.findings).toEqual([]);
    expect(left.voices).toEqual({ identified: analysis.voices.identified, anonymous: 0 });
    expect(left.sources.map(({ kind }) => kind)).not.toContain('anonymous-group');
  });

  test('leave an article without a score without one', () => {
    const analysis = analyze(articleFromText({ text: SENTENCES.join(' ') }));
    expect(analysis.score).toMatchObject({ value: null, why: 'too-short' });
    expect(withoutPassages(analysis, () => true).score).toEqual(analysis.score);
  });
});
