import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BUDGETS } from '@/scripts/sizes/budgets';
import { measure } from '@/scripts/sizes/measure';

const FILES: Readonly<Record<string, string>> = {
  'gate.js': 'gate()',
  'reader.js': 'reader()',
  'background.js': 'engine()',
  'chunks/popup-a1.js': 'import{shared}from"./shared-b2.js";popup()',
  'chunks/sidepanel-f6.js': 'panel()',
  'chunks/shared-b2.js': 'shared()',
  'chunks/settings-e5.js': 'import{a}from"./stored-h8.js";import{b}from"./shared-b2.js";never()',
  'chunks/stored-h8.js': 'stored()',
  'chunks/reports-c3.js': 'report()',
  'assets/popup-d4.css': 'p { margin: 0 }',
  'sidepanel.html': '<script type="module" src="/chunks/sidepanel-f6.js"></script>',
  'assets/options-f6.css': 'h1 { margin: 0 }',
  'assets/welcome-g7.css': 'h2 { margin: 0 }',
  'sample.css': 'h3 { margin: 0 }',
  'options.html': '<link rel="stylesheet" href="/assets/options-f6.css">',
  'welcome.html': '<link rel="stylesheet" href="/assets/welcome-g7.css">',
  'popup.html':
    '<script type="module" src="/chunks/popup-a1.js"></script><link rel="stylesheet" href="/assets/popup-d4.css">',
};

let build: string;
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'says-who-sizes-'));
  for (const [file, content] of Object.entries(FILES)) write(file, content);
});
afterEach(() => rmSync(build, { recursive: true }));

function write(file: string, content: string): void {
  const path = join(build, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

it('counts every script and style of a build', () => {
  expect([...new Set(measure(build).flatMap(({ files }) => files))].toSorted()).toEqual(Object.keys(FILES).filter((file) => !file.endsWith('.html')).toSorted());
});

it('puts what the popup cannot do without into the popup', () => {
  expect(measure(build).find(({ part }) => part === 'popup')?.files).toEqual(['chunks/popup-a1.js', 'assets/popup-d4.css', 'chunks/shared-b2.js']);
});

it('counts what a script imports with it, unless the popup has it already', () => {
  expect(measure(build).find(({ part }) => part === 'popup settings')?.files).toEqual(['chunks/settings-e5.js', 'chunks/stored-h8.js']);
});

it('sees a gate that has grown over its budget', () => {
  write('gate.js', randomBytes(BUDGETS.gate * 1000 + 1).toString('latin1'));
  const gate = measure(build).find(({ part }) => part === 'gate');
  expect(gate?.size).toBeGreaterThan(BUDGETS.gate);
});

it('fails for a script that no budget covers, and for a part that is missing', () => {
  write('chunks/other-e5.js', 'other()');
  expect(() => measure(build)).toThrow('chunks/other-e5.js');
  rmSync(join(build, 'chunks'), { recursive: true });
  write('popup.html', '');
  write('sidepanel.html', '');
  rmSync(join(build, 'assets'), { recursive: true });
  expect(() => measure(build)).toThrow('no popup');
});
