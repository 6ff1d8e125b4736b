import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/browsers';
import { openSession, type Session } from './session';
import { checked } from './states';

const SITE = 'http://gazette.test';
/** What browsers ask their makers for, with and without an extension, and the icon they ask every site for. */
const BROWSERS_OWN = /^(https?:\/\/)?[\w.-]+\.(google|googleapis|mozilla)\.(com|org)[:/]|\/favicon\.ico$/;
const ARTICLE = '/2025/10/14/cable-patrol';

describe.each(BROWSERS)('the network, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name, { behindProxy: SITE });
  });
  afterAll(() => session.close());

  it('is asked for the page that was visited, and for nothing by the extension', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    const popup = await session.openOwn(`popup.html?tab=${visit.tabId}`);
    await popup.waitForSelector('.row__b');
    // The popup asks for its export formats, the last it ever loads, after it is drawn.
    await popup.waitForSelector('button[aria-label=Export]:not([disabled])');
    const asked = session.server.requests.filter((address) => !BROWSERS_OWN.test(address));
    expect(asked).toEqual([`${SITE}${ARTICLE}?visit=1`]);
  });

  it('is closed to the extension by its own policy, and would have been seen here', async () => {
    const popup = await session.openOwn('popup.html');
    const attempt = () => popup.evaluate((address) => fetch(address).then(() => 'let through', () => 'refused'), `${SITE}/beacon`);
    expect(await attempt()).toBe('refused');
    const seen = () => session.server.requests.filter((address) => address.endsWith('/beacon'));
    expect(seen()).toEqual([]);
    const visit = await session.visit(ARTICLE);
    await visit.page.evaluate((address) => fetch(address).then(() => {}), `${SITE}/beacon`);
    expect(seen()).toEqual([`${SITE}/beacon`]);
  });
});
