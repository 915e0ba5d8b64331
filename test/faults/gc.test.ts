/** Tidying up that is killed on its way: nothing is half gone, and the next one does the rest (law 1). */
import { expect, test } from 'vitest';
import { pathsAt } from '../runner/oracle.ts';
import { makeBus } from '../runner/studio.ts';
import { runStrata } from '../support/processes.ts';
import { tally } from './table.ts';

const OLD = ['2025-01-01', '2025-01-02'].map((day) => `queue/done/${day}/09/a-0000000000000001/worker.json`);

test.each([
  ['before-gc', OLD],
  ['after-gc', []],
])('killed %s', async (point, left) => {
  const { remote } = await makeBus('', Object.fromEntries(OLD.map((path) => [path, '{}'])));
  const killed = await runStrata(['gc', '--repo', remote], { env: { STRATA_KILL_AT: point } });
  expect(killed.exitCode, 'it was to be killed').toBeUndefined();
  expect(await pathsAt(remote, 'queue/done')).toEqual(left);
  const { exitCode, stderr } = await runStrata(['gc', '--repo', remote]);
  expect(exitCode, stderr).toBe(0);
  expect(await pathsAt(remote, 'queue/done')).toEqual([]);
  tally(`killed ${point}`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
});
