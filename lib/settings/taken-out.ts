import { passagesOf, type Passage } from '@/lib/engine/passages';
import type { Analysis } from '@/lib/engine/types';
import { isDismissedIn, type Dismissed } from '../dismissed';
import { isIgnored } from './phrases';
import type { Settings } from './types';

/** A passage that its reader took out, and by which of the two ways: it can be brought back. */
export interface TakenOut {
  readonly passage: Passage;
  readonly why: 'dismissed' | 'ignored';
}

/** What `personal` leaves out of an article because its reader said so, in text order. */
export function takenOut(analysis: Analysis, { phrases }: Pick<Settings, 'phrases'>, dismissed: readonly Dismissed[]): TakenOut[] {
  const isDismissed = isDismissedIn(dismissed, analysis);
  const { text } = analysis.article;
  return passagesOf(analysis).flatMap((passage): TakenOut[] => {
    if (isDismissed(passage)) return [{ passage, why: 'dismissed' }];
    return isIgnored(phrases.ignore, text.slice(passage.span.start, passage.span.end)) ? [{ passage, why: 'ignored' }] : [];
  });
}
