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
    // "el-Sisi".
    else if (token.kind === 'word' && at > first && /^(?:al|el|ul|as|ash|ad|ar|an)-/.test(token.lower)) at += 1;
    else if (token.kind === 'word' && PARTICLES.has(token.lower) && at > first && leadsToName(tokens, at + 1)) at += 1;
    // "al - Assad": stray spaces round the hyphen.
    else if (token.lower === '-' && at > first && PARTICLES.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.capital) at += 1;
    else break;
  }
  return at;
}

// "von der Leyen", "al - Assad": what follows the particle is the name, or one more particle.
function leadsToName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.capital || (next?.lower === '-' && tokens[at + 1]?.capital)) return true;
  return PARTICLES.has(next?.lower ?? '') && tokens[at + 1]?.capital === true;
}

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && (token.end - token.start === 1 || ['jr', 'sr', 'st', 'gen', 'adm', 'mr', 'mrs', 'ms', 'dr', 'sen', 'gov'].includes(token.lower));

/** Reads the name that starts at `first`: the longest run of capital words that is somebody's in the table. Null when nobody's. */
export function readName({ text, tokens }: Pick<Segments, 'text' | 'tokens'>, language: Language, first: number, limit: number): NameInText | null {
  // "Sheikh Hasina" is a name; "Mr. Obama" is one without its first word.
  let start = first;
  while (HONORIFICS.has(tokens[start]?.lower ?? '')) start += tokens[start + 1]?.lower === '.' ? 2 : 1;
  if (start > first && tokens[first + 1]?.lower !== '.') {
    const whole = fullNameFrom(text, tokens, first, limit);
    if (whole) return whole;
  }
  const full = fullNameFrom(text, tokens, start, limit);
  if (full) return full;
  const run = wordsOfRun(text, tokens, start, nameRunEnd(tokens, start, limit));
  const people = bySurname(run, language);
  const last = run[0]?.last;
  return people.length > 0 && last !== undefined ? { first: start, last, people, surnameOnly: true } : null;
}

function fullNameFrom(text: string, tokens: readonly Token[], first: number, limit: number): NameInText | null {
  const run = wordsOfRun(text, tokens, first, nameRunEnd(tokens, first, limit));
  const words = run.map((word) => word.text);
  for (let size = run.length; size >= 2; size -= 1) {
    let people = byFullName(words.slice(0, size));
    if (people.length === 0) continue;
    // "DONALD TRUMP SPEAKS": a last word that no spelling of the name has is not part of it.
    while (size > 2 && !people.some((person) => isSpelledSo(person, words.slice(0, size)))) {
      const fewer = byFullName(words.slice(0, size - 1));
      if (fewer.length === 0) break;
      people = fewer;
      size -= 1;
    }
    const last = run[size - 1]?.last;
    return last === undefined ? null : { first, last, people, surnameOnly: false };
  }
  return null;
}

function isSpelledSo(person: Person, words: readonly string[]): boolean {
  const last = nameForm(words).words.at(-1) ?? '';
  return nameFormsOf(person).some((form) => form.words.includes(last));
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
  // "George W. Bush" is not the one whom papers also call "George Bush".
  const exact = form.initials === '' ? [] : [...people].filter((person) => nameFormsOf(person).some(({ initials }) => initials === form.initials));
  return exact.length > 0 ? exact : [...people];
}

const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

// In headlines every word has a capital: "President Obama Signs Order".
const isCommonWord = (language: Language, lower: string): boolean =>
  language.verb(lower) !== undefined || language.noun(lower) !== undefined || language.wordClass(lower) !== undefined;

// "President Jefferson Davis" is not about somebody called Jefferson.
function bySurname(run: readonly RunWord[], language: Language): Person[] {
  const [word] = run;
  const next = run[1]?.text.toLowerCase();
  if (!word || (next && !NOT_NAMES.has(next) && !isCommonWord(language, next))) return [];
  return officeHolders().peopleBySurname(looseWord(word.text)).filter((person) => isSurnameOf(person, word.text));
}
