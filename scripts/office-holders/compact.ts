import { looseWord } from '@/lib/engine/titles/names';
import type { SourcePolity, SourceTerm } from './read';

/**
 * The compact form the engine decodes (`lib/engine/titles/office-holders.ts` says what each column is).
 * Dates are days since 1940-01-01 in base 36; an imprecise date is its first day followed by `m` or `y` in capitals.
 */
export function compactTable(polities: readonly SourcePolity[]): string {
  const lines: string[] = [];
  const titleWords = new Map<string, number>();
  const people = new Map<string, number>();
  const whole = onePersonAName(polities);
  for (const polity of polities) {
    lines.push(['P', polity.name, polity.aliases.join('|')].join('\t'));
    for (const office of polity.offices) {
      const flags = (office.flags.includes('collective') ? 1 : 0) + (office.flags.includes('contested') ? 2 : 0);
      lines.push(['O', office.id, shorten(office.title, polity.name), reference(titleWords, office.words.join('|')), kindLetter(office.kind), date(office.knownThrough), flags || ''].join('\t'));
      for (const term of office.terms) lines.push(termLine(term, whole.get(term.name) ?? term, people));
    }
  }
  return lines.join('\n');
}

const kindLetter = (kind: string): string => (kind === 'head-of-state' ? 's' : kind.charAt(0));

type Names = Pick<SourceTerm, 'name' | 'surname' | 'aliases'>;

// A name is one person wherever it stands: prime minister here, secretary-general there. The other names are those of all the files.
function onePersonAName(polities: readonly SourcePolity[]): Map<string, Names> {
  const people = new Map<string, Names>();
  for (const term of polities.flatMap((polity) => polity.offices.flatMap((office) => office.terms))) {
    const known = people.get(term.name);
    const { name, surname } = known ?? term;
    people.set(name, { name, surname, aliases: [...new Set([...(known?.aliases ?? []), ...term.aliases])] });
  }
  return people;
}

function termLine(term: SourceTerm, names: Names, people: Map<string, number>): string {
  const surname = names.name.split(' ').at(-1) === names.surname ? '' : names.surname;
  const person = reference(people, [names.name, surname, ...names.aliases].join('|').replace(/\|+$/, '') + letters(names));
  const cells = [person, date(term.start), term.end === null ? '' : date(term.end), flagBits(term) || '', term.otherStart ? date(term.otherStart) : ''];
  return cells.join('\t').replace(/\t+$/, '');
}

// First letters, in loose spelling, of the words a person may be looked up by; left out where the name's last word shows it.
function letters(term: Names): string {
  const surnames = [...term.surname.split(' '), ...[term.name, ...term.aliases].map((name) => name.split(' ').at(-1) ?? '')];
  const first = [...new Set(surnames.map((word) => looseWord(word).charAt(0)))].toSorted().join('');
  return first === (term.name.split(' ').at(-1) ?? '').charAt(0).toLowerCase() ? '' : `=${first}`;
}

const FLAG_BITS: Readonly<Record<string, number>> = { acting: 1, 'single-source': 2, disputed: 2, silent: 2, typed: 4 };

function flagBits(term: SourceTerm): number {
  return term.flags.reduce((bits, flag) => bits | (FLAG_BITS[flag] ?? 0), 0);
}

// First time in full, then "#" and its number.
function reference(seen: Map<string, number>, text: string): string {
  const number = seen.get(text);
  if (number !== undefined) return `#${number.toString(36)}`;
  seen.set(text, seen.size);
  return text;
}

function shorten(title: string, polity: string): string {
  return title.replace(polity, '%');
}

function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const days = Math.round((Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) - Date.UTC(1940, 0, 1)) / 86_400_000);
  return days.toString(36) + (day ? '' : month ? 'M' : 'Y');
}
