/** Put into a page whose gate found an article, or whose reader asked for it. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { changeDismissed, DISMISSED_KEY, dismissedFrom, loadDismissed, type Dismissed } from '@/lib/dismissed';
import type { ToBackground, ToPage, ToViews } from '@/lib/messages';
import { answering, asking, waking } from '@/lib/messaging';
import { moveIn } from '@/lib/page/tenant';
import { settingsFrom } from '@/lib/settings/read';
import { changeSettings, loadSettings } from '@/lib/settings/store';
import { SETTINGS_KEY } from '@/lib/settings/stored';
import { speakWith, type Lookup } from '@/lib/words';
import { createReader, type Reader } from './reader';

export default defineUnlistedScript(() => {
  let reader: Reader | undefined;
  if (!moveIn({ role: 'reader', leave: () => reader?.leave() })) return;
  speakWith(browser.i18n.getMessage as Lookup);
  let dismissedHere: Dismissed[] = [];
  const isPrivate = () => browser.extension.inIncognitoContext === true;
  const send = waking((message) => browser.runtime.sendMessage(message));
  reader = createReader({
    window,
    ask: asking<ToBackground>('background', send),
    tellViews: asking<ToViews>('views', (message) => browser.runtime.sendMessage(message)),
    loadSettings: () => loadSettings(browser.storage.local),
    loadDismissed: () => loadDismissed(browser.storage.local),
    keeping: {
      changeDismissed: async (change) => {
        if (!isPrivate()) return changeDismissed(browser.storage.local, change);
        // What was read in a private window is written nowhere, and forgotten with the page.
        dismissedHere = change(dismissedHere);
        return reader?.dismissedChanged([...(await loadDismissed(browser.storage.local)), ...dismissedHere]);
      },
      changeSettings: (change) => changeSettings(browser.storage.local, change),
    },
    alive: () => browser.runtime?.id !== undefined,
  });
  const { answers, settingsChanged, dismissedChanged } = reader;
  browser.runtime.onMessage.addListener(answering<ToPage>('page', answers));
  browser.storage.onChanged.addListener((changes) => {
    const { [SETTINGS_KEY]: settings, [DISMISSED_KEY]: dismissed } = changes;
    if (settings) settingsChanged(settingsFrom(settings.newValue));
    if (dismissed) dismissedChanged(dismissedFrom(dismissed.newValue));
  });
});
