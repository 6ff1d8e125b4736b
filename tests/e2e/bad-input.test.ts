import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    const state = await visit.until((now) => now.state === 'checked' || (now.state === 'not-checked' && now.reason.why !== 'not-an-article'));
    if (path.endsWith('.txt')) expect(state).toMatchObject({ state: 'checked' });
    else expect(state).toMatchObject({ state: 'not-checked', reason: { why: 'extraction-failed', detail: expect.stringMatching(/\.$/) } });
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

  it('a page of five megabytes is read whole', async () => {
    const visit = await session.visit('/2026/03/02/large');
    const { analysis } = await visit.until(checked);
    expect(analysis.article.text.length).toBeGreaterThan(4_000_000);
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    expect(visit.thrown).toEqual([]);
  });
});
