import type { RuleCard } from '../rule';
import type { Reading } from '../segment/reading';
import type { SourceKind } from '../types';
import type { Mention } from './mention';

/** Tells one kind of source by its words. The first kind in `index.ts` that applies is the source's. */
export interface KindRule extends RuleCard {
  readonly id: SourceKind;
  readonly applies: (mention: Mention, reading: Reading) => boolean;
}
