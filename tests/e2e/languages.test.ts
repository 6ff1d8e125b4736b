import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPassages } from '@/lib/engine/passages';
import { lookupIn } from '../words/locales';
import { openSession, type Session } from './session';
import { checked } from './states';

const ARTICLE = '/2025/10/14/cable-patrol';

describe.each([['de', 'de'], ['fr', 'fr'], ['es', 'es'], ['zh-CN', 'zh_CN'], ['it', 'en']])('a Chromium that speaks %s', (language, file) => {
  const words = lookupIn(file);
  let session: Session;
  beforeAll(async () => {
    session = await openSession('chrome', { language });
  });
  afterAll(() => session.close());

  it(`has a popup in ${file}, which scrolls sideways at no text size`, async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const popup = await session.openOwn(`popup.html?tab=${visit.tabId}`);
    await popup.setViewport({ width: 400, height: 800 });
    await popup.waitForSelector('.row');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(words('intl'));
    expect(await popup.evaluate(() => [...document.querySelectorAll('.switch')].map((each) => each.textContent))).toEqual([words('switches_marks'), words('switches_never')]);
    for (const size of ['100%', '150%', '200%']) {
      const wide = await popup.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth;
      }, size);
      expect([size, wide]).toEqual([size, 400]);
    }
  });

  it('tells what a rule saw in it', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const popup = await session.openOwn(`popup.html?tab=${visit.tabId}`);
    const row = await popup.waitForSelector('.row button');
    await row?.click();
    const told = await popup.waitForSelector('.four');
    const seen = await told?.evaluate((four) => four.textContent);
    expect(seen).toContain(words('passages_lookFor'));
    const own = words('rules_no_reason_says_silent') || 'The text does not say why no name is given.';
    expect(seen).toContain(own);
  });

  it('says so on the toolbar too', async () => {
    const visit = await session.visit(ARTICLE);
    const visited = await visit.until(checked);
    const popup = await session.openOwn('popup.html');
    const title = await popup.evaluate((tabId) => chrome.action.getTitle({ tabId }), visit.tabId);
    expect(title).toBe((words('toolbar_checked').split(' | ').at(-1) ?? '').replace('{count}', String(countPassages(visited.analysis))));
  });
});
