import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import schema from '@/lib/engine/report/analysis.schema.json';
import { json } from '@/lib/engine/report/json';
import type { Analysis } from '@/lib/engine/types';
import { ANALYSIS, HASHED } from './sample-analysis';

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with the JSON report of an analysis; nothing when it keeps to the schema. */
function faultsOf(analysis: Analysis, change: (report: Record<string, unknown>) => void = () => {}): string[] {
  const report = JSON.parse(json.render(analysis, HASHED));
  change(report);
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON report keeps to its schema', () => {
  it('the sample', () => expect(faultsOf(ANALYSIS)).toEqual([]));

  it.each([
    ['no score', { ...ANALYSIS, score: { value: null, terms: [], why: 'opinion' } as const }],
    ['no date, no author', { ...ANALYSIS, article: { ...ANALYSIS.article, published: null, byline: null } }],
    ['nothing found', { ...ANALYSIS, findings: [], attributions: [], sources: [], titles: [], rules: {} }],
  ])('%s', (_, analysis) => expect(faultsOf(analysis)).toEqual([]));

  it('what the engine makes of a text with all it knows', () => {
    const text = [
      'The former US president met two senior officials with direct knowledge of the talks on Monday, who asked not to be named because they feared for their jobs.',
      '“We will see,” one of the officials said. It was reported that the CIA director objected, but a spokesman declined to comment.',
      'President Donald Trump said he had ordered a pause. According to a leaked memo, analysts believe the plan is dead. Asked whether it was, Jane Roe, an aide, denied it.',
    ].join('\n\n');
    const analysis = analyze(articleFromText({ text: `${text}\n\n${text}`, published: '2025-03-06', url: 'https://x.example/a' }));
    expect(analysis.findings.length).toBeGreaterThan(3);
    expect(faultsOf(analysis)).toEqual([]);
  });
});

describe('the schema refuses', () => {
  it.each<[string, (report: Record<string, unknown>) => void]>([
    ['a part that is missing', (report) => delete report.findings],
    ['a part it does not know', (report) => { report.verdict = 'x'; }],
    ['a finding without evidence', (report) => { report.findings = [{ ...ANALYSIS.findings[0], evidence: [] }]; }],
    ['an offset below nought', (report) => { report.titles = [{ ...ANALYSIS.titles[0], span: { start: -1, end: 2 } }]; }],
    ['a later form', (report) => { report.schema = { id: 'says-who/analysis', version: 2 }; }],
    ['a score without its sum', (report) => { report.score = { value: 50 }; }],
  ])('%s', (_, change) => expect(faultsOf(ANALYSIS, change)).not.toEqual([]));
});
