/**
 * Builds the extension and shows it at work on the sample article: `npm start`, `npm start -- --browser firefox`.
 * Without a display it prints the report instead, and saves pictures of the page and the popup in `pictures/`.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { markdown } from '@/lib/engine/report/markdown';
import { BROWSERS, ensureBrowser, type BrowserName } from './browsers';
import { launch } from './launch';
import { serveSample } from './sample';
import { scrollToStory, shootPage, shootPopup, showArticle } from './shots';

function browserAsked(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chrome' } } });
  const asked = BROWSERS.find((name) => name === values.browser);
  if (!asked) throw new Error(`--browser takes ${BROWSERS.join(' or ')}, not "${values.browser}".`);
  return asked;
}

/** On Linux a display is announced in the environment; elsewhere there is one. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY));
}

async function showInWindow(name: BrowserName, url: string): Promise<void> {
  const launched = await launch(name, { headless: false, resizable: true });
  const [first] = await launched.browser.pages();
  await (first ?? (await launched.browser.newPage())).goto(url);
  console.log(`\nThe sample article is open: ${url}\nPoint at a mark; press the button of Says Who in the toolbar. Close the browser to end.`);
  await new Promise<void>((resolve) => {
    launched.browser.once('disconnected', resolve);
  });
}

async function printAndPicture(name: BrowserName, url: string): Promise<void> {
  const launched = await launch(name, { headless: true });
  try {
    const { article, popup, analysis } = await showArticle(launched, url);
    mkdirSync('pictures', { recursive: true });
    await scrollToStory(article);
    await shootPage(article, 'pictures/page.png');
    await shootPopup(popup, 'pictures/popup.png');
    console.log(`\n${markdown.render(analysis)}\nPictures of the page and the popup: pictures/page.png, pictures/popup.png`);
  } finally {
    await launched.close();
  }
}

try {
  const name = browserAsked();
  ensureBrowser(name);
  await build({ browser: name });
  const sample = await serveSample();
  await (hasDisplay() ? showInWindow : printAndPicture)(name, sample.url).finally(() => sample.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
