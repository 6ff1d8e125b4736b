import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { withOwnPhrases } from '@/lib/engine/own-phrases';

const TEXT = 'The Company’s ferry sailed. The ferryman said the ferry service was sold (again).\n\nA ferry\n\nservice? C++ is not C. Über Nacht: ÜBER.';
const ANALYSIS = analyze(articleFromText({ text: TEXT }));
const marked = (...phrases: string[]): string[] => withOwnPhrases(ANALYSIS, phrases).findings.filter(({ kind }) => kind === 'yours').map(({ selector }) => selector.exact);

describe('the reader’s own phrases', () => {
  test.each<[string[], string[]]>([
    [['ferry'], ['ferry', 'ferry', 'ferry']],
    [['ferry', 'ferry service'], ['ferry', 'ferry service', 'ferry']],
    [["the company's"], ['The Company’s']],
    [['C++'], ['C++']],
    [['.*'], []],
    [['über'], ['Über', 'ÜBER']],
    [['(again)'], ['(again)']],
    [[], []],
  ])('%j marks %j', (phrases, words) => {
    expect(marked(...phrases)).toEqual(words);
  });

  test('stand among the findings in text order, with a text of their own', () => {
    const { findings, rules } = withOwnPhrases(ANALYSIS, ['ferry']);
    expect(findings.map(({ span }) => span.start)).toEqual(findings.map(({ span }) => span.start).toSorted((a, b) => a - b));
    expect(rules['own-phrase']?.title).toBe('One of your own phrases');
  });
});
