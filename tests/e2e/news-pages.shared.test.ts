import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/browsers';
import { markedOn, marksOf } from './marked';
import { openSession, type Session } from './session';
import { checked } from './states';

/** Whole pages of real sites are not ours to ship; this test is there where they lie beside the project. */
const PAGES = new URL('../../../shared/pages/', import.meta.url);

/** Firefox also reports as errors what the policy below keeps a site from loading. */
const NOT_LOADED = /^Error: (Content-Security-Policy: (The page’s settings blocked|Prevented too many)|Security Error: Content at \S+ may not load)/;

const names = readdirSync(PAGES).filter((name) => existsSync(new URL(`${name}/source.html`, PAGES)));
const address = (name: string): string => `/2026/03/02/${name}`;
// Scripts, styles and pictures of the sites are not there to load; a policy spares the browser the asking.
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

describe.each(BROWSERS)('pages of real sites, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    const pages = names.map((name) => [address(name), { body: readFileSync(new URL(`${name}/source.html`, PAGES), 'utf8'), headers }] as const);
    session = await openSession(browser, { pages: Object.fromEntries(pages) });
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  it.each(names)('%s: marks stand on the words of the analysis, and the page is left as it was', async (name) => {
    const visit = await session.visit(address(name));
    await visit.until(({ state }) => state !== 'reading');
    // Whatever the gate makes of it: this is about reading it.
    await visit.ask('checkAnyway', null);
    const state = await visit.until((now) => now.state === 'checked' || (now.state === 'not-checked' && now.reason.why !== 'not-an-article'));
    expect(state).toMatchObject(checked(state) ? { marks: true } : { reason: { why: 'extraction-failed' } });
    expect(await markedOn(visit.page)).toEqual(checked(state) ? marksOf(state.analysis) : {});
    expect(await visit.changes()).toEqual([]);
    expect(visit.thrown.filter((message) => !NOT_LOADED.test(message))).toEqual([]);
  });
});
