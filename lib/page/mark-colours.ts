import type { FindingKind } from '@/lib/engine/types';

/**
 * The look of the marks and of the card, written out: `::highlight()` resolves no `var()` of ours on somebody else's page.
 * Marks are light or dark by what lies behind the words.
 */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

interface MarkColours {
  readonly line: string;
  readonly wash: string;
  /** Behind the active mark. */
  readonly washOn: string;
}

interface MarkLook extends Readonly<Record<Theme, MarkColours>> {
  /** Line style and weight: enough to tell the kinds apart without colour. */
  readonly style: string;
  readonly weight: string;
}

export const MARK_LOOKS: Readonly<Record<FindingKind, MarkLook>> = {
  person: {
    style: 'dotted', weight: '.15em',
    light: { line: '#b17700', wash: '#b1770021', washOn: '#b177004d' },
    dark: { line: '#e8aa4e', wash: '#e8aa4e2b', washOn: '#e8aa4e42' },
  },
  group: {
    style: 'dashed', weight: '.125em',
    light: { line: '#1f6db9', wash: '#1f6db921', washOn: '#1f6db94d' },
    dark: { line: '#73aff1', wash: '#73aff12b', washOn: '#73aff142' },
  },
  document: {
    style: 'double', weight: '.07em',
    light: { line: '#0d8889', wash: '#0d888921', washOn: '#0d88894d' },
    dark: { line: '#68c6c6', wash: '#68c6c62b', washOn: '#68c6c642' },
  },
  hearsay: {
    style: 'wavy', weight: '.095em',
    light: { line: '#a33d78', wash: '#a33d7821', washOn: '#a33d784d' },
    dark: { line: '#e28bb8', wash: '#e28bb82b', washOn: '#e28bb842' },
  },
  title: {
    style: 'solid', weight: '.15em',
    light: { line: '#5e7e2d', wash: '#5e7e2d21', washOn: '#5e7e2d4d' },
    dark: { line: '#a0c76d', wash: '#a0c76d2b', washOn: '#a0c76d42' },
  },
  yours: {
    style: 'solid', weight: '.09em',
    light: { line: '#7348b0', wash: '#7348b021', washOn: '#7348b04d' },
    dark: { line: '#b9a0ee', wash: '#b9a0ee2b', washOn: '#b9a0ee42' },
  },
  sign: {
    style: 'dashed', weight: '.065em',
    light: { line: '#464b52', wash: '#464b5200', washOn: '#464b521f' },
    dark: { line: '#b8bbbe', wash: '#b8bbbe00', washOn: '#b8bbbe29' },
  },
  credit: {
    style: 'solid', weight: '.065em',
    light: { line: '#464b52', wash: '#464b5200', washOn: '#464b521f' },
    dark: { line: '#b8bbbe', wash: '#b8bbbe00', washOn: '#b8bbbe29' },
  },
};

interface CardColours {
  readonly surface: string;
  readonly hover: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly focus: string;
}

export const CARD_COLOURS: Readonly<Record<Theme, CardColours>> = {
  light: { surface: '#ffffff', hover: '#eceae6', ink: '#1a1e25', ink2: '#464b52', ink3: '#64686f', rule: '#dedcd9', focus: '#0068d1' },
  dark: { surface: '#1c1f23', hover: '#292b30', ink: '#edebe7', ink2: '#bcbab6', ink3: '#9d9b96', rule: '#34373c', focus: '#73b6fa' },
};
