import { belongsTo, MOST_SITES, runsOn, siteOf, type Running, type Sites } from './running';

/** Why a site cannot be taken. */
export type SiteRefusal = 'empty' | 'not-a-site' | 'not-whole' | 'already-there' | 'too-many';

/** The site somebody typed or pasted: a host name in any script, with or without the rest of an address. */
export function siteFrom(typed: string): { readonly site: string } | 'empty' | 'not-a-site' | 'not-whole' {
  const text = typed.trim();
  if (text === '') return 'empty';
  const address = /^https?:\/\//i.test(text) ? text : `http://${text.replace(/^\*\./, '')}`;
  // Anything else with a scheme ("file:", "about:") has no host we could read.
  if (/\s/.test(text) || /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i.test(text.replace(/^https?:/i, '')) || !URL.canParse(address)) return 'not-a-site';
  const site = siteOf(new URL(address).hostname);
  if (!isHost(site)) return 'not-a-site';
  return site.includes('.') || site === 'localhost' || site.startsWith('[') ? { site } : 'not-whole';
}

function isHost(host: string): boolean {
  if (/^\[[0-9a-f:.]+\]$/.test(host)) return true;
  return host.length <= 253 && host.split('.').every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
}

/** Settings with one more site in a list, or why not. A site of the other list moves over. */
export function withSite<Some extends Running>(settings: Some, list: keyof Sites, typed: string): Some | SiteRefusal {
  const read = siteFrom(typed);
  if (typeof read === 'string') return read;
  if (settings.sites[list].includes(read.site)) return 'already-there';
  if (settings.sites[list].length >= MOST_SITES) return 'too-many';
  const moved = withoutSite(settings, list === 'never' ? 'always' : 'never', read.site);
  return { ...moved, sites: { ...moved.sites, [list]: [...moved.sites[list], read.site] } };
}

export function withoutSite<Some extends Running>(settings: Some, list: keyof Sites, site: string): Some {
  return { ...settings, sites: { ...settings.sites, [list]: settings.sites[list].filter((each) => each !== site) } };
}

/** Is nothing read on this host? */
export function isNever(settings: Running, hostname: string): boolean {
  return runsOn(settings, hostname) === 'never';
}

/** Settings with a host switched off, or on again together with every wider entry that covered it. */
export function withNever<Some extends Running>(settings: Some, hostname: string, never: boolean): Some {
  const site = siteOf(hostname);
  if (isNever(settings, site) === never) return settings;
  const { sites } = settings;
  return never
    ? { ...settings, sites: { never: [...sites.never, site], always: sites.always.filter((each) => each !== site) } }
    : { ...settings, sites: { ...sites, never: sites.never.filter((each) => !belongsTo(site, each)) } };
}
