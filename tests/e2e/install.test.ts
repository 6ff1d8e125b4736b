import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/browsers';
import { launch } from '@/scripts/launch';
import { markedOn } from './marked';
import { serve } from './server';

describe.each(BROWSERS)('installing, in %s', (name) => {
  it('marks an article that was open before', async () => {
    const server = await serve();
    const open: Page[] = [];
    const launched = await launch(name, {
      headless: true,
      beforeInstall: async (browser) => {
        const page = await browser.newPage();
        await page.goto(`${server.origin}/2025/10/14/cable-patrol`);
        open.push(page);
      },
    });
    try {
      for (const page of open) {
        await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
        expect(Object.keys(await markedOn(page))).toContain('person');
      }
      expect(open).toHaveLength(1);
    } finally {
      await launched.close();
      await server.close();
    }
  });
});
