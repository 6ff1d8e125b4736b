import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS, PARTS, type Part } from './budgets';

export interface Row {
  readonly part: Part;
  readonly files: readonly string[];
  /** Kilobytes after gzip. */
  readonly size: number;
  readonly budget: number;
}

/** The parts of a built extension with their sizes; what two parts share counts in both. Throws when a part is missing or a script belongs to no part. */
export function measure(build: string): Row[] {
  const files = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => relative(build, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const opensWith = (page: string) => withImports(build, linksOf(readFileSync(join(build, page), 'utf8')));
  const popup = opensWith('popup.html');
  const fetchedLater = (chunk: string) => withImports(build, files.filter((file) => file.startsWith(`chunks/${chunk}-`))).filter((file) => !popup.includes(file));
  const parts: Readonly<Record<Part, readonly string[]>> = {
    gate: ['gate.js'],
    reader: ['reader.js'],
    popup,
    panel: opensWith('sidepanel.html'),
    'popup settings': fetchedLater('settings'),
    'export formats': fetchedLater('reports'),
    'settings page': opensWith('options.html'),
    'welcome page': opensWith('welcome.html'),
    'sample page': ['sample.css'],
    engine: ['background.js'],
  };
  const stray = files.filter((file) => !Object.values(parts).flat().includes(file));
  if (stray.length > 0) throw new Error(`No budget covers ${stray.join(', ')}.`);
  return PARTS.map((part) => {
    const own = parts[part];
    if (own.length === 0) throw new Error(`The build in ${build} has no ${part}.`);
    const size = own.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0) / 1000;
    return { part, files: own, size, budget: BUDGETS[part] };
  });
}

/** Files of a page with all that they cannot do without, each once. */
function withImports(build: string, files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    for (const [, imported] of readFileSync(join(build, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) all.add(`chunks/${imported}`);
  }
  return [...all];
}

/** Scripts and styles that an HTML page of the build loads by itself. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
}
