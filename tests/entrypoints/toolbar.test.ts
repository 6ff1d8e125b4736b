import { expect, it } from 'vitest';
import { toolbarLook } from '@/entrypoints/background/toolbar';
import type { BadgeState } from '@/lib/messages';

it.each<[BadgeState, string, string, RegExp]>([
  [{ state: 'checked', passages: 9 }, 'on', '9', /9 passages$/],
  [{ state: 'checked', passages: 1 }, 'on', '1', /1 passage$/],
  [{ state: 'checked', passages: 0 }, 'on', '✓', /no passages found$/],
  [{ state: 'reading' }, 'on', '…', /reading/],
  [{ state: 'not-checked' }, 'off', '–', /not checked/],
  [{ state: 'never' }, 'never', '–', /switched off/],
])('%j shows the icon "%s" with "%s"', (state, icon, badge, title) => {
  expect(toolbarLook(state)).toEqual({ icon, badge, title: expect.stringMatching(title), colour: 'passages' in state ? '#4d5a6b' : '#70757d' });
});
