import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countPassages } from '@/lib/engine/passages';
import { BROWSERS } from '@/scripts/browsers';
import { arrival } from './arrival';
import { markedOn, marksOf } from './marked';
import { openSession, type Session } from './session';
import { checked, unchecked } from './states';

const ARTICLE = '/2025/10/14/cable-patrol';

describe.each(BROWSERS)('the settings, in %s', (name) => {
  let session: Session;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'says-who-settings-'));
    session = await openSession(name, { downloads: folder });
  });
  beforeEach(async () => {
    const page = await session.openOwn('options.html#data');
    await page.waitForSelector('h1');
    // All fields at their defaults, and newer than the copy that the browser holds.
    await page.evaluate(() => chrome.storage.local.set({ settings: { version: 2, changed: Date.now() } }));
  });
  afterEach(() => session.leave());
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (section: string): Promise<Page> => {
    const page = await session.openOwn(`options.html#${section}`);
    await page.waitForSelector('h1');
    return page;
  };
  const says = (page: Page, words: string) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);
  /** The control with this name, as a screen reader has it. */
  const control = (page: Page, label: string) => page.locator(`::-p-aria(${label})`);
  const cssOf = (page: Page) => page.evaluate(() => document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'));
  const add = async (page: Page, field: string, words: string) => {
    await page.focus(`#${field}`);
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };

  it('switch a kind off, in the page, the count and the list, at once and later', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    expect(Object.keys(await markedOn(visit.page))).toContain('hearsay');
    const page = await open('kinds');
    await control(page, 'Show Hearsay, no source').click();
    const left = await visit.until((state) => checked(state) && state.analysis.findings.every(({ kind }) => kind !== 'hearsay'));
    if (!checked(left)) throw new Error('The page is not checked.');
    expect(await markedOn(visit.page)).toEqual(marksOf(left.analysis));
    expect(left.analysis.score).toEqual(analysis.score);
    expect(countPassages(left.analysis)).toBeLessThan(countPassages(analysis));
    await visit.untilBadge(String(countPassages(left.analysis)));
    const later = await session.visit(ARTICLE);
    await later.until(checked);
    expect(Object.keys(await markedOn(later.page))).not.toContain('hearsay');
  });

  it('give a kind another line and colour, and the kind that had the line its own', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const page = await open('kinds');
    await page.select('select[aria-label="Line of Anonymous people"]', 'wavy');
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('select[aria-label="Line of Hearsay, no source"]')?.value === 'dotted', { polling: 50 });
    await page.select('select[aria-label="Colour of Anonymous people"]', 'blue');
    await visit.page.waitForFunction(() => document.adoptedStyleSheets.some(({ cssRules }) => [...cssRules].some(({ cssText }) => /says-who-person\)[^}]*wavy[^}]*(31, 109, 185|1f6db9)/.test(cssText))), { polling: 50 });
    expect(await cssOf(visit.page)).toMatch(/says-who-hearsay\)[^}]*dotted/);
    await control(page, 'Back to the defaults').click();
    await says(page, 'back to the defaults');
    await visit.page.waitForFunction(() => document.adoptedStyleSheets.some(({ cssRules }) => [...cssRules].some(({ cssText }) => /says-who-person\)[^}]*dotted/.test(cssText))), { polling: 50 });
    await control(page, 'Undo').click();
    await visit.page.waitForFunction(() => document.adoptedStyleSheets.some(({ cssRules }) => [...cssRules].some(({ cssText }) => /says-who-person\)[^}]*wavy/.test(cssText))), { polling: 50 });
  });

  it('mark with dots in the margin, which open the card, and with lines again', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    const page = await open('kinds');
    await control(page, 'Dots in the margin').click();
    await visit.page.waitForFunction(() => document.documentElement.children.length === 3, { polling: 50 });
    await visit.page.bringToFront();
    const at = await visit.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('says-who-person') ?? [])];
      const block = range instanceof Range ? range.startContainer.parentElement?.closest('p') : null;
      if (!(range instanceof Range) || !block) throw new Error('There is no passage.');
      block.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: block.getBoundingClientRect().left - 12, y: top + height / 2 };
    });
    await visit.page.mouse.move(at.x - 3, at.y);
    await visit.page.mouse.move(at.x, at.y);
    await visit.page.waitForFunction(() => document.documentElement.children.length === 4, { polling: 50 });
    await visit.page.keyboard.press('Escape');
    await visit.page.waitForFunction(() => document.documentElement.children.length === 3, { polling: 50 });
    await page.bringToFront();
    await control(page, 'Line only').click();
    await visit.page.waitForFunction(() => document.documentElement.children.length === 2, { polling: 50 });
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    expect(await cssOf(visit.page)).toMatch(/screen[^{]*\{\s*::highlight\(says-who-person\)[^}]*background-color: transparent/);
  });

  it('print the marks as lines, or not', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    expect(await cssOf(visit.page)).toMatch(/print \{\s*::highlight\(says-who-person\)[^}]*dotted/);
    const page = await open('kinds');
    await control(page, 'Print the marks, as lines').click();
    await visit.page.waitForFunction(() => document.adoptedStyleSheets.some(({ cssRules }) => [...cssRules].some(({ cssText }) => /print \{\s*::highlight\(says-who-person\)[^}]*text-decoration[^;]*: none/.test(cssText))), { polling: 50 });
  });

  it('have pages wait until they are asked, but for sites that are always read', async () => {
    const page = await open('running');
    await control(page, 'Only when I ask').click();
    await page.waitForSelector('.choice.is-on input:checked');
    const visit = await session.visit(ARTICLE);
    await visit.until(unchecked('only-when-asked'));
    expect(await markedOn(visit.page)).toEqual({});
    const popup = await session.openOwn(`popup.html?tab=${visit.tabId}`);
    await says(popup, 'Not checked yet.');
    await popup.locator('button.btn').click();
    const { analysis } = await visit.until(checked);
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    const sites = await open('sites');
    await add(sites, 'sites-always', 'localhost');
    await says(sites, 'localhost was added.');
    await (await session.visit(ARTICLE)).until(checked);
  });

  it('list sites: added by any name, refused when they are none, removed and brought back', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const page = await open('sites');
    await add(page, 'sites-never', 'nytimes');
    await says(page, 'The name is not whole.');
    expect(await page.$eval('#sites-never', (field) => [field.getAttribute('aria-invalid'), document.activeElement === field])).toEqual(['true', true]);
    await page.$eval('#sites-never', (field) => (field as HTMLInputElement).select());
    await add(page, 'sites-never', 'https://www.bücher.example/neu');
    await says(page, 'bücher.example was added.');
    await add(page, 'sites-never', `http://localhost:1${ARTICLE}`);
    await visit.until(unchecked('never-on-this-site'));
    await control(page, 'Remove localhost').click();
    await visit.until(checked);
    await control(page, 'Undo').click();
    await visit.until(unchecked('never-on-this-site'));
    expect(await page.$$eval('.list:first-child .entries bdi', (entries) => entries.map(({ textContent }) => textContent))).toEqual(['bücher.example', 'localhost']);
  });

  it('mark phrases of one’s own, and never mark others', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    const page = await open('phrases');
    await add(page, 'phrases-mark', 'the strait');
    const marked = await visit.until((state) => checked(state) && state.analysis.findings.some(({ kind }) => kind === 'yours'));
    if (!checked(marked)) throw new Error('The page is not checked.');
    expect((await markedOn(visit.page))['yours']).toMatch(/^(thestrait)+$/i);
    expect(marked.analysis.score).toEqual(analysis.score);
    await add(page, 'phrases-ignore', 'analysts');
    const left = await visit.until((state) => checked(state) && !state.analysis.findings.some(({ selector }) => selector.exact === 'Analysts'));
    if (!checked(left)) throw new Error('The page is not checked.');
    expect(left.analysis.score.value).toBeGreaterThan(analysis.score.value ?? Number.NaN);
    expect(await markedOn(visit.page)).toEqual(marksOf(left.analysis));
  });

  it('are saved as a file and taken from one; a file that is none changes nothing, and the page says why', async () => {
    const phrases = await open('phrases');
    await add(phrases, 'phrases-mark', 'sources say');
    await says(phrases, 'sources say was added.');
    const page = await open('data');
    await page.bringToFront();
    await control(page, 'Save as a file').click();
    const saved = await arrival(join(folder, 'says-who-settings.json'));
    expect(JSON.parse(saved)).toMatchObject({ what: 'says-who-settings', version: 2, phrases: { mark: ['sources say'], ignore: [] } });

    const give = async (file: string, text: string) => {
      writeFileSync(join(folder, file), text);
      const field = await page.$('input[type=file]');
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, file));
    };
    const before = await page.evaluate(() => chrome.storage.local.get('settings'));
    for (const [text, why] of [
      ['{"theme":"dark"}', 'holds no settings of Says Who'],
      [saved.replace('"version": 2', '"version": 3'), 'newer version'],
      [saved.replace('"tint"', '"glow"'), 'is broken: “strength”'],
      [saved.slice(0, 100), 'cannot be read'],
    ] as const) {
      await give('other.json', text);
      await says(page, why);
      expect(await page.evaluate(() => chrome.storage.local.get('settings'))).toEqual(before);
    }
    await give('mine.json', saved.replace('sources say', 'insiders whisper'));
    await says(page, 'The settings of the file are in use.');
    expect(await page.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({ settings: { phrases: { mark: ['insiders whisper'] } } });
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toContain('insiders whisper');
  });

  it('begin anew, and come back', async () => {
    const phrases = await open('phrases');
    await add(phrases, 'phrases-mark', 'sources say');
    await says(phrases, 'was added');
    const page = await open('data');
    await control(page, 'Reset all settings').click();
    await says(page, 'as at the beginning');
    // The other page hears it.
    await says(phrases, 'No phrase yet.');
    await control(page, 'Undo').click();
    await phrases.waitForSelector('.entries');
    expect(await phrases.$$eval('.entries bdi', (entries) => entries.map(({ textContent }) => textContent))).toEqual(['sources say']);
  });

  it('say so when there is no room, and lose nothing', async () => {
    const page = await open('phrases');
    await add(page, 'phrases-mark', 'sources say');
    await says(page, 'sources say was added.');
    await page.evaluate(() => {
      Object.defineProperty(chrome.storage.local, 'set', { value: () => Promise.reject(new Error('QuotaExceededError: storage is full')) });
    });
    await add(page, 'phrases-mark', 'insiders whisper');
    await says(page, 'The browser’s storage is full.');
    expect(await page.$$eval('.entries bdi', (entries) => entries.map(({ textContent }) => textContent))).toEqual(['sources say']);
    expect(await page.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({ settings: { phrases: { mark: ['sources say'] } } });
  });

  it('are copied to where the browser syncs', async () => {
    const page = await open('phrases');
    await add(page, 'phrases-mark', 'sources say');
    await page.waitForFunction(async () => JSON.stringify(await chrome.storage.sync.get(null)).includes('sources say'), { polling: 100 });
    const data = await open('data');
    await says(data, 'holds a copy');
    expect(Object.keys(await data.evaluate(() => chrome.storage.sync.get(null)))).toEqual(expect.arrayContaining(['copy', 'copy.0']));
  });

  it('are reached by keys alone', async () => {
    const page = await open('kinds');
    await page.bringToFront();
    const stops: string[] = [];
    for (let tab = 0; tab < 14; tab += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => {
        const { activeElement: at } = document;
        return at ? `${at.nodeName.toLowerCase()} ${at.getAttribute('href') ?? at.getAttribute('name') ?? at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? ''}`.trim() : '';
      }));
    }
    expect(stops.slice(0, 8)).toEqual(['a #kinds', 'a #running', 'a #sites', 'a #phrases', 'a #language', 'a #data', 'a #about', 'input strength']);
    expect(stops.slice(8, 11)).toEqual(['input Show Anonymous people', 'select Line of Anonymous people', 'select Colour of Anonymous people']);
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="#sites"]')?.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'heading' && document.activeElement.textContent === 'Sites', { polling: 50 });
  });
});
