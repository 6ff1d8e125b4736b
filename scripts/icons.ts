/**
 * Makes the PNG icons of `public/icons/` from the drawings in `assets/icons/`: `npm run icons`.
 * Run it after changing a drawing and commit what it writes; a build does not need it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers';

const DRAWINGS: readonly { readonly svg: string; readonly state: string; readonly sizes: readonly number[] }[] = [
  { svg: 'on-16', state: 'on', sizes: [16] },
  { svg: 'on', state: 'on', sizes: [32, 48, 128] },
  { svg: 'off', state: 'off', sizes: [16, 32, 48] },
  { svg: 'never', state: 'never', sizes: [16, 32, 48] },
];

const source = new URL('../assets/icons/', import.meta.url);
const target = new URL('../public/icons/', import.meta.url);

const browser = await puppeteer.launch({ executablePath: ensureBrowser('chrome'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  mkdirSync(target, { recursive: true });
  const page = await browser.newPage();
  for (const { svg, state, sizes } of DRAWINGS) {
    const drawing = readFileSync(new URL(`${svg}.svg`, source), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
      writeFileSync(new URL(`${state}-${size}.png`, target), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
