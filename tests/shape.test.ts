/** Checks the rules by which this project is laid out: rooms with one-way doors, one rule a file, no dangerous habits. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

type Files = Readonly<Record<string, string>>;

/** File → what stands in it, by its path in the project. */
const inProject = (found: Files): Files => Object.fromEntries(Object.entries(found).map(([path, text]) => [posix.join('tests', path), text]));
const CODE = inProject(import.meta.glob<string>(['../{lib,components,entrypoints,scripts}/**/*.{ts,tsx}'], { query: '?raw', import: 'default', eager: true }));
const TEST_CODE = inProject(import.meta.glob<string>(['./**/*.{ts,tsx}'], { query: '?raw', import: 'default', eager: true }));
const CONFIGS = inProject(import.meta.glob<string>(['../vitest*.config.ts'], { query: '?raw', import: 'default', eager: true }));
const SOURCES = Object.keys(CODE).toSorted();

/** The room a file stands in: each entry point and each folder of `lib` is one. */
function roomOf(file: string): string {
  return /^(?:lib\/(?:engine|page)|entrypoints\/[^/.]+|components|scripts|lib)(?=\/)/.exec(file)?.[0] ?? posix.dirname(file);
}

interface Import {
  readonly file: string;
  /** As it is written. */
  readonly from: string;
  /** Path within the project, or null for a package. */
  readonly path: string | null;
}

const IMPORTS: readonly Import[] = SOURCES.flatMap((file) =>
  [...(CODE[file] ?? '').matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()'([^']+)'/g)].flatMap(([, from]) => (from ? [{ file, from, path: pathOf(file, from) }] : [])),
);

function pathOf(file: string, from: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(posix.dirname(file), from) : null;
}

const shown = (imports: readonly Import[]): string[] => imports.map(({ file, from }) => `${file} imports ${from}`);
const within = (path: string | null, ...rooms: string[]): boolean => path !== null && rooms.some((room) => path === room || path.startsWith(`${room}/`));

describe('rooms and their doors', () => {
  it('are all looked at', () => {
    expect(new Set(SOURCES.map(roomOf))).toEqual(
      new Set(['lib', 'lib/engine', 'lib/page', 'components', 'scripts', 'entrypoints/background', 'entrypoints/gate', 'entrypoints/options', 'entrypoints/popup', 'entrypoints/reader', 'entrypoints/sidepanel', 'entrypoints/welcome']),
    );
    expect(IMPORTS.length).toBeGreaterThan(SOURCES.length);
  });

  it('the engine imports itself and nothing else', () => {
    expect(shown(IMPORTS.filter(({ file, path }) => roomOf(file) === 'lib/engine' && !within(path, 'lib/engine')))).toEqual([]);
  });

  it('the page room knows the engine, the words of the interface and the page, not the browser', () => {
    const strangers = IMPORTS.filter(({ file, path, from }) =>
      roomOf(file) === 'lib/page' && (path === null ? from !== '@mozilla/readability' : !within(path, 'lib/page', 'lib/engine', 'lib/words')));
    expect(shown(strangers)).toEqual([]);
  });

  it('messages, settings and words know the engine and each other, and what the words are called', () => {
    expect(shown(IMPORTS.filter(({ file, path, from }) => roomOf(file) === 'lib' && !within(path, 'lib') && from !== '#i18n'))).toEqual([]);
  });

  it('components draw: Preact, each other and lib, nothing of the browser', () => {
    const strangers = IMPORTS.filter(({ file, path, from }) =>
      roomOf(file) === 'components' && (path === null ? !/^preact(\/|$)/.test(from) : !within(path, 'components', 'lib')));
    expect(shown(strangers)).toEqual([]);
  });

  it('only entry points speak to the browser', () => {
    expect(filesWith(/(?<![\w.'"`])(?:browser|chrome)\s*\.\s*\w/).filter((file) => !file.startsWith('entrypoints/'))).toEqual([]);
  });

  it('nobody imports an entry point, not even another', () => {
    expect(shown(IMPORTS.filter(({ file, path }) => within(path, 'entrypoints') && !within(path, roomOf(file))))).toEqual([]);
  });

  it('between rooms a path starts with "@/", inside a room with "."', () => {
    const wrong = IMPORTS.filter(({ file, path, from }) => path !== null && from.startsWith('.') !== within(path, roomOf(file)) && roomOf(file) !== 'lib');
    expect(shown(wrong)).toEqual([]);
  });

  it('no folder is named for being useful', () => {
    expect([...SOURCES, ...Object.keys(TEST_CODE)].filter((file) => /(^|\/)(utils?|helpers?|constants?|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });
});

interface Rule {
  readonly id: string;
  readonly description: string;
  readonly examples: { readonly flags: readonly unknown[]; readonly passes: readonly unknown[] };
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'description' in value && 'examples' in value;
}

const MODULES = import.meta.glob<Record<string, unknown>>('../lib/engine/{attributions,sources,titles,criteria,signs}/*.ts', { eager: true });
const RULES = Object.entries(MODULES).flatMap(([path, exports]) =>
  path.endsWith('/index.ts') ? [] : Object.values(exports).filter(isRule).map((rule) => ({ path, room: posix.dirname(path), name: path.replace(/.*\/|\.ts$/g, ''), rule })));

describe('rules', () => {
  it.each(['attributions', 'sources', 'titles', 'criteria', 'signs'])('stand in %s', (room) => {
    expect(RULES.filter((each) => each.room.endsWith(`/${room}`)).length).toBeGreaterThan(1);
  });

  it('have a file each, and its name', () => {
    expect(RULES.filter(({ name, rule }) => rule.id !== name).map(({ path, rule }) => `${path}: ${rule.id}`)).toEqual([]);
  });

  it('stand in the ordered list of their room', () => {
    const listed = (room: string) => Object.values(MODULES[`${room}/index.ts`] ?? {}).flatMap((value) => (Array.isArray(value) ? value : []));
    expect(RULES.filter(({ room, rule }) => !listed(room).includes(rule)).map(({ path }) => path)).toEqual([]);
  });

  it('show what they find, and what they must not', () => {
    expect(RULES.filter(({ rule }) => rule.examples.flags.length === 0 || rule.examples.passes.length === 0 || !rule.description.endsWith('.')).map(({ path }) => path)).toEqual([]);
  });

  it('have a row in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(RULES.filter(({ rule }) => !readme.includes(`\n| \`${rule.id}\` |`)).map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe('habits', () => {
  it('no text becomes markup', () => {
    expect(filesWith(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/)).toEqual([]);
  });

  it('no code of ours reaches for the network', () => {
    expect(filesWith(/\bfetch\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/)).toEqual([]);
  });

  it('no test is skipped, run alone, put off or tried again', () => {
    const habit = /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fails)\b|\bretry\s*:/;
    expect(Object.entries({ ...TEST_CODE, ...CONFIGS }).filter(([, text]) => habit.test(text)).map(([file]) => file)).toEqual([]);
  });
});

/** Files of the extension in whose code, comments aside, `pattern` is found. */
function filesWith(pattern: RegExp): string[] {
  return SOURCES.filter((file) => !file.startsWith('scripts/') && pattern.test((CODE[file] ?? '').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')));
}
