import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { isIgnored, isPhrase, MOST_PHRASES, withoutPhrase, withPhrase } from '@/lib/settings/phrases';
import type { Settings } from '@/lib/settings/types';

const taken = (result: ReturnType<typeof withPhrase>): Settings => {
  if (typeof result === 'string') throw new Error(`Refused: ${result}.`);
  return result;
};

describe('phrases', () => {
  it('are kept tidy, each once, in one list', () => {
    const first = taken(withPhrase(DEFAULT_SETTINGS, 'mark', '  sources\n  say '));
    expect(first.phrases).toEqual({ mark: ['sources say'], ignore: [] });
    expect(withPhrase(first, 'mark', 'Sources say')).toBe('already-there');
    const moved = taken(withPhrase(first, 'ignore', 'SOURCES SAY'));
    expect(moved.phrases).toEqual({ mark: [], ignore: ['SOURCES SAY'] });
    expect(withoutPhrase(moved, 'ignore', 'sources say').phrases).toEqual({ mark: [], ignore: [] });
  });

  it.each([
    ['', 'empty'], [' … !', 'empty'], ['x'.repeat(121), 'too-long'],
  ])('%j is not taken: %s', (typed, why) => {
    expect(withPhrase(DEFAULT_SETTINGS, 'mark', typed)).toBe(why);
  });

  it('are not taken when the list is full', () => {
    const full = { ...DEFAULT_SETTINGS, phrases: { mark: Array.from({ length: MOST_PHRASES }, (_, n) => `phrase ${n}`), ignore: [] } };
    expect(withPhrase(full, 'mark', 'one more')).toBe('too-many');
    expect(taken(withPhrase(full, 'ignore', 'one more')).phrases.ignore).toEqual(['one more']);
  });

  it('are stored as they are kept, or not read', () => {
    expect(isPhrase('sources say')).toBe(true);
    for (const stored of [' sources say', 'sources  say', '…', 7, null, 'x'.repeat(121)]) expect(isPhrase(stored)).toBe(false);
  });

  it.each([
    ['senior official', 'a senior official', true],
    ['A senior official', 'the senior\u00a0official', true],
    ["the president's men", 'The President’s men', true],
    ['officials', 'two officials', false],
    ['official', 'officials', false],
  ])('%j ignored, words %j: %s', (phrase, words, expected) => {
    expect(isIgnored([phrase], words)).toBe(expected);
  });
});
