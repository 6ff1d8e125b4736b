import { browser } from 'wxt/browser';
import { SELECTION_KEY, type Selected } from '@/lib/selection';

/** One browser has the one, the other the other; their types know neither. */
interface Sides {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the list beside the article. Only right after the reader asked for it: after any wait, browsers refuse. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.resolve();
}

/** Hands a selection to the panel of its window, which may be about to open. Kept in memory only. */
export async function showSelection(selected: Selected): Promise<void> {
  await browser.storage.session.set({ [SELECTION_KEY]: selected });
}
