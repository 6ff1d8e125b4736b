import type { Reading } from '../segment/reading';
import { isBodyName } from '../sources/names';
import type { Gender, PersonName } from './entity';

/** The people a text names, whether or not they speak. */
export interface NamedPeople {
  /** By surname, in lower case. */
  readonly bySurname: ReadonlyMap<string, PersonName>;
  /** Surnames by first name, in lower case; of two of that name the first. */
  readonly byGiven: ReadonlyMap<string, string>;
  /** Surnames of those whom the text calls by a noun beside their name ("the foreman, Jane Roe", "Mayor Weidel"), as they come. */
  readonly byRole: ReadonlyMap<string, readonly RoleHolder[]>;
}

/** Somebody called by a role beside their name, and the token where that is. */
export interface RoleHolder {
  readonly surname: string;
  readonly at: number;
}

/** An apposition tells who somebody is within this many words of the name. */
const APPOSITION = 7;

/**
 * People the text names in full: two or more name words in a row that are no body's name,
 * or one after an honorific. They may be who "he" is, even where they never speak.
 */
export function namedPeople(reading: Reading): NamedPeople {
  const { tags, tokens, language } = reading;
  const bySurname = new Map<string, PersonName>();
  const byRole = new Map<string, RoleHolder[]>();
  const byGiven = new Map<string, string>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (tags[at] !== 'name') continue;
    const last = nameEnd(reading, at);
    const honorific = language.honorifics.has(tokens[at]!.lower);
    const surname = tokens[last - 1]!.lower;
    const full = (last - at > 1 || honorific) && !isBodyName(reading, { first: at, last }) && tags[at - 1] !== 'determiner';
    if (full && !bySurname.has(surname)) {
      const first = honorific && last - at > 2 ? at + 2 : at;
      bySurname.set(surname, {
        name: reading.text.slice(tokens[first]!.start, tokens[last - 1]!.end),
        gender: genderNear(reading, at, last),
        first: at,
      });
      const given = tokens[first]!.lower;
      if (first < last - 1 && !language.noun(given) && !byGiven.has(given)) byGiven.set(given, surname);
    }
    if (full) settleGender(bySurname, surname, genderNear(reading, at, last));
    if (full || bySurname.has(surname)) {
      for (const role of rolesBeside(reading, at, last)) {
        const holders = byRole.get(role);
        if (holders) holders.push({ surname, at });
        else byRole.set(role, [{ surname, at }]);
      }
    }
    at = last;
  }
  return { bySurname, byGiven, byRole };
}

// Of a man and a woman of one surname the surname alone tells nothing.
function settleGender(people: Map<string, PersonName>, surname: string, gender: Gender | null): void {
  const known = people.get(surname);
  if (known && gender !== null && known.gender !== null && known.gender !== gender) people.set(surname, { ...known, gender: null });
}

function nameEnd({ tags, tokens }: Reading, first: number): number {
  let last = first + 1;
  while (last < tokens.length && (tags[last] === 'name' || (tags[last] === 'stop' && tags[last + 1] === 'name' && tokens[last + 1]!.start - tokens[last]!.end <= 1 && tokens[last - 1]!.end - tokens[last - 1]!.start <= 4))) last += 1;
  return last;
}

// "Mayor Jane Roe", "Sen. Weidel", "foreman Jane Roe", "Jane Roe, the night foreman of the yard", "the foreman, Jane Roe".
function rolesBeside(reading: Reading, first: number, last: number): string[] {
  const { tags, tokens, language } = reading;
  const roles: string[] = [];
  const note = (at: number): void => {
    const { lower } = tokens[at]!;
    const role = language.roleOf(lower) ?? lower;
    const noun = language.noun(role);
    if (noun && !noun.plural && (noun.kind === 'person' || noun.kind === 'office' || noun.kind === 'role-of-spokesperson') && !roles.includes(role)) roles.push(role);
  };
  if (isPast(reading, first - 1)) return roles;
  for (let at = first; at < last - 1; at += 1) if (tags[at] === 'name') note(at);
  let before = first - 1;
  if (tags[before] === 'comma') before -= 1;
  if (tags[before] === 'noun') note(before);
  if (tags[last] !== 'comma' || last + 1 >= tokens.length) return roles;
  // The first noun of the apposition is its head unless another noun follows it: "a night foreman of the yard".
  for (let at = last + 1; at < Math.min(tokens.length - 1, last + 1 + APPOSITION); at += 1) {
    const tag = tags[at]!;
    if (tag === 'noun' && tags[at + 1] !== 'noun') {
      note(at);
      break;
    }
    if (tag !== 'noun' && tag !== 'name' && tag !== 'determiner' && tag !== 'possessive' && tag !== 'genitive' && tag !== 'numeral') break;
  }
  return roles;
}

// "former President Roe" is not "the president".
const isPast = ({ tokens, language }: Reading, at: number): boolean => at >= 0 && language.isPast(tokens[at]!.lower);

/** What a name and the words around it tell of the person: "Ms", "spokeswoman", a first name. */
export function genderNear(reading: Reading, first: number, last: number): Gender | null {
  const { female, male, femaleNames, maleNames } = reading.language.people;
  for (let at = Math.max(0, first - 2); at < Math.min(reading.tokens.length, last + 1); at += 1) {
    const word = reading.tokens[at]!.lower;
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her' || word === 'him') continue;
    if (female.has(word)) return 'female';
    if (male.has(word)) return 'male';
  }
  for (let at = first; at < last - 1; at += 1) {
    const word = reading.tokens[at]!.lower;
    if (reading.tags[at] !== 'name') continue;
    if (femaleNames.has(word)) return 'female';
    if (maleNames.has(word)) return 'male';
  }
  return null;
}
