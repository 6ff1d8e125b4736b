// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader, type Reader } from '@/entrypoints/reader/reader';
import { analyze } from '@/lib/engine/analyze';
import { countPassages, isCounted, passagesOf } from '@/lib/engine/passages';
import type { Analysis, Article } from '@/lib/engine/types';
import type { PageState } from '@/lib/messages';
import { WAITS } from '@/lib/page/changes';
import type { Dismissed } from '@/lib/dismissed';
import { dismissalOf } from '@/lib/dismissed';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import type { Settings } from '@/lib/settings/types';

const HOUSE = [
  'A senior official said on Monday that the house beside the lighthouse would be sold before the summer, because nobody had found the money for a roof.',
  'According to two sources close to the council, two buyers have looked at the house already, and one of them came back a second time with a builder.',
  'It was reported last week that the lamp itself would stay in the hands of the harbour office, whoever buys the house and the garden in the end.',
];
const FERRY = [
  'A second ferry may sail between Pellam and Sorrel before the summer, three people familiar with the plan said on Tuesday in the hall of the school.',
  'Martin Hale, who runs the company, said that he had nothing to announce. "We are looking at a ship, as we do every spring," Mr Hale said on the pier.',
  'Islanders have asked for a second boat since the school closed and the children began to cross in the morning, whatever the weather on the water was.',
];

const NEVER: Settings = { ...DEFAULT_SETTINGS, sites: { never: ['localhost'], always: [] } };
const ASKED: Settings = { ...DEFAULT_SETTINGS, when: 'asked' };

