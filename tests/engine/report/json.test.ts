import { expect, test } from 'vitest';
import { json } from '@/lib/engine/report/json';
import type { Analysis } from '@/lib/engine/types';
import { ANALYSIS, analysisOf, HASHED } from './sample-analysis';

test('says which form it has and what made it, and holds the whole analysis', () => {
  const { schema, generator, textSha256, credibleWebSignals, ...analysis } = JSON.parse(json.render(ANALYSIS, HASHED));
  expect(schema).toEqual({ id: 'says-who/analysis', version: 1 });
  expect(generator).toEqual({ name: 'Says Who', version: '0.1.0' });
  expect(textSha256).toBe(HASHED.textSha256);
  expect(credibleWebSignals).toEqual({ 'described-source': ['7.4.1.7'], 'reason-given': ['7.4.1.12'], hearsay: ['7.4.1.1'] });
  expect(analysis).toEqual(ANALYSIS);
});

test('the order of keys does not hang on how the analysis was put together', () => {
  const backwards = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(backwards);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).toReversed().map(([key, child]) => [key, backwards(child)]));
  };
  expect(json.render(backwards(ANALYSIS) as Analysis, HASHED)).toBe(json.render(ANALYSIS, HASHED));
  expect(Object.keys(JSON.parse(json.render(ANALYSIS, HASHED))).slice(0, 3)).toEqual(['schema', 'generator', 'textSha256']);
});

test.each(['\u0000', '\ud800 alone', '\u2028', '</script>', '\u202e', '"\\', '🙂'])('reads back %j as it was', (text) => {
  expect(JSON.parse(json.render(analysisOf(text, text), HASHED)).article.text).toBe(text);
});

test('rules named like built-in properties stay rules', () => {
  const rules = JSON.parse('{"__proto__": {"criterion": "C1"}, "constructor": {"criterion": "C2"}}');
  expect(Object.keys(JSON.parse(json.render({ ...ANALYSIS, rules }, HASHED)).rules)).toEqual(['__proto__', 'constructor']);
});
