import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/browsers';
import { launch, type Launched } from '@/scripts/launch';
import { markedOn } from './marked';

describe.each(BROWSERS)('the welcome, in %s', (name) => {
  let launched: Launched | undefined;
  afterEach(() => launched?.close());

  // `launch` waits for the page that opens by itself, and fails without one.
  it('comes once, at install, and leads to a sample article with real marks', async () => {
    launched = await launch(name, { headless: true, welcome: true });
    const addresses = await Promise.all((await launched.browser.pages()).map((page) => page.evaluate(() => location.href)));
    expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toHaveLength(1);
    const page = await launched.openOwn('welcome.html');
    await page.waitForSelector('h1');
    const shown = await page.evaluate(() => document.body.innerText);
    for (const words of ['What it does not claim', 'What it may do, and why', 'It says nothing about whether a text is true.']) expect(shown).toContain(words);
    expect(await page.$$eval('.picture', (pictures) => pictures.length)).toBe(3);
    await page.locator('.try a').click();
    await page.waitForFunction(() => document.title.includes('The Saltmere Courier') && CSS.highlights.size > 0, { polling: 50 });
    const marked = await markedOn(page);
    expect(Object.keys(marked)).toEqual(expect.arrayContaining(['credit', 'group', 'hearsay', 'person', 'title']));
    expect(marked['person']).toContain('aseniorofficialintheDefenceMinistry');
  });

  it('is reached from the popup and the settings', async () => {
    launched = await launch(name, { headless: true });
    const popup = await launched.openOwn('popup.html');
    await popup.waitForSelector('.more a');
    expect(await popup.$$eval('.more a', (links) => links.map((link) => link.getAttribute('href')))).toEqual(['welcome.html']);
    const settings = await launched.openOwn('options.html#about');
    await settings.waitForSelector('.intro a');
    await settings.locator('.intro a').click();
    await settings.waitForFunction(() => location.pathname === '/welcome.html', { polling: 50 });
  });
});
