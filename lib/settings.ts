/** What a user decided, kept in this browser only. */
export interface Settings {
  /** Hosts where nothing is read, without "www."; each stands for its subdomains too. */
  readonly neverOn: readonly string[];
  /** Are marks painted when an article has been read? */
  readonly marks: boolean;
}

export const DEFAULT_SETTINGS: Settings = { neverOn: [], marks: true };

/** The part of `storage.local` used here; the polyfill's and the browser's own both fit. */
interface Store {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The key under which settings are stored; `storage.onChanged` names it. */
export const SETTINGS_KEY = 'settings';

/** Never rejects for what is stored there: what cannot be read as a setting counts as its default. */
export async function loadSettings(store: Store): Promise<Settings> {
  return settingsFrom((await store.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Stores what `change` makes of the settings, and gives it back. */
export async function changeSettings(store: Store, change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await loadSettings(store));
  await store.set({ [SETTINGS_KEY]: changed });
  return changed;
}

/** Reads settings from whatever was stored. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  return {
    neverOn: 'neverOn' in stored && Array.isArray(stored.neverOn) ? stored.neverOn.filter((host) => typeof host === 'string') : DEFAULT_SETTINGS.neverOn,
    marks: 'marks' in stored && typeof stored.marks === 'boolean' ? stored.marks : DEFAULT_SETTINGS.marks,
  };
}

/** Is `hostname`, or a site it belongs to, switched off? */
export function isNever({ neverOn }: Pick<Settings, 'neverOn'>, hostname: string): boolean {
  const host = siteOf(hostname);
  return neverOn.some((never) => host === never || host.endsWith(`.${never}`));
}

/** Settings with a site switched off, or on again together with every wider entry that covered it. */
export function withNever(settings: Settings, hostname: string, never: boolean): Settings {
  const site = siteOf(hostname);
  if (never) return isNever(settings, site) ? settings : { ...settings, neverOn: [...settings.neverOn, site] };
  return { ...settings, neverOn: settings.neverOn.filter((entry) => !isNever({ neverOn: [entry] }, site)) };
}

function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '').replace(/^www\./, '');
}
