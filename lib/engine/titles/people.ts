import { NICKNAMES } from '../languages/en/titles';
import type { Language } from '../languages/language';
import type { Segments, Token } from '../segment';
import { looseWord, nameForm, sameName } from './names';
import { isSurnameOf, nameFormsOf, officeHolders, type Person } from './office-holders';

/** A name in the text, as token indices `[first, last)`, and who of the table it can be. */
export interface NameInText {
  readonly first: number;
  readonly last: number;
  readonly people: readonly Person[];
  /** A surname alone: "Obama". */
  readonly surnameOnly: boolean;
}

const PARTICLES = new Set(['al', 'el', 'de', 'da', 'do', 'dos', 'von', 'van', 'der', 'den', 'bin', 'ibn', 'la', 'le', 'ul', 'ben']);
const LONGEST_NAME = 9;
const NOT_NAMES = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may',
  'june', 'july', 'august', 'september', 'october', 'november', 'december', 'the', 'a', 'an', 'and', 'of', 'white', 'house', 'i', 'he', 'she', 'but', 'in', 'on', 'at']);

const groups = new Map<string, number[]>();
NICKNAMES.forEach((names, group) => {
  for (const name of new Set(names.map(looseWord))) groups.set(name, [...(groups.get(name) ?? []), group]);
});

/** Whether two given names, in their loose spelling, can be one: "joe" and "joseph". */
export function alikeGivenNames(one: string, other: string): boolean {
  const groupsOfOther = groups.get(other);
  return groupsOfOther !== undefined && (groups.get(one)?.some((group) => groupsOfOther.includes(group)) ?? false);
}

/** Token index after the run of capital words that can be a name from `first`. */
function nameRunEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  const end = Math.min(limit, first + LONGEST_NAME + 3);
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'word' && token.capital) at += 1;
    // The stop of an initial: "Paul D. Ryan".
    else if (token.lower === '.' && at > first && isInitial(tokens[at - 1]) && tokens[at + 1]?.capital) at += 1;
    else if (token.kind === 'word' && PARTICLES.has(token.lower) && at > first && (tokens[at + 1]?.capital || (tokens[at + 1]?.lower === '-' && tokens[at + 2]?.capital))) at += 1;
    // "al - Assad": stray spaces round the hyphen.
    else if (token.lower === '-' && at > first && PARTICLES.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.capital) at += 1;
    else break;
  }
  return at;
}

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && (token.end - token.start === 1 || ['jr', 'sr', 'st', 'gen', 'adm', 'mr', 'mrs', 'ms', 'dr', 'sen', 'gov'].includes(token.lower));

/** Reads the name that starts at `first`: the longest run of capital words that is somebody's in the table. Null when nobody's. */
export function readName({ text, tokens }: Pick<Segments, 'text' | 'tokens'>, language: Language, first: number, limit: number): NameInText | null {
  let start = first;
  while (HONORIFICS.has(tokens[start]?.lower ?? '')) start += tokens[start + 1]?.lower === '.' ? 2 : 1;
  const end = nameRunEnd(tokens, start, limit);
  const run = wordsOfRun(text, tokens, start, end);
  for (let size = run.length; size >= 1; size -= 1) {
    const part = run.slice(0, size);
    const people = part.length === 1 ? bySurname(part, run, language) : byFullName(part.map((word) => word.text));
    const last = part.at(-1)?.last;
    if (people.length > 0 && last !== undefined) return { first: start, last, people, surnameOnly: part.length === 1 };
  }
  return null;
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'gen', 'adm', 'sir', 'lord', 'dame', 'sheikh', 'rep', 'sen', 'prof', 'marshal', 'general']);

interface RunWord {
  readonly text: string;
  readonly last: number;
}

function wordsOfRun(text: string, tokens: readonly Token[], first: number, end: number): RunWord[] {
  const words: RunWord[] = [];
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') continue;
    words.push({ text: text.slice(token.start, token.end), last: at + 1 });
  }
  return words;
}

function byFullName(words: readonly string[]): Person[] {
  const form = nameForm(words);
  const surname = form.words.at(-1) ?? '';
  const whole = form.words.join(' ');
  const people = new Set<Person>();
  for (const key of new Set([surname, form.words[0] ?? '', form.words[1] ?? ''])) {
    for (const person of officeHolders().peopleBySurname(key)) {
      if (nameFormsOf(person).some((known) => known.words.join(' ') === whole && agree(known.initials, form.initials))) people.add(person);
      else if (key === surname || form.words.length > 2) {
        if (nameFormsOf(person).some((known) => sameName(form, known, alikeGivenNames))) people.add(person);
      }
    }
  }
  return [...people];
}

const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

// In headlines every word has a capital: "President Obama Signs Order".
const isCommonWord = (language: Language, lower: string): boolean =>
  language.verb(lower) !== undefined || language.noun(lower) !== undefined || language.wordClass(lower) !== undefined;

// "President Jefferson Davis" is not about somebody called Jefferson.
function bySurname(part: readonly RunWord[], run: readonly RunWord[], language: Language): Person[] {
  const [word] = part;
  const next = run[1]?.text.toLowerCase();
  if (!word || (next && !NOT_NAMES.has(next) && !isCommonWord(language, next))) return [];
  return officeHolders().peopleBySurname(looseWord(word.text)).filter((person) => isSurnameOf(person, word.text));
}
