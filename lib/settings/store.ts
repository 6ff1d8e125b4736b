import { fieldsOf } from './fields';
import { VERSION, versionOf } from './migrate';
import { settingsFrom } from './read';
import { SETTINGS_KEY, storedSettings, type Area } from './stored';
import type { Settings } from './types';

/** Settings as they are stored: with their version, and the time they were changed, by which the newer of two is known. */
export interface StoredSettings extends Settings {
  readonly version: typeof VERSION;
  readonly changed: number;
}

/** Never rejects for what is stored there; it does where there is nothing to ask, the extension having gone. */
export async function loadSettings(area: Pick<Area, 'get'>): Promise<Settings> {
  return settingsFrom(await storedSettings(area));
}

/** Stores what `change` makes of the settings, and gives it back. Changes of one page come one after the other. */
export function changeSettings(area: Area, change: (settings: Settings) => Settings): Promise<Settings> {
  const done = last.then(async () => {
    const stored = await storedSettings(area);
    const settings = settingsFrom(stored);
    const changed = change(settings);
    if (changed !== settings) await area.set({ [SETTINGS_KEY]: toStore(changed, Math.max(Date.now(), changedAt(stored) + 1)) });
    return changed;
  });
  last = done.catch(() => {});
  return done;
}
let last: Promise<unknown> = Promise.resolve();

/** Settings as they are stored, at a time in milliseconds. */
export function toStore(settings: Settings, changed: number): StoredSettings {
  return { version: VERSION, changed, ...settings };
}

/** When stored settings were changed; those of a time when this was not kept count as the oldest. */
export function changedAt(stored: unknown): number {
  const { changed } = fieldsOf(stored);
  return versionOf(stored) > 1 && typeof changed === 'number' && Number.isFinite(changed) ? changed : 0;
}
