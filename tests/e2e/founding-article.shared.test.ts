import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/browsers';
import { openSession, type Session } from './session';
import { checked } from './states';

/** The article that the project began with is not ours to ship; this test is there where it lies beside the project. */
const SEED = new URL('../../../shared/corpus/seed/', import.meta.url);
const ADDRESS = '/2025/03/06/nato';

interface Gold {
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly [number, number] | null; readonly cue: readonly [number, number]; readonly anonymous: boolean }[];
  readonly titles: readonly { readonly span: readonly [number, number] }[];
}

/** A stretch of the text, counted in characters that are no white space. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const dense = (text: string): string => text.replace(/\s+/g, '');
const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const gold = JSON.parse(readFileSync(new URL('gold.json', SEED), 'utf8')) as Gold;
const stretch = ([start, end]: readonly [number, number]): Stretch => ({
  start: dense(gold.text.slice(0, start)).length,
  end: dense(gold.text.slice(0, end)).length,
  words: gold.text.slice(start, end),
});
const wordsOf = (stretches: readonly Stretch[]): string[] => stretches.map(({ words }) => words);

describe.each(BROWSERS)('the founding article, in %s', (name) => {
  let session: Session;
  let marks: readonly (Stretch & { readonly kind: string })[];
  beforeAll(async () => {
    session = await openSession(name, { pages: { [ADDRESS]: { body: readFileSync(new URL('article.html', SEED), 'utf8') } } });
    const visit = await session.visit(ADDRESS);
    await visit.until(checked);
    const seen = await visit.page.evaluate(() => {
      const ranges = [...CSS.highlights].flatMap(([highlight, all]) => [...all].flatMap((range) => (range instanceof Range ? [{ highlight, range }] : [])));
      const until = (node: Node, offset: number) => {
        const before = document.createRange();
        before.setStart(document.body, 0);
        before.setEnd(node, offset);
        return before.toString();
      };
      return {
        body: document.body.textContent ?? '',
        marks: ranges.map(({ highlight, range }) => ({ highlight, before: until(range.startContainer, range.startOffset), words: range.toString() })),
      };
    });
    const begins = dense(seen.body).indexOf(dense(gold.text).slice(0, 200));
    if (begins === -1) throw new Error('The page does not hold the text of the gold file.');
    marks = seen.marks.map(({ highlight, before, words }) => {
      const start = dense(before).length - begins;
      return { kind: highlight.split('-')[2] ?? '', start, end: start + dense(words).length, words };
    });
  });
  afterAll(() => session.close());

  const anonymous = () => marks.filter(({ kind }) => kind !== 'title' && kind !== 'sign' && kind !== 'credit');
  const titles = () => marks.filter(({ kind }) => kind === 'title');

  it('has a mark on each of the 23 nameless sources', () => {
    const wanted = gold.attributions.filter((each) => each.anonymous).map(({ source, cue }) => stretch(source ?? cue));
    expect(wanted).toHaveLength(23);
    expect(wordsOf(wanted.filter((each) => !anonymous().some((mark) => overlap(mark, each))))).toEqual([]);
  });

  it('has a mark on each of the 11 titles', () => {
    const wanted = gold.titles.map(({ span }) => stretch(span));
    expect(wanted).toHaveLength(11);
    expect(wordsOf(wanted.filter((each) => !titles().some((mark) => overlap(mark, each))))).toEqual([]);
  });

  it('has no mark on anything else', () => {
    const nameless = gold.attributions.filter((each) => each.anonymous).flatMap(({ source, cue }) => [cue, ...(source ? [source] : [])]).map(stretch);
    expect(wordsOf(anonymous().filter((mark) => !nameless.some((each) => overlap(mark, each))))).toEqual([]);
    const misfits = gold.titles.map(({ span }) => stretch(span));
    expect(wordsOf(titles().filter((mark) => !misfits.some((each) => overlap(mark, each))))).toEqual([]);
  });
});
