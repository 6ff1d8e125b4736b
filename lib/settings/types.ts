import type { FindingKind } from '@/lib/engine/types';
import type { Look, Strength } from '@/lib/page/mark-looks';
import type { Running } from './running';

/** One kind of passage: is it marked and listed, and how does its mark look? */
export interface KindSettings extends Look {
  readonly on: boolean;
}
export type Kinds = Readonly<Record<FindingKind, KindSettings>>;

export interface Phrases {
  /** Marked wherever they stand, as the kind `yours`. */
  readonly mark: readonly string[];
  /** Passages of these words are taken out, of the score too. */
  readonly ignore: readonly string[];
}

/** What a user decided. Holds no weight of the score: that is the same for everybody. */
export interface Settings extends Running {
  readonly kinds: Kinds;
  readonly strength: Strength;
  /** Are marks painted when an article has been read? */
  readonly marks: boolean;
  readonly printMarks: boolean;
  readonly phrases: Phrases;
}
