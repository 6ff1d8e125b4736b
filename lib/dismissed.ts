import { matchQuote } from './page/match-quote';
import type { Passage } from './engine/passages';
import type { Analysis, TextQuoteSelector } from './engine/types';
import { fieldsOf } from './settings/fields';
import type { Area } from './settings/stored';

/** A passage its reader found not right, in one article: where, and which words among which. Kept in this browser only. */
export interface Dismissed {
  /** Address of the article, without what follows "#". */
  readonly address: string;
  readonly selector: TextQuoteSelector;
}

/** The key under which they are stored in `storage.local`; never in `storage.sync`: it tells what was read. */
export const DISMISSED_KEY = 'dismissed';

/** The oldest go first. */
export const MOST_DISMISSED = 500;

const VERSION = 1;

/** One more, the newest; the same words again are not kept twice. */
export function withDismissed(kept: readonly Dismissed[], dismissed: Dismissed): Dismissed[] {
  return [...withoutDismissed(kept, dismissed), dismissed].slice(-MOST_DISMISSED);
}

/** Taken back. */
export function withoutDismissed(kept: readonly Dismissed[], dismissed: Dismissed): Dismissed[] {
  return kept.filter((each) => !isSame(each, dismissed));
}

/** What is to be kept of a passage. */
export function dismissalOf(address: string, passage: Passage): Dismissed {
  return { address: address.replace(/#.*/s, ''), selector: passage.findings[0].selector };
}

/** Which passages of an article its reader dismissed, by where their words stand now. */
export function isDismissedIn(kept: readonly Dismissed[], { article }: Pick<Analysis, 'article'>): (passage: Passage) => boolean {
  const address = article.url.replace(/#.*/s, '');
  const starts = new Set(kept.flatMap((each) => {
    const span = each.address === address ? matchQuote(article.text, each.selector, 0) : null;
    return span ? [`${span.start}-${span.end}`] : [];
  }));
  return ({ span }) => starts.has(`${span.start}-${span.end}`);
}

/** Reads them from whatever was stored; what cannot be read is left out. */
export function dismissedFrom(stored: unknown): Dismissed[] {
  const { version, entries } = fieldsOf(stored);
  return version === VERSION && Array.isArray(entries) ? entries.flatMap(readEntry).slice(-MOST_DISMISSED) : [];
}

export async function loadDismissed(area: Pick<Area, 'get'>): Promise<Dismissed[]> {
  return dismissedFrom((await area.get(DISMISSED_KEY))[DISMISSED_KEY]);
}

/** Stores what `change` makes of them, and gives it back. In private windows nothing may be stored: do not call it there. */
export function changeDismissed(area: Area, change: (kept: readonly Dismissed[]) => Dismissed[]): Promise<Dismissed[]> {
  const done = last.then(async () => {
    const changed = change(await loadDismissed(area));
    await area.set({ [DISMISSED_KEY]: { version: VERSION, entries: changed } });
    return changed;
  });
  last = done.catch(() => {});
  return done;
}
let last: Promise<unknown> = Promise.resolve();

function isSame(a: Dismissed, b: Dismissed): boolean {
  return a.address === b.address && a.selector.exact === b.selector.exact && a.selector.prefix === b.selector.prefix && a.selector.suffix === b.selector.suffix;
}

function readEntry(stored: unknown): Dismissed[] {
  const { address, selector } = fieldsOf(stored);
  const { exact, prefix, suffix } = fieldsOf(selector);
  if (typeof address !== 'string' || typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string' || exact === '') return [];
  return [{ address, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } }];
}
