import type { Settings } from '@/lib/settings/types';

/** Sections of the settings page, in order; each is an address of its own, after "#". */
export const SECTIONS = ['kinds', 'running', 'sites', 'phrases', 'language', 'data', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the page tells after a change, and how to take it back where it can be. */
export interface Told {
  readonly words: string;
  readonly undo?: (settings: Settings) => Settings;
}

/** A change of the settings, and what is to be told of it once it is stored. */
export type Change = (change: (settings: Settings) => Settings, told?: Told) => void;

/** What every section is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: Change;
}
