import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Drives real browsers with the extension as it was built: `npm run e2e` builds it first. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // Browsers are installed before the first test, so that no test pays for it and none goes without.
    globalSetup: 'tests/e2e/browsers-ready.ts',
    // A browser takes a core; two at once is what a small machine bears.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
});
