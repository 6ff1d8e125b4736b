import type { NotChecked } from './messages';

/** Why nobody answers in a tab. Where the extension may read nothing, it is not told the address either. */
export function unanswered(url: string | undefined, mayRead: boolean): NotChecked {
  if (!mayRead) return { why: 'no-access' };
  return { why: url !== undefined && /^https?:/.test(url) ? 'not-loaded' : 'out-of-reach' };
}

/** The host of a web page, or null: the browser's own pages, files and the like have none. */
export function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : null;
}
