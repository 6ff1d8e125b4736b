import { lastDayOf } from './days';
import { looseWord, nameForm, type NameForm } from './names';
import { OFFICE_TABLE } from './office-holders.generated';

export type OfficeKind = 'head-of-state' | 'head-of-government' | 'deputy' | 'minister' | 'governor' | 'organisation' | 'party';

/** A date known to the day (`first` = `last`), the month or the year. Day numbers of `days.ts`. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export interface Polity {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
}

export interface Office {
  readonly id: string;
  readonly title: string;
  /** Lower case: "prime minister", "premier". Several offices share them; polity or person decides. */
  readonly words: readonly string[];
  readonly kind: OfficeKind;
  readonly polity: Polity;
  readonly knownThrough: number;
  /** Held by several at once, or its holders are disputed: never the basis of a finding. */
  readonly unsettled: boolean;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly office: Office;
  readonly person: Person;
  readonly start: DayRange;
  /** Null while in office. */
  readonly end: DayRange | null;
  /** Start by another source; nothing is said of the days between the two. */
  readonly otherStart: DayRange | null;
  readonly acting: boolean;
  /** Single source, disputed, or kept only to tell namesake offices apart: never the basis of a finding. */
  readonly unsure: boolean;
  /** Day through which this term may be relied on. */
  readonly knownThrough: number;
}

export interface Person {
  readonly name: string;
  readonly surname: string;
  /** The name and the others they go by. */
  readonly names: readonly string[];
  readonly terms: readonly Term[];
}

export interface OfficeHolders {
  readonly polities: readonly Polity[];
  /** By alias in lower case; "georgia" is two. */
  readonly polityByAlias: ReadonlyMap<string, readonly Polity[]>;
  readonly officesByWords: ReadonlyMap<string, readonly Office[]>;
  /** By every word of a surname and the last word of every name, in its loose spelling (`names.ts`). */
  peopleBySurname(looseSurname: string): readonly Person[];
}

let decoded: OfficeHolders | undefined;

/** The table, decoded on first use. */
export function officeHolders(): OfficeHolders {
  decoded ??= decode(OFFICE_TABLE);
  return decoded;
}

const KINDS: Readonly<Record<string, OfficeKind>> = {
  s: 'head-of-state', h: 'head-of-government', d: 'deputy', m: 'minister', g: 'governor', o: 'organisation', p: 'party',
};
const COLLECTIVE_OR_CONTESTED = 3;
const ACTING = 1;
const UNSURE = 2;
const TYPED = 4;
/** What was typed by hand without a second source was read up to this day (2025-11-30). */
const TYPED_THROUGH = 31_380;

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/**
 * Decodes the compact table: a line `P` is a polity (name, aliases), `O` an office (id, title, words, kind, known through, flags),
 * any other a term (person, start, end, flags, other start). Written by `scripts/office-holders/compact.ts`.
 */
export function decode(table: string): OfficeHolders {
  const polities: Mutable<Polity>[] = [];
  const people: Named[] = [];
  const wordTexts: string[] = [];
  let office: Mutable<Office> | undefined;
  for (const line of table.split('\n')) {
    if (line.startsWith('P\t')) {
      const [, name = '', aliases = ''] = line.split('\t');
      polities.push({ name, aliases: aliases ? aliases.split('|') : [], offices: [] });
    } else if (line.startsWith('O\t')) {
      const polity = polities.at(-1);
      if (!polity) throw new Error('office before polity');
      const cells = line.split('\t');
      const [, second = '', third = '', fourth = ''] = cells;
      const words = dereference(fourth, wordTexts);
      office = {
        id: second, title: third.replace('%', polity.name), words: words ? words.split('|') : [],
        kind: KINDS[cells[4] ?? ''] ?? 'minister', polity, knownThrough: range(cells[5] ?? '').last,
        unsettled: (Number(cells[6] ?? 0) & COLLECTIVE_OR_CONTESTED) !== 0, terms: [],
      };
      polity.offices.push(office);
    } else if (office) {
      office.terms.push(termOf(line, office, people));
    }
  }
  return index(polities, people);
}

function dereference(cell: string, texts: string[]): string {
  if (cell.startsWith('#')) return texts[Number.parseInt(cell.slice(1), 36)] ?? '';
  texts.push(cell);
  return cell;
}

function termOf(line: string, office: Office, people: Named[]): Term {
  const known = line.startsWith('#') ? people[Number.parseInt(line.slice(1, line.indexOf('\t')), 36)] : undefined;
  if (!known) {
    const person = new Named(line, office);
    people.push(person);
    return person.terms[0];
  }
  const term = new TableTerm(office, known, line);
  known.terms.push(term);
  return term;
}

function range(cell: string): DayRange {
  const unit = cell.charAt(cell.length - 1);
  if (unit === 'M' || unit === 'Y') {
    const start = Number.parseInt(cell.slice(0, -1), 36);
    return { first: start, last: lastDayOf(start, unit) };
  }
  const first = Number.parseInt(cell, 36);
  return { first, last: first };
}

