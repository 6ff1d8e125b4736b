import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { bringInStep } from '@/lib/settings/mirror';
import { settingsFrom } from '@/lib/settings/read';
import { toStore } from '@/lib/settings/store';
import type { Settings } from '@/lib/settings/types';
import { memoryArea, type MemoryArea } from './area';

const bytes = (key: string, value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length + key.length;

/** As strict as a browser: 8 kB an item, 100 kB whole. */
function syncArea(): MemoryArea {
  const area = memoryArea();
  return {
    ...area,
    set: async (items) => {
      const all = Object.entries({ ...area.items, ...items });
      if (Object.entries(items).some(([key, value]) => bytes(key, value) > 8192)) throw new Error('QUOTA_BYTES_PER_ITEM');
      if (all.reduce((sum, [key, value]) => sum + bytes(key, value), 0) > 102_400) throw new Error('QUOTA_BYTES');
      await area.set(items);
    },
  };
}
const areaWith = (settings: Settings, changed: number): MemoryArea => memoryArea({ settings: toStore(settings, changed) });
const manyPhrases = (words: string, count: number): Settings => ({ ...DEFAULT_SETTINGS, phrases: { mark: Array.from({ length: count }, (_, n) => `${n} ${words}`), ignore: [] } });

describe('the copy of the settings', () => {
  it('reaches another browser, whatever characters it holds and however many parts it takes', async () => {
    const sync = syncArea();
    const other = memoryArea();
    const settings = manyPhrases('官員表示 “ö” \\ 😀'.repeat(5), 150);
    expect(await bringInStep(areaWith(settings, 5), sync)).toBe('in-step');
    expect(Object.keys(sync.items).length).toBeGreaterThan(5);
    expect(await bringInStep(other, sync)).toBe('in-step');
    expect(settingsFrom(other.items['settings'])).toEqual(settings);
  });

  it('gives way to what was changed later, on either side', async () => {
    const sync = syncArea();
    const here = areaWith({ ...DEFAULT_SETTINGS, strength: 'line' }, 5);
    await bringInStep(here, sync);
    const there = areaWith({ ...DEFAULT_SETTINGS, strength: 'dots' }, 9);
    await bringInStep(there, sync);
    await bringInStep(here, sync);
    expect(settingsFrom(here.items['settings']).strength).toBe('dots');
    expect(here.items).toEqual(there.items);
  });

  it('leaves no parts behind when it shrinks', async () => {
    const sync = syncArea();
    await bringInStep(areaWith(manyPhrases('words', 200), 5), sync);
    await bringInStep(areaWith(DEFAULT_SETTINGS, 6), sync);
    const other = memoryArea();
    await bringInStep(other, sync);
    expect(settingsFrom(other.items['settings'])).toEqual(DEFAULT_SETTINGS);
    expect(Object.keys(sync.items)).toEqual(['copy.0', 'copy']);
  });

  it('has no key that pages listen for', async () => {
    const sync = syncArea();
    await bringInStep(areaWith(DEFAULT_SETTINGS, 5), sync);
    expect(Object.keys(sync.items)).not.toContain('settings');
  });

  it('is not taken while parts of it have yet to come', async () => {
    const sync = syncArea();
    await bringInStep(areaWith(manyPhrases('words', 200), 5), sync);
    sync.items['copy.1'] = { changed: 4, text: 'of an older copy' };
    const other = memoryArea();
    expect(await bringInStep(other, sync)).toBe('in-step');
    expect(other.items).toEqual({});
  });

  it('does without what does not fit, or is refused, or is not there, and loses nothing', async () => {
    const large = { ...DEFAULT_SETTINGS, sites: { never: Array.from({ length: 1000 }, (_, n) => `${n}.${'long-name.'.repeat(11)}example`), always: [] } };
    const local = areaWith(large, 5);
    const sync = syncArea();
    expect(await bringInStep(local, sync)).toBe('too-large');
    expect(sync.items).toEqual({});
    expect(await bringInStep(local, { ...sync, get: () => Promise.reject(new Error('Sync is switched off.')) })).toBe('refused');
    expect(await bringInStep(areaWith(DEFAULT_SETTINGS, 1), { ...sync, set: () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE')) })).toBe('refused');
    expect(await bringInStep(local, undefined)).toBe('missing');
    expect(settingsFrom(local.items['settings'])).toEqual(large);
  });

  it('of a newer version is not written over by an older one', async () => {
    const sync = syncArea();
    const tomorrow = memoryArea({ settings: { ...toStore(DEFAULT_SETTINGS, 5), version: 99, moods: ['calm'] } });
    await bringInStep(tomorrow, sync);
    const before = structuredClone(sync.items);
    expect(await bringInStep(areaWith(DEFAULT_SETTINGS, 9), sync)).toBe('in-step');
    expect(sync.items).toEqual(before);
  });

  it.each([7, null, { parts: -1 }, { parts: 'x' }, { parts: 1e9 }, { parts: 1, changed: 3 }])('that is broken (%j) is written anew', async (header) => {
    const sync = syncArea();
    sync.items['copy'] = header;
    await bringInStep(areaWith(DEFAULT_SETTINGS, 5), sync);
    const other = memoryArea();
    await bringInStep(other, sync);
    expect(settingsFrom(other.items['settings'])).toEqual(DEFAULT_SETTINGS);
    expect(other.items).not.toEqual({});
  });
});
