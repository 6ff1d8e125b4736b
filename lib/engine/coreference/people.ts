import type { Reading } from '../segment/reading';
import { isBodyName } from '../sources/names';
import type { PersonName } from './entity';

/**
 * People the text names in full, by surname: two or more name words in a row that are no body's name,
 * or one after an honorific. They may be who "he" is, even where they never speak.
 */
export function namedPeople(reading: Reading): Map<string, PersonName> {
  const { tags, tokens, language } = reading;
  const people = new Map<string, PersonName>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (tags[at] !== 'name') continue;
    let last = at + 1;
    while (last < tokens.length && (tags[last] === 'name' || (tags[last] === 'stop' && tags[last + 1] === 'name' && tokens[last + 1]!.start - tokens[last]!.end <= 1 && tokens[last - 1]!.end - tokens[last - 1]!.start <= 4))) last += 1;
    const range = { first: at, last };
    const honorific = language.honorifics.has(tokens[at]!.lower);
    const surname = tokens[last - 1]!.lower;
    if ((last - at > 1 || honorific) && !isBodyName(reading, range) && !people.has(surname) && tags[at - 1] !== 'determiner') {
      people.set(surname, {
        name: reading.text.slice(tokens[honorific && last - at > 2 ? at + 2 : at]!.start, tokens[last - 1]!.end),
        gender: genderNear(reading, at, last),
        first: at,
      });
    }
    at = last;
  }
  return people;
}

/** What the words around a name tell of the person: "Ms", "spokeswoman". Names themselves are not guessed at. */
export function genderNear(reading: Reading, first: number, last: number): 'female' | 'male' | null {
  const { female, male } = reading.language.people;
  for (let at = Math.max(0, first - 2); at < Math.min(reading.tokens.length, last + 1); at += 1) {
    const word = reading.tokens[at]!.lower;
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her' || word === 'him') continue;
    if (female.has(word)) return 'female';
    if (male.has(word)) return 'male';
  }
  return null;
}
