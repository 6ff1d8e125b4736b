import { dayOf } from './days';
import { officeHolders, type Office, type Term } from './office-holders';

/** Days around the start and end of a term of which nothing is said: papers, time zones and ceremonies differ. */
export const GRACE_DAYS = 7;

/** In office for certain on that day: past the grace at both ends, inside no imprecise or disputed date, and somebody looked since. */
export function certainlyHeld(term: Term, day: number): boolean {
  if (term.unsure || term.office.unsettled) return false;
  const start = Math.max(term.start.last, term.otherStart?.last ?? 0);
  if (day < start + GRACE_DAYS) return false;
  return term.end === null ? day <= term.knownThrough : day <= term.end.first - GRACE_DAYS;
}

/** Perhaps in office on that day: within the term, its grace or its imprecise dates, or past what is known. */
export function possiblyHeld(term: Term, day: number): boolean {
  const start = Math.min(term.start.first, term.otherStart?.first ?? term.start.first);
  if (day < start - GRACE_DAYS) return false;
  return term.end === null || day <= term.end.last + GRACE_DAYS || (term.end.first > term.knownThrough && day > term.knownThrough);
}

/** Out of office for certain on that day, having held it before. */
export function endedBefore(term: Term, day: number): boolean {
  return !term.unsure && !term.office.unsettled && term.end !== null && day > term.end.last + GRACE_DAYS;
}

/** Not yet in office for certain on that day. */
export function startsAfter(term: Term, day: number): boolean {
  const start = Math.min(term.start.first, term.otherStart?.first ?? term.start.first);
  return !term.unsure && !term.office.unsettled && day < start - GRACE_DAYS;
}

/** Who held an office, and how sure that is. */
export interface Holder {
  readonly name: string;
  readonly office: string;
  readonly term: Term;
  /** `false` within the days of grace, for imprecise dates and single sources. */
  readonly certain: boolean;
}

/** What a nameless office is looked up by: its words ("president", "director of the CIA") and the country or body, if named. */
export interface OfficeQuery {
  readonly title: string;
  readonly polity: string | null;
}

/** Offices that the words can mean; more than one where the words leave it open ("foreign minister" without a country). */
export function officesFor({ title, polity }: OfficeQuery): readonly Office[] {
  const offices = officeHolders().officesByWords.get(title.toLowerCase()) ?? [];
  if (polity === null) return offices;
  const polities = new Set(officeHolders().polityByAlias.get(polity.toLowerCase()) ?? []);
  return offices.filter((office) => polities.has(office.polity));
}

/** Who held the office on an ISO date; null when the words mean several offices, or when nobody or more than one person is known to have held it. */
export function holderOn(query: OfficeQuery, date: string): Holder | null {
  const [office, ...others] = officesFor(query);
  if (!office || others.length > 0 || office.unsettled) return null;
  return holderOfOffice(office, dayOf(date));
}

/** As `holderOn`, for an office already found. */
export function holderOfOffice(office: Office, day: number): Holder | null {
  if (day > office.knownThrough) return null;
  const terms = office.terms.filter((term) => term.start.first <= day && (term.end === null || day < term.end.last));
  const [term] = terms;
  if (!term || terms.some((other) => other.person !== term.person)) return null;
  return { name: term.person.name, office: office.title, term, certain: certainlyHeld(term, day) };
}
