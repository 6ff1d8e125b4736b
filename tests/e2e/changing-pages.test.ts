import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countPassages } from '@/lib/engine/passages';
import { BROWSERS } from '@/scripts/browsers';
import { markedOn, marksOf } from './marked';
import { openSession, type Session } from './session';
import { checked, reading, reads, unchecked } from './states';

declare global {
  // What the fixture pages offer to a test.
  var showArticle: () => void;
  var go: (path: string) => void;
  var redraw: () => void;
}

describe.each(BROWSERS)('pages that change, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  it('an article that comes late is read when it comes', async () => {
    const visit = await session.visit('/2026/03/02/late');
    await visit.until(unchecked('not-an-article'));
    await visit.page.evaluate(() => globalThis.showArticle());
    const { analysis } = await visit.until(reads("Keeper's house"));
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    expect(countPassages(analysis)).toBeGreaterThan(2);
  });

  it('a site that changes its address in place is read article by article, and left alone on its front page', async () => {
    const visit = await session.visit('/app');
    await visit.until(unchecked('not-an-article'));
    const readNow = async (path: string, headline: string) => {
      await visit.page.evaluate((to) => globalThis.go(to), path);
      const { analysis } = await visit.until(reads(headline));
      expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
      expect(analysis.article.url).toBe(`${session.server.origin}${path}`);
      await visit.untilBadge(String(countPassages(analysis)));
      return analysis;
    };
    const house = await readNow('/app/2026/03/02/lighthouse', "Keeper's house");
    const ferry = await readNow('/app/2026/03/03/ferry', 'Second ferry');
    expect(marksOf(ferry)).not.toEqual(marksOf(house));
    await visit.page.evaluate(() => globalThis.go('/app'));
    await visit.until(unchecked('not-an-article'));
    expect(await markedOn(visit.page)).toEqual({});
    await visit.untilBadge('–');
    await readNow('/app/2026/03/02/lighthouse', "Keeper's house");
    expect(visit.thrown).toEqual([]);
  });

  it('an article whose node is replaced has its marks on the new one', async () => {
    const visit = await session.visit('/app/2026/03/02/lighthouse');
    const { analysis } = await visit.until(checked);
    await visit.page.evaluate(() => {
      globalThis.redraw();
      Object.assign(globalThis, { replacement: document.querySelector('article') });
    });
    await visit.page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('says-who-person') ?? [])];
      return range instanceof Range && Boolean(document.querySelector('article')?.contains(range.startContainer));
    });
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
  });

  it('an article that is taken away while it is read leaves no marks and a reason', async () => {
    const visit = await session.visit('/2026/03/02/long');
    await visit.until((state) => reading(state));
    await visit.page.evaluate(() => document.querySelector('main')?.remove());
    const { reason } = await visit.until(unchecked('extraction-failed'));
    expect(reason).toHaveProperty('detail');
    expect(await markedOn(visit.page)).toEqual({});
    await visit.untilBadge('–');
    expect(visit.thrown).toEqual([]);
  });
});
