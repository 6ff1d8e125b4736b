import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const PAGES = ['http://*/*', 'https://*/*'];

/** Icons of one state of the toolbar button; `npm run icons` draws them. */
const icons = (state: 'on' | 'off', sizes: readonly number[]) => Object.fromEntries(sizes.map((size) => [size, `icons/${state}-${size}.png`]));

/**
 * Vite wraps every import() in code that loads the styles of a lazy chunk first. Ours have none, and the popup is 0.7 kB
 * lighter without it; a lazy chunk that has styles fails the build.
 */
const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size) this.error(`Nothing would load the styles of ${file.fileName}.`);
    }
  },
});

/**
 * The sample article as a page of the extension, for the welcome page to lead to: the same file that the demo serves, with the
 * reader in it. No content script runs there, and no style within a page.
 */
function samplePage(): { relativeDest: string; contents: string }[] {
  const article = readFileSync(new URL('sample/article.html', import.meta.url), 'utf8');
  const [style = '', rules = ''] = /<style>([\s\S]*?)<\/style>/.exec(article) ?? [];
  const contents = article.replace(style, '<link rel="stylesheet" href="/sample.css">').replace('</body>', '<script src="/reader.js"></script>\n</body>');
  return [{ relativeDest: 'sample.html', contents }, { relativeDest: 'sample.css', contents: rules }];
}

export default defineConfig({
  // Imports are written out: a newcomer sees where each name comes from.
  imports: false,
  // Browsers are opened by `npm start`.
  webExt: { disabled: true },
  manifestVersion: 3,
  // Makes `_locales` of `locales`, and the types of their keys.
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [plainImports()],
    build: {
      // The oldest browsers served (see the manifest below): nothing newer is rewritten for older ones.
      target: ['chrome123', 'firefox140', 'safari18.4'],
      // Its polyfill would bring a fetch() into pages that never reach for the network.
      modulePreload: false,
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...samplePage()),
  },
  manifest: ({ browser }) => ({
    name: 'Says Who',
    description: '__MSG_summary__',
    default_locale: 'en',
    icons: icons('on', [16, 32, 48, 128]),
    action: { default_title: 'Says Who', default_icon: icons('off', [16, 32, 48]) },
    // contextMenus: two entries on pages; the panel needs its own in Chromium, which WXT adds.
    // storage: the user's settings. scripting and the hosts: to have the reader run on a page whose gate found an article.
    permissions: ['contextMenus', 'scripting', 'storage'],
    host_permissions: PAGES,
    // Keys that neither browsers nor pages are known to take; their user may choose others.
    commands: Object.fromEntries([
      ['next-passage', 'next', 'Period'], ['previous-passage', 'previous', 'Comma'], ['toggle-marks', 'marks', '0'], ['open-panel', 'panel', '9'],
    ].map(([name, words, key]) => [name, { description: `__MSG_commands_${words}__`, suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` } }])),
    content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    // Nothing leaves the machine: pages of the extension and its background may load their own files and nothing else.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // The first with the CSS Custom Highlight API, which paints the marks.
            gecko: { id: 'says-who@says-who.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {}),
    // The first with CSS `light-dark()`, in which the popup's colours are written; marks need 105.
    ...(browser === 'chrome' ? { minimum_chrome_version: '123' } : {}),
  }),
});
