import { t } from '@/lib/words';
import { labelOf } from '@/lib/words/findings';
import { KindLine } from './KindLine';
import { BANDS, bandOf, type Sum } from '@/lib/engine/charts/score-sum';
import { signed } from './points';
import './ScoreBar.css';

/** Width of the bar at ordinary text size; only the pattern of a segment hangs on it. */
const BAR = 368;

/** The bar is the sum. Above: what each term took. Below: what stands, and hatched, what credits gave back. */
export function ScoreBar({ value, sum }: { readonly value: number; readonly sum: Sum }) {
  const { segments, stands, ends } = sum;
  return (
    <div class="bar" role="img" aria-label={t('score.bar', { value, band: t(`score.${bandOf(value).id}.whole`) })}>
      {segments.length > 0 && (
        <div class="bar__up">
          {segments.map(({ id, label, kind, from, width, points }) => {
            const pixels = Math.max(2, (width / 100) * BAR - 2);
            return (
              <svg
                key={id} data-kind={kind} height="12" viewBox={`0 0 ${pixels} 12`} preserveAspectRatio="none"
                style={{ left: `${from}%`, width: `max(2px, calc(${width}% - 2px))` }}
              >
                <title>{t('score.term', { label: labelOf({ id, label }), points: signed(points) })}</title>
                <rect width={pixels} height="12" />
                <KindLine kind={kind} x={2} y={6} width={pixels - 4} />
              </svg>
            );
          })}
        </div>
      )}
      <div class="bar__lo">
        <i class="bar__ink" style={{ width: `${stands}%` }} />
        {ends > stands && <i class="bar__back" style={{ left: `${stands}%`, width: `${ends - stands}%` }} />}
      </div>
      <div class="bar__axis" aria-hidden="true">
        {BANDS.map((band) => <span key={band.id} class={band === bandOf(value) ? 'is-on' : ''} style={{ left: `${band.from}%` }}>{t(`score.${band.id}.word`)}</span>)}
      </div>
    </div>
  );
}
