import { FINDING_KINDS } from '@/lib/engine/types';
import { DECORATIONS, PALETTE } from './mark-colours';
import type { Looks } from './mark-looks';

/** The looks a reader chose, for pages of our own: the tokens of each kind, over those of `tokens.css`. Forced colours keep theirs. */
export function looksCss(looks: Looks): string {
  const rules = FINDING_KINDS.map((kind) => {
    const { line, colour } = looks[kind];
    const { light, dark } = PALETTE[colour];
    // What is left of a tint where only lines are wanted.
    const wavy = line === 'wavy' ? ';--sw-wavy-wash:var(--sw-wash)' : '';
    return `[data-kind=${kind}]{--sw-line:light-dark(${light},${dark});--sw-decoration:${DECORATIONS[line]}${wavy}}`;
  });
  return `@media not (forced-colors:active){${rules.join('\n')}}@media (forced-colors:active){${rules.map((rule) => rule.replace(/--sw-line:.*?\);/, '')).join('\n')}}`;
}