/** A term of the table; its line is read when first asked for, as few of them are for one article. */
class TableTerm implements Term {
  private read: Omit<Term, 'office' | 'person'> | undefined;

  constructor(readonly office: Office, readonly person: Person, private readonly line: string) {}

  get start(): DayRange { return this.cells.start; }
  get end(): DayRange | null { return this.cells.end; }
  get otherStart(): DayRange | null { return this.cells.otherStart; }
  get acting(): boolean { return this.cells.acting; }
  get unsure(): boolean { return this.cells.unsure; }
  get knownThrough(): number { return this.cells.knownThrough; }

  private get cells(): Omit<Term, 'office' | 'person'> {
    if (!this.read) {
      const [, start = '', end, flagCell, otherStart] = this.line.split('\t');
      const flags = Number(flagCell || 0);
      const { knownThrough } = this.office;
      this.read = {
        start: range(start), end: end ? range(end) : null, otherStart: otherStart ? range(otherStart) : null,
        acting: (flags & ACTING) !== 0, unsure: (flags & UNSURE) !== 0,
        knownThrough: flags & TYPED ? Math.min(TYPED_THROUGH, knownThrough) : knownThrough,
      };
    }
    return this.read;
  }
}

/** A person of the table; the names are read when first asked for. */
class Named implements Person {
  readonly terms: [Term, ...Term[]];
  private read: { readonly surname: string; readonly names: readonly [string, ...string[]] } | undefined;

  /** `line` is that of a first term, which gives the names. */
  constructor(private readonly line: string, office: Office) {
    // Most people have one term: an array made for it takes a tenth of the room of one that is pushed to.
    this.terms = [new TableTerm(office, this, line)];
  }

  get name(): string { return this.parts.names[0]; }
  get surname(): string { return this.parts.surname; }
  get names(): readonly string[] { return this.parts.names; }

  /** May they be looked up by a word that starts with this letter? */
  startsWith(letter: string): boolean {
    const { text } = this;
    const equals = text.indexOf('=');
    if (equals !== -1) return text.includes(letter, equals + 1);
    const bar = text.indexOf('|');
    const lastWordAt = text.lastIndexOf(' ', bar === -1 ? text.length : bar) + 1;
    return text.charAt(lastWordAt).toLowerCase() === letter;
  }

  private get text(): string {
    return this.line.slice(0, this.line.indexOf('\t'));
  }

  private get parts(): { readonly surname: string; readonly names: readonly [string, ...string[]] } {
    if (!this.read) {
      const [name = '', surname = '', ...aliases] = this.text.replace(/=.*$/, '').split('|');
      this.read = { surname: surname || lastWord(name), names: [name, ...aliases] };
    }
    return this.read;
  }
}

function index(polities: Mutable<Polity>[], people: readonly Named[]): OfficeHolders {
  const polityByAlias = new Map<string, Polity[]>();
  const officesByWords = new Map<string, Office[]>();
  for (const polity of polities) {
    add(polityByAlias, polity.name.toLowerCase(), polity);
    for (const alias of polity.aliases) add(polityByAlias, alias.toLowerCase(), polity);
    for (const office of polity.offices) for (const words of office.words) add(officesByWords, words, office);
  }
  return { polities, polityByAlias, officesByWords, peopleBySurname: surnameIndex(people) };
}

// Spelling out every surname takes longer than the rest of decoding: one letter at a time, and only when asked for.
function surnameIndex(people: readonly Named[]): (looseSurname: string) => readonly Person[] {
  const spelled = new Map<string, Map<string, Person[]>>();
  return (looseSurname) => {
    const letter = looseSurname.charAt(0);
    let bySurname = spelled.get(letter);
    if (!bySurname) {
      bySurname = new Map();
      for (const person of people) {
        if (!person.startsWith(letter)) continue;
        for (const key of new Set(surnamesOf(person).map(looseWord))) add(bySurname, key, person);
      }
      spelled.set(letter, bySurname);
    }
    return bySurname.get(looseSurname) ?? [];
  };
}

const surnamesOf = (person: Person): string[] => [...person.surname.split(' '), ...person.names.map(lastWord)];

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const forms = new WeakMap<Person, readonly NameForm[]>();

/** A person's names in the form in which names are compared. */
export function nameFormsOf(person: Person): readonly NameForm[] {
  let known = forms.get(person);
  if (!known) {
    known = person.names.map((name) => nameForm(name.split(' ')));
    forms.set(person, known);
  }
  return known;
}

/** Whether the words are a person's surname and nothing more: "Obama", "al-Assad". */
export function isSurnameOf(person: Person, word: string): boolean {
  return looseWord(person.surname) === looseWord(word) || looseWord(lastWord(person.surname)) === looseWord(word);
}
