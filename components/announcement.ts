import { countPassages } from '@/lib/engine/passages';
import type { PageState } from '@/lib/messages';
import { t } from '@/lib/words';
import { noScoreReason, notCheckedReason, unread } from './reasons';

/** What a screen reader says when the state of the page changes: "12 passages, score 34". */
export function announcementOf(page: PageState): string {
  if (page.state === 'reading') return t('reading.heading');
  if (page.state === 'not-checked') return notCheckedReason(page.reason).heading;
  const { score } = page.analysis;
  if (unread(page.analysis)) return noScoreReason(page.analysis, 'language').heading;
  const passages = t('counts.passages', { count: countPassages(page.analysis) });
  return score.value === null ? t('score.noneAnnounced', { passages }) : t('score.announced', { passages, score: score.value });
}
