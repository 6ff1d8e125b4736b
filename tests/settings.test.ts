import { describe, expect, it } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, isNever, loadSettings, settingsFrom, withNever } from '@/lib/settings';

describe('which sites are switched off', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['example.org', 'news.example.org', true],
    ['example.org', 'EXAMPLE.org.', true],
    ['example.org', 'notexample.org', false],
    ['example.org', 'example.org.evil.test', false],
    ['news.example.org', 'example.org', false],
    ['news.example.org', 'sport.example.org', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '27.0.0.1', false],
    ['localhost', 'localhost', true],
  ])('%s in the list, on %s: %s', (entry, hostname, never) => {
    expect(isNever({ neverOn: [entry] }, hostname)).toBe(never);
  });

  it('keeps one entry a site, without "www."', () => {
    const once = withNever(DEFAULT_SETTINGS, 'www.Example.org', true);
    expect(once.neverOn).toEqual(['example.org']);
    expect(withNever(once, 'news.example.org', true).neverOn).toEqual(['example.org']);
  });

  it('switches a site on again with the wider entry that covered it, and leaves the others', () => {
    const settings = { ...DEFAULT_SETTINGS, neverOn: ['example.org', 'example.net'] };
    expect(withNever(settings, 'news.example.org', false).neverOn).toEqual(['example.net']);
  });
});

describe('what is stored', () => {
  it.each([[undefined], [null], ['settings'], [7], [{}], [{ neverOn: 'example.org', marks: 1 }]])('reads %j as the defaults', (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves out entries that are not hosts', () => {
    expect(settingsFrom({ neverOn: ['example.org', 3, null], marks: false })).toEqual({ neverOn: ['example.org'], marks: false });
  });

  it('is read back as it was changed', async () => {
    const items: Record<string, unknown> = {};
    const store = { get: async (key: string) => ({ [key]: items[key] }), set: async (changed: Record<string, unknown>) => void Object.assign(items, changed) };
    await changeSettings(store, (settings) => withNever(settings, 'example.org', true));
    expect(await loadSettings(store)).toEqual({ neverOn: ['example.org'], marks: true });
  });
});
