import { describe, expect, it } from 'vitest';
import { namedVoicesOf } from '@/components/voices';
import { ANALYSIS } from './invented-analysis';

describe('named voices', () => {
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
