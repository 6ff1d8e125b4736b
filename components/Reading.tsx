import { t } from '@/lib/words';
import { Lead } from './Lead';
import { VOICE_ROWS } from '@/lib/engine/charts/who-speaks';
import './Reading.css';

/** The article is being read: the places of what will follow, and no half-made number. */
export function Reading() {
  return (
    <>
      <Lead heading={t('reading.heading')}>
        <p class="lead__s">{t('reading.detail')}</p>
      </Lead>
      <div aria-hidden="true">
        <section class="sec wait">
          <h2 class="sec__h">{t('who.heading')}</h2>
          <table class="who">
            <thead><tr><td /><th class="who__l">{t('who.named')}</th><th class="who__r">{t('who.notNamed')}</th></tr></thead>
            <tbody>{VOICE_ROWS.map((row) => <tr key={row}><th>{t(`who.rows.${row}`)}</th><td class="who__l" /><td class="who__r" /></tr>)}</tbody>
          </table>
        </section>
        <section class="sec wait">
          <h2 class="sec__h">{t('ribbon.heading')}</h2>
          <div class="wait__strip" />
        </section>
      </div>
    </>
  );
}
