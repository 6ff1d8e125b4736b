import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '@/lib/engine/analyze';
import type { BadgeState, ToBackground, ToPage } from '@/lib/messages';
import { answering, asking, type Sender } from '@/lib/messaging';
import { speakWith } from '@/lib/words';
import { keepSettingsCopy } from './settings-copy';
import { BADGE_COLOUR, toolbarLook } from './toolbar';

/** Routes and analyses; what is known of a page lives with the page, so that the browser may stop this at any time. */
export default defineBackground(() => {
  speakWith(browser.i18n.getMessage);
  browser.runtime.onMessage.addListener(answering<ToBackground>('background', {
    readArticle: async (_input, sender) => {
      const tabId = tabOf(sender);
      await show(tabId, { state: 'reading' });
      await browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
    },
    analyze: (article) => analyze(article),
    badge: (state, sender) => show(tabOf(sender), state),
  }));

  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    // Most pages load anew and have nobody to tell yet; only one that changes its address in place hears this.
    if (url) asking<ToPage>('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }))('addressChanged', null).catch(() => {});
  });

  browser.runtime.onInstalled.addListener(() => void openGates());
  keepSettingsCopy();
});

/** Pages that were open before the extension was have no gate yet; a page that has one lets no second in. */
async function openGates(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    // A tab that is discarded, or closed by now, takes no script, and needs none.
    if (id !== undefined) browser.scripting.executeScript({ target: { tabId: id }, files: ['gate.js'] }).catch(() => {});
  }
}

async function show(tabId: number, state: BadgeState): Promise<void> {
  const { icon, badge, title } = toolbarLook(state);
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: badge }),
  ]);
}

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Error('Only pages have a toolbar button of their own.');
  return tab.id;
}
