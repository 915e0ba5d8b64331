/**
 * Laws 1 and 2 where nobody chose the moment: runners are killed at random points or times, alone or with
 * all their children, and one more finishes. A few rounds here; `npm run soak` goes on until it is stopped.
 */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { expectQuiet } from '../runner/oracle.ts';
import { tempFolder } from '../support/temp.ts';
import {
  drained,
  fateOf,
  forgetIdle,
  sceneMaker,
  startMortal,
  type Moment,
  type Place,
  type Scene,
} from './killing.ts';
import { startRunner } from './runners.ts';
import { tally } from './table.ts';

const SHORT_ROUNDS = 6;
/** Rounds at once: they wait for leases more than they compute. */
const LANES = 3;

const PLACES: readonly Place[] = ['folder', 'folder', 'HTTP', 'HTTP', 'checkout'];
const POINTS = [
  'before-write', 'after-write', 'before-push', 'after-push', 'before-claim', 'after-claim', 'before-run',
  'after-run', 'before-tie', 'after-tie', 'before-fold', 'after-fold', 'before-heartbeat',
  'after-heartbeat', 'before-checkpoint', 'after-checkpoint', 'between-refs', 'between-branch-and-checkout',
] as const; // prettier-ignore
const WORK = [
  { events: 4, seconds: 0 },
  { events: 12, seconds: 0.05 },
  { events: 6, seconds: 0.4 },
];

/** One life of a runner, and how it ends. */
interface Life {
  name: string;
  jobs: number;
  /** A point it dies at, should it get there. */
  at: Moment | null;
  /** Milliseconds after which it is killed in any case. */
  after: number;
  reach: 'group' | 'alone';
}

/** Who lives at the same time, then who comes after them. */
interface Round {
  place: Place;
  work: number;
  generations: Life[][];
}

const upTo = (most: number) => Math.floor(Math.random() * most);
const oneOf = <Item>(items: readonly Item[]): Item => items[upTo(items.length)]!;
const some = <Item>(most: number, make: () => Item): Item[] => Array.from({ length: 1 + upTo(most) }, make);

function drawLife(): Life {
  return {
    name: oneOf(['a', 'b', 'c', 'd']),
    jobs: 1 + upTo(3),
    at: Math.random() < 0.6 ? `${oneOf(POINTS)}:${1 + upTo(6)}` : null,
    after: 400 + upTo(4000),
    reach: oneOf(['group', 'alone']),
  };
}

function drawRound(): Round {
  const generation = () => [...new Map(some(3, drawLife).map((life) => [life.name, life])).values()];
  return { place: oneOf(PLACES), work: upTo(WORK.length), generations: some(3, generation) };
}

async function live(scene: Scene, { name, jobs, at, after, reach }: Life, state: string): Promise<void> {
  const args = ['--jobs', String(jobs)];
  const runner = await startMortal(scene, at, name, state, args);
  const early = await Promise.race([runner.exited, pause(after, null)]);
  // A point ends it by SIGKILL; a name whose last bearer still counts as alive is refused with words.
  if (early !== null && early.signal !== 'SIGKILL')
    expect(runner.words().join('\n'), `${name} ended by itself`).toMatch(/a runner named . is alive/);
  runner.kill('SIGKILL', reach);
  await runner.exited;
}

async function playRound(round: Round, makeScene: (place: Place) => Promise<Scene>): Promise<void> {
  const scene = await makeScene(round.place);
  const state = await tempFolder('state');
  for (const generation of round.generations)
    await Promise.all(generation.map((life) => live(scene, life, state)));
  const heir = await startRunner(scene.address, { name: oneOf(['a', 'heir']), state });
  await drained(scene, [heir]);
  expect(await heir.finish()).toBe(0);
  const fate = await fateOf(scene);
  tally('killed at random', { tries: round.generations.flat().length, hand: 0, ...fate });
  expect(fate).toEqual({ lost: 0, doubled: 0 });
  await forgetIdle(scene);
  await expectQuiet(scene.gitDir, { events: scene.events });
  await scene.remove();
}

test('killed at random, then one more runner finishes', { timeout: 0 }, async () => {
  const soak = process.env.STRATA_SOAK;
  let rounds = 0;
  const goesOn = () => (soak ? !existsSync(`${soak}/stop`) : rounds < SHORT_ROUNDS);
  const makers = await Promise.all(WORK.map(sceneMaker));
  const lane = async () => {
    while (goesOn()) {
      rounds += 1;
      const round = drawRound();
      await playRound(round, makers[round.work]!).catch((error: Error) => {
        throw new Error(`${error.message}\nin the round ${JSON.stringify(round, null, 1)}`, { cause: error });
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
});
