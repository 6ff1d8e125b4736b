import type { BadgeState } from '@/lib/messages';
import { t } from '@/lib/words';

/** What one tab's toolbar button looks like. */
export interface ToolbarLook {
  readonly icon: 'on' | 'off' | 'never';
  /** "–": not checked. "…": being read. "✓": checked, and nothing found. */
  readonly badge: string;
  readonly title: string;
  readonly colour: string;
}

/** The slate of the visual language: a count is no alarm. */
const SLATE = '#4d5a6b';
/** Nothing is known, or not yet. */
const GREY = '#70757d';

/** Of a tab of which nobody has told anything. */
export const UNTOLD: BadgeState = { state: 'not-checked' };

/** The badge counts passages, never the score. */
export function toolbarLook(state: BadgeState): ToolbarLook {
  switch (state.state) {
    case 'not-checked':
      return { icon: 'off', badge: '–', colour: GREY, title: t('toolbar.notChecked') };
    case 'never':
      return { icon: 'never', badge: '–', colour: GREY, title: t('toolbar.never') };
    case 'reading':
      return { icon: 'on', badge: '…', colour: GREY, title: t('toolbar.reading') };
    case 'checked':
      return { icon: 'on', badge: state.passages === 0 ? '✓' : String(state.passages), colour: SLATE, title: state.passages === 0 ? t('toolbar.clean') : t('toolbar.checked', { count: state.passages }) };
  }
}
