import { loadRunning, type Area } from '@/lib/settings/stored';
import { isNever, withNever } from '@/lib/settings/sites';
import { changeSettings } from '@/lib/settings/store';

/** What the popup knows of settings. In a file of its own, fetched once the popup is drawn. */

/** Is this site switched off? */
export async function isSwitchedOff(area: Area, site: string): Promise<boolean> {
  return isNever(await loadRunning(area), site);
}

/** Switches a site off, or on again. */
export async function switchSite(area: Area, site: string, never: boolean): Promise<void> {
  await changeSettings(area, (settings) => withNever(settings, site, never));
}
