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
    const cells = line.split('\t');
    const [head = '', second = '', third = '', fourth = ''] = cells;
    if (head === 'P') {
      polities.push({ name: second, aliases: third ? third.split('|') : [], offices: [] });
    } else if (head === 'O') {
      const polity = polities.at(-1);
      if (!polity) throw new Error('office before polity');
      const words = dereference(fourth, wordTexts);
      office = {
        id: second, title: third.replace('%', polity.name), words: words ? words.split('|') : [],
        kind: KINDS[cells[4] ?? ''] ?? 'minister', polity, knownThrough: range(cells[5] ?? '').last,
        unsettled: (Number(cells[6] ?? 0) & COLLECTIVE_OR_CONTESTED) !== 0, terms: [],
      };
      polity.offices.push(office);
    } else if (office) {
      const person = personAt(head, people);
      const flags = Number(fourth || 0);
      const term: Term = {
        office, person, start: range(second), end: third ? range(third) : null, otherStart: cells[4] ? range(cells[4]) : null,
        acting: (flags & ACTING) !== 0, unsure: (flags & UNSURE) !== 0,
        knownThrough: flags & TYPED ? Math.min(TYPED_THROUGH, office.knownThrough) : office.knownThrough,
      };
      office.terms.push(term);
      person.terms.push(term);
    }
  }
  return index(polities, people);
}

function dereference(cell: string, texts: string[]): string {
  if (cell.startsWith('#')) return texts[Number.parseInt(cell.slice(1), 36)] ?? '';
  texts.push(cell);
  return cell;
}

function personAt(cell: string, people: Named[]): Named {
  const known = cell.charCodeAt(0) === 35 ? people[Number.parseInt(cell.slice(1), 36)] : undefined;
  if (known) return known;
  const person = new Named(cell);
  people.push(person);
  return person;
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

/** A person of the table; the names are read when first asked for. */
class Named implements Person {
  readonly terms: Term[] = [];
  readonly name: string;
  /** First letters of the words they may be looked up by. */
  readonly letters: string;
  private read: { readonly surname: string; readonly names: readonly string[] } | undefined;

  constructor(private readonly text: string) {
    const equals = text.lastIndexOf('=');
    const bar = text.indexOf('|');
    this.name = text.slice(0, bar !== -1 ? bar : equals !== -1 ? equals : text.length);
    this.letters = equals !== -1 ? text.slice(equals + 1) : lastWord(this.name).charAt(0).toLowerCase();
  }

  get surname(): string {
    return this.parts.surname;
  }

  get names(): readonly string[] {
    return this.parts.names;
  }

  private get parts(): { readonly surname: string; readonly names: readonly string[] } {
    if (!this.read) {
      const [, surname = '', ...aliases] = this.text.replace(/=.*$/, '').split('|');
      this.read = { surname: surname || lastWord(this.name), names: [this.name, ...aliases] };
    }
    return this.read;
  }
}

function index(polities: Mutable<Polity>[], people: readonly Named[]): OfficeHolders {
  const polityByAlias = new Map<string, Polity[]>();
  const officesByWords = new Map<string, Office[]>();
  for (const polity of polities) {
    for (const alias of new Set([polity.name, ...polity.aliases].map((name) => name.toLowerCase()))) add(polityByAlias, alias, polity);
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
        if (!person.letters.includes(letter)) continue;
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
  if (values) values.push(value);
  else map.set(key, [value]);
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
