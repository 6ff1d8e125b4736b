import { headName, isBodyName } from '../sources/names';
import type { Resolver } from './entity';
import { genderNear } from './people';
import { sameHead } from './subset';

/** "An official said … The official, Jane Roe, said": who was nameless has a name after all. */
export const naming: Resolver = (mention, { reading, memory }) => {
  const { apposition } = mention;
  if (mention.determiner !== 'definite' || !apposition || isBodyName(reading, apposition) || headName(mention, reading)) return null;
  const nameless = memory.recent.find((entity) => entity.kind === 'anonymous-person' && sameHead(entity.mention?.head, mention.head));
  const surname = reading.tokens[apposition.last - 1]!.lower;
  if (!nameless || memory.withSurname(surname)) return null;
  nameless.kind = 'named-person';
  nameless.surname = surname;
  nameless.name = reading.text.slice(reading.tokens[apposition.first]!.start, reading.tokens[apposition.last - 1]!.end);
  nameless.gender ??= genderNear(reading, apposition.first, apposition.last);
  memory.name(nameless);
  return nameless;
};
