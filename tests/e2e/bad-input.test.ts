import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countPassages } from '@/lib/engine/passages';
import { BROWSERS } from '@/scripts/browsers';
import { markedOn, marksOf } from './marked';
import { openSession, type Session } from './session';
import { checked, unchecked } from './states';

describe.each(BROWSERS)('bad input, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  it.each([
    ['an empty page', '/2026/03/02/empty'],
    ['a page without text', '/2026/03/02/no-text'],
    ['a text file', '/2026/03/02/notes.txt'],
    ['an XML file', '/2026/03/02/feed.xml'],
  ])('%s is passed over, and says why when checked anyway', async (_what, path) => {
    const visit = await session.visit(path);
    await visit.until(unchecked('not-an-article'));
    await visit.ask('checkAnyway', null);
    const { reason } = await visit.until(unchecked('extraction-failed'));
    expect(reason).toMatchObject({ detail: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(visit.thrown).toEqual([]);
  });

  it('malformed HTML is read as the browser reads it', async () => {
    const visit = await session.visit('/2026/03/02/malformed');
    const { analysis } = await visit.until(checked);
    expect(countPassages(analysis)).toBeGreaterThan(2);
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    expect(await visit.changes()).toEqual([]);
    expect(visit.thrown).toEqual([]);
  });

  it('an article on a page of five megabytes is read like any other', async () => {
    const visit = await session.visit('/2026/03/02/large');
    expect(await visit.page.evaluate(() => document.documentElement.outerHTML.length)).toBeGreaterThan(5_000_000);
    const { analysis } = await visit.until(checked);
    expect(analysis.article.headline).toContain('Cable patrol');
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    expect(visit.thrown).toEqual([]);
  });

  it('a text longer than any article is not read, and says so', async () => {
    const visit = await session.visit('/2026/03/02/endless');
    const { reason } = await visit.until(unchecked('extraction-failed'));
    expect(reason).toMatchObject({ detail: expect.stringContaining('longer than an article') });
    expect(await markedOn(visit.page)).toEqual({});
    expect(visit.thrown).toEqual([]);
  });
});
