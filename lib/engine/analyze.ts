import type { Analysis, Article } from './types';
import { VERSIONS } from './versions';

/** Reads an article: who says what, who is nameless, which titles do not fit. Pure and deterministic. */
export function analyze(article: Article): Analysis {
  return {
    article,
    language: 'eng',
    attributions: [],
    sources: [],
    titles: [],
    findings: [],
    rules: {},
    voices: { identified: 0, anonymous: 0 },
    score: { value: null, terms: [], why: 'too-few-attributions' },
    versions: VERSIONS,
  };
}
