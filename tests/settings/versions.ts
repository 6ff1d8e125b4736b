import type { Settings } from '@/lib/settings/types';

/** What each version stored, one example each, and what is read of it today; a new version adds its own and leaves the others. */
export const EXAMPLES: Readonly<Record<number, { readonly stored: unknown; readonly read: Partial<Settings> }>> = {
  1: {
    stored: { neverOn: ['example.org', 'news.example.net'], marks: false },
    read: { sites: { never: ['example.org', 'news.example.net'], always: [] }, marks: false },
  },
  2: {
    stored: {
      version: 2,
      changed: 1_760_000_000_000,
      kinds: {
        person: { on: true, line: 'dashed', colour: 'blue' },
        group: { on: true, line: 'dotted', colour: 'ochre' },
        document: { on: true, line: 'double', colour: 'teal' },
        hearsay: { on: false, line: 'wavy', colour: 'plum' },
        title: { on: true, line: 'thick', colour: 'ink' },
        yours: { on: true, line: 'framed', colour: 'violet' },
        sign: { on: true, line: 'fine-dashed', colour: 'ink' },
        credit: { on: true, line: 'thin', colour: 'ink' },
      },
      strength: 'dots',
      marks: true,
      printMarks: false,
      when: 'asked',
      sites: { never: ['example.org'], always: ['news.example.net'] },
      phrases: { mark: ['sources say'], ignore: ['the White House'] },
    },
    read: {
      kinds: {
        person: { on: true, line: 'dashed', colour: 'blue' },
        group: { on: true, line: 'dotted', colour: 'ochre' },
        document: { on: true, line: 'double', colour: 'teal' },
        hearsay: { on: false, line: 'wavy', colour: 'plum' },
        title: { on: true, line: 'thick', colour: 'ink' },
        yours: { on: true, line: 'framed', colour: 'violet' },
        sign: { on: true, line: 'fine-dashed', colour: 'ink' },
        credit: { on: true, line: 'thin', colour: 'ink' },
      },
      strength: 'dots',
      marks: true,
      printMarks: false,
      when: 'asked',
      sites: { never: ['example.org'], always: ['news.example.net'] },
      phrases: { mark: ['sources say'], ignore: ['the White House'] },
    },
  },
};
