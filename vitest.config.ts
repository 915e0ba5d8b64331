import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['strata-source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // Tests wait for git more than they compute; with a worker a core a machine of two stays half idle.
    maxWorkers: 3,
    globalSetup: ['test/support/global-setup.ts'],
  },
});
