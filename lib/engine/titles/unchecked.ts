import { dayOf, readableDay } from './days';
import type { Mention } from './mentions';
import type { TitleContext } from './title-rule';

/**
 * Why a title beside the name of somebody in the table could not be checked: the article has no date, or appeared after the last day
 * up to which the table knows the office. Null where it was checked, and where the table does not know person or office.
 */
export function whyUnchecked({ article: { published } }: TitleContext, { names, offices }: Mention): string | null {
  const terms = names.flatMap(({ people }) => people.flatMap((person) => person.terms.filter(({ office }) => offices.includes(office))));
  if (terms.length === 0) return null;
  if (!published) return 'The article has no date, so the title cannot be held against those in office on it.';
  const day = dayOf(published.date);
  const open = terms.find(({ end, knownThrough }) => end === null && day > knownThrough);
  return open ? `Who is ${open.office.title} is known up to ${readableDay(open.knownThrough)} only, and the article is of ${readableDay(day)}.` : null;
}
