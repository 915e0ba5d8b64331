/**
 * What must be undone when a test or a benchmark is over. Under vitest it happens by itself; anything
 * else calls `cleanUp()` at its end. Nothing here needs vitest to be present.
 */
type Undo = () => unknown;

const atFileEnd: Undo[] = [];

/** Runs everything noted so far, last first, so that servers go before the folders they serve. */
export async function cleanUp(): Promise<void> {
  const faults: unknown[] = [];
  for (let undo = atFileEnd.pop(); undo !== undefined; undo = atFileEnd.pop()) {
    try {
      await undo();
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'clean-up failed');
}

const vitest = process.env['VITEST'] === undefined ? undefined : await import('vitest');
// Each test file has its own copy of this module, so this hook is that file's own.
vitest?.afterAll(cleanUp);

/** Undone when the test file is over. */
export function atEndOfFile(undo: Undo): void {
  atFileEnd.push(undo);
}

/**
 * Undone when the running test is over; where no single test runs (a hook, a benchmark, a concurrent
 * test, of which vitest cannot say which one asks) when the file is.
 */
export function atEndOfTest(undo: Undo): void {
  const test = vitest?.TestRunner.getCurrentTest();
  if (vitest === undefined || test === undefined || test.concurrent === true) atEndOfFile(undo);
  else vitest.onTestFinished(async () => void (await undo()));
}
