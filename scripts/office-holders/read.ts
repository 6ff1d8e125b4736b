/** One line `term` of the readable source. Dates `YYYY[-MM[-DD]]`. */
export interface SourceTerm {
  readonly name: string;
  readonly surname: string;
  readonly aliases: readonly string[];
  readonly start: string;
  /** Null while in office. */
  readonly end: string | null;
  readonly otherStart: string | null;
  readonly flags: readonly string[];
  readonly sources: readonly string[];
  /** Empty where there is none. */
  readonly note: string;
  /** Its line in the file, counted from 1. */
  readonly line: number;
}

export interface SourceOffice {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly kind: string;
  readonly knownThrough: string;
  readonly flags: readonly string[];
  readonly terms: readonly SourceTerm[];
}

export interface SourcePolity {
  /** Where it stands: "fr.tsv". */
  readonly file: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly SourceOffice[];
}

const KINDS = new Set(['head-of-state', 'head-of-government', 'deputy', 'minister', 'governor', 'organisation', 'party']);
const OFFICE_FLAGS = new Set(['collective', 'contested']);
const TERM_FLAGS = new Set(['acting', 'single-source', 'disputed', 'silent', 'typed', 'end-from-successor', 'end-approximate']);
/** What `office-holders:update` writes into its rows, so that none is built before somebody has looked. */
export const PROPOSED = 'proposed';
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads one file of `data/office-holders`. What is wrong with it goes to `problems` with file and line,
 * and reading goes on, so that one run shows all of it.
 */
export function readPolities(file: string, text: string, problems: string[]): SourcePolity[] {
  const polities: { file: string; name: string; aliases: string[]; offices: (Omit<SourceOffice, 'terms'> & { terms: SourceTerm[] })[] }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const problem = (what: string): void => void problems.push(`${file}:${index + 1}: ${what}`);
    const [kind = '', ...cells] = line.split('\t');
    const cell = (at: number): string => cells[at] ?? '-';
    if (kind === 'polity') {
      polities.push({ file, name: cell(0), aliases: list(cell(1), '|'), offices: [] });
    } else if (kind === 'office') {
      const office = {
        id: cell(0), title: cell(1), words: list(cell(2), '|'), kind: cell(3), knownThrough: cell(4), flags: list(cell(5), ' '), terms: [],
      };
      if (!KINDS.has(office.kind)) problem(`unknown kind of office "${office.kind}"`);
      if (!DAY.test(office.knownThrough)) problem(`"known through" is not a day: "${office.knownThrough}"`);
      for (const flag of office.flags) if (!OFFICE_FLAGS.has(flag)) problem(`unknown flag "${flag}"`);
      for (const words of office.words) if (words !== words.toLowerCase()) problem(`title words not in lower case: "${words}"`);
      const polity = polities.at(-1);
      if (polity) polity.offices.push(office);
      else problem('office before any polity');
    } else if (kind === 'term') {
      const term = readTerm(cell, index + 1);
      for (const flag of term.flags) {
        if (flag === PROPOSED) problem(`still proposed: look for a source of your own, then take the flag "${PROPOSED}" away`);
        else if (!TERM_FLAGS.has(flag)) problem(`unknown flag "${flag}"`);
      }
      if (!DATE.test(term.start)) problem(`start is not a date: "${term.start}"`);
      if (term.end !== null && !DATE.test(term.end)) problem(`end is not a date: "${term.end}"`);
      if (term.end !== null && term.end < term.start.slice(0, term.end.length)) problem(`ends before it starts: ${term.name}`);
      if (term.sources.length === 0) problem(`no source: ${term.name}`);
      const office = polities.at(-1)?.offices.at(-1);
      if (office) office.terms.push(term);
      else problem('term before any office');
    } else {
      problem(`a line is polity, office or term, not "${kind}"`);
    }
  });
  return polities;
}

function readTerm(cell: (at: number) => string, line: number): SourceTerm {
  const optional = (value: string): string | null => (value === '-' ? null : value);
  return {
    name: cell(0), surname: cell(1), aliases: list(cell(2), '|'), start: cell(3), end: optional(cell(4)),
    otherStart: optional(cell(5)), flags: list(cell(6), ' '), sources: list(cell(7), ' '), note: optional(cell(8)) ?? '', line,
  };
}

/** The line of the readable source that says this term. */
export function termRow(term: Omit<SourceTerm, 'line'>): string {
  const joined = (values: readonly string[], separator: string): string => values.join(separator) || '-';
  const cells = [
    'term', term.name, term.surname, joined(term.aliases, '|'), term.start, term.end ?? '-', term.otherStart ?? '-',
    joined(term.flags, ' '), joined(term.sources, ' '),
  ];
  return [...cells, ...(term.note ? [term.note] : [])].join('\t');
}

function list(cell: string, separator: string): string[] {
  return cell === '-' ? [] : cell.split(separator);
}
