import { HEAD_TITLES } from '../languages/en/titles';
import type { PolityInText } from './around-title';
import { certainlyHeld } from './holding';
import type { Mention } from './mentions';
import { officeHolders, type Person, type Term } from './office-holders';

/** Whether a country of the table has no office of that title, as Britain has no president. */
export function hasNoSuchOffice(title: string, polity: PolityInText | null): boolean {
  if (!HEAD_TITLES.has(title) || !polity) return false;
  const offices = officeHolders().officesByWords.get(title) ?? [];
  return polity.polities.some((country) => country.offices.some(isHead)) && !offices.some((office) => polity.polities.includes(office.polity));
}

/**
 * What a person holds for certain of a country whose head the text calls by a title that the country does not have: "British President Ann Roe".
 * Only for prime ministers, chancellors and presidents, whose own titles nobody renders so.
 */
export function headUnderAnotherTitle({ title, polity, names }: Mention, person: Person, day: number): Term | null {
  if (!hasNoSuchOffice(title, polity) || names.some(({ surnameOnly }) => surnameOnly)) return null;
  const term = person.terms.find(({ office }) => isHead(office) && polity?.polities.includes(office.polity) && office.words.some((words) => HEAD_TITLES.has(words)));
  return term && certainlyHeld(term, day) ? term : null;
}

const isHead = ({ kind }: Term['office']): boolean => kind === 'head-of-state' || kind === 'head-of-government';
