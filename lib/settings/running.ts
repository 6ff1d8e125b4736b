/**
 * The part of the settings that says where the extension runs at all. The gate needs it on every page, and nothing else
 * of the settings: it stands apart so that the gate stays small.
 */
import { fieldsOf, listOf, oneOf } from './fields';
import { migrated } from './migrate';

/** `asked`: nothing is looked at until the reader asks for this page. */
export const WHEN = ['every-article', 'asked'] as const;
export type When = (typeof WHEN)[number];

export interface Sites {
  /** Hosts where nothing is read, without "www."; each stands for its subdomains too. */
  readonly never: readonly string[];
  /** Hosts whose articles are read even when the rest waits to be asked. */
  readonly always: readonly string[];
}

export interface Running {
  readonly when: When;
  readonly sites: Sites;
}

/** What happens on a page by itself. */
export type Runs = 'by-itself' | 'when-asked' | 'never';

/** Longest list of sites that is kept. */
export const MOST_SITES = 1000;

export const DEFAULT_RUNNING: Running = { when: 'every-article', sites: { never: [], always: [] } };

/** Reads them from whatever was stored; what cannot be read counts as its default. */
export function runningFrom(stored: unknown): Running {
  const { when, sites } = migrated(stored);
  const { never, always } = fieldsOf(sites);
  return { when: oneOf(WHEN, when, DEFAULT_RUNNING.when), sites: { never: hosts(never), always: hosts(always) } };
}

/** The list that names the host most closely decides; where both name it alike, nothing is read. */
export function runsOn({ when, sites }: Running, hostname: string): Runs {
  const host = siteOf(hostname);
  const [never, always] = [sites.never, sites.always].map((list) => Math.max(0, ...list.filter((site) => belongsTo(host, site)).map((site) => site.length)));
  if (never && never >= (always ?? 0)) return 'never';
  return always || when === 'every-article' ? 'by-itself' : 'when-asked';
}

/** Is `host` this site, or one below it? */
export function belongsTo(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The site a host stands for: without "www." and the dot some write at its end. */
export function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '').replace(/^www\./, '');
}

function hosts(stored: unknown): string[] {
  return listOf(stored, (host): host is string => typeof host === 'string' && /^[^\s/]{1,253}$/.test(host), MOST_SITES);
}
