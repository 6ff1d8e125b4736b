import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Known {
  /** What people call it. */
  readonly label: string;
  /** Environment variable that names the program, before anything is searched. */
  readonly variable: string;
  /** Programs on the PATH, the one we test with first. */
  readonly programs: readonly string[];
  /** Places where installers put it that are not on the PATH. */
  readonly places: readonly string[];
  readonly debianPackage: string;
  readonly website: string;
}

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chrome: {
    label: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
    website: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
    website: 'https://www.mozilla.org/firefox/',
  },
};

/** The browser's program, or null where none is found. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, programs, places } = KNOWN[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [...programs.flatMap((program) => folders.map((folder) => join(folder, program))), ...places];
  return candidates.find(isProgram) ?? null;
}

/** The browser's program; installs it where we can (Debian, as root). Throws with what to do where we cannot. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? install(name);
  if (found) return found;
  const { label, variable, debianPackage, website } = KNOWN[name];
  throw new Error(
    `${label} is not installed. Install it from ${website} (on Debian or Ubuntu: sudo apt-get install ${debianPackage}), ` +
      `or set ${variable} to the program's path, and try again.`,
  );
}

function install(name: BrowserName): string | null {
  const { debianPackage, label } = KNOWN[name];
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  process.stderr.write(`${label} is not installed; installing the Debian package ${debianPackage} …\n`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  // Package lists may be older than what the mirrors still hold, so they are brought up to date first.
  apt('update');
  return apt('install', '--yes', '--no-install-recommends', debianPackage) ? findBrowser(name) : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
