import type { Page } from 'puppeteer-core';
import type { PageState, ToPage } from '@/lib/messages';
import { asking } from '@/lib/messaging';
import { launch, type Launched } from '@/scripts/launch';
import type { BrowserName } from '@/scripts/browsers';
import { serve, type Server } from './server';

/** A browser with the extension, and a server with the pages to visit. */
export interface Session extends Launched {
  readonly server: Server;
  visit(path: string): Promise<Visit>;
  /** Closes what was visited. */
  leave(): Promise<void>;
  /** The popup of the page in front, as the browser opens it; Firefox shows its popup to no automation. */
  openPopup(): Promise<Page>;
}

/** A page of ours open in a tab, seen from outside: from the page itself, and from the extension. */
export interface Visit {
  readonly page: Page;
  readonly tabId: number;
  /** Asks the page as the popup does. */
  readonly ask: ReturnType<typeof asking<ToPage>>;
  /** Waits until the page's state is as told, and gives it back. */
  until<State extends PageState>(told: (state: PageState) => state is State): Promise<State>;
  until(told: (state: PageState) => boolean): Promise<PageState>;
  /** Waits until the toolbar button shows this. */
  untilBadge(text: string): Promise<void>;
  /** Everything that was ever changed in the page's document, after it was parsed. */
  changes(): Promise<readonly string[]>;
  /** What was thrown in the page. */
  readonly thrown: readonly string[];
}

interface SessionOptions {
  readonly downloads?: string;
  /** Language of the browser, in Chromium. */
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly pages?: Parameters<typeof serve>[0];
  /** Have the server see everything the browser asks any host for. Pages are then visited on this site. */
  readonly behindProxy?: `http://${string}`;
}

export async function openSession(name: BrowserName, { downloads, language, theme, pages, behindProxy }: SessionOptions = {}): Promise<Session> {
  const server = await serve(pages);
  const launched = await launch(name, { headless: true, ...(downloads ? { downloads } : {}), ...(language ? { language } : {}), ...(theme ? { theme } : {}), ...(behindProxy ? { proxy: server.host } : {}) });
  // Any document of the extension has its rights; this one runs no script of ours.
  const inside = await launched.openOwn('icons/on-16.png');
  let visits = 0;
  const open = new Set<Page>();
  return {
    ...launched,
    server,
    openOwn: async (path) => {
      const page = await launched.openOwn(path);
      open.add(page);
      return page;
    },
    openPopup: async () => {
      await inside.evaluate(() => chrome.action.openPopup());
      const target = await launched.browser.waitForTarget((each) => each.url() === launched.address('popup.html'));
      return target.asPage();
    },
    visit: async (path) => {
      const page = await launched.browser.newPage();
      open.add(page);
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(String(error)));
      await page.evaluateOnNewDocument(watchDocument);
      const url = `${behindProxy ?? server.origin}${path}?visit=${(visits += 1)}`;
      await page.goto(url);
      const tabId = await inside.evaluate(tabWith, url);
      // As text: automation of Firefox loses an object that stands in an answer twice.
      const ask = asking<ToPage>('page', async (message) => JSON.parse(await inside.evaluate(sendTo, tabId, message)) as unknown);
      return {
        page, tabId, ask, thrown,
        until: (told: (state: PageState) => boolean) => untilTold(() => ask('state', null).catch(nobodyYet), told),
        untilBadge: async (text) => {
          await untilTold(() => inside.evaluate(badgeOf, tabId), (badge) => badge === text);
        },
        changes: () => page.evaluate(() => globalThis.changesSeen),
      };
    },
    leave: async () => {
      for (const page of open) await page.close();
      open.clear();
    },
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

declare global {
  var changesSeen: string[];
}

/** Milliseconds after which a state that has not come is not coming. */
const PATIENCE = 45_000;

/** Asks until the answer is as told; fails with the last answer when it never is. */
async function untilTold<Answer extends object | string>(ask: () => Promise<Answer | null>, told: (answer: Answer) => boolean): Promise<Answer> {
  const began = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== null && told(answer)) return answer;
    if (Date.now() - began > PATIENCE) throw new Error(`Still ${JSON.stringify(answer).slice(0, 400)}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 20); // leaves the browser room to get there
    });
  }
}

/** A document counts as loaded before the browser has put the gate into it; Firefox takes its time with XML. */
function nobodyYet(error: unknown): null {
  if (error instanceof Error && error.message.includes('Receiving end does not exist')) return null;
  throw error;
}

// What follows runs in the browser.

function watchDocument(): void {
  globalThis.changesSeen = [];
  const note = (record: MutationRecord): void => {
    const nodes = [...record.addedNodes, ...record.removedNodes].map((node) => node.nodeName);
    globalThis.changesSeen.push(`${record.type} ${record.target.nodeName} ${record.attributeName ?? nodes.join(' ')}`);
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => records.forEach(note)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

async function tabWith(url: string): Promise<number> {
  const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
  if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
  return tab.id;
}

async function sendTo(tabId: number, message: object): Promise<string> {
  return JSON.stringify((await chrome.tabs.sendMessage(tabId, message)) ?? null);
}

function badgeOf(tabId: number): Promise<string> {
  return chrome.action.getBadgeText({ tabId });
}
