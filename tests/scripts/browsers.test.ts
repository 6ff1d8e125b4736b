import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser } from '@/scripts/browsers';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-path-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const put = (program: string, mode: number): string => {
  const path = join(folder, program);
  writeFileSync(path, '', { mode });
  return path;
};

it('takes the program that the environment names, before any other', () => {
  put('chromium', 0o755);
  vi.stubEnv('CHROME_PATH', '/opt/browser');
  expect(findBrowser('chrome')).toBe('/opt/browser');
});

it('takes Chromium before Chrome, wherever on the path they are', () => {
  put('google-chrome', 0o755);
  const chromium = put('chromium', 0o755);
  expect(findBrowser('chrome')).toBe(chromium);
});

it('passes over a file that is no program', () => {
  put('chromium', 0o644);
  const chrome = put('google-chrome', 0o755);
  expect(findBrowser('chrome')).toBe(chrome);
});
