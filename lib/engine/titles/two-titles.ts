import type { Mention } from './mentions';
import type { Office, Person } from './office-holders';
import { timeFrame } from './past-time';
import { quotationAt } from './surroundings';
import { spanOf, type TitleContext } from './title-rule';

/** A later mention that gives a person another office of the same country than an earlier one did. */
export interface Contradiction {
  readonly person: Person;
  readonly earlier: Mention;
  readonly later: Mention;
}

/** Any year counts as an earlier one: the date of the article is not known. */
const NO_YEAR = 2100;

/**
 * People whom the article gives two offices that one person cannot hold at once: head of state here, head of government there.
 * For articles without a date; with one, the table of office holders decides. Only unquoted mentions with full name and country,
 * in sentences that speak of no earlier time.
 */
export function contradictions(context: TitleContext): Contradiction[] {
  const first = new Map<Person, { mention: Mention; office: Office }>();
  const found: Contradiction[] = [];
  for (const mention of context.mentions) {
    const [name] = mention.names;
    const [person, ...namesakes] = name?.people ?? [];
    const [office, ...others] = mention.offices.filter(isHead);
    if (!name || name.surnameOnly || !person || namesakes.length > 0 || !office || others.length > 0) continue;
    if (mention.modifier !== null || mention.plural || mention.polity === null) continue;
    if (quotationAt(context.segments, mention.first) || timeFrame(context.segments, context.language, mention, NO_YEAR).past) continue;
    const before = first.get(person);
    if (!before) first.set(person, { mention, office });
    else if (before.office !== office && before.office.polity === office.polity) found.push({ person, earlier: before.mention, later: mention });
  }
  return found;
}

const isHead = (office: Office): boolean => office.kind === 'head-of-state' || office.kind === 'head-of-government';

/** "German Chancellor Angela Merkel", as the text has it. */
export function wordsOfMention(context: TitleContext, mention: Mention): string {
  const { start, end } = spanOf(context.segments, mention);
  return context.article.text.slice(start, end);
}
