/** axe-core finds nothing wrong with our own pages, in both browsers, light and dark. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '@/components/settings/section';
import { BROWSERS } from '@/scripts/browsers';
import { inTheme, THEMES, violationsOn } from './axe';
import { openSession, type Session } from './session';
import { checked } from './states';

describe.each(BROWSERS.flatMap((name) => THEMES.map((theme) => ({ name, theme }))))('axe-core finds nothing, in $name, $theme', ({ name, theme }) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name, { theme });
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  const opened = async (path: string): Promise<Page> => {
    const page = await session.openOwn(path);
    await inTheme(page, name, theme);
    await page.waitForSelector('h1');
    return page;
  };

  it('in the popup', async () => {
    const visit = await session.visit('/2025/10/14/cable-patrol');
    await visit.until(checked);
    const popup = await opened(`popup.html?tab=${visit.tabId}`);
    await popup.waitForSelector('.row');
    expect(await violationsOn(popup)).toEqual([]);
  });

  it.each(SECTIONS)('in the settings, under %s', async (section) => {
    expect(await violationsOn(await opened(`options.html#${section}`))).toEqual([]);
  });

  it('on the welcome page', async () => {
    expect(await violationsOn(await opened('welcome.html'))).toEqual([]);
  });
});
