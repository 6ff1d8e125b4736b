import type { Analysis, FindingKind, Source, SourceKind } from '@/lib/engine/types';
import { isCounted, type Passage } from '@/lib/engine/passages';
import { isVoice } from '@/lib/engine/voice';
import { t } from '@/lib/words';
import { wordsIn } from './lead-sentences';

/** One source and all that the article tells of it. */
export interface SourceLine {
  readonly id: string;
  /** Of the mark it has in the article; null for who is identified. */
  readonly kind: FindingKind | null;
  /** What the article calls it first. */
  readonly name: string;
  /** "4 sources, mentioned 5 times, say 312 words; never described; no reason given". */
  readonly line: string;
  /** Where the article first speaks of it, as the passage marked there. */
  readonly passageId: string | null;
}

const KINDS: Partial<Record<SourceKind, FindingKind>> = {
  'anonymous-person': 'person', 'anonymous-group': 'group', 'anonymous-document': 'document', absent: 'hearsay',
};

/** Every source that speaks: first those without a name, in the order of the article; then those with one. */
export function sourceLines({ article, attributions, sources }: Pick<Analysis, 'article' | 'attributions' | 'sources'>, passages: readonly Passage[]): SourceLine[] {
  const lines = sources.flatMap((source): (SourceLine & { readonly at: number })[] => {
    const spoken = attributions.filter((attribution) => attribution.sourceId === source.id && isVoice(attribution, source));
    const [first] = spoken;
    if (!first) return [];
    const kind = KINDS[source.kind] ?? null;
    const words = spoken.flatMap(({ content }) => content).reduce((sum, { start, end }) => sum + wordsIn(article.text.slice(start, end)), 0);
    const { start, end } = source.mentions[0] ?? first.source ?? first.cue;
    return [{
      id: source.id,
      kind,
      name: source.name ?? article.text.slice(start, end),
      line: source.kind === 'absent' ? t('sources.absent', { words: t('counts.words', { count: words }) }) : lineOf(source, Math.max(source.mentions.length, spoken.length), words, kind !== null),
      passageId: passages.find((passage) => isCounted(passage) && passage.findings.some(({ sourceId }) => sourceId === source.id))?.id ?? null,
      at: start,
    }];
  });
  return lines.toSorted((a, b) => Number(a.kind === null) - Number(b.kind === null) || a.at - b.at);
}

function lineOf({ description, reason, emptyReason }: Source, mentions: number, words: number, nameless: boolean): string {
  const { count, affiliation, rank, knowledge } = description;
  const many = count === 'several' || count > 1;
  const figures = t('sources.figures', {
    sources: count === 'several' ? t('sources.several') : t('sources.one', { count }),
    mentioned: t('sources.mentioned', { count: mentions }),
    words: t(many ? 'sources.say' : 'sources.says', { count: words }),
  });
  if (!nameless) return figures;
  return t('sources.line', {
    figures,
    described: t(affiliation || rank || knowledge ? 'sources.described' : 'sources.undescribed'),
    reason: t(reason && !emptyReason ? 'sources.reason' : 'sources.noReason'),
  });
}
