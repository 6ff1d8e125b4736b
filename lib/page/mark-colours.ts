import type { FindingKind } from '@/lib/engine/types';
import type { Colour, Line } from './mark-looks';

/**
 * The look of the marks and of the card, written out: `::highlight()` resolves no `var()` of ours on somebody else's page.
 * Marks are light or dark by what lies behind the words.
 */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The line in each colour: 3:1 and more on its ground, with and without the tint. */
export const PALETTE: Readonly<Record<Colour, Readonly<Record<Theme, string>>>> = {
  ochre: { light: '#b17700', dark: '#e8aa4e' },
  blue: { light: '#1f6db9', dark: '#73aff1' },
  teal: { light: '#0d8889', dark: '#68c6c6' },
  plum: { light: '#a33d78', dark: '#e28bb8' },
  moss: { light: '#5e7e2d', dark: '#a0c76d' },
  violet: { light: '#7348b0', dark: '#b9a0ee' },
  ink: { light: '#464b52', dark: '#b8bbbe' },
};

/** Values of `text-decoration` that draw each line, without its colour. */
export const DECORATIONS: Readonly<Record<Line, string>> = {
  dotted: 'underline dotted .15em',
  dashed: 'underline dashed .125em',
  double: 'underline double .07em',
  wavy: 'underline wavy .095em',
  thick: 'underline solid .15em',
  framed: 'underline overline solid .07em',
  'fine-dashed': 'underline dashed .065em',
  thin: 'underline solid .065em',
};

interface MarkColours {
  readonly line: string;
  readonly wash: string;
  /** Behind the active mark. */
  readonly washOn: string;
}

/** Opacities of the tint, at rest and active. */
const WASHES: Readonly<Record<Theme, readonly [string, string]>> = { light: ['21', '4d'], dark: ['2b', '42'] };
const FAINT_WASHES: Readonly<Record<Theme, readonly [string, string]>> = { light: ['00', '1f'], dark: ['00', '29'] };

/** The colours of a mark. Credits and signs hide nobody: they have no tint of their own. */
export function markColours(kind: FindingKind, colour: Colour, theme: Theme): MarkColours {
  const line = PALETTE[colour][theme];
  const [wash, washOn] = (kind === 'credit' || kind === 'sign' ? FAINT_WASHES : WASHES)[theme];
  return { line, wash: line + wash, washOn: line + washOn };
}

interface CardColours {
  readonly surface: string;
  readonly sunken: string;
  readonly hover: string;
  readonly control: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly focus: string;
}

export const CARD_COLOURS: Readonly<Record<Theme, CardColours>> = {
  light: { surface: '#ffffff', sunken: '#f2f0ec', hover: '#eceae6', control: '#83868c', ink: '#1a1e25', ink2: '#464b52', ink3: '#64686f', rule: '#dedcd9', focus: '#0068d1' },
  dark: { surface: '#1c1f23', sunken: '#0d0f13', hover: '#292b30', control: '#7d8086', ink: '#edebe7', ink2: '#bcbab6', ink3: '#9d9b96', rule: '#34373c', focus: '#73b6fa' },
};
