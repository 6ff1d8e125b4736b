import type { Analysis } from '../types';
import type { Report } from './report';
import { signalsOf } from './signals';

/** The whole analysis, article text included, for programs: what was found, and what found it. */
export const json: Report = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
  render: (analysis, { textSha256 }) => `${JSON.stringify(inOrder(documentOf(analysis, textSha256)), null, 2)}\n`,
};

/** `schema.version` grows when a reader of the old form could no longer read the new one. */
function documentOf(analysis: Analysis, textSha256: string): unknown {
  return {
    schema: { id: 'says-who/analysis', version: 1 },
    generator: { name: 'Says Who', version: analysis.versions.engine },
    textSha256,
    credibleWebSignals: signalsOf(analysis),
    ...analysis,
  };
}

/** Keys that come before all others, in this order; the rest follow by the alphabet. */
const FIRST = [
  'schema', 'generator', 'textSha256', 'article', 'language', 'voices', 'score', 'findings', 'sources', 'attributions', 'titles', 'rules',
  'id', 'rule', 'kind', 'type', 'start', 'span', 'source', 'cue', 'content', 'url', 'headline', 'value',
];

/**
 * The same data with its keys in an order that does not hang on how the engine put the objects together,
 * so that two reports can be compared line by line.
 */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, child]) => [key, inOrder(child)]));
}

function rank(key: string): number {
  const index = FIRST.indexOf(key);
  return index === -1 ? FIRST.length : index;
}
