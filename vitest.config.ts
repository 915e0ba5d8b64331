import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['strata-source'] } },
  test: {
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // Tests wait for git more than they compute; with a worker a core a machine of two stays half idle.
    maxWorkers: 3,
    globalSetup: ['test/support/global-setup.ts'],
    projects: [
      // Pure functions leave nothing behind in their process: a worker takes one file after another.
      { extends: true, test: { name: 'core', include: ['test/core/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'strata',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/core/**'],
        },
      },
    ],
  },
});
