import type { Article, ScoreTerm } from '@/lib/engine/types';
import type { Passage } from '@/lib/engine/passages';
import { figure, t } from '@/lib/words';
import { Ledger } from './Ledger';
import { ScoreBar } from './ScoreBar';
import { bandOf, sumOf } from '@/lib/engine/charts/score-sum';
import './Score.css';

interface Props {
  readonly article: Pick<Article, 'text'>;
  readonly score: { readonly value: number; readonly terms: readonly ScoreTerm[] };
  readonly passages: readonly Passage[];
  onPick(passageId: string): void;
}

/** The number, never without its sum. */
export function Score({ article, score, passages, onPick }: Props) {
  const { value, terms } = score;
  const sum = sumOf(score);
  return (
    <section class="sec">
      <h2 class="sec__h">{t('score.heading')}</h2>
      <p class="score"><b class="score__n">{figure(value)}</b> <span class="score__of">{t('score.of')}</span> <span class="score__band">{t(`score.${bandOf(value).id}.whole`)}</span></p>
      <ScoreBar value={value} sum={sum} />
      <Ledger article={article} terms={terms} passages={passages} value={value} exact={sum.exact} onPick={onPick} />
    </section>
  );
}
