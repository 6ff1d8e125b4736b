import type { Page } from 'puppeteer-core';
import { passagesOf } from '@/lib/engine/passages';
import { FINDING_KINDS, type Analysis } from '@/lib/engine/types';

/** Kind → the words marked as that kind, in the order of the page, white space aside. */
export type Marked = Readonly<Record<string, string>>;

/** What the page shows as marked: read from the page's own registry of highlights, not from the extension. */
export async function markedOn(page: Page): Promise<Marked> {
  const found = await page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => {
      const ranges = [...highlight].flatMap((range) => (range instanceof Range ? [range] : []));
      return { name, words: ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b) || b.compareBoundaryPoints(Range.END_TO_END, a)).map(String) };
    }));
  const marked: Record<string, string> = {};
  for (const { name, words } of found) {
    const kind = /^says-who-([a-z]+)/.exec(name)?.[1];
    if (kind) marked[kind] = plain(words.join(''));
  }
  return marked;
}

/** What an analysis says should be marked. */
export function marksOf(analysis: Analysis): Marked {
  const marked: Record<string, string> = {};
  for (const kind of FINDING_KINDS) {
    const words = passagesOf(analysis).filter((passage) => passage.kind === kind).map(({ span }) => analysis.article.text.slice(span.start, span.end));
    if (words.length > 0) marked[kind] = plain(words.join(''));
  }
  return marked;
}

/** Soft hyphens and white space are the page's own business: the analysis has one space where a page may have a line break. */
function plain(words: string): string {
  return words.replace(/[\s\u00ad]+/g, '');
}
