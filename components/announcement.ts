import { countPassages } from '@/lib/engine/passages';
import type { PageState } from '@/lib/messages';
import { countOf } from './lead-sentences';
import { noScoreReason, notCheckedReason, unread } from './reasons';

/** What a screen reader says when the state of the page changes: "12 passages, score 34". */
export function announcementOf(page: PageState): string {
  if (page.state === 'reading') return 'Reading the article…';
  if (page.state === 'not-checked') return notCheckedReason(page.reason).heading;
  const { score } = page.analysis;
  if (unread(page.analysis)) return noScoreReason(page.analysis, 'language').heading;
  return `${countOf(countPassages(page.analysis), 'passage')}, ${score.value === null ? 'no score' : `score ${score.value}`}`;
}
