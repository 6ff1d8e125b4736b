import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { settingsFromFile, settingsToFile } from '@/lib/settings/file';
import { settingsFrom } from '@/lib/settings/read';
import { EXAMPLES } from './versions';

const FULL = settingsFrom(EXAMPLES[2]?.stored);
const fileWith = (fields: object): string => JSON.stringify({ ...(JSON.parse(settingsToFile(FULL)) as object), ...fields });

describe('settings as a file', () => {
  it('are what they were when they come back', () => {
    expect(settingsFromFile(settingsToFile(FULL))).toEqual(FULL);
    expect(FULL).not.toEqual(DEFAULT_SETTINGS);
  });

  it('of an older version are taken', () => {
    expect(settingsFromFile(JSON.stringify({ what: 'says-who-settings', version: 1, neverOn: ['example.org'], marks: false }))).toEqual({
      ...DEFAULT_SETTINGS, marks: false, sites: { never: ['example.org'], always: [] },
    });
  });

  it.each<[string, string, object]>([
    ['of words', 'Dear browser,', { why: 'not-json' }],
    ['that is empty', '', { why: 'not-json' }],
    ['cut short', settingsToFile(FULL).slice(0, -20), { why: 'not-json' }],
    ['of another program', '{"version":2,"theme":"dark"}', { why: 'not-ours' }],
    ['of a list', '[1,2]', { why: 'not-ours' }],
    ['of a newer version', fileWith({ version: 3 }), { why: 'newer' }],
    ['with a strength nobody knows', fileWith({ strength: 'glow' }), { why: 'broken', field: 'strength' }],
    ['with a site that is none', fileWith({ sites: { never: ['two words'], always: [] } }), { why: 'broken', field: 'sites' }],
    ['with a phrase that is none', fileWith({ phrases: { mark: [7], ignore: [] } }), { why: 'broken', field: 'phrases' }],
    ['with a colour outside the palette', fileWith({ kinds: { ...FULL.kinds, person: { on: true, line: 'dotted', colour: 'red' } } }), { why: 'broken', field: 'kinds' }],
    ['with two kinds of one line', fileWith({ kinds: { ...FULL.kinds, person: { ...FULL.kinds.person, line: 'wavy' } } }), { why: 'broken', field: 'kinds' }],
    ['with a word for a switch', fileWith({ marks: 'yes' }), { why: 'broken', field: 'marks' }],
    ['that never ends', ' '.repeat(5_000_001), { why: 'too-large' }],
  ])('%s are refused', (_what, text, refusal) => {
    expect(settingsFromFile(text)).toEqual(refusal);
  });
});
