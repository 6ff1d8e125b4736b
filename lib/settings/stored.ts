import { runningFrom, type Running } from './running';

/** Where settings are stored: in `storage.local`, whole, under one key. The background keeps `storage.sync` in step with it. */

/** The part of a storage area used here; the polyfill's and the browser's own both fit. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** `storage.onChanged` names it. */
export const SETTINGS_KEY = 'settings';

/** Whatever is stored, as it is. */
export async function storedSettings(area: Pick<Area, 'get'>): Promise<unknown> {
  return (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/** Where the extension runs. Never rejects for what is stored there; it does where there is nothing to ask, the extension having gone. */
export async function loadRunning(area: Pick<Area, 'get'>): Promise<Running> {
  return runningFrom(await storedSettings(area));
}
