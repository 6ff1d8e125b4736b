import { browser } from 'wxt/browser';
import type { ToPage } from '@/lib/messages';
import type { asking } from '@/lib/messaging';
import { openPanel } from './panel';

/** Keys of the browser, which its user may change: the page's own keys are left alone. */
export function obeyCommands(askPage: (tabId: number) => ReturnType<typeof asking<ToPage>>): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') {
      openPanel(tab.windowId).catch(() => {});
      return;
    }
    const ask = askPage(tab.id);
    // A page that is no article has nobody who answers.
    if (command === 'next-passage') ask('step', { by: 1 }).catch(() => {});
    else if (command === 'previous-passage') ask('step', { by: -1 }).catch(() => {});
    else if (command === 'toggle-marks') ask('toggleMarks', null).catch(() => {});
  });
}
