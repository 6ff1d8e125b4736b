/**
 * Checks the readable source in `data/office-holders` and writes the table the engine ships.
 * `npm run office-holders:build`; exits with 1 and the list of problems when the source is not sound.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPolities } from './check';
import { compactTable } from './compact';
import { POSITIONS, readPositions } from './positions';
import { readPolities, type SourcePolity } from './read';

const SOURCE = fileURLToPath(new URL('../../data/office-holders/', import.meta.url));
const TARGET = fileURLToPath(new URL('../../lib/engine/titles/office-holders.generated.ts', import.meta.url));

/** The whole readable source, file by file in the order of their names, the offices' Wikidata items, and what is wrong with it all. */
export function readSource(folder = SOURCE): { polities: SourcePolity[]; positions: Map<string, string>; problems: string[] } {
  const problems: string[] = [];
  const polities = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) => readPolities(file, readFileSync(join(folder, file), 'utf8'), problems));
  problems.push(...checkPolities(polities));
  const ids = new Set(polities.flatMap((polity) => polity.offices.map((office) => office.id)));
  const positions = readPositions(readFileSync(join(folder, POSITIONS), 'utf8'), ids, problems);
  return { polities, positions, problems };
}

/** The generated module, as text. */
export function generatedModule(polities: readonly SourcePolity[]): string {
  return [
    '// Written by scripts/office-holders/build.ts from data/office-holders; do not edit.',
    '// UK offices: Institute for Government, Ministers Database, CC BY 4.0.',
    `export const OFFICE_TABLE =\n  ${JSON.stringify(compactTable(polities))};`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { polities, problems } = readSource();
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else {
    writeFileSync(TARGET, generatedModule(polities));
  }
}
