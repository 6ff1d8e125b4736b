import type { BadgeState } from '@/lib/messages';

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
      return { icon: 'off', badge: '', title: 'Says Who: this page was not checked' };
    case 'never':
      return { icon: 'never', badge: '', title: 'Says Who: switched off for this site' };
    case 'reading':
      return { icon: 'on', badge: '…', title: 'Says Who: reading the article' };
    case 'checked':
      return { icon: 'on', badge: String(state.passages), title: `Says Who: ${passages(state.passages)}` };
  }
}

function passages(count: number): string {
  if (count === 0) return 'checked, no passages found';
  return count === 1 ? '1 passage' : `${count} passages`;
}
