import { describe, expect, it } from 'vitest';
import { namedVoicesOf, voiceRowsOf } from '@/components/voices';
import { ANALYSIS } from './invented-analysis';

describe('who speaks', () => {
  const rows = voiceRowsOf(ANALYSIS);

  it('counts in attributions, like the lead, so that the table adds up to it', () => {
    expect(rows.reduce((sum, row) => sum + row.identified, 0)).toBe(ANALYSIS.voices.identified);
    expect(rows.reduce((sum, row) => sum + row.anonymous, 0)).toBe(ANALYSIS.voices.anonymous);
  });

  it('sets like against like and leaves out rows where nobody speaks', () => {
    expect(rows.map(({ id, identified, anonymous }) => [id, identified, anonymous])).toEqual([
      ['people', 4, 2],
      ['bodies', 1, 3],
      ['documents', 0, 1],
      ['absent', 0, 1],
    ]);
  });

  it('leaves out what is said inside another’s quotation', () => {
    const unnested = { ...ANALYSIS, attributions: ANALYSIS.attributions.map((each) => ({ ...each, nested: false })) };
    expect(voiceRowsOf(unnested).map(({ id }) => id)).toContain('offices');
    expect(rows.map(({ id }) => id)).not.toContain('offices');
  });

  it('names people first, with how often they speak', () => {
    expect(namedVoicesOf(ANALYSIS)).toEqual([
      { name: 'Ilse Marrant', count: 2 },
      { name: 'Tomas Weidel', count: 1 },
      { name: 'Henrike Osse', count: 1 },
      { name: 'Kestrian Harbour Authority', count: 1 },
    ]);
  });

  it('calls an office by the words of the article, as within a sentence', () => {
    const unnested = { ...ANALYSIS, attributions: ANALYSIS.attributions.map((each) => ({ ...each, nested: false })) };
    expect(namedVoicesOf(unnested)).toContainEqual({ name: 'the mayor', count: 1 });
  });

  it('says who holds an office on the day of the article', () => {
    const unnested = { ...ANALYSIS, attributions: ANALYSIS.attributions.map((each) => ({ ...each, nested: false })) };
    const holder = { name: 'Odran Vell', office: 'Mayor of Halvern', since: '2024-05', certain: false, source: 'data/office-holders/hv.tsv', dataAsOf: '2025-10-01', words: 'probably Odran Vell, since May 2024' };
    const sources = unnested.sources.map((source) => (source.kind === 'office' ? { ...source, holder } : source));
    expect(namedVoicesOf({ ...unnested, sources })).toContainEqual({ name: 'the mayor: probably Odran Vell, since May 2024', count: 1 });
  });

  it('lists no person by a pronoun', () => {
    const sources = ANALYSIS.sources.map(({ name, ...source }) => (name === 'Ilse Marrant' || name === undefined ? source : { ...source, name }));
    expect(namedVoicesOf({ ...ANALYSIS, sources }).map(({ name }) => name)).toEqual(['Tomas Weidel', 'Henrike Osse', 'Kestrian Harbour Authority']);
  });
});
