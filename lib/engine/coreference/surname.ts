import type { Resolver } from './entity';
import { headName, namedBehindOffice } from '../sources/names';

/** "Roe" once "Jane Roe" has spoken. */
export const surname: Resolver = (mention, discourse) => {
  const name = mention.apposition ?? headName(mention, discourse.reading) ?? namedBehindOffice(mention, discourse.reading);
  if (!name) return null;
  const last = discourse.reading.tokens[name.last - 1]!.lower;
  return discourse.memory.withSurname(last);
};
