import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/browsers';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
declare global {
  var axe: { run(context: Document, options: object): Promise<{ readonly violations: readonly Violation[] }> };
}

/** What axe-core finds wrong with a page, each with the element it is about; nothing, as it should be. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  });
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Shows a page light or dark. Firefox has it from the moment it opens: `theme` of `launch`. */
export async function inTheme(page: Page, name: BrowserName, theme: Theme): Promise<void> {
  if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.waitForFunction((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, { polling: 50 }, theme === 'dark');
}
