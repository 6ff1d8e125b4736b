import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Articles and pages that may not be handed on; tests that read them are there where these are. */
const shared = existsSync(new URL('../shared', import.meta.url));

/** Drives real browsers with the extension as it was built: `npm run e2e` builds it first. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: shared ? [] : ['**/*.shared.test.ts'],
    // Browsers are installed before the first test, so that no test pays for it and none goes without.
    globalSetup: 'tests/e2e/browsers-ready.ts',
    // A browser takes a core; two at once is what a small machine bears.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
});
