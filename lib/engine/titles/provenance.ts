import { readableDay, readableRange } from './days';
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

/** "President of Russia, since 7 May 2012 (source: data/office-holders/ru.tsv; office data as of 1 October 2026)". */
export function termText(term: Term): string {
  const end = term.end ? ` until ${readableRange(term.end)}` : '';
  const acting = term.acting ? ' (acting)' : '';
  return `${term.office.title}${acting}, ${end ? 'from' : 'since'} ${readableRange(term.start)}${end} (${provenanceOf(term)})`;
}

/** "source: data/office-holders/ru.tsv; office data as of 1 October 2026". */
export function provenanceOf(term: Term): string {
  const file = sourceFileOf(term.office);
  return `source: ${CREDITS[file] ?? ''}${file}; office data as of ${readableDay(term.knownThrough)}`;
}
