import type { BadgeState } from '@/lib/messages';
import { t } from '@/lib/words';

/** What one tab's toolbar button looks like. */
export interface ToolbarLook {
  readonly icon: 'on' | 'off' | 'never';
  /** Empty for no badge. */
  readonly badge: string;
  readonly title: string;
}

/** The slate of the visual language: a count is no alarm. */
export const BADGE_COLOUR = '#4d5a6b';

/** The badge counts passages, never the score: 0 is "checked, none", "…" is "reading". */
export function toolbarLook(state: BadgeState): ToolbarLook {
  switch (state.state) {
    case 'not-checked':
      return { icon: 'off', badge: '', title: t('toolbar.notChecked') };
    case 'never':
      return { icon: 'never', badge: '', title: t('toolbar.never') };
    case 'reading':
      return { icon: 'on', badge: '…', title: t('toolbar.reading') };
    case 'checked':
      return { icon: 'on', badge: String(state.passages), title: state.passages === 0 ? t('toolbar.clean') : t('toolbar.checked', { count: state.passages }) };
  }
}
