import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countPassages, isCounted, passagesOf } from '@/lib/engine/passages';
import { BROWSERS } from '@/scripts/browsers';
import { openSession, type Session, type Visit } from './session';
import { checked } from './states';

const ARTICLE = '/2025/10/14/cable-patrol';

describe.each(BROWSERS)('the card, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  const opened = (page: Page) => page.waitForFunction(() => document.documentElement.children.length === 3, { polling: 20 });
  const closed = (page: Page) => page.waitForFunction(() => document.documentElement.children.length === 2, { polling: 20 });
  const inCard = (page: Page) => page.waitForFunction(() => document.activeElement === document.documentElement.children[2], { polling: 20 });
  /** Presses a button of the card, counted from the card itself: close, not right, copy, previous, next, never. */
  async function press(page: Page, button: number): Promise<void> {
    await inCard(page);
    for (let tab = 0; tab < button; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  async function visitArticle(): Promise<{ readonly visit: Visit; readonly page: Page; readonly analysis: Awaited<ReturnType<typeof read>>['analysis'] }> {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await read(visit);
    await visit.page.bringToFront();
    // So wide and tall that no card needs to scroll: what scrolls is one more stop for Tab.
    await visit.page.setViewport({ width: 1300, height: 1000 });
    return { visit, page: visit.page, analysis };
  }
  const read = (visit: Visit) => visit.until(checked);

  it('stays while the pointer is on it, and closes on Esc without the pointer moving', async () => {
    const { page } = await visitArticle();
    const at = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('says-who-person') ?? [])];
      if (!(range instanceof Range)) throw new Error('There is no mark.');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: left + 4, y: top + height / 2 };
    });
    await page.mouse.move(at.x - 1, at.y);
    await page.mouse.move(at.x, at.y);
    await opened(page);
    const on = await page.evaluate(() => {
      const { left, top } = document.documentElement.children[2]?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 60, y: top + 60 };
    });
    await page.mouse.move(on.x, on.y);
    // Longer than a card waits for a pointer that has left.
    await page.evaluate(() => new Promise((resolve) => {
      setTimeout(resolve, 700);
    }));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('goes from passage to passage by keys, takes the focus and gives it back', async () => {
    const { visit, page } = await visitArticle();
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'before';
      document.body.prepend(button);
      button.focus();
    });
    const active = () => page.waitForFunction(() => {
      const on = [...CSS.highlights].filter(([key]) => key.endsWith('-on')).flatMap(([, highlight]) => [...highlight]);
      return on.length === 1 && on[0] instanceof Range ? String(on[0]) : null;
    }, { polling: 20 }).then((found) => found.jsonValue());
    await visit.ask('step', { by: 1 });
    await inCard(page);
    const first = await active();
    await press(page, 5);
    await page.waitForFunction((words) => [...CSS.highlights].some(([key, highlight]) => key.endsWith('-on') && [...highlight].some((each) => String(each) !== words)), { polling: 20 }, first);
    await inCard(page);
    await visit.ask('step', { by: -1 });
    await page.waitForFunction((words) => [...CSS.highlights].some(([key, highlight]) => key.endsWith('-on') && [...highlight].some((each) => String(each) === words)), { polling: 20 }, first);
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it.each([1280, 760, 420])('never covers the words it explains, in a window of %i px', async (width) => {
    const { visit, page, analysis } = await visitArticle();
    await page.setViewport({ width, height: 640 });
    const all = passagesOf(analysis).filter(isCounted);
    for (const { id } of all) {
      await visit.ask('step', { by: 1 });
      await inCard(page);
      const overlap = await page.evaluate(async () => {
        const host = document.documentElement.children[2];
        // Until the page has come to rest.
        for (let y = NaN; y !== scrollY;) {
          y = scrollY;
          await new Promise((resolve) => {
            setTimeout(resolve, 60);
          });
        }
        const card = host?.getBoundingClientRect() ?? new DOMRect();
        const words = [...CSS.highlights].filter(([key]) => key.endsWith('-on')).flatMap(([, highlight]) => [...highlight]).flatMap((range) => (range instanceof Range ? [...range.getClientRects()] : []));
        return {
          words: words.length, tall: card.height > 60,
          covered: words.some((rect) => rect.left < card.right && card.left < rect.right && rect.top < card.bottom && card.top < rect.bottom),
          outside: card.left < 0 || card.top < 0 || card.right > innerWidth || card.bottom > innerHeight + 1,
        };
      });
      expect({ id, ...overlap }).toEqual({ id, words: expect.any(Number), tall: true, covered: false, outside: false });
    }
  });

  it('takes a passage out of the article and its score, also after a reload, and brings it back', async () => {
    const { visit, page, analysis } = await visitArticle();
    await visit.ask('step', { by: 1 });
    await press(page, 2);
    const after = await visit.until((state) => checked(state) && state.out.length === 1);
    if (!checked(after)) throw new Error('It is not checked.');
    expect(countPassages(after.analysis)).toBeLessThan(countPassages(analysis));
    expect(after.analysis.score.value).toBeGreaterThanOrEqual(analysis.score.value ?? 0);
    await visit.untilBadge(String(countPassages(after.analysis)));
    await page.reload();
    expect(await visit.until((state) => checked(state))).toMatchObject({ out: [{ why: 'dismissed' }] });
    const [out] = after.out;
    await visit.ask('bringBack', { findingId: out?.passage.id ?? '' });
    expect(await visit.until((state) => checked(state) && state.out.length === 0)).toMatchObject({ analysis: { score: { value: analysis.score.value } } });
    // From the card itself: the word that it was taken out has the way back under the focus.
    await visit.ask('step', { by: 1 });
    await press(page, 2);
    await visit.until((state) => checked(state) && state.out.length === 1);
    await press(page, 0);
    await visit.until((state) => checked(state) && state.out.length === 0);
    await closed(page);
  });

  it('never marks a phrase again, and takes it back', async () => {
    const { visit, page } = await visitArticle();
    await visit.ask('step', { by: 1 });
    await press(page, 6);
    const after = await visit.until((state) => checked(state) && state.out.length > 0);
    // All of them: the words stand in the article more than once.
    expect(new Set(checked(after) ? after.out.map(({ why }) => why) : [])).toEqual(new Set(['ignored']));
    await press(page, 0);
    await visit.until((state) => checked(state) && state.out.length === 0);
  });

  it('makes a link that leads to the words', async () => {
    const { visit, page, analysis } = await visitArticle();
    const last = passagesOf(analysis).filter(isCounted).at(-1);
    const link = await visit.ask('linkTo', { findingId: last?.id ?? '' });
    expect(link).toContain('#:~:text=');
    const other = await session.browser.newPage();
    await other.goto(link);
    await other.bringToFront();
    await other.waitForFunction(() => scrollY > innerHeight, { polling: 50 });
    await other.close();
    expect(page.url()).not.toContain('#');
  });
});
