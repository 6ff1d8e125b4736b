import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '@/lib/engine/analyze';
import type { BadgeState, ToBackground, ToPage } from '@/lib/messages';
import { answering, asking, type Sender } from '@/lib/messaging';
import { speakWith } from '@/lib/words';
import { keepSettingsCopy } from './settings-copy';
import { obeyCommands } from './commands';
import { offerMenus } from './menus';
import { toolbarLook, UNTOLD } from './toolbar';

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
    if (url) askPage(tabId)('addressChanged', null).catch(() => {});
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void openGates();
    // Once, and never for an update.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  keepSettingsCopy();
  obeyCommands(askPage);
  offerMenus(askPage);
  void show(undefined, UNTOLD);
});

const askPage = (tabId: number) => asking<ToPage>('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));

/** Pages that were open before the extension was have no gate yet; a page that has one lets no second in. */
async function openGates(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    // A tab that is discarded, or closed by now, takes no script, and needs none.
    if (id !== undefined) browser.scripting.executeScript({ target: { tabId: id }, files: ['gate.js'] }).catch(() => {});
  }
}

/** Without a tab: of all tabs of which nothing else was told. */
async function show(tabId: number | undefined, state: BadgeState): Promise<void> {
  const { icon, badge, title, colour } = toolbarLook(state);
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setIcon({ ...where, path }),
    browser.action.setTitle({ ...where, title }),
    browser.action.setBadgeBackgroundColor({ ...where, color: colour }),
    browser.action.setBadgeTextColor({ ...where, color: '#ffffff' }),
    browser.action.setBadgeText({ ...where, text: badge }),
  ]);
}

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Error('Only pages have a toolbar button of their own.');
  return tab.id;
}
