/** Laws 1 and 2 at every named point: a runner dies there by SIGKILL, and the next goes on by itself. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { KillPoint } from '../../runner/killpoint.ts';
import { expectQuiet } from '../runner/oracle.ts';
import { tempFolder } from '../support/temp.ts';
import { drained, fateOf, sceneMaker, startMortal, type Moment, type Place, type Scene } from './killing.ts';
import { startRunner } from './runners.ts';
import { SHORT } from './scope.ts';
import { tally } from './table.ts';

/** Alone a runner never ties, so for that two work side by side, for long enough to meet. */
const ALONE = { events: 4, seconds: 0.1 };
const TOGETHER = { events: 8, seconds: 0.4 };
/** Long enough for a step to be seen and saved while the agent still works. */
const LONG = { events: 3, seconds: 2.5 };

interface Death {
  places: readonly Place[];
  /** Times at this point; the later ones are met with more done already. */
  times?: readonly number[];
  mortals?: 2;
  work?: 'long';
}

const ANYWHERE = ['folder', 'HTTP'] as const;

/** Every point of a runner; the type makes a new one without a line here a fault. */
const DEATHS: Record<Exclude<KillPoint, `${string}-gc`>, Death> = {
  'before-write': { places: ANYWHERE },
  'after-write': { places: ANYWHERE },
  'before-push': { places: ANYWHERE },
  'after-push': { places: ANYWHERE },
  'before-claim': { places: ANYWHERE },
  'after-claim': { places: ANYWHERE },
  'before-heartbeat': { places: ANYWHERE },
  'after-heartbeat': { places: ANYWHERE },
  'before-run': { places: ANYWHERE },
  'after-run': { places: ANYWHERE },
  'before-tie': { places: ['folder'], mortals: 2 },
  // Through a server one of two may have done it all before the other is there.
  'after-tie': { places: ['folder'], mortals: 2 },
  'before-fold': { places: ANYWHERE },
  'after-fold': { places: ANYWHERE },
  'before-checkpoint': { places: ANYWHERE, work: 'long' },
  'after-checkpoint': { places: ANYWHERE, work: 'long' },
  // Through a transport the server moves them all; the second time leaves the locks of others behind.
  'between-refs': { places: ['folder'], times: [1, 2] },
  // First the work tree is ahead of its branch, then both have moved and the journal is still there.
  'between-branch-and-checkout': { places: ['checkout'], times: [1, 2] },
};

const CASES = Object.entries(DEATHS).flatMap(([point, { places, times = [1], mortals = 1, work }], row) =>
  (SHORT ? [places[row % places.length]!] : places).flatMap((place, column) =>
    times.map((time) => ({
      at: `${point as KillPoint}:${time}` as Moment,
      place,
      mortals,
      work: work ?? (mortals === 1 ? ('alone' as const) : ('together' as const)),
      heir: (row + column + time) % 2 === 0 ? ('itself' as const) : ('another' as const),
    })),
  ),
);

let makers: Record<'alone' | 'together' | 'long', Awaited<ReturnType<typeof sceneMaker>>>;
beforeAll(async () => {
  const [alone, together, long] = await Promise.all([ALONE, TOGETHER, LONG].map(sceneMaker));
  makers = { alone: alone!, together: together!, long: long! };
});

describe.concurrent('killed with SIGKILL', () => {
  test.each(CASES)(
    '$at, $place; $heir goes on',
    { timeout: 400_000 },
    async ({ at, place, mortals, work, heir }) => {
      const scene = await makers[work](place);
      const estate = await dieAt(at, scene, mortals);
      const name = heir === 'itself' ? estate.name : 'heir';
      const state = heir === 'itself' ? estate.state : await tempFolder('state');
      const living = await startRunner(scene.address, { name, state });
      await drained(scene, [living]);
      expect(await living.finish()).toBe(0);
      const fate = await fateOf(scene);
      tally(`killed at ${at}, ${place}`, { tries: 1, hand: 0, ...fate });
      expect(fate).toEqual({ lost: 0, doubled: 0 });
      await expectQuiet(scene.gitDir, { events: scene.events });
    },
  );
});

/** Runners work until one has died at the point; whoever is left is killed with it. */
async function dieAt(at: Moment, scene: Scene, mortals: number): Promise<{ name: string; state: string }> {
  const estates = await Promise.all(
    Array.from({ length: mortals }, async (_, i) => ({
      name: `mortal-${i}`,
      state: await tempFolder('state'),
    })),
  );
  const runners = await Promise.all(
    estates.map(({ name, state }) => startMortal(scene, at, name, state, ['--jobs', '2', '--until-idle'])),
  );
  const ends = runners.map(({ exited }, i) => exited.then((end) => ({ ...end, i })));
  const first = await Promise.race(ends);
  expect(first.signal, `${at} was never reached:\n${runners[first.i]!.lines.join('\n')}`).toBe('SIGKILL');
  for (const runner of runners) runner.kill('SIGKILL');
  await Promise.all(ends);
  return estates[first.i]!;
}
