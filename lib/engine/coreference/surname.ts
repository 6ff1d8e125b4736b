import { headName, isBodyName, namedBehindOffice } from '../sources/names';
import type { Resolver } from './entity';
import { genderNear } from './people';

/** "Roe" once "Jane Roe" has spoken, "Jane" too, "the Times" once "the New York Times" has. */
export const surname: Resolver = (mention, { reading, memory, people }) => {
  const name = mention.apposition ?? headName(mention, reading) ?? namedBehindOffice(mention, reading);
  if (!name) return null;
  const { tokens, text } = reading;
  const last = tokens[name.last - 1]!.lower;
  const words = text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end).toLowerCase();
  const body = memory.body(words);
  if (body || isBodyName(reading, name)) return body;
  const person = memory.withSurname(last, genderNear(reading, name.first, name.last));
  if (person || name.last - name.first > 1) return person;
  const family = people.byGiven.get(last);
  return family ? memory.withSurname(family) : null;
};
