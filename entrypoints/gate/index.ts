/** Runs on every http(s) page and has to stay tiny: no polyfill, no library, no more than it takes to judge a page. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToBackground, ToPage } from '@/lib/messages';
import { answering, asking, waking } from '@/lib/messaging';
import { moveIn } from '@/lib/page/tenant';
import { runningFrom } from '@/lib/settings/running';
import { loadRunning, SETTINGS_KEY } from '@/lib/settings/stored';
import { createGate, type Gate } from './gate';

export default defineUnlistedScript(() => {
  // A page fetched ahead of time may never be looked at.
  if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', open, { once: true });
  else open();
});

function open(): void {
  let gate: Gate | undefined;
  const leave = () => {
    gate?.leave();
    browser.runtime.onMessage.removeListener(hear);
    browser.storage.onChanged.removeListener(settingsChanged);
  };
  const settingsChanged = (items: Record<string, { newValue?: unknown }>) => {
    const changed = items[SETTINGS_KEY];
    if (changed) gate?.settingsChanged(runningFrom(changed.newValue));
  };
  if (!moveIn({ role: 'gate', leave })) return;
  gate = createGate({
    window,
    ask: asking<ToBackground>('background', waking((message) => browser.runtime.sendMessage(message))),
    loadRunning: () => loadRunning(browser.storage.local),
  });
  const hear = answering<ToPage>('page', gate.answers);
  browser.runtime.onMessage.addListener(hear);
  browser.storage.onChanged.addListener(settingsChanged);
}
