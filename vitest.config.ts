import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that take a minute: begun last, one of them would run on alone. */
const LONG =
  /(action\/scenario|injection\/(injection|models)|sandbox\/sandbox|simulation\/simulation|faults\/(network|kill-random))\.test\.ts$/;

/** Vitest begins with the largest files; before them come those that only look small. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  ssr: { resolve: { conditions: ['strata-source'] } },
  test: {
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // Tests wait for git more than they compute; with a worker a core a machine of two stays half idle.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
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
