import { defineConfig } from 'vitest/config';

/**
 * `unit`: tests beside the code, which need nothing built. `site`: tests of the built dist/ in a
 * real Chromium; run “npm run build” first.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/e2e/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['scripts/e2e/*.test.ts'],
          globalSetup: ['scripts/e2e/globalSetup.ts'],
          // The checks of every page read some hundred pages, of which many are long.
          testTimeout: 400_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
