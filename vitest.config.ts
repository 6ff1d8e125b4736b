import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Articles and pages that may not be handed on; tests that read them are there where these are. */
const shared = existsSync(new URL('../shared', import.meta.url));

/** Everything that needs no browser. Tests of the page say `// @vitest-environment jsdom` themselves. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    setupFiles: ['tests/speak-english.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...(shared ? [] : ['**/*.shared.test.ts'])],
  },
});
