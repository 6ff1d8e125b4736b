import { browser } from 'wxt/browser';
import type { ToPage } from '@/lib/messages';
import type { asking } from '@/lib/messaging';
import { t } from '@/lib/words';
import { openPanel, showSelection } from './panel';

const CHECK = 'check-page';
const WHO = 'who-says-this';

/** Entries of the menu on a page. `askPage` asks the page of a tab. */
export function offerMenus(askPage: (tabId: number) => ReturnType<typeof asking<ToPage>>): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: CHECK, title: t('menu.check'), contexts: ['page'], documentUrlPatterns: ['http://*/*', 'https://*/*'] });
      browser.contextMenus.create({ id: WHO, title: t('menu.who'), contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    // Before anything that takes time: see `openPanel`.
    openPanel(tab.windowId).catch(() => {});
    if (menuItemId === CHECK) askPage(tab.id)('checkAnyway', null).catch(() => {});
    else void select(tab.id, { windowId: tab.windowId, text: selectionText ?? '', url: pageUrl ?? tab.url ?? '', title: tab.title ?? '', at: Date.now() });
  });
}

/** The page knows where lines of the selection end; where it may not be asked, the browser's one line will do. */
async function select(tabId: number, selected: Parameters<typeof showSelection>[0]): Promise<void> {
  const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => getSelection()?.toString() ?? '' }).catch(() => []);
  const whole = typeof found?.result === 'string' && found.result.trim() !== '' ? found.result : selected.text;
  await showSelection({ ...selected, text: whole });
}
