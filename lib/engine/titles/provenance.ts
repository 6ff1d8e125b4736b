import { inEnglish } from '../said';
import type { Said } from '../types';
import { isoOf, isoRange } from './days';
import type { Office, Term } from './office-holders';

/** File of the readable source that an office stands in: "data/office-holders/us.tsv". */
export function sourceFileOf({ polity, id }: Office): string {
  const [body = id] = (polity.offices[0]?.id ?? id).split('.');
  const file = body.startsWith('us-') ? 'us-governors' : IN_FILES[body] ?? body.replace(/-.*/, '');
  return `data/office-holders/${file}.tsv`;
}

/** Bodies that stand in the file of a larger one. */
const IN_FILES: Readonly<Record<string, string>> = { ohchr: 'un', unhcr: 'un' };

/** Whose work a file rests on, where its licence asks for credit. */
const CREDITS: Readonly<Record<string, string>> = { 'data/office-holders/gb.tsv': 'Institute for Government, CC BY 4.0, ' };

/** What is said of a term in office, for the rules that speak of one. */
export const TERM_SAYS = {
  term: '{office}, since {start} ({provenance})',
  actingTerm: '{office} (acting), since {start} ({provenance})',
  endedTerm: '{office}, from {start} until {end} ({provenance})',
  endedActingTerm: '{office} (acting), from {start} until {end} ({provenance})',
  provenance: 'source: {file}; office data as of {day}',
} as const;

export type TermName = keyof typeof TERM_SAYS;

/** "President of Russia, since 7 May 2012 (source: data/office-holders/ru.tsv; office data as of 1 October 2026)". */
export function termSaid(term: Term): Said<TermName> {
  const [ended, held] = term.acting ? (['endedActingTerm', 'actingTerm'] as const) : (['endedTerm', 'term'] as const);
  const told = { office: term.office.title, start: { date: isoRange(term.start) }, provenance: provenanceSaid(term) };
  return term.end ? { says: ended, with: { ...told, end: { date: isoRange(term.end) } } } : { says: held, with: told };
}

/** The same in English. */
export const termText = (term: Term): string => inEnglish([termSaid(term)], TERM_SAYS);

/** "source: data/office-holders/ru.tsv; office data as of 1 October 2026". */
export function provenanceSaid(term: Term): Said<TermName> {
  const file = sourceFileOf(term.office);
  return { says: 'provenance', with: { file: `${CREDITS[file] ?? ''}${file}`, day: { date: isoOf(term.knownThrough) } } };
}
