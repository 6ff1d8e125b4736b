import { certainlyHeld, holderOfOffice } from './holding';
import type { Mention } from './mentions';
import type { Office, Person, Term } from './office-holders';
import type { TitleContext } from './title-rule';

/** An office given to the head of another country, and who held it. */
export interface OtherCountry {
  /** What the person held on that day. */
  readonly held: Term;
  /** Who held the office that the text gives them. */
  readonly rightly: Term;
}

/**
 * "French President Angela Merkel": the one heads a country or state for certain, the other is headed by somebody else for certain.
 * Only for a full name with the country before the title; bodies of several countries are led by heads of one.
 */
export function officeOfOtherCountry(context: TitleContext, mention: Mention, person: Person, day: number): OtherCountry | null {
  const [office, ...others] = mention.offices;
  if (!office || others.length > 0 || !leads(office) || mention.names.some(({ surnameOnly }) => surnameOnly) || !hasCountryOfItsOwn(context, mention)) return null;
  const held = person.terms.find((term) => leads(term.office) && term.office.polity !== office.polity && certainlyHeld(term, day));
  const holder = held && !office.unsettled ? holderOfOffice(office, day) : null;
  return held && holder?.certain && holder.term.person !== person ? { held, rightly: holder.term } : null;
}

const LEADERS = new Set(['head-of-state', 'head-of-government', 'governor']);

const leads = (office: Office): boolean => LEADERS.has(office.kind);

// Not "After losing Indiana Gov. John Roe gave up", where a comma was left out: the country must open its phrase.
function hasCountryOfItsOwn({ segments: { tokens } }: TitleContext, { polity, titleFirst }: Mention): boolean {
  if (!polity) return false;
  // "President Ann Roe of France", "the president of France, Ann Roe".
  if (polity.first >= titleFirst) return true;
  if (tokens[polity.last - 1]?.kind === 'clitic') return true;
  const before = tokens[polity.first - 1];
  return before === undefined || before.kind === 'punctuation' || before.kind === 'quote' || ['and', 'the', 'that', 'but', 'while', 'as'].includes(before.lower);
}
