import { FINDING_KINDS } from '@/lib/engine/types';
import { COLOURS, LINES, STRENGTHS } from '@/lib/page/mark-looks';
import { DEFAULT_SETTINGS } from './defaults';
import { fieldsOf, listOf, oneOf, yesOrNo } from './fields';
import { migrated } from './migrate';
import { isPhrase, MOST_PHRASES } from './phrases';
import { runningFrom } from './running';
import type { Kinds, Settings } from './types';

/** Reads settings from whatever was stored, field by field: what cannot be read as a setting counts as its default. */
export function settingsFrom(stored: unknown): Settings {
  const { kinds, strength, marks, printMarks, phrases } = migrated(stored);
  const { mark, ignore } = fieldsOf(phrases);
  return {
    ...runningFrom(stored),
    kinds: kindsFrom(kinds),
    strength: oneOf(STRENGTHS, strength, DEFAULT_SETTINGS.strength),
    marks: yesOrNo(marks, DEFAULT_SETTINGS.marks),
    printMarks: yesOrNo(printMarks, DEFAULT_SETTINGS.printMarks),
    phrases: { mark: listOf(mark, isPhrase, MOST_PHRASES), ignore: listOf(ignore, isPhrase, MOST_PHRASES) },
  };
}

/** Where two kinds would share a line, every kind has its own back. */
function kindsFrom(stored: unknown): Kinds {
  const fields = fieldsOf(stored);
  const read = FINDING_KINDS.map((kind) => {
    const { on, line, colour } = fieldsOf(fields[kind]);
    const otherwise = DEFAULT_SETTINGS.kinds[kind];
    return { on: yesOrNo(on, otherwise.on), line: oneOf(LINES, line, otherwise.line), colour: oneOf(COLOURS, colour, otherwise.colour) };
  });
  const distinct = new Set(read.map(({ line }) => line)).size === FINDING_KINDS.length;
  const entries = FINDING_KINDS.map((kind, index) => [kind, distinct ? read[index] : { ...read[index], line: DEFAULT_SETTINGS.kinds[kind].line }]);
  return Object.fromEntries(entries) as Kinds;
}
