import { looksCss } from '@/lib/page/looks.css';
import type { Looks } from '@/lib/page/mark-looks';
import { addStyles } from '@/lib/page/styles';
import { isNever, withNever } from '@/lib/settings/sites';
import { changeSettings, loadSettings } from '@/lib/settings/store';
import type { Area } from '@/lib/settings/stored';

/** What the popup knows of settings. In a file of its own, fetched once the popup is drawn. */

/** Is this site switched off, and how do the kinds look? From now on they look so in this document. */
export async function readSettings(area: Area, site: string | null, document: Document): Promise<{ readonly never: boolean | null; readonly looks: Looks }> {
  const settings = await loadSettings(area);
  addStyles(document, looksCss(settings.kinds));
  return { never: site === null ? null : isNever(settings, site), looks: settings.kinds };
}

/** Switches a site off, or on again. */
export async function switchSite(area: Area, site: string, never: boolean): Promise<void> {
  await changeSettings(area, (settings) => withNever(settings, site, never));
}
