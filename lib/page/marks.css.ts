import { FINDING_KINDS } from '@/lib/engine/types';
import type { FindingKind } from '@/lib/engine/types';
import { MARK_LOOKS, THEMES } from './mark-colours';
import type { Theme } from './mark-colours';

const OFFSET = '.2em';

/** Name of the highlight that paints marks of a kind; the page shares the registry, hence the prefix. */
export function highlightName(kind: FindingKind, theme: Theme, on: boolean): string {
  return `says-who-${kind}${theme === 'dark' ? '-dark' : ''}${on ? '-on' : ''}`;
}

/** The rules that paint the marks. Only properties that `::highlight()` takes; the article's own look is left alone. */
export function marksCss(): string {
  return FINDING_KINDS.flatMap((kind) => THEMES.flatMap((theme) => [false, true].map((on) => rules(kind, theme, on)))).join('\n');
}

function rules(kind: FindingKind, theme: Theme, on: boolean): string {
  const { style, weight, [theme]: colours } = MARK_LOOKS[kind];
  const selector = `::highlight(${highlightName(kind, theme, on)})`;
  const line = (colour: string) => `text-decoration:underline ${style} ${weight} ${colour}`;
  const plain = `background-color:${on ? colours.washOn : colours.wash};${line(colours.line)};text-underline-offset:${OFFSET}`;
  // Chromium forces both colours there, whatever is asked for, so the line moves into the band and alone tells the kinds apart.
  const forced = `background-color:Highlight;color:HighlightText;${line('HighlightText')};text-underline-offset:.06em`;
  return `${selector}{${plain}}@media (forced-colors:active){${selector}{${forced}}}`;
}
