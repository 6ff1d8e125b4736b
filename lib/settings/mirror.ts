import { fieldsOf } from './fields';
import { VERSION, versionOf } from './migrate';
import { changedAt } from './store';
import { SETTINGS_KEY, storedSettings, type Area } from './stored';

/**
 * Settings live in `storage.local`, and every page reads them there. The background keeps a copy in `storage.sync`, so that
 * other browsers of the same person get it where their browsers sync; of two the one changed last holds. An item there takes
 * 8 kB and all together 100 kB, so the copy is cut into parts. Where it does not fit, or nothing syncs, nothing is lost.
 */

/** A storage area whose items can be removed. */
export interface SyncArea extends Area {
  remove(keys: string[]): Promise<void>;
}

/** How the copy fares; the options page tells. `missing`: the browser has no such storage. */
export const SYNC_STATES = ['in-step', 'too-large', 'refused', 'missing'] as const;
export type SyncState = (typeof SYNC_STATES)[number];

/** The key in `storage.local` under which the state of the copy stands. */
export const SYNC_STATE_KEY = 'settings-copy';

/** The key in `storage.sync` that says of how many parts the copy is. Not that of the settings: pages listen for it in every area. */
export const COPY_KEY = 'copy';

/** Code units of a part: even three bytes each, they and their key fit into an item. */
const PART = 2400;
/** As many items as a browser keeps. */
const MOST_PARTS = 500;
/** Bytes of all parts, with room for what else the browser counts. */
const MOST_BYTES = 96_000;

interface Part {
  readonly changed: number;
  readonly text: string;
}

/** Brings local settings and their copy in step, whichever is newer. Never rejects. */
export async function bringInStep(local: Area, sync: SyncArea | undefined): Promise<SyncState> {
  if (!sync) return 'missing';
  try {
    const [own, copy] = await Promise.all([storedSettings(local), copyIn(sync)]);
    const [ours, theirs] = [changedAt(own), changedAt(copy)];
    if (copy !== undefined && theirs > ours) await local.set({ [SETTINGS_KEY]: copy });
    // A newer version of the extension wrote there what this one does not understand.
    else if (own !== undefined && (copy === undefined || (ours > theirs && versionOf(copy) <= VERSION))) return await write(sync, own);
    return 'in-step';
  } catch {
    return 'refused';
  }
}

/** The copy as it was written, or nothing while any part of it has yet to come. */
async function copyIn(sync: Area): Promise<unknown> {
  const { changed, parts } = headerFrom((await sync.get(COPY_KEY))[COPY_KEY]);
  if (parts === 0) return undefined;
  const texts = await Promise.all(Array.from({ length: parts }, async (_, index) => {
    const part = fieldsOf((await sync.get(partKey(index)))[partKey(index)]);
    return part['changed'] === changed && typeof part['text'] === 'string' ? part['text'] : undefined;
  }));
  try {
    return texts.includes(undefined) ? undefined : (JSON.parse(texts.join('')) as unknown);
  } catch {
    return undefined;
  }
}

async function write(sync: SyncArea, settings: unknown): Promise<SyncState> {
  const parts = partsOf(settings);
  if (bytesOf(parts) > MOST_BYTES) return 'too-large';
  const before = headerFrom((await sync.get(COPY_KEY))[COPY_KEY]).parts;
  const header = { changed: changedAt(settings), parts: parts.length };
  await sync.set({ ...Object.fromEntries(parts.map((part, index) => [partKey(index), part])), [COPY_KEY]: header });
  if (before > parts.length) await sync.remove(Array.from({ length: before - parts.length }, (_, index) => partKey(parts.length + index)));
  return 'in-step';
}

/** Of how many parts the copy is; none where there is no copy, or nothing that can be one. */
function headerFrom(stored: unknown): { readonly changed: unknown; readonly parts: number } {
  const { changed, parts } = fieldsOf(stored);
  return { changed, parts: typeof parts === 'number' && Number.isSafeInteger(parts) && parts > 0 && parts <= MOST_PARTS ? parts : 0 };
}

function partsOf(settings: unknown): Part[] {
  const text = JSON.stringify(settings);
  const changed = changedAt(settings);
  return Array.from({ length: Math.ceil(text.length / PART) }, (_, index) => ({ changed, text: text.slice(index * PART, (index + 1) * PART) }));
}

function bytesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part, index) => sum + new TextEncoder().encode(JSON.stringify(part)).length + partKey(index).length, 0);
}

function partKey(index: number): string {
  return `${COPY_KEY}.${index}`;
}
