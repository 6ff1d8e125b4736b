import { DEFAULT_SETTINGS } from './defaults';
import { fieldsOf } from './fields';
import { migrated, VERSION, versionOf } from './migrate';
import { settingsFrom } from './read';
import type { Settings } from './types';

/** Settings as a file: to keep, or to carry to another browser. */

export const FILE_NAME = 'says-who-settings.json';
/** Says that a file is ours. */
const WHAT = 'says-who-settings';
/** Characters. The fullest settings there can be have a tenth of it. */
const LONGEST = 5_000_000;

/** Why a file was refused. `field`: what of it is no setting. */
export type FileRefusal = { readonly why: 'too-large' | 'not-json' | 'not-ours' | 'newer' } | { readonly why: 'broken'; readonly field: string };

export function settingsToFile(settings: Settings): string {
  return `${JSON.stringify({ what: WHAT, version: VERSION, ...settings }, null, 2)}\n`;
}

/** The settings in a file, all of them or none: nothing of it is guessed at. What an older version did not have is the default. */
export function settingsFromFile(text: string): Settings | FileRefusal {
  if (text.length > LONGEST) return { why: 'too-large' };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { why: 'not-json' };
  }
  if (fieldsOf(given)['what'] !== WHAT) return { why: 'not-ours' };
  if (versionOf(given) > VERSION) return { why: 'newer' };
  const settings = settingsFrom(given);
  const field = firstUnread(migrated(given), settings);
  return field === null ? settings : { why: 'broken', field };
}

export function isRefusal(read: Settings | FileRefusal): read is FileRefusal {
  return 'why' in read;
}

/** The first setting that was not read as it was given. */
function firstUnread(given: Readonly<Record<string, unknown>>, read: Settings): string | null {
  const fields = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return fields.find((field) => given[field] !== undefined && !isWithin(given[field], read[field])) ?? null;
}

/** Does everything that was given stand in what was read? */
function isWithin(given: unknown, read: unknown): boolean {
  if (typeof given !== 'object' || given === null) return given === read;
  if (Array.isArray(given)) return Array.isArray(read) && given.length === read.length && given.every((each, index) => isWithin(each, read[index]));
  const [inside, outside] = [fieldsOf(given), fieldsOf(read)];
  return Object.keys(inside).every((field) => isWithin(inside[field], outside[field]));
}
