import { FINDING_KINDS } from '@/lib/engine/types';
import { DEFAULT_LOOKS } from '@/lib/page/mark-looks';
import { DEFAULT_RUNNING } from './running';
import type { Kinds, Settings } from './types';

/** What holds until a user decides otherwise, and wherever what is stored cannot be read. */
export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_RUNNING,
  kinds: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, { on: true, ...DEFAULT_LOOKS[kind] }])) as unknown as Kinds,
  strength: 'tint',
  marks: true,
  printMarks: true,
  phrases: { mark: [], ignore: [] },
};
