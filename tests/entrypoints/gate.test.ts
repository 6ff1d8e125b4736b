// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGate, type Gate } from '@/entrypoints/gate/gate';
import { WAITS } from '@/lib/page/changes';
import { DEFAULT_RUNNING, type Running } from '@/lib/settings/running';

const SENTENCE = 'A senior official said on Monday that the house beside the lighthouse would be sold before the summer comes.';
const NEVER: Running = { ...DEFAULT_RUNNING, sites: { never: ['localhost'], always: [] } };
const ASKED: Running = { ...DEFAULT_RUNNING, when: 'asked' };

describe('the gate', () => {
  const ask = vi.fn((..._call: readonly unknown[]): Promise<never> => Promise.resolve(undefined as never));
  let running: Running;
  let gate: Gate;

  beforeEach(() => {
    vi.useFakeTimers();
    ask.mockClear().mockResolvedValue(undefined as never);
    running = DEFAULT_RUNNING;
    document.head.replaceChildren();
    document.body.replaceChildren();
    history.replaceState(null, '', '/2026/03/02/lighthouse');
  });
  afterEach(() => {
    gate.leave();
    vi.useRealTimers();
  });

  const open = async () => {
    gate = createGate({ window, ask, loadRunning: async () => running });
    await vi.advanceTimersByTimeAsync(0);
  };
  const state = () => gate.answers.state?.(null, {});
  const asked = () => ask.mock.calls.map(([name]) => name);
  const makeArticle = () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:type');
    meta.setAttribute('content', 'article');
    document.head.append(meta);
    for (let n = 0; n < 6; n += 1) addText();
  };
  const addText = () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCE;
    document.body.append(paragraph);
  };

  it('has the reader called on an article, and on nothing else', async () => {
    await open();
    expect(ask).not.toHaveBeenCalled();
    expect(await state()).toEqual({ state: 'not-checked', reason: { why: 'not-an-article', links: 0, longestText: 0 } });
    gate.leave();
    makeArticle();
    await open();
    expect(ask.mock.calls).toEqual([['readArticle', { why: 'article' }]]);
    expect(await state()).toEqual({ state: 'reading' });
  });

  it('sees an article that comes late', async () => {
    await open();
    makeArticle();
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    expect(asked()).toEqual(['readArticle']);
  });

  it('leaves a page alone that is no article after a few looks, until its address changes', async () => {
    await open();
    for (const wait of WAITS) {
      addText();
      await vi.advanceTimersByTimeAsync(wait);
    }
    makeArticle();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(ask).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    gate.answers.addressChanged?.(null, {});
    expect(ask).not.toHaveBeenCalled(); // "#" alone, or nothing at all, has changed
    history.replaceState(null, '', '/2026/03/03/ferry');
    gate.answers.addressChanged?.(null, {});
    expect(asked()).toEqual(['readArticle']);
  });

  it('judges nothing on a site that is switched off, and begins when it is switched on', async () => {
    makeArticle();
    running = NEVER;
    await open();
    expect(ask.mock.calls).toEqual([['badge', { state: 'never' }]]);
    expect(await state()).toEqual({ state: 'not-checked', reason: { why: 'never-on-this-site' } });
    history.replaceState(null, '', '/2026/03/03/ferry');
    gate.answers.addressChanged?.(null, {});
    expect(asked()).toEqual(['badge']);
    gate.settingsChanged(DEFAULT_RUNNING);
    expect(asked()).toEqual(['badge', 'readArticle']);
  });

  it('looks at nothing where pages are read only when asked, until it is', async () => {
    makeArticle();
    running = ASKED;
    await open();
    history.replaceState(null, '', '/2026/03/03/ferry');
    gate.answers.addressChanged?.(null, {});
    addText();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask.mock.calls).toEqual([['badge', { state: 'not-checked' }]]);
    expect(await state()).toEqual({ state: 'not-checked', reason: { why: 'only-when-asked' } });
    gate.answers.checkAnyway?.(null, {});
    expect(ask).toHaveBeenLastCalledWith('readArticle', { why: 'asked' });
  });

  it('begins by itself on a site that is always read, and once it need not be asked', async () => {
    makeArticle();
    running = { ...ASKED, sites: { never: [], always: ['localhost'] } };
    await open();
    expect(asked()).toEqual(['readArticle']);
    gate.leave();
    running = ASKED;
    await open();
    gate.settingsChanged(DEFAULT_RUNNING);
    expect(asked()).toEqual(['readArticle', 'badge', 'readArticle']);
  });

  it('stops when the site is switched off', async () => {
    await open();
    gate.settingsChanged(NEVER);
    makeArticle();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask.mock.calls.every(([name]) => name === 'badge')).toBe(true);
    expect(ask).toHaveBeenLastCalledWith('badge', { state: 'never' });
  });

  it('calls the reader when asked, and says why when it does not come', async () => {
    await open();
    ask.mockRejectedValueOnce(new Error('This page cannot be scripted.'));
    gate.answers.checkAnyway?.(null, {});
    expect(ask).toHaveBeenLastCalledWith('readArticle', { why: 'asked' });
    await vi.advanceTimersByTimeAsync(0);
    expect(await state()).toEqual({ state: 'not-checked', reason: { why: 'extraction-failed', detail: 'This page cannot be scripted.' } });
  });

  it('does nothing where the extension has just gone', async () => {
    makeArticle();
    gate = createGate({ window, ask, loadRunning: () => Promise.reject(new Error('Extension context invalidated.')) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
  });

  it('does nothing once it has left, not even with settings under way', async () => {
    makeArticle();
    gate = createGate({ window, ask, loadRunning: async () => running });
    gate.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
  });
});