describe('the reader', () => {
  /** Calls to the background, each with the means of answering it. */
  let calls: { readonly name: string; readonly input: unknown; answer(value?: unknown): void; fail(error: Error): void }[];
  let views: PageState[];
  let alive: boolean;
  let reader: Reader;
  let kept: Dismissed[];

  beforeEach(() => {
    vi.useFakeTimers();
    calls = [];
    views = [];
    kept = [];
    alive = true;
    history.replaceState(null, '', '/2026/03/02/lighthouse');
    show('Keeper’s house to be sold', HOUSE);
  });
  afterEach(() => {
    reader.leave();
    vi.useRealTimers();
  });

  function show(headline: string, paragraphs: readonly string[]): void {
    const article = document.createElement('article');
    const title = document.createElement('h1');
    title.textContent = headline;
    document.title = headline;
    const time = document.createElement('time');
    time.dateTime = '2026-03-02';
    time.textContent = '2 March 2026';
    article.append(title, time, ...[...paragraphs, ...paragraphs].map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    document.body.replaceChildren(article);
  }

  async function open(settings: Settings = DEFAULT_SETTINGS, dismissed: readonly Dismissed[] = []): Promise<void> {
    reader = createReader({
      window,
      ask: ((name: string, input: unknown) => new Promise((resolve, reject) => {
        calls.push({ name, input, answer: resolve, fail: reject });
      })) as Parameters<typeof createReader>[0]['ask'],
      tellViews: (async (_name: string, state: PageState) => {
        views.push(state);
      }) as Parameters<typeof createReader>[0]['tellViews'],
      loadSettings: async () => settings,
      loadDismissed: async () => dismissed,
      keeping: {
        changeDismissed: async (change) => reader.dismissedChanged(kept = change(kept)),
        changeSettings: async (change) => reader.settingsChanged(settings = change(settings)),
      },
      alive: () => alive,
    });
    await vi.advanceTimersByTimeAsync(0);
  }

  const state = (): PageState => reader.answers.state?.(null, {}) as PageState;
  const checkedState = () => {
    const now = state();
    if (now.state !== 'checked') throw new Error(`The page is ${now.state}.`);
    return now;
  };
  const analyses = () => calls.filter(({ name }) => name === 'analyze');
  const badge = () => calls.findLast(({ name }) => name === 'badge')?.input;
  /** Lets the background analyse what it was last sent. */
  async function analysed(): Promise<Analysis> {
    const last = analyses().at(-1);
    const analysis = analyze(last?.input as Article);
    last?.answer(analysis);
    await vi.advanceTimersByTimeAsync(0);
    return analysis;
  }

  it('reads, has it analysed, and tells the toolbar and the views', async () => {
    await open();
    expect(state()).toEqual({ state: 'reading' });
    expect(badge()).toEqual({ state: 'reading' });
    const analysis = await analysed();
    expect(state()).toEqual({ state: 'checked', analysis, marks: true, out: [] });
    expect(countPassages(analysis)).toBeGreaterThan(2);
    expect(badge()).toEqual({ state: 'checked', passages: countPassages(analysis) });
    expect(views.map((each) => each.state)).toEqual(['reading', 'checked']);
  });

  it('says so when the engine fails, and tries again when asked', async () => {
    await open();
    analyses().at(-1)?.fail(new Error('The engine fell over.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toEqual({ state: 'not-checked', reason: { why: 'engine-failed', detail: 'The engine fell over.' } });
    expect(badge()).toEqual({ state: 'not-checked' });
    reader.answers.checkAnyway?.(null, {});
    await analysed();
    expect(state()).toMatchObject({ state: 'checked' });
  });

  it('says so when there is nothing to read, and reads it when it comes', async () => {
    document.body.replaceChildren();
    await open();
    expect(state()).toMatchObject({ state: 'not-checked', reason: { why: 'extraction-failed', detail: expect.stringMatching(/\.$/) } });
    show('Keeper’s house to be sold', HOUSE);
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    await analysed();
    expect(state()).toMatchObject({ state: 'checked', analysis: { article: { headline: 'Keeper’s house to be sold' } } });
  });

  it('does not analyse the same words twice when their node is replaced', async () => {
    await open();
    await analysed();
    show('Keeper’s house to be sold', HOUSE);
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    expect(analyses()).toHaveLength(1);
    expect(state()).toMatchObject({ state: 'checked' });
  });

  it('lets go of an analysis of an article that is no more', async () => {
    await open();
    const [old] = analyses();
    history.replaceState(null, '', '/2026/03/03/ferry');
    show('Second ferry before the summer', [...FERRY, ...FERRY]);
    reader.answers.addressChanged?.(null, {});
    old?.answer(analyze(old.input as Article));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toEqual({ state: 'reading' });
    await analysed();
    expect(state()).toMatchObject({ analysis: { article: { headline: 'Second ferry before the summer' } } });
  });

  it('sees that the article was taken away while it was analysed', async () => {
    await open();
    document.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    await analysed();
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    expect(state()).toMatchObject({ state: 'not-checked', reason: { why: 'extraction-failed' } });
  });

  it('passes over a page of the same site that is no article, and judges it again when it changes', async () => {
    await open();
    await analysed();
    history.replaceState(null, '', '/');
    document.body.replaceChildren();
    reader.answers.addressChanged?.(null, {});
    expect(state()).toEqual({ state: 'not-checked', reason: { why: 'not-an-article', links: 0, longestText: 0 } });
    history.replaceState(null, '', '/2026/03/03/ferry');
    reader.answers.addressChanged?.(null, {});
    show('Second ferry before the summer', [...FERRY, ...FERRY]);
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    await analysed();
    expect(state()).toMatchObject({ analysis: { article: { headline: 'Second ferry before the summer' } } });
  });

  it('stays where it is when only what follows "#" changes', async () => {
    await open();
    await analysed();
    const told = calls.length;
    history.replaceState(null, '', '#comments');
    reader.answers.addressChanged?.(null, {});
    expect(calls).toHaveLength(told);
  });

  it('switches its marks off and on, and starts as the settings say', async () => {
    await open({ ...DEFAULT_SETTINGS, marks: false });
    await analysed();
    expect(state()).toMatchObject({ marks: false });
    reader.answers.marks?.({ on: true }, {});
    expect(state()).toMatchObject({ state: 'checked', marks: true });
    expect(views.at(-1)).toEqual(state());
  });

  it('takes a passage out and brings it back, with what it weighs', async () => {
    await open();
    const made = await analysed();
    const [first] = passagesOf(made).filter(isCounted);
    const findingId = first?.id ?? '';
    reader.answers.takeOut?.({ findingId, why: 'dismissed' }, {});
    await vi.advanceTimersByTimeAsync(0);
    const after = state();
    if (after.state !== 'checked') throw new Error('It is not checked.');
    expect(after.out.map(({ passage, why }) => [passage.id, why])).toEqual([[findingId, 'dismissed']]);
    expect(after.analysis.findings.some(({ id }) => id === findingId)).toBe(false);
    expect(badge()).toEqual({ state: 'checked', passages: countPassages(after.analysis) });
    expect(countPassages(after.analysis)).toBeLessThan(countPassages(made));
    reader.answers.bringBack?.({ findingId }, {});
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ analysis: made, out: [] });
  });

  it('never marks a phrase again, until it is brought back', async () => {
    await open();
    const made = await analysed();
    const [first] = passagesOf(made).filter(isCounted);
    const findingId = first?.id ?? '';
    const words = made.article.text.slice(first?.span.start, first?.span.end);
    reader.answers.takeOut?.({ findingId, why: 'ignored' }, {});
    await vi.advanceTimersByTimeAsync(0);
    const after = state();
    if (after.state !== 'checked') throw new Error('It is not checked.');
    expect(after.out.length).toBeGreaterThan(0);
    expect(after.out.every(({ why }) => why === 'ignored')).toBe(true);
    expect(passagesOf(after.analysis).filter(isCounted).map(({ span }) => made.article.text.slice(span.start, span.end).toLowerCase())).not.toContain(words.toLowerCase());
    reader.answers.bringBack?.({ findingId }, {});
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ analysis: made, out: [] });
  });

  it('forgets the page when its site is switched off, and reads it again when it is switched on', async () => {
    await open();
    await analysed();
    reader.settingsChanged(NEVER);
    expect(state()).toEqual({ state: 'not-checked', reason: { why: 'never-on-this-site' } });
    expect(badge()).toEqual({ state: 'never' });
    show('Second ferry before the summer', FERRY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(analyses()).toHaveLength(1);
    reader.settingsChanged(DEFAULT_SETTINGS);
    expect(analyses()).toHaveLength(2);
  });

  it('reads the page it was asked for, and waits on the next, where pages are read only when asked', async () => {
    await open(ASKED);
    await analysed();
    expect(state()).toMatchObject({ state: 'checked' });
    history.replaceState(null, '', '/2026/03/03/ferry');
    show('Second ferry before the summer', [...FERRY, ...FERRY]);
    reader.answers.addressChanged?.(null, {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state()).toEqual({ state: 'not-checked', reason: { why: 'only-when-asked' } });
    expect(badge()).toEqual({ state: 'not-checked' });
    expect(analyses()).toHaveLength(1);
    reader.answers.checkAnyway?.(null, {});
    await analysed();
    expect(state()).toMatchObject({ analysis: { article: { headline: 'Second ferry before the summer' } } });
  });

  it('begins by itself when it need no longer be asked, and keeps what it read when it must', async () => {
    await open();
    await analysed();
    reader.settingsChanged(ASKED);
    expect(state()).toMatchObject({ state: 'checked' });
    reader.settingsChanged(NEVER);
    reader.settingsChanged(ASKED);
    expect(state()).toEqual({ state: 'not-checked', reason: { why: 'only-when-asked' } });
    reader.settingsChanged(DEFAULT_SETTINGS);
    await analysed();
    expect(state()).toMatchObject({ state: 'checked' });
  });

  it('shows what its reader wants shown, without another analysis', async () => {
    await open();
    const analysis = await analysed();
    const kindsShown = () => new Set(checkedState().analysis.findings.map(({ kind }) => kind));
    expect(kindsShown()).toContain('hearsay');
    reader.settingsChanged({ ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, hearsay: { ...DEFAULT_SETTINGS.kinds.hearsay, on: false } } });
    expect(kindsShown()).not.toContain('hearsay');
    expect(checkedState().analysis.score).toEqual(analysis.score);
    expect(badge()).toEqual({ state: 'checked', passages: countPassages(checkedState().analysis) });
    reader.settingsChanged({ ...DEFAULT_SETTINGS, phrases: { mark: ['the lamp'], ignore: [] } });
    expect(kindsShown()).toContain('yours');
    reader.settingsChanged({ ...DEFAULT_SETTINGS, marks: false });
    expect(state()).toMatchObject({ marks: false });
    expect(analyses()).toHaveLength(1);
  });

  it('leaves out what was dismissed in this article, when it opens and later', async () => {
    await open();
    const [passage] = passagesOf(await analysed());
    if (!passage) throw new Error('There is no passage.');
    const dismissed = dismissalOf(location.href, passage);
    const words = () => checkedState().analysis.findings.map(({ span }) => span);
    expect(words()).toContainEqual(passage.span);
    reader.dismissedChanged([dismissed]);
    expect(words()).not.toContainEqual(passage.span);
    reader.dismissedChanged([]);
    expect(words()).toContainEqual(passage.span);
    reader.leave();
    await open(DEFAULT_SETTINGS, [dismissed]);
    await analysed();
    expect(words()).not.toContainEqual(passage.span);
  });

  it('falls silent when its extension has been replaced', async () => {
    await open();
    await analysed();
    alive = false;
    const told = calls.length;
    show('Second ferry before the summer', FERRY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(told);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('falls silent when its extension goes while it waits', async () => {
    await open();
    const told = calls.length;
    alive = false;
    analyses().at(-1)?.fail(new Error('Extension context invalidated.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toHaveLength(told);
  });
});
