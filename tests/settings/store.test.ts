import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { withNever } from '@/lib/settings/sites';
import { changedAt, changeSettings, loadSettings } from '@/lib/settings/store';
import { memoryArea } from './area';

describe('the store', () => {
  it('holds the defaults until something is stored', async () => {
    expect(await loadSettings(memoryArea())).toEqual(DEFAULT_SETTINGS);
  });

  it('gives back what was changed', async () => {
    const area = memoryArea();
    await changeSettings(area, (settings) => withNever(settings, 'example.org', true));
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, sites: { never: ['example.org'], always: [] } });
  });

  it('loses none of two changes made at once', async () => {
    const area = memoryArea();
    await Promise.all([
      changeSettings(area, (settings) => ({ ...settings, strength: 'line' })),
      changeSettings(area, (settings) => ({ ...settings, printMarks: false })),
    ]);
    expect(await loadSettings(area)).toMatchObject({ strength: 'line', printMarks: false });
  });

  it('writes nothing when nothing changed', async () => {
    const area = memoryArea();
    await changeSettings(area, (settings) => settings);
    expect(area.items).toEqual({});
  });

  it('knows every change for newer than what it changed, even when the clock was set back', async () => {
    const area = memoryArea();
    vi.spyOn(Date, 'now').mockReturnValueOnce(5000).mockReturnValueOnce(20);
    await changeSettings(area, (settings) => ({ ...settings, marks: false }));
    expect(changedAt(area.items['settings'])).toBe(5000);
    await changeSettings(area, (settings) => ({ ...settings, marks: true }));
    expect(changedAt(area.items['settings'])).toBe(5001);
  });

  it('says so when there is no room, keeps what it had, and takes the next change', async () => {
    const area = memoryArea();
    await changeSettings(area, (settings) => ({ ...settings, strength: 'line' }));
    const { set } = area;
    area.set = () => Promise.reject(new Error('QuotaExceededError'));
    await expect(changeSettings(area, (settings) => ({ ...settings, marks: false }))).rejects.toThrow('QuotaExceededError');
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, strength: 'line' });
    area.set = set;
    expect(await changeSettings(area, (settings) => ({ ...settings, marks: false }))).toEqual({ ...DEFAULT_SETTINGS, strength: 'line', marks: false });
  });
});
