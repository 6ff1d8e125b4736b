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
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly SourceOffice[];
}

const KINDS = new Set(['head-of-state', 'head-of-government', 'deputy', 'minister', 'governor', 'organisation', 'party']);
const OFFICE_FLAGS = new Set(['collective', 'contested']);
const TERM_FLAGS = new Set(['acting', 'single-source', 'disputed', 'silent', 'typed', 'end-from-successor', 'end-approximate']);
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads one file of `data/office-holders`. What is wrong with it goes to `problems` with file and line,
 * and reading goes on, so that one run shows all of it.
 */
export function readPolities(file: string, text: string, problems: string[]): SourcePolity[] {
  const polities: { name: string; aliases: string[]; offices: (Omit<SourceOffice, 'terms'> & { terms: SourceTerm[] })[] }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const problem = (what: string): void => void problems.push(`${file}:${index + 1}: ${what}`);
    const [kind = '', ...cells] = line.split('\t');
    const cell = (at: number): string => cells[at] ?? '-';
    if (kind === 'polity') {
      polities.push({ name: cell(0), aliases: list(cell(1), '|'), offices: [] });
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
      const term = readTerm(cell);
      for (const flag of term.flags) if (!TERM_FLAGS.has(flag)) problem(`unknown flag "${flag}"`);
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

function readTerm(cell: (at: number) => string): SourceTerm {
  const optional = (value: string): string | null => (value === '-' ? null : value);
  return {
    name: cell(0), surname: cell(1), aliases: list(cell(2), '|'), start: cell(3), end: optional(cell(4)),
    otherStart: optional(cell(5)), flags: list(cell(6), ' '), sources: list(cell(7), ' '),
  };
}

function list(cell: string, separator: string): string[] {
  return cell === '-' ? [] : cell.split(separator);
}
