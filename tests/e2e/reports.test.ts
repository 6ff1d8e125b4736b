import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { htmlReport } from '@/lib/engine/report/html';
import { passagesOf } from '@/lib/engine/passages';
import { passageLinks } from '@/lib/engine/text-fragment';
import { BROWSERS } from '@/scripts/browsers';
import { openSession, type Session } from './session';
import { checked } from './states';

/** Whatever a page could put into its text to have it do something. */
const HOSTILE = [
  '<script>alert(1)</script>', '</style><script>fetch("/taken")</script>', '<img src="/taken" onerror="alert(1)">', '"><svg onload=alert(1)>', "' onmouseover='alert(1)' x='",
  '<iframe src="/taken"></iframe>', '<link rel=stylesheet href=/taken>', '<meta http-equiv=refresh content="0;url=/taken">', '<base href="/taken/">', '</blockquote></body></html>', '\u202Egnp.exe',
].join(' ');

const TEXT = `A senior official ${HOSTILE} said the levy is dead. It was reported that the minister objected.`;
const REPORT = htmlReport.render(
  analyze(articleFromText({ text: TEXT, title: HOSTILE, url: `https://x.example/${HOSTILE}`, published: '2026-03-02' })),
  { textSha256: '0'.repeat(64), wholeArticle: true },
);

describe.each(BROWSERS)('reports, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name, { pages: { '/report.html': { body: REPORT } } });
  });
  afterEach(() => session.leave());
  afterAll(() => session.close());

  it('an HTML report of a hostile page does nothing, asks for nothing, and shows the words as they are', async () => {
    const page = await session.browser.newPage();
    const heard: string[] = [];
    page.on('dialog', (dialog) => {
      heard.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => heard.push(`error: ${String(error)}`));
    page.on('console', (message) => heard.push(`console: ${message.text()}`));
    const before = session.server.requests.length;
    await page.goto(`${session.server.origin}/report.html`);
    await page.mouse.move(400, 300);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(HOSTILE);
    expect(await page.$eval('blockquote', (quote) => quote.textContent)).toBe(TEXT);
    expect(await page.$eval('mark', (mark) => getComputedStyle(mark).textDecorationLine)).toContain('underline');
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    // Browsers look for an icon of the site by themselves; Firefox tells that the policy forbids even that.
    expect(heard.filter((each) => !each.includes('/favicon.ico'))).toEqual([]);
    expect(session.server.requests.slice(before).filter((path) => path !== '/report.html' && path !== '/favicon.ico')).toEqual([]);
    await page.close();
  });

  it('links lead to their passages, without the extension’s help', async () => {
    const { page, until } = await session.visit('/2025/10/14/cable-patrol');
    const { analysis } = await until(checked);
    const linkTo = passageLinks(analysis.article);
    const passages = passagesOf(analysis);
    expect(passages.length).toBeGreaterThan(10);
    await page.setViewport({ width: 600, height: 260 });
    const missed: string[] = [];
    for (const { span, paragraph } of passages) {
      const { start, end } = analysis.article.paragraphs[paragraph]!;
      await page.goto('about:blank');
      await page.goto(linkTo(span)!);
      if (!(await inView(page, analysis.article.text.slice(start, end)))) missed.push(analysis.article.text.slice(span.start, span.end));
    }
    expect(missed).toEqual([]);
  });
});

/** Is the paragraph with these words on screen? Browsers scroll there before the page is drawn for the first time, or soon after. */
async function inView(page: Page, words: string): Promise<boolean> {
  const appeared = await page.waitForFunction((wanted) => {
    const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const paragraph = [...document.querySelectorAll('p, h1, h2, li')].find((each) => plain(each.textContent) === plain(wanted));
    const box = paragraph?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  }, { timeout: 5_000 }, words).catch(() => null);
  return appeared !== null;
}
