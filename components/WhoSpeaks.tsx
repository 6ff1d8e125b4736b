import type { FindingKind } from '@/lib/engine/types';
import { figure, t } from '@/lib/words';
import type { VoiceRow } from '@/lib/engine/charts/who-speaks';
import type { NamedVoice } from './voices';
import { Names } from './Names';
import './WhoSpeaks.css';

interface Props {
  readonly rows: readonly VoiceRow[];
  readonly names: readonly NamedVoice[];
}

/** Above this many on a side, squares would no longer be counted at a glance. */
const MOST_SQUARES = 8;

/** One square, one voice. Solid, left of the axis: identified. Hollow, right: not. */
export function WhoSpeaks({ rows, names }: Props) {
  const most = Math.max(...rows.map((row) => Math.max(row.identified, row.anonymous)));
  const total = (side: 'identified' | 'anonymous'): number => rows.reduce((sum, row) => sum + row[side], 0);
  return (
    <section class="sec">
      <h2 class="sec__h">{t('who.heading')}</h2>
      <table class={most > 5 ? 'who who--dense' : 'who'}>
        <thead>
          <tr>
            <td />
            <th scope="col" class="who__l"><b>{figure(total('identified'))}</b> {t('who.named')}</th>
            <th scope="col" class="who__r">{t('who.notNamed')} <b>{figure(total('anonymous'))}</b></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{t(`who.rows.${row.id}`)}</th>
              <td class="who__l"><Figure count={row.identified} /><Units count={row.identified} most={most} /></td>
              <td class="who__r"><Units count={row.anonymous} most={most} kind={row.kind ?? undefined} /><Figure count={row.anonymous} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <Names names={names} />
    </section>
  );
}

function Figure({ count }: { readonly count: number }) {
  return count > 0 ? <b>{figure(count)}</b> : <><s aria-hidden="true">–</s><span class="vh">{t('who.none')}</span></>;
}

/** Squares, or one bar for each cell of the table once a single cell needs it: lengths stay comparable. */
function Units({ count, most, kind }: { readonly count: number; readonly most: number; readonly kind?: FindingKind | undefined }) {
  if (count === 0) return null;
  const name = kind ? 'unit unit--un' : 'unit';
  if (most > MOST_SQUARES) return <i class={name} data-kind={kind} style={{ width: `calc(var(--who-width) * ${(count / most).toFixed(3)})` }} />;
  return <>{Array.from({ length: count }, (_, index) => <i key={index} class={name} data-kind={kind} />)}</>;
}
