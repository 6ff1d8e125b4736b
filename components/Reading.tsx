import { Lead } from './Lead';
import { VOICE_ROW_LABELS } from './voices';
import './Reading.css';

/** The article is being read: the places of what will follow, and no half-made number. */
export function Reading() {
  return (
    <>
      <Lead heading="Reading the article…">
        <p class="lead__s">The text stays on this device.</p>
      </Lead>
      <div aria-hidden="true">
        <section class="sec wait">
          <h2 class="sec__h">Who speaks</h2>
          <table class="who">
            <thead><tr><td /><th class="who__l">named</th><th class="who__r">not named</th></tr></thead>
            <tbody>{VOICE_ROW_LABELS.map((label) => <tr key={label}><th>{label}</th><td class="who__l" /><td class="who__r" /></tr>)}</tbody>
          </table>
        </section>
        <section class="sec wait">
          <h2 class="sec__h">Where in the article</h2>
          <div class="wait__strip" />
        </section>
      </div>
    </>
  );
}
