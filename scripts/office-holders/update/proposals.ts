import { PROPOSED, type SourceOffice, type SourceTerm } from '../read';
import { daysApart, isAfter } from './partial-dates';
import { samePerson } from './same-person';
import type { Statement } from './statements';

/** A row as it could stand in the file, marked as proposed. */
export interface ProposedRow {
  /** The term it would replace; null for a row to add at the end of the office. */
  readonly replaces: SourceTerm | null;
  readonly term: Omit<SourceTerm, 'line'>;
}

export interface Proposal {
  /** Somebody else holds the office; the holder has left it; the holder took it on another day. */
  readonly change: 'holder' | 'end' | 'start';
  readonly office: SourceOffice;
  /** Who holds it by our files. */
  readonly have: readonly SourceTerm[];
  readonly statement: Statement;
  readonly rows: readonly ProposedRow[];
  /** Reasons to look twice. */
  readonly doubts: readonly string[];
}

/** How an office's statements stand to our file. `behind`: Wikidata's holder began before ours; `nothing`: no dated statement. */
export type Standing = 'agrees' | 'differs' | 'behind' | 'nothing';

export interface Comparison {
  readonly standing: Standing;
  readonly proposals: readonly Proposal[];
}

/** Re-elections, and election days taken for the day of taking office, are this far from it and more. */
const OTHER_TERM_DAYS = 60;
/** An oath at midnight, a time zone. */
const SAME_DAY = 3;

/** What Wikidata's statements would change in one office, on the day `today`. Statements begun before our holder's term propose nothing. */
export function compareOffice(office: SourceOffice, statements: readonly Statement[], today: string): Comparison {
  const have = office.terms.filter((term) => term.end === null);
  const begun = statements.filter((statement) => !isAfter(statement.start, today));
  const open = begun.filter((statement) => isOpen(statement, today)).toSorted(preferredFirst);
  const isHolder = (statement: Statement): boolean => have.some((term) => isOf(statement, term));
  const newcomers = open.filter((statement) => !isHolder(statement) && isNews(statement, office, have));
  const proposals = newcomers.length > 0
    ? newcomers.map((statement) => newHolder(office, have, statement, newcomers, begun))
    : have.flatMap((term) => changesOf(term, office, have, begun, today));
  if (proposals.length > 0) return { standing: 'differs', proposals };
  return { standing: open.some(isHolder) ? 'agrees' : begun.length > 0 ? 'behind' : 'nothing', proposals };
}

const isOpen = (statement: Statement, today: string): boolean => statement.end === null || isAfter(statement.end, today);

const preferredFirst = (one: Statement, other: Statement): number =>
  Number(other.preferred) - Number(one.preferred) || (one.start < other.start ? 1 : -1);

function isOf({ name }: Statement, term: SourceTerm): boolean {
  return name !== null && [term.name, ...term.aliases].some((known) => samePerson(name, known));
}

// Begun after every term we have, and not one of them left open there.
function isNews(statement: Statement, office: SourceOffice, have: readonly SourceTerm[]): boolean {
  const latest = have.length > 0 ? have : office.terms.slice(-1);
  return latest.every((term) => isAfter(statement.start, term.start))
    && !office.terms.some((term) => isOf(statement, term) && daysApart(statement.start, term.start) <= OTHER_TERM_DAYS)
    && !(have.length === 0 && latest.some((term) => isOf(statement, term)));
}

function newHolder(
  office: SourceOffice, have: readonly SourceTerm[], statement: Statement, newcomers: readonly Statement[], begun: readonly Statement[],
): Proposal {
  const shared = office.flags.includes('collective');
  const closed = shared ? [] : have.map((term): ProposedRow => {
    const end = begun.find((each) => isOf(each, term) && each.end !== null && isAfter(each.end, term.start))?.end;
    return { replaces: term, term: proposed({ ...term, end: end ?? statement.start }, end ? [] : ['end-from-successor']) };
  });
  const rivals = newcomers.length > 1 && !shared ? [`Wikidata names ${newcomers.length} new holders at once, and one can be right at most`] : [];
  const dated = isAfter(statement.start, office.knownThrough) ? [] : [`begun by ${office.knownThrough}, up to which somebody looked and found otherwise`];
  return {
    change: 'holder', office, have, statement,
    rows: [...closed, { replaces: null, term: newTerm(statement) }],
    doubts: [...rivals, ...dated, ...doubtsOf(office, statement)],
  };
}

function newTerm(statement: Statement): Omit<SourceTerm, 'line'> {
  const name = statement.name ?? statement.person;
  return {
    name, surname: name.split(' ').at(-1) ?? name, aliases: [], start: statement.start, end: null, otherStart: null,
    flags: [PROPOSED, ...(statement.acting ? ['acting'] : []), 'single-source'], sources: ['wd'], note: statement.address,
  };
}

function changesOf(term: SourceTerm, office: SourceOffice, have: readonly SourceTerm[], begun: readonly Statement[], today: string): Proposal[] {
  const theirs = begun.filter((statement) => isOf(statement, term)).toSorted(preferredFirst);
  const open = theirs.filter((statement) => isOpen(statement, today));
  const proposal = (change: 'end' | 'start', statement: Statement, changed: SourceTerm): Proposal => ({
    change, office, have, statement, rows: [{ replaces: term, term: proposed(changed, []) }], doubts: doubtsOf(office, statement),
  });
  const [ended] = theirs.filter(({ end }) => end !== null && isAfter(end, term.start));
  if (open.length === 0) return ended ? [proposal('end', ended, { ...term, end: ended.end })] : [];
  // Several terms of one holder are several statements there: one that agrees is enough.
  const apart = open.map((statement) => ({ statement, days: daysApart(statement.start, term.start) })).toSorted((a, b) => a.days - b.days)[0];
  if (!apart || term.otherStart !== null || apart.days <= SAME_DAY || apart.days > OTHER_TERM_DAYS) return [];
  return [proposal('start', apart.statement, { ...term, otherStart: apart.statement.start })];
}

function proposed(term: SourceTerm, flags: readonly string[]): Omit<SourceTerm, 'line'> {
  return { ...term, flags: [PROPOSED, ...term.flags, ...flags], sources: [...new Set([...term.sources, 'wd'])] };
}

function doubtsOf(office: SourceOffice, statement: Statement): string[] {
  return [
    ...(statement.references.length === 0 ? ['no reference to a page'] : []),
    ...(statement.preferred ? [] : ['not of preferred rank']),
    ...(statement.name === null ? ['the person has no English name there'] : []),
    ...(statement.start.length < 10 ? ['the start is not known to the day'] : []),
    ...(office.flags.includes('contested') ? ['the office is contested'] : []),
  ];
}
