import { titleOf } from './lead';
import type { Article, Finding, FindingKind, NoScoreReason, Score, ScoreTerm, Source, SourceKind, VoiceCounts } from './types';

/** What counts, and how much: editorial judgement, one row a term. What research supports is the order, not the figures. */
interface TermRow {
  readonly id: string;
  readonly label: string;
  /** Share of one nameless voice; credits are negative. */
  readonly share: number;
  readonly kind: FindingKind;
  /** Criteria whose findings the term counts; one a source, or one a finding where nobody speaks. */
  readonly rules: readonly string[];
}

const TERMS: readonly TermRow[] = [
  { id: 'people', label: 'Anonymous people', share: 1, kind: 'person', rules: ['bare-source', 'described-source'] },
  { id: 'groups', label: 'Anonymous groups', share: 0.9, kind: 'group', rules: ['bare-source', 'described-source'] },
  { id: 'crowds', label: 'Crowds without faces', share: 0.7, kind: 'group', rules: ['vague-crowd'] },
  { id: 'documents', label: 'Anonymous documents', share: 0.8, kind: 'document', rules: ['second-hand-media', 'unidentified-document'] },
  { id: 'hearsay', label: 'Hearsay, no source', share: 0.9, kind: 'hearsay', rules: ['hearsay'] },
  { id: 'bare', label: 'Not described at all', share: 0.3, kind: 'person', rules: ['bare-source'] },
  { id: 'no-reason', label: 'No reason given', share: 0.2, kind: 'person', rules: ['no-reason'] },
  { id: 'quoted', label: 'Nameless, word for word', share: 0.2, kind: 'person', rules: ['nameless-quotation'] },
  { id: 'judging', label: 'Nameless attack or praise', share: 0.3, kind: 'person', rules: ['attack-or-praise'] },
  { id: 'views', label: 'Nameless opinion or prediction', share: 0.2, kind: 'person', rules: ['opinion-or-prediction'] },
  { id: 'lead', label: 'Lead rests on the nameless', share: 1, kind: 'person', rules: ['lead-rests-on-nameless'] },
  { id: 'byline', label: 'No byline either', share: 0.1, kind: 'person', rules: ['no-byline'] },
  { id: 'titles', label: 'Titles that do not fit', share: 0.5, kind: 'title', rules: ['against-office-holders', 'against-article'] },
  { id: 'reasons', label: 'Reason given', share: -0.2, kind: 'credit', rules: ['reason-given'] },
  { id: 'knowledge', label: 'Says how the source knows', share: -0.15, kind: 'credit', rules: ['stated-knowledge'] },
  { id: 'on-record', label: 'Also on record', share: -0.2, kind: 'credit', rules: ['also-on-record'] },
  { id: 'policy', label: 'Policy on unnamed sources', share: -0.1, kind: 'credit', rules: ['unnamed-sources-policy'] },
];

/** Criteria by which a source is held nameless at all; what the others find is about a source that already is. */
export const NAMELESS_RULES: ReadonlySet<string> = new Set(['people', 'groups', 'crowds', 'documents', 'hearsay'].flatMap((id) => TERMS.find((row) => row.id === id)?.rules ?? []));
/** What the terms are called, by id. */
export const TERM_LABELS: Readonly<Record<string, string>> = Object.fromEntries(TERMS.map(({ id, label }) => [id, label]));

/** How much one identified voice weighs against one nameless source. */
const IDENTIFIED_WEIGHT = 1;
const FEWEST_WORDS = 150;
const FEWEST_ATTRIBUTIONS = 3;

/** Why an article gets no score, or null. */
export function noScoreReason(article: Article, language: string, voices: VoiceCounts, readLanguage: string): NoScoreReason | null {
  if (language !== readLanguage) return 'language';
  if (article.truncated) return 'pay-wall';
  if (!hasWords(article.text, FEWEST_WORDS)) return 'too-short';
  if (article.genre !== 'news') return article.genre;
  return voices.identified + voices.anonymous < FEWEST_ATTRIBUTIONS ? 'too-few-attributions' : null;
}

// A long article is not counted to its end.
function hasWords(text: string, fewest: number): boolean {
  const word = /\S+/g;
  let words = 0;
  while (words < fewest && word.test(text)) words += 1;
  return words === fewest;
}

/**
 * 100 × identified ÷ (identified + nameless), where nameless sources weigh more or less by `TERMS`. So each term takes
 * `count × weight` points from 100, and the score is the sum of its terms. Naming one more source never lowers it,
 * one more nameless one never raises it, a reason or a second source on record never lowers it.
 */
export function scoreOf(findings: readonly Finding[], sources: readonly Source[], voices: VoiceCounts): Score {
  const kinds = new Map(sources.map((source) => [source.id, source.kind]));
  const counted = TERMS.map((row) => ({ row, ...count(row, findings, kinds) })).filter((term) => term.count > 0);
  const nameless = Math.max(0, counted.reduce((sum, { row, count: times }) => sum + times * row.share, 0));
  const whole = nameless + voices.identified * IDENTIFIED_WEIGHT;
  const point = whole > 0 ? 100 / whole : 0;
  const terms: ScoreTerm[] = counted.map(({ row, count: times, findings: ids }) => ({ id: row.id, label: row.label, count: times, weight: -row.share * point, kind: row.kind, findings: ids }));
  const sum = terms.reduce((total, term) => total + term.count * term.weight, 100);
  return { value: Math.round(Math.min(100, Math.max(0, sum))), terms };
}

function count(row: TermRow, findings: readonly Finding[], kinds: ReadonlyMap<string, SourceKind>): { count: number; findings: string[] } {
  const own = findings.filter((finding) => row.rules.includes(finding.rule) && (row.rules.length === 1 || finding.kind === row.kind));
  const seen = new Set<string>();
  for (const finding of own) seen.add(finding.sourceId && kinds.get(finding.sourceId) !== 'absent' ? finding.sourceId : row.kind === 'title' ? titleOf(finding) : finding.id);
  return { count: seen.size, findings: own.map((finding) => finding.id) };
}
