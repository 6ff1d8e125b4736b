import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countPassages } from '@/lib/engine/passages';
import { markdown } from '@/lib/engine/report/markdown';
import { BROWSERS } from '@/scripts/browsers';
import { arrival } from './arrival';
import { markedOn, marksOf } from './marked';
import { openSession, type Session, type Visit } from './session';
import { checked, unchecked } from './states';

const ARTICLE = '/2025/10/14/cable-patrol';
const HEADLINE = 'Cable patrol in doubt as Halvern and Kestria wait for Washington';

describe.each(BROWSERS)('the popup, in %s', (name) => {
  let session: Session;
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'says-who-downloads-'));
    session = await openSession(name, { downloads });
  });
  afterEach(() => session.leave());
  afterAll(async () => {
    await session.close();
    rmSync(downloads, { recursive: true });
  });

  /** The popup as a page of its own, for the tab of this visit. */
  const popupFor = (visit: Visit): Promise<Page> => session.openOwn(`popup.html?tab=${visit.tabId}`);
  const text = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);
  const says = (popup: Page, words: string) => popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);
  const press = (popup: Page, selector: string) => popup.locator(selector).click();
  /** The switch beside this label. */
  const flip = async (popup: Page, label: string) => {
    await popup.evaluate((wanted) => [...document.querySelectorAll('label')].find((each) => each.innerText.includes(wanted))?.click(), label);
  };

  it('shows the article, who speaks, the score and every passage', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    const popup = await popupFor(visit);
    await says(popup, HEADLINE);
    const shown = await text(popup);
    expect(shown).toContain('The Saltmere Courier');
    expect(shown).toContain('14 October 2025');
    expect(shown).toContain(`${analysis.voices.identified} of ${analysis.voices.identified + analysis.voices.anonymous} voices are named.`);
    expect(shown).toMatch(new RegExp(String.raw`\b${analysis.score.value}\b`));
    const listed = await popup.$$eval('.row__b mark:not([data-kind=credit], [data-kind=sign])', (marks) => marks.length);
    expect(listed).toBe(countPassages(analysis));
  });

  it('scrolls the page to a passage and makes it pulse', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const popup = await popupFor(visit);
    await says(popup, HEADLINE);
    const words = await popup.$$eval('.row__b mark[data-kind=person]', (marks) => {
      const last = marks.at(-1);
      last?.closest('button')?.click();
      return last?.textContent ?? '';
    });
    await visit.page.bringToFront();
    await visit.page.waitForFunction((wanted) => {
      const [range] = [...(CSS.highlights.get('says-who-person-on') ?? [])];
      return range instanceof Range && range.toString() === wanted;
    }, { polling: 20 }, words);
    await visit.page.waitForFunction((wanted) => {
      const range = [...(CSS.highlights.get('says-who-person') ?? []), ...(CSS.highlights.get('says-who-person-on') ?? [])].find((each) => each instanceof Range && each.toString() === wanted);
      const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
      return scrollY > 0 && top > 0 && top < innerHeight;
    }, { polling: 20 }, words);
    expect(words.length).toBeGreaterThan(5);
  });

  it('switches the marks of the page off and on', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    const popup = await popupFor(visit);
    await says(popup, HEADLINE);
    await flip(popup, 'Marks on this page');
    await visit.until((state) => checked(state) && !state.marks);
    expect(await markedOn(visit.page)).toEqual({});
    await flip(popup, 'Marks on this page');
    await visit.until((state) => checked(state) && state.marks);
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
  });

  it('says why a page was not checked, and checks it anyway', async () => {
    const visit = await session.visit('/');
    await visit.until(unchecked('not-an-article'));
    const popup = await popupFor(visit);
    await says(popup, 'This page was not checked.');
    expect(await text(popup)).toContain('7 links');
    await press(popup, 'button.btn');
    await visit.until(checked);
    await says(popup, 'The Pellam Gazette');
    expect(await text(popup)).not.toContain('This page was not checked.');
  });

  it('says that nothing was found, that a language is not read, and that a page is out of reach', async () => {
    const quiet = await session.visit('/2026/03/03/ferry');
    const { analysis } = await quiet.until(checked);
    await says(await popupFor(quiet), `All ${analysis.voices.identified} voices are named.`);
    const german = await session.visit('/2026/03/02/leuchtturm');
    await german.until(checked);
    await says(await popupFor(german), 'The article is in German.');
    const own = await session.openOwn('popup.html');
    await says(own, 'cannot reach this page');
    expect(await text(own)).not.toContain('Check it anyway');
  });

  /** Exports the article that is open by way of the menu, and gives back what the file holds. */
  async function exported(visit: Visit, label: string, extension: string): Promise<string> {
    const popup = await popupFor(visit);
    await says(popup, HEADLINE);
    await popup.bringToFront();
    await press(popup, 'button[aria-label=Export]:not([disabled])');
    await popup.waitForSelector('[role=menuitem]');
    await popup.$$eval('[role=menuitem]', (items, wanted) => {
      for (const item of items) if (item instanceof HTMLElement && item.querySelector('b')?.textContent?.startsWith(wanted)) item.click();
    }, label);
    return arrival(join(downloads, `says-who_2025-10-14_localhost_cable-patrol-in-doubt-as-halvern-and-kestria-wait.${extension}`));
  }

  it('exports Markdown as a file', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    expect(await exported(visit, 'Markdown', 'md')).toBe(markdown.render(analysis));
  });

  it('exports JSON as a file', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    expect(JSON.parse(await exported(visit, 'JSON', 'json'))).toMatchObject(JSON.parse(JSON.stringify(analysis)) as object);
  });

  // Last, for it is a setting of the whole browser.
  it('switches a site off, and on again', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    const popup = await popupFor(visit);
    await says(popup, HEADLINE);
    await flip(popup, 'Never on this site');
    await visit.until(unchecked('never-on-this-site'));
    expect(await markedOn(visit.page)).toEqual({});
    await visit.untilBadge('–');
    await says(popup, 'Switched off for this site.');

    const other = await session.visit(ARTICLE);
    await other.until(unchecked('never-on-this-site'));
    expect(await markedOn(other.page)).toEqual({});

    await flip(popup, 'Never on this site');
    await visit.until(checked);
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    await other.until(checked);
    await other.untilBadge(String(countPassages(analysis)));
  });
});

describe('the popup as Chromium opens it', () => {
  it('speaks of the page in front', async () => {
    const session = await openSession('chrome');
    try {
      const visit = await session.visit(ARTICLE);
      await visit.until(checked);
      await visit.page.bringToFront();
      const popup = await session.openPopup();
      await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, HEADLINE);
      const { width, height } = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(width).toBeGreaterThan(300);
      expect(height).toBeGreaterThan(400);
    } finally {
      await session.close();
    }
  });
});
