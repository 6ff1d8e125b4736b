import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { PATTERNS } from '@/lib/engine/attributions';
import { CRITERIA } from '@/lib/engine/criteria';
import { SOURCE_KINDS } from '@/lib/engine/sources';
import type { RuleCard, RuleExample } from '@/lib/engine/rule';
import type { Analysis, Span } from '@/lib/engine/types';

/** The engine reads no language off five words, so each example stands before a paragraph in which nobody speaks. */
const REST = '\n\nThe harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years. In the summer it is full of boats.';

/** Runs each example of each rule: `marks` finds the words in an analysis. */
function runExamples(rules: readonly RuleCard[], marks: (analysis: Analysis, rule: string) => readonly Span[]): void {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const found = (text: string, page: RuleExample['page'] = {}): string[] => {
      const analysis = analyze({ ...articleFromText({ text: text + REST }), ...page });
      return marks(analysis, id).map((span) => analysis.article.text.slice(span.start, span.end));
    };
    test.each(rule.examples.flags)('finds $marks in “$text”', ({ text, marks: expected, page }) => {
      expect(found(text, page)).toEqual(expected);
    });
    test.each(rule.examples.passes)('passes “%s”', (text) => {
      expect(found(text)).toEqual([]);
    });
  });
}

describe('patterns', () => {
  // An example shows one pattern; its words may hold the cue of another, which counts as found there.
  runExamples(PATTERNS, (analysis, id) => analysis.attributions.filter((attribution) => attribution.rule === id).map((attribution) => attribution.cue));
});

describe('kinds of source', () => {
  runExamples(SOURCE_KINDS, (analysis, id) => analysis.attributions
    .filter((attribution) => analysis.sources.find((source) => source.id === attribution.sourceId)?.kind === id)
    .map((attribution) => attribution.source ?? attribution.cue));
});

describe('criteria', () => {
  runExamples(CRITERIA, (analysis, id) => analysis.findings.filter((finding) => finding.rule === id).map((finding) => finding.span));
});
