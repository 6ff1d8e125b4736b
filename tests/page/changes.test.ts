// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WAITS, watchChanges, type ChangeWatch } from '@/lib/page/changes';

const SENTENCE = 'A senior official said on Monday that the house beside the lighthouse would be sold before the summer.';

describe('watching a page change', () => {
  let watch: ChangeWatch;
  const look = vi.fn((_prose: boolean) => true);
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    look.mockReset().mockReturnValue(true);
    watch = watchChanges(document, look);
  });
  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });

  /** Changes the page, and lets so many milliseconds pass. */
  async function change(text: string, wait: number): Promise<void> {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
    await vi.advanceTimersByTimeAsync(wait);
  }

  it('does not look at a page that stays as it is', async () => {
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks once for many changes, and tells prose from a clock', async () => {
    for (let second = 0; second < 10; second += 1) await change(`12:00:0${second}`, 10);
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    expect(look.mock.calls).toEqual([[false]]);
    await change(SENTENCE, WAITS[1]);
    expect(look.mock.calls).toEqual([[false], [true]]);
  });

  it('sees words that change in place', async () => {
    await change('…', WAITS[0]);
    const text = document.body.firstChild?.firstChild;
    if (text) text.nodeValue = SENTENCE;
    await vi.advanceTimersByTimeAsync(WAITS[1]);
    expect(look).toHaveBeenLastCalledWith(true);
  });

  it('waits longer after each costly look, and begins again for a new page', async () => {
    for (const wait of WAITS) {
      look.mockClear();
      await change(SENTENCE, wait - 1);
      expect(look).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(look).toHaveBeenCalledTimes(1);
    }
    watch.restart();
    look.mockClear();
    await change(SENTENCE, WAITS[0]);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('does not wait longer after a look that cost nothing', async () => {
    look.mockReturnValue(false);
    for (let n = 0; n < 5; n += 1) await change(SENTENCE, WAITS[0]);
    expect(look).toHaveBeenCalledTimes(5);
  });

  it('stops when told, also with a look ahead', async () => {
    await change(SENTENCE, 1);
    watch.stop();
    await change(SENTENCE, 60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('looks when asked, without a change', async () => {
    watch.lookSoon();
    await vi.advanceTimersByTimeAsync(WAITS[0]);
    expect(look.mock.calls).toEqual([[false]]);
  });
});
