import { FINDING_KINDS, type FindingKind } from '@/lib/engine/types';
import { DECORATIONS, markColours, THEMES, type Theme } from './mark-colours';
import type { Marking } from './mark-looks';

const OFFSET = '.2em';

/** Name of the highlight that paints marks of a kind; the page shares the registry, hence the prefix. */
export function highlightName(kind: FindingKind, theme: Theme, on: boolean): string {
  return `says-who-${kind}${theme === 'dark' ? '-dark' : ''}${on ? '-on' : ''}`;
}

/** The rules that paint the marks. Only properties that `::highlight()` takes; the article's own look is left alone. */
export function marksCss(marking: Marking): string {
  return FINDING_KINDS.flatMap((kind) => THEMES.flatMap((theme) => [false, true].map((on) => rules(marking, kind, theme, on)))).join('\n');
}

function rules({ looks, strength, print }: Marking, kind: FindingKind, theme: Theme, on: boolean): string {
  const { line, colour } = looks[kind];
  const colours = markColours(kind, colour, theme);
  const selector = `::highlight(${highlightName(kind, theme, on)})`;
  const drawn = (ink: string) => `text-decoration:${DECORATIONS[line]} ${ink}`;
  // A wavy line keeps its tint, or it would read as a spelling error.
  const tinted = strength === 'tint' || line === 'wavy';
  const ground = on ? colours.washOn : tinted ? colours.wash : 'transparent';
  const plain = `background-color:${ground};${drawn(colours.line)};text-underline-offset:${OFFSET}`;
  // Chromium forces both colours there, whatever is asked for, so the line moves into the band and alone tells the kinds apart.
  const forced = `background-color:Highlight;color:HighlightText;${drawn('HighlightText')};text-underline-offset:.06em`;
  const onPaper = print ? `background-color:transparent;${drawn(colours.line)};text-underline-offset:${OFFSET}` : 'background-color:transparent;text-decoration:none';
  // With dots in the margin, words are marked only while their card is open.
  const onScreen = strength === 'dots' && !on ? '' : `@media screen{${selector}{${plain}}}@media screen and (forced-colors:active){${selector}{${forced}}}`;
  return `${onScreen}@media print{${selector}{${onPaper}}}`;
}
