/** Takes the pictures of the README from the extension as it was built, light and dark: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { build } from 'wxt';
import { launch } from './launch';
import { serveSample } from './sample';
import { openCard, scrollToStory, shootPage, shootPopup, showArticle } from './shots';

const FOLDER = 'docs/pictures';
const WINDOW = { width: 1280, height: 800, deviceScaleFactor: 1.5 };

await build({ browser: 'chrome' });
const sample = await serveSample();
const titles = await serveSample('titles');
const launched = await launch('chrome', { headless: true });
try {
  mkdirSync(FOLDER, { recursive: true });
  const { article, popup } = await showArticle(launched, sample.url);
  await article.setViewport(WINDOW);
  for (const [theme, ending] of [['light', ''], ['dark', '-dark']] as const) {
    // Without motion, so that nothing is caught half way.
    const features = [{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }];
    for (const page of [article, popup]) await page.emulateMediaFeatures(features);
    await article.bringToFront();
    await article.keyboard.press('Escape');
    await scrollToStory(article);
    await openCard(article, 'group');
    await shootPage(article, `${FOLDER}/page${ending}.png`);
    await shootPopup(popup, `${FOLDER}/popup${ending}.png`);
  }
  await shootCardsOfTitles();
} finally {
  await launched.close();
  sample.close();
  titles.close();
}

/** The cards of an office title that does not fit its holder, of one in a quotation, and of an office that speaks. */
async function shootCardsOfTitles(): Promise<void> {
  const { article } = await showArticle(launched, titles.url);
  await article.setViewport(WINDOW);
  await article.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await article.bringToFront();
  for (const [name, kind, words] of [
    ['sitting', 'title', 'Former UN'],
    ['quoted', 'title', 'The former US president'],
    ['office', 'credit', 'NATO'],
  ] as const) {
    await article.keyboard.press('Escape');
    await openCard(article, kind, words);
    await shootPage(article, `${FOLDER}/title-${name}.png`);
  }
}
