import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countPassages, isCounted, passagesOf } from '@/lib/engine/passages';
import { BROWSERS } from '@/scripts/browsers';
import { openSession, type Session, type Visit } from './session';
import { checked, unchecked } from './states';

const ARTICLE = '/2025/10/14/cable-patrol';

describe.each(BROWSERS)('the panel, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  /** The panel as a page of its own, for the tab of this visit. */
  const panelFor = (visit: Visit): Promise<Page> => session.openOwn(`sidepanel.html?tab=${visit.tabId}`);
  const says = (panel: Page, words: string) => panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);

  it('lists every passage in the order of the article, and lights the one being read as the article is scrolled', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    const panel = await panelFor(visit);
    await panel.waitForSelector('.prow');
    const listed = await panel.$$eval('.prow mark', (marks) => marks.map(({ textContent }) => textContent));
    expect(listed).toEqual(passagesOf(analysis).map(({ span }) => analysis.article.text.slice(span.start, span.end)));
    expect(await panel.evaluate(() => document.querySelector('[role=status]')?.textContent)).toBe(`${countPassages(analysis)} passages, score ${analysis.score.value}`);
    await visit.page.bringToFront();
    const readAt = async (share: number) => {
      const before = await panel.evaluate(() => document.querySelector('.prow.is-lit')?.id ?? '');
      const onScreen = await visit.page.evaluate((at) => {
        scrollTo({ top: (document.documentElement.scrollHeight - innerHeight) * at, behavior: 'instant' });
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).flatMap((range) => (range instanceof Range ? [range] : []));
        return ranges.filter((range) => range.getBoundingClientRect().bottom > 0 && range.getBoundingClientRect().top < innerHeight).map(String);
      }, share);
      await panel.waitForFunction((last) => (document.querySelector('.prow.is-lit')?.id ?? last) !== last, { polling: 50 }, before);
      expect(onScreen).toContain(await panel.evaluate(() => document.querySelector('.prow.is-lit mark')?.textContent));
    };
    await readAt(0.3);
    await readAt(0.8);
    expect(await panel.$$eval('.rb__seen', (rules) => rules.length)).toBe(1);
  });

  it('goes on and back through the article', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    const panel = await panelFor(visit);
    await panel.waitForSelector('.prow');
    await panel.locator('button[aria-label="Next passage"]').click();
    const card = () => visit.page.waitForFunction(() => {
      const on = [...CSS.highlights].filter(([key]) => key.endsWith('-on')).flatMap(([, highlight]) => [...highlight]);
      return document.documentElement.children.length === 3 && on.length === 1 ? String(on[0]) : null;
    }, { polling: 20 }).then((found) => found.jsonValue());
    const first = await card();
    const counted = passagesOf(analysis).filter(isCounted).map(({ span }) => analysis.article.text.slice(span.start, span.end));
    expect(counted).toContain(first);
    await panel.locator('button[aria-label="Next passage"]').click();
    await visit.page.waitForFunction((words) => [...CSS.highlights].some(([key, highlight]) => key.endsWith('-on') && [...highlight].some((each) => String(each) !== words)), { polling: 20 }, first);
    await panel.locator('button[aria-label="Previous passage"]').click();
    await visit.page.waitForFunction((words) => [...CSS.highlights].some(([key, highlight]) => key.endsWith('-on') && [...highlight].some((each) => String(each) === words)), { polling: 20 }, first);
    expect(await card()).toBe(first);
  });

  it('tells of every source what the article tells of it', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const panel = await panelFor(visit);
    await panel.waitForSelector('.prow');
    await panel.$$eval('.seg button', (buttons) => buttons.at(-1)?.click());
    await panel.waitForSelector('.src');
    const lines = await panel.$$eval('.src__l', (all) => all.map(({ textContent }) => textContent));
    expect(lines.some((line) => /^4 sources, mentioned \d+ times?, say \d+ words; described; no reason given$/.test(line))).toBe(true);
    expect(await panel.$$eval('.src h2', (all) => all.length)).toBe(2);
  });

  it('takes a passage out and brings it back', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const panel = await panelFor(visit);
    await panel.locator('.prow .row__b').click();
    await panel.locator('.prow__do .tool').click();
    await visit.until((state) => checked(state) && state.out.length === 1);
    await panel.locator('.pout button').click();
    await visit.until((state) => checked(state) && state.out.length === 0);
    await panel.waitForFunction(() => !document.querySelector('.pout'), { polling: 50 });
    expect(await panel.$$eval('.prow', (rows) => rows.length)).toBeGreaterThan(10);
  });

  it('says why there is nothing to list', async () => {
    const front = await session.visit('/');
    await front.until(unchecked('not-an-article'));
    const panel = await panelFor(front);
    await says(panel, 'This page was not checked.');
    const quiet = await session.visit('/2026/03/03/ferry');
    await quiet.until(checked);
    await says(await panelFor(quiet), 'Nothing was found that hides who is speaking.');
    const own = await session.openOwn('sidepanel.html?tab=999999');
    await says(own, 'cannot reach this page');
    expect(await own.$$eval('.prow', (rows) => rows.length)).toBe(0);
  });

  it('follows the tab in front of its window', async () => {
    const article = await session.visit(ARTICLE);
    await article.until(checked);
    const quiet = await session.visit('/2026/03/03/ferry');
    await quiet.until(checked);
    // In the window of the pages, but not in front of them: as the panel stands.
    const panel = await session.browser.newPage();
    await panel.goto(session.address('sidepanel.html'), { waitUntil: name === 'firefox' ? [] : 'load' });
    await article.page.bringToFront();
    await panel.waitForFunction(() => document.querySelector('.prow'), { polling: 50 });
    await quiet.page.bringToFront();
    await says(panel, 'Nothing was found that hides who is speaking.');
    await article.page.bringToFront();
    await panel.waitForFunction(() => document.querySelector('.prow'), { polling: 50 });
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Nothing was found');
    await panel.close();
  });

  it('shows who says what somebody selected', async () => {
    const visit = await session.visit('/');
    await visit.until(unchecked('not-an-article'));
    const panel = await panelFor(visit);
    await says(panel, 'This page was not checked.');
    const text = 'A senior official said on Monday that the house beside the lighthouse would be sold.\nIt was reported last week that the lamp itself would stay in the hands of the harbour office.';
    await panel.evaluate((selected) => chrome.storage.session.set({ selection: selected }), { windowId: 1, text, url: visit.page.url(), title: 'Selected', at: Date.now() });
    await says(panel, 'What you selected');
    expect(await panel.$$eval('.prow mark', (marks) => marks.map(({ textContent }) => textContent))).toContain('A senior official');
    await panel.$$eval('.psel button', ([button]) => button?.click());
    await says(panel, 'This page was not checked.');
  });
});
