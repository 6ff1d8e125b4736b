import { FINDING_KINDS, type FindingKind } from '@/lib/engine/types';

/** How marks may look: the lines, colours and strengths there are, and which of them each kind begins with. */

/** Lines that can be told apart without colour; each belongs to one kind at a time. */
export const LINES = ['dotted', 'dashed', 'double', 'wavy', 'thick', 'framed', 'fine-dashed', 'thin'] as const;
export type Line = (typeof LINES)[number];

/** Colours that stand out from light and from dark grounds, also for eyes that tell few of them apart. */
export const COLOURS = ['ochre', 'blue', 'teal', 'plum', 'moss', 'violet', 'ink'] as const;
export type Colour = (typeof COLOURS)[number];

/** `tint`: tint and line. `line`: the line alone. `dots`: nothing in the text, a dot beside its line. */
export const STRENGTHS = ['tint', 'line', 'dots'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Look {
  readonly line: Line;
  readonly colour: Colour;
}
export type Looks = Readonly<Record<FindingKind, Look>>;

/** Everything the reader may decide about marks. */
export interface Marking {
  readonly looks: Looks;
  readonly strength: Strength;
  /** Are they printed, as lines? */
  readonly print: boolean;
}

export const DEFAULT_LOOKS: Looks = {
  person: { line: 'dotted', colour: 'ochre' },
  group: { line: 'dashed', colour: 'blue' },
  document: { line: 'double', colour: 'teal' },
  hearsay: { line: 'wavy', colour: 'plum' },
  title: { line: 'thick', colour: 'moss' },
  yours: { line: 'framed', colour: 'violet' },
  sign: { line: 'fine-dashed', colour: 'ink' },
  credit: { line: 'thin', colour: 'ink' },
};

export const DEFAULT_MARKING: Marking = { looks: DEFAULT_LOOKS, strength: 'tint', print: true };

/** Looks with another line for one kind. The kind that had it takes the line given up: no two kinds ever share one. */
export function withLine(looks: Looks, kind: FindingKind, line: Line): Looks {
  const given = looks[kind].line;
  const owner = FINDING_KINDS.find((each) => looks[each].line === line);
  return {
    ...looks,
    ...(owner ? { [owner]: { ...looks[owner], line: given } } : {}),
    [kind]: { ...looks[kind], line },
  };
}
