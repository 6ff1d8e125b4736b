import { POSITIONS } from '../positions';
import { termRow, type SourceTerm } from '../read';
import type { Proposal, ProposedRow, Standing } from './proposals';

/** A proposal and where its office stands: file, and the line of its last term. */
export interface Placed {
  readonly file: string;
  readonly lastLine: number;
  readonly position: string;
  readonly proposal: Proposal;
}

/** How the offices stand that were asked for, and how many could not be, for want of an item. */
export interface Tally {
  readonly standings: Readonly<Record<Standing, number>>;
  readonly withoutItem: number;
}

const CHANGES: Readonly<Record<Proposal['change'], string>> = { holder: 'another holder', end: 'the holder has left', start: 'another start' };

/** For people: what we have, what Wikidata says, where to read it, what speaks against it, the rows. */
export function asText(proposals: readonly Placed[], tally: Tally): string {
  return [...proposals.map(proposalText), tallyLines(tally).join('\n')].join('\n\n').concat('\n');
}

function proposalText({ file, lastLine, position, proposal }: Placed): string {
  const { office, have, statement, doubts } = proposal;
  return [
    `${office.id}  ${office.title}: ${CHANGES[proposal.change]}?`,
    ...(have.length > 0 ? have.map((term) => `  we have    ${term.name}, ${span(term)} (${file}:${term.line}, sources ${term.sources.join(' ')})`) : ['  we have    nobody']),
    `             looked up to ${office.knownThrough}`,
    `  Wikidata   ${statement.name ?? statement.person}, ${span(statement)}${statement.acting ? ', acting' : ''}`,
    `             ${statement.address}`,
    `             office: https://www.wikidata.org/wiki/${position}`,
    ...statement.references.map((reference) => `  reference  ${reference}`),
    ...doubts.map((doubt) => `  but        ${doubt}`),
    ...proposal.rows.flatMap((row) => [`  ${placeOf(row, file, lastLine)}:`, termRow(row.term)]),
  ].join('\n');
}

const span = ({ start, end }: Pick<SourceTerm, 'start' | 'end'>): string => `${start} to ${end ?? 'now'}`;

const placeOf = (row: ProposedRow, file: string, lastLine: number): string => (row.replaces ? `instead of ${file}:${row.replaces.line}` : `after ${file}:${lastLine}`);

/** For the files: rows, each under a comment that says where it goes and what it rests on. */
export function asTsv(proposals: readonly Placed[], tally: Tally): string {
  const rows = proposals.flatMap(({ file, lastLine, proposal }) =>
    proposal.rows.flatMap((row) => [
      ['#', proposal.office.id, proposal.change, placeOf(row, file, lastLine), proposal.statement.address, ...proposal.statement.references].join(' '),
      ...(row === proposal.rows.at(-1) ? proposal.doubts.map((doubt) => `# but ${doubt}`) : []),
      termRow(row.term),
    ]));
  return [...rows, ...tallyLines(tally).map((line) => `# ${line}`)].join('\n').concat('\n');
}

function tallyLines({ standings: { agrees, differs, behind, nothing }, withoutItem }: Tally): string[] {
  return [
    `${differs === 0 ? 'Nothing to propose' : `Proposals for ${differs} of the offices`}. ${agrees} agree; for ${behind} Wikidata has an earlier holder; for ${nothing} it has nobody with a date.`,
    ...(withoutItem > 0 ? [`${withoutItem} not asked for: they have no item in ${POSITIONS}.`] : []),
  ];
}
