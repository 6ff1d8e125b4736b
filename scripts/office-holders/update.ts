/** Who holds the offices now, by Wikidata, as proposals against data/office-holders. `--help` tells all; writes no file. */
import { setTimeout as wait } from 'node:timers/promises';
import { readSource } from './build';
import type { SourceOffice, SourcePolity } from './read';
import { HELP, parseUpdate, type UpdateCommand } from './update/arguments';
import { asText, asTsv, type Placed } from './update/print';
import { compareOffice, type Standing } from './update/proposals';
import { holdersQuery } from './update/query';
import { ask, type Service } from './update/service';
import { readStatements, type Statement } from './update/statements';
import { UpdateError } from './update/update-error';

/** As many offices as Wikidata answers for within its minute. */
const BATCH = 40;

async function update(command: UpdateCommand): Promise<string> {
  const { polities, positions, problems } = sourceOf(command);
  if (problems.length > 0) throw new UpdateError(1, `the files are not sound:\n${problems.join('\n')}`);
  refuseUnknown(polities, command.only);
  const wanted = polities.flatMap((polity) => polity.offices.filter((office) => isWanted(polity, office, command.only)).map((office) => ({ file: polity.file, office })));
  const asked = wanted.flatMap((each) => {
    const position = positions.get(each.office.id);
    return position === undefined ? [] : [{ ...each, position }];
  });
  if (asked.length === 0) throw new UpdateError(2, `no Wikidata item is known for ${wanted.map(({ office }) => office.id).join(', ')}: add a line to wikidata-positions.txt`);

  const statements = await holders(asked.map(({ position }) => position), lookback(asked.map(({ office }) => office)), serviceOf(command));
  const standings: Record<Standing, number> = { agrees: 0, differs: 0, behind: 0, nothing: 0 };
  const placed: Placed[] = [];
  const today = new Date().toISOString().slice(0, 10);
  for (const { file, office, position } of asked) {
    const { standing, proposals } = compareOffice(office, statements.get(position) ?? [], today);
    standings[standing] += 1;
    placed.push(...proposals.map((proposal) => ({ file, position, lastLine: office.terms.at(-1)?.line ?? 0, proposal })));
  }
  const print = command.format === 'tsv' ? asTsv : asText;
  return print(placed, { standings, withoutItem: wanted.length - asked.length });
}

function sourceOf({ data }: UpdateCommand): ReturnType<typeof readSource> {
  try {
    return data === null ? readSource() : readSource(data);
  } catch (error) {
    throw new UpdateError(1, `cannot read the files: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isWanted(polity: SourcePolity, office: SourceOffice, only: readonly string[]): boolean {
  return only.length === 0 || only.some((name) => name === office.id || isFile(name, polity));
}

const isFile = (name: string, { file }: SourcePolity): boolean => name === file || `${name}.tsv` === file;

function refuseUnknown(polities: readonly SourcePolity[], only: readonly string[]): void {
  const known = (name: string): boolean => polities.some((polity) => isFile(name, polity) || polity.offices.some((office) => office.id === name));
  const unknown = only.filter((name) => !known(name));
  if (unknown.length > 0) throw new UpdateError(2, `--only: no file or office ${unknown.join(', ')}`);
}

/** Terms that ended before anybody last looked are known; a year more for those entered there late. */
function lookback(offices: readonly SourceOffice[]): string {
  const [oldest = ''] = offices.map((office) => office.knownThrough).toSorted();
  return `${Number(oldest.slice(0, 4)) - 1}${oldest.slice(4, 7)}-01`;
}

/** Statements by position. One request at a time. */
async function holders(positions: readonly string[], since: string, service: Service): Promise<Map<string, Statement[]>> {
  const statements: Statement[] = [];
  for (let from = 0; from < positions.length; from += BATCH) {
    service.tell(`asked for ${from} of ${positions.length} offices`);
    statements.push(...readStatements(await ask(holdersQuery(positions.slice(from, from + BATCH), since), service)));
  }
  service.tell('');
  if (statements.length === 0) {
    const offices = positions.length === 1 ? positions[0] : `any of ${positions.length} offices`;
    throw new UpdateError(4, `the answer is empty: ${new URL(service.endpoint).host} knows no dated holder of ${offices}; does it hold Wikidata?`);
  }
  const byPosition = new Map<string, Statement[]>();
  for (const statement of statements) {
    const others = byPosition.get(statement.position);
    if (others) others.push(statement);
    else byPosition.set(statement.position, [statement]);
  }
  return byPosition;
}

function serviceOf({ endpoint, contact }: UpdateCommand): Service {
  return {
    endpoint,
    userAgent: `says-who office-holders:update (${contact ?? 'run by hand, one request at a time'}) Node/${process.versions.node}`,
    wait: (milliseconds) => wait(milliseconds),
    tell: (message) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${message}`);
    },
  };
}

try {
  const command = parseUpdate(process.argv.slice(2), process.env);
  process.stdout.write(command ? await update(command) : HELP);
} catch (error) {
  if (!(error instanceof UpdateError)) throw error;
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001B[K' : ''}office-holders:update: ${error.message}\n`);
  process.exitCode = error.status;
}
