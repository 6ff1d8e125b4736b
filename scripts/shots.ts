import type { Page } from 'puppeteer-core';
import type { Analysis } from '@/lib/engine/types';
import type { PageState, ToPage } from '@/lib/messages';
import { asking } from '@/lib/messaging';
import type { Launched } from './launch';

/** An article open in a browser, read and marked, and the popup that speaks of it. */
export interface Shown {
  readonly article: Page;
  readonly popup: Page;
  readonly analysis: Analysis;
}

/** Opens an article and waits until it is marked. Throws where it cannot be read, with the reason. */
export async function showArticle(launched: Launched, url: string): Promise<Shown> {
  const article = await launched.browser.newPage();
  await article.goto(url);
  const popup = await launched.openOwn('icons/on-16.png');
  const tabId = await popup.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id, url);
  if (tabId === undefined) throw new Error('The extension does not see the page. Is it allowed on all sites?');
  await popup.goto(launched.address(`popup.html?tab=${tabId}`), { waitUntil: launched.name === 'firefox' ? [] : 'load' });
  // Until the page has been read the popup has neither a passage to show nor a button to press.
  await popup.waitForSelector('.row, .btn');
  const ask = asking<ToPage>('page', async (message) => JSON.parse(await popup.evaluate(sendTo, tabId, message)) as unknown);
  const state: PageState = await ask('state', null);
  if (state.state !== 'checked') throw new Error(`The article was not read: ${JSON.stringify(state)}`);
  return { article, popup, analysis: state.analysis };
}

/** Runs in the browser. As text: automation of Firefox loses an object that stands in an answer twice. */
async function sendTo(tabId: number, message: object): Promise<string> {
  return JSON.stringify((await chrome.tabs.sendMessage(tabId, message)) ?? null);
}

/** Rests the pointer on the first mark of a kind, and with these words, that can be seen, until its card is open. */
export async function openCard(article: Page, kind: string, words = ''): Promise<void> {
  const at = await article.evaluate((highlights, part) => {
    for (const name of highlights) {
      for (const range of CSS.highlights.get(name) ?? []) {
        const box = range instanceof Range && range.toString().includes(part) ? range.getClientRects()[0] : undefined;
        if (box && box.top > 0 && box.bottom < innerHeight) return { x: box.left + 20, y: box.top + box.height / 2 };
      }
    }
    return null;
  }, [`says-who-${kind}`, `says-who-${kind}-dark`], words);
  if (!at) throw new Error(`No mark of the kind "${kind}" with "${words}" can be seen.`);
  const before = await article.evaluate(() => document.documentElement.childElementCount);
  await article.mouse.move(at.x, at.y - 60);
  await article.mouse.move(at.x, at.y);
  await article.waitForFunction((count) => document.documentElement.childElementCount > count, {}, before);
}

/** Scrolls the sample article past its headline and drawing, to where the marked passages start. */
export async function scrollToStory(article: Page): Promise<void> {
  await article.bringToFront();
  await article.evaluate(() => document.querySelector('.story')?.scrollIntoView({ behavior: 'instant' }));
}

/** The window's part of a page. */
export async function shootPage(page: Page, path: `${string}.png`): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path });
}

/** The popup as wide as the browser shows it, and tall enough for all that comes before the passages, and some of them. */
export async function shootPopup(popup: Page, path: `${string}.png`): Promise<void> {
  await popup.setViewport({ width: 410, height: 920, deviceScaleFactor: 2 });
  await popup.screenshot({ path });
}
