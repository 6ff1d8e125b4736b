import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countPassages } from '@/lib/engine/passages';
import { BROWSERS } from '@/scripts/browsers';
import { markedOn, marksOf } from './marked';
import { openSession, type Session } from './session';
import { checked, unchecked } from './states';

const ARTICLE = '/2025/10/14/cable-patrol';

describe.each(BROWSERS)('marks, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name);
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  it('appear by themselves on an article, on the very words of the analysis, and change nothing else', async () => {
    const visit = await session.visit(ARTICLE);
    const { analysis } = await visit.until(checked);
    expect(analysis.article.headline).toBe('Cable patrol in doubt as Halvern and Kestria wait for Washington');
    const marked = await markedOn(visit.page);
    expect(marked).toEqual(marksOf(analysis));
    expect(Object.keys(marked).toSorted()).toEqual(['credit', 'group', 'hearsay', 'person', 'title']);
    await visit.untilBadge(String(countPassages(analysis)));
    expect(await visit.changes()).toEqual([]);
    expect(visit.thrown).toEqual([]);
  });

  it('appear under a policy that allows no style and no script', async () => {
    const visit = await session.visit(`/strict${ARTICLE}`);
    const { analysis } = await visit.until(checked);
    expect(countPassages(analysis)).toBeGreaterThan(10);
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    expect(await visit.page.evaluate(() => document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join())).toContain('::highlight(says-who-person)');
  });

  it.each([['a front page', '/'], ['an editor', '/drafts/7']])('do not appear on %s, which is told why, until it is checked anyway', async (_what, path) => {
    const visit = await session.visit(path);
    const { reason } = await visit.until(unchecked('not-an-article'));
    expect(reason).toMatchObject({ links: path === '/' ? 7 : 0 });
    expect(await markedOn(visit.page)).toEqual({});
    expect(await visit.changes()).toEqual([]);
    await visit.untilBadge('–');
    await visit.ask('checkAnyway', null);
    const { analysis } = await visit.until(checked);
    expect(await markedOn(visit.page)).toEqual(marksOf(analysis));
    await visit.untilBadge(String(countPassages(analysis)));
  });

  it('are none where everybody is named, and the badge says so', async () => {
    const visit = await session.visit('/2026/03/03/ferry');
    const { analysis } = await visit.until(checked);
    expect(analysis.voices).toMatchObject({ anonymous: 0 });
    expect(analysis.voices.identified).toBeGreaterThan(3);
    expect(await markedOn(visit.page)).toEqual({});
    await visit.untilBadge('✓');
  });

  it('are none in a language that is not read, whatever the page says it is', async () => {
    const visit = await session.visit('/2026/03/02/leuchtturm');
    const { analysis } = await visit.until(checked);
    expect(analysis.language).toBe('deu');
    expect(analysis.score).toMatchObject({ value: null, why: 'language' });
    expect(await markedOn(visit.page)).toEqual({});
    await visit.untilBadge('–');
  });

  it('open a card under the pointer, which adds one element and takes it away again', async () => {
    const visit = await session.visit(ARTICLE);
    await visit.until(checked);
    await visit.page.bringToFront();
    const at = await visit.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('says-who-person') ?? [])];
      if (!(range instanceof Range)) throw new Error('There is no mark.');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: left + 10, y: top + height / 2 };
    });
    const hosts = () => visit.page.evaluate(() => [...document.documentElement.children].map(({ nodeName }) => nodeName).join(' '));
    expect(await hosts()).toBe('HEAD BODY');
    await visit.page.mouse.move(at.x - 3, at.y);
    await visit.page.mouse.move(at.x, at.y);
    await visit.page.waitForFunction(() => document.documentElement.children.length === 3);
    expect(await hosts()).toBe('HEAD BODY DIV');
    await visit.page.keyboard.press('Escape');
    await visit.page.waitForFunction(() => document.documentElement.children.length === 2);
    // Its own attributes aside (it is ours), nothing in the document was touched.
    expect((await visit.changes()).filter((change) => !change.startsWith('attributes DIV'))).toEqual(['childList HTML DIV', 'childList HTML DIV']);
  });
});
