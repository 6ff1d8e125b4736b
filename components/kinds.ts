import type { FindingKind } from '@/lib/engine/types';

interface KindNames {
  readonly one: string;
  readonly many: string;
  /** For the chips, where room is short. */
  readonly short: string;
}

/** What the reader sees a kind of passage called. */
export const KIND_NAMES: Readonly<Record<FindingKind, KindNames>> = {
  person: { one: 'Anonymous person', many: 'Anonymous people', short: 'People' },
  group: { one: 'Anonymous group', many: 'Anonymous groups', short: 'Groups' },
  document: { one: 'Anonymous document', many: 'Anonymous documents', short: 'Documents' },
  hearsay: { one: 'Hearsay, no source', many: 'Hearsay, no source', short: 'Hearsay' },
  title: { one: 'Title that does not fit', many: 'Titles that do not fit', short: 'Titles' },
  sign: { one: 'Sign of rewriting by machine', many: 'Signs of rewriting by machine', short: 'Signs' },
  credit: { one: 'Credit', many: 'Credits', short: 'Credits' },
};
