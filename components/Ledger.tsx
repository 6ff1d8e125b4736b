import type { Article, ScoreTerm } from '@/lib/engine/types';
import type { Passage } from '@/lib/engine/passages';
import { figure, t } from '@/lib/words';
import { pointsOf } from '@/lib/engine/charts/score-sum';
import { labelOf } from '@/lib/words/findings';
import { needsDecimals, signed } from './points';
import { Swatch } from './Swatch';
import './Ledger.css';

interface Props {
  readonly article: Pick<Article, 'text'>;
  readonly terms: readonly ScoreTerm[];
  readonly passages: readonly Passage[];
  readonly value: number;
  /** 100 and all terms, before it is rounded and held between 0 and 100. */
  readonly exact: number;
  onPick(passageId: string): void;
}

/** Every term of the score as count × points; a term unfolds to the passages behind it. */
export function Ledger({ article, terms, passages, value, exact, onPick }: Props) {
  const decimals = needsDecimals(terms);
  return (
    <ul class="sum" aria-label={t('score.terms')}>
      <li class="sum__line sum__line--start"><span class="sum__label">{t('score.start')}</span><b>{figure(100)}</b></li>
      {terms.map((term) => {
        const behind = passages.filter((passage) => passage.findings.some(({ id }) => term.findings.includes(id)));
        const line = (
          <>
            <Swatch kind={term.kind} />
            <span class="sum__label">{labelOf(term)}</span>
            <span class="sum__times">{figure(term.count)} × {figure(Math.abs(term.weight), decimals)}</span>
            <b>{signed(pointsOf(term), decimals)}</b>
          </>
        );
        return (
          <li key={term.id}>
            {behind.length === 0 ? <div class="sum__line">{line}</div> : (
              <details>
                <summary class="sum__line">{line}</summary>
                <ol>
                  {behind.map(({ id, span, kind, paragraph }) => (
                    <li key={id}>
                      <button type="button" class="sum__passage" onClick={() => onPick(id)}>
                        <span class="row__p">¶ {paragraph + 1}</span>
                        <q class="quote"><mark class="sw-mark" data-kind={kind}>{article.text.slice(span.start, span.end)}</mark></q>
                      </button>
                    </li>
                  ))}
                </ol>
                {behind.length > term.count && <p class="sum__note">{t('score.together', { count: behind.length })}</p>}
              </details>
            )}
          </li>
        );
      })}
      {terms.length === 0 && <li class="sum__line"><span class="sum__label">{t('score.nothing')}</span><b>0</b></li>}
      {Math.abs(exact - value) >= 0.05 && (
        <li class="sum__line sum__line--start">
          <span class="sum__label">{t(exact < 0 ? 'score.belowZero' : exact > 100 ? 'score.aboveHundred' : 'score.rounded')}</span>
          <b>{signed(value - exact, decimals)}</b>
        </li>
      )}
      <li class="sum__line sum__line--end"><span class="sum__label">{t('score.total')}</span><b>{value}</b></li>
    </ul>
  );
}
