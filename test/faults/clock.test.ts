/** Law 6: clocks never decide order, and a runner that slept for longer than its lease comes too late. */
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectQuiet, landedOn, recordIn } from '../runner/oracle.ts';
import { makeBus, pushEvents } from '../runner/studio.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { until } from '../support/until.ts';
import { noFaketime, wrongClock } from './clock.ts';
import { drained, fateOf } from './killing.ts';
import { startRunner, type RunnerProcess } from './runners.ts';
import { tally } from './table.ts';

const TWO_RUNNERS = 6 * 60_000;

async function busWith(events: number, seconds: number) {
  const { remote, person } = await makeBus('retry: {limit: 1}\n');
  await pushEvents(person, events, { seconds });
  return { gitDir: remote, events };
}

const begun = (runner: RunnerProcess) => runner.waitForLine(/"started"/, { within: 180_000 });

/** Both have worked, nothing was taken from either, and every event ended once. */
async function expectPeace(
  fault: string,
  scene: { gitDir: string; events: number },
  runners: RunnerProcess[],
) {
  await drained(scene, runners);
  const codes = await Promise.all(runners.map((runner) => runner.finish()));
  const fate = await fateOf(scene);
  tally(fault, { tries: 1, hand: 0, ...fate });
  expect(fate).toEqual({ lost: 0, doubled: 0 });
  expect(codes).toEqual(runners.map(() => 0));
  expect(runners.flatMap((runner) => runner.told('lost'))).toEqual([]);
  for (const runner of runners)
    expect(runner.told('started').length, runner.lines.join('\n')).toBeGreaterThan(0);
  await expectQuiet(scene.gitDir, { events: scene.events });
}

describe.skipIf(noFaketime)(`a wall clock that is wrong${noFaketime ? ` (${noFaketime})` : ''}`, () => {
  test.concurrent.each(['+1h', '-1h'])(
    'by %s on one of two runners',
    { timeout: TWO_RUNNERS },
    async (offset) => {
      const scene = await busWith(16, 0.3);
      const clock = await wrongClock(offset);
      const runners = await Promise.all([
        startRunner(scene.gitDir, { name: 'wrong', env: clock.env }),
        startRunner(scene.gitDir, { name: 'right' }),
      ]);
      await expectPeace(`a clock wrong by ${offset}`, scene, runners);
    },
  );

  test.concurrent.each(['+1h', '-1h'])(
    'that jumps by %s in the middle of a run',
    { timeout: TWO_RUNNERS },
    async (offset) => {
      const scene = await busWith(8, 1.5);
      const clock = await wrongClock('+0');
      const jumping = await startRunner(scene.gitDir, { name: 'jumping', env: clock.env });
      const steady = await startRunner(scene.gitDir, { name: 'steady' });
      await begun(jumping);
      await clock.jumpTo(offset);
      await expectPeace(`a clock that jumps by ${offset}`, scene, [jumping, steady]);
    },
  );

  test.concurrent(
    'that jumps back delays no take-over by more than the lease',
    { timeout: TWO_RUNNERS },
    async () => {
      const scene = await busWith(1, 3);
      const mortal = await startRunner(scene.gitDir, { name: 'mortal' });
      await begun(mortal);
      mortal.kill('SIGKILL');
      const clock = await wrongClock('+0');
      const watcher = await startRunner(scene.gitDir, { name: 'watcher', env: clock.env });
      await watcher.waitForLine(/"ready"/, { within: 180_000 });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await clock.jumpTo('-1h');
      await drained(scene, [watcher], 60_000);
      expect(await watcher.finish()).toBe(0);
      expect(await recordIn(scene.gitDir, 'queue/done')).toMatchObject({ recoveries: 1, session: 'watcher' });
    },
  );
});

test(
  'a name that is alive elsewhere is refused with words; the elder works on (rule 9)',
  { timeout: TWO_RUNNERS },
  async () => {
    // More work than there is time for: the elder is busy as long as it is looked at.
    const scene = await busWith(200, 0.7);
    const elder = await startRunner(scene.gitDir, { name: 'twin' });
    await begun(elder);
    const younger = await startRunner(scene.gitDir, { name: 'twin' });
    const { exitCode } = await younger.exited;
    expect(exitCode, younger.lines.join('\n')).toBe(1);
    expect(younger.words().join('\n')).toMatch(
      /a runner named twin is alive on .*; give this one another --name/,
    );
    const landed = (await landedOn(scene.gitDir)).length;
    await until(async () => (await landedOn(scene.gitDir)).length > landed, {
      within: 180_000,
      what: 'more outcomes of the elder',
    });
    expect(await elder.finish()).toBe(0);
    const all = (await landedOn(scene.gitDir)).map(({ event }) => event);
    expect(new Set(all).size, 'a delivery landed twice').toBe(all.length);
  },
);

describe('a runner stopped for longer than its lease and then woken (law 2)', () => {
  test.concurrent.each(['folder', 'HTTP'])(
    '%s: its late outcome does not land',
    { timeout: TWO_RUNNERS },
    async (place) => {
      const scene = await busWith(1, 4);
      const address =
        place === 'HTTP'
          ? (await serveGitHttp(dirname(scene.gitDir))).url(basename(scene.gitDir))
          : scene.gitDir;
      const sleeper = await startRunner(address, { name: 'sleeper' });
      await begun(sleeper);
      sleeper.kill('SIGSTOP', 'alone');
      const heir = await startRunner(address, { name: 'heir' });
      // The sleeper's agent has ended by then, and its outcome waits in the pipe.
      await begun(heir);
      sleeper.kill('SIGCONT', 'alone');
      await drained(scene, [sleeper, heir]);
      expect(await Promise.all([sleeper.finish(), heir.finish()])).toEqual([0, 0]);
      const fate = await fateOf(scene);
      tally(`stopped for longer than the lease, ${place}`, { tries: 1, hand: 0, ...fate });
      expect(fate).toEqual({ lost: 0, doubled: 0 });
      expect(sleeper.told('lost')).toHaveLength(1);
      await expectQuiet(scene.gitDir, { events: 1 });
      expect(await recordIn(scene.gitDir, 'queue/done')).toMatchObject({ recoveries: 1, session: 'heir' });
    },
  );
});
