import { passagesOf, type Passage } from './passages';
import { NAMELESS_RULES, scoreOf } from './score';
import type { Analysis, Finding } from './types';

/**
 * The analysis as if some of its passages had never been found: not marked, not listed, not in the score. A source that was
 * held nameless nowhere else goes with them, and so does everything else that was found about it.
 */
export function withoutPassages(analysis: Analysis, isOut: (passage: Passage) => boolean): Analysis {
  const out = new Set(passagesOf(analysis).filter(isOut).flatMap(({ findings }) => findings.map(({ id }) => id)));
  if (out.size === 0) return analysis;
  const left = analysis.findings.filter(({ id }) => !out.has(id));
  const cleared = difference(namelessIn(analysis.findings), namelessIn(left));
  const findings = left.filter(({ sourceId }) => sourceId === undefined || !cleared.has(sourceId));
  const attributions = analysis.attributions.filter(({ sourceId }) => !cleared.has(sourceId));
  const gone = analysis.attributions.filter(({ sourceId, nested }) => cleared.has(sourceId) && !nested).length;
  const voices = { ...analysis.voices, anonymous: Math.max(0, analysis.voices.anonymous - gone) };
  const sources = analysis.sources.filter(({ id }) => !cleared.has(id));
  return { ...analysis, findings, attributions, sources, voices, score: analysis.score.value === null ? analysis.score : scoreOf(findings, sources, voices) };
}

/** Sources that are held nameless, rather than only remarked upon. */
function namelessIn(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({ rule, sourceId }) => (sourceId !== undefined && NAMELESS_RULES.has(rule) ? [sourceId] : [])));
}

function difference(all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((each) => !some.has(each)));
}
