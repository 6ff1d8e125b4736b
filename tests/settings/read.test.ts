import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '@/lib/engine/types';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { VERSION, versionOf } from '@/lib/settings/migrate';
import { settingsFrom } from '@/lib/settings/read';
import { toStore } from '@/lib/settings/store';
import { EXAMPLES } from './versions';

describe('versions', () => {
  it('have an example each', () => {
    expect(Object.keys(EXAMPLES).map(Number)).toEqual(Array.from({ length: VERSION }, (_, index) => index + 1));
  });

  it.each(Object.entries(EXAMPLES))('%s is read as it was meant', (version, { stored, read }) => {
    expect(versionOf(stored)).toBe(Number(version));
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...read });
  });

  it.each(Object.entries(EXAMPLES))('%s stays the same when it is stored again as of today', (_version, { stored }) => {
    const settings = settingsFrom(stored);
    const again: unknown = JSON.parse(JSON.stringify(toStore(settings, 7)));
    expect(settingsFrom(again)).toEqual(settings);
  });

  it('of tomorrow are read as far as they are known', () => {
    expect(settingsFrom({ version: 99, strength: 'dots', when: 'on-tuesdays', marks: false })).toEqual({ ...DEFAULT_SETTINGS, strength: 'dots', marks: false });
  });
});

describe('what is stored and is no setting', () => {
  const BAD: readonly unknown[] = [undefined, null, 'settings', 7, [], {}, () => 1, { version: 2 }, { version: '2' }, { version: -1 }, { version: Number.NaN }];
  it.each(BAD)('%j is the defaults', (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });

  const fields = Object.keys(DEFAULT_SETTINGS);
  const values: readonly unknown[] = [null, 0, 'x', [], {}, [[]], [null, 3, {}], { never: 'a', mark: {} }, { person: 7 }, { person: { on: 'yes', line: 'zigzag', colour: 'red' } }];
  it.each(fields.flatMap((field) => values.map((value): [string, unknown] => [field, value])))('%s: %j is its default, and the rest stays', (field, value) => {
    const rest = field === 'printMarks' ? { strength: 'line' as const } : { printMarks: false };
    expect(settingsFrom({ version: 2, ...rest, [field]: value })).toEqual({ ...DEFAULT_SETTINGS, ...rest });
  });

  it('leaves out what does not fit a list, and what stands there twice', () => {
    const { sites, phrases } = settingsFrom({
      version: 2,
      sites: { never: ['example.org', 'example.org', 3, null, 'two words', 'x'.repeat(300), ''], always: ['example.net'] },
      phrases: { mark: ['sources say', ' sources  say', '…', 'y'.repeat(500), 4], ignore: 'all' },
    });
    expect(sites).toEqual({ never: ['example.org'], always: ['example.net'] });
    expect(phrases).toEqual({ mark: ['sources say'], ignore: [] });
  });

  it('never gives two kinds one line', () => {
    const { kinds } = settingsFrom({ version: 2, kinds: { person: { line: 'wavy', colour: 'blue', on: false } } });
    expect(kinds.person).toEqual({ on: false, colour: 'blue', line: DEFAULT_SETTINGS.kinds.person.line });
    expect(new Set(FINDING_KINDS.map((kind) => kinds[kind].line)).size).toBe(FINDING_KINDS.length);
  });
});
