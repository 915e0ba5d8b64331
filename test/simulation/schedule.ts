/** Schedules as fast-check plays them: a scene, what happens in it, and an end at which all must be quiet. */
import * as fc from 'fast-check';
import { happeningsWith } from './commands.ts';
import { finish } from './ending.ts';
import { OracleBroken, type OracleName } from './facts.ts';
import { Stage, type Broken, type Scene } from './stage.ts';
import type { Subject } from './subjects/subject.ts';

const scenes: fc.Arbitrary<Scene> = fc.record({
  seed: fc.nat(),
  host: fc.constantFrom('folder' as const, 'server' as const, 'budget' as const),
  runners: fc.integer({ min: 1, max: 3 }),
  jobs: fc.integer({ min: 1, max: 3 }),
  lease: fc.constantFrom(3000, 10_000),
  faults: fc.constantFrom(0, 0.05, 0.3),
});

/** Lines of a story that a failure tells: the last ones, without signs of life. */
const STORY_LINES = 80;

/** What went wrong in a schedule, and what had happened. */
export class ScheduleFailed extends Error {
  override name = 'ScheduleFailed';
  readonly oracle: OracleName | null;

  constructor(cause: unknown, story: readonly string[]) {
    const told = story.filter((line) => !/ moves runners[^,]*$/.test(line)).slice(-STORY_LINES);
    super([String(cause), '', ...told].join('\n'), { cause });
    this.oracle = cause instanceof OracleBroken ? cause.oracle : null;
  }
}

/** Plays one schedule to its end. */
async function play(
  scene: Scene,
  subject: Subject,
  commands: Parameters<typeof fc.asyncModelRun>[1],
  broken: Broken,
) {
  const stage = await Stage.open(scene, subject, broken);
  try {
    await fc.asyncModelRun(() => ({ model: {}, real: stage }), commands);
    await finish(stage);
  } catch (error) {
    throw new ScheduleFailed(error, stage.story);
  }
}

export interface Played {
  schedules: number;
  failure: { error: ScheduleFailed; scene: string; happened: string; replay: string } | null;
}

export interface Playing {
  subject: Subject;
  seed: number;
  /** The one schedule to play, of those of this seed; left out: all. */
  only?: number;
  schedules: number;
  broken?: Broken;
  /** Look for the shortest schedule that fails. */
  shrink?: boolean;
}

/** Plays schedules until one fails. */
export async function playSchedules({
  subject,
  seed,
  only,
  schedules,
  broken = {},
  shrink,
}: Playing): Promise<Played> {
  const property = fc.asyncProperty(scenes, happeningsWith(subject.people), (scene, commands) =>
    play(scene, subject, commands, broken),
  );
  const details = await fc.check(property, {
    seed,
    numRuns: only === undefined ? schedules : 1,
    endOnFailure: shrink !== true,
    ...(only === undefined ? {} : { path: String(only) }),
  });
  if (!details.failed) return { schedules: details.numRuns, failure: null };
  const [scene, commands] = details.counterexample ?? [];
  const first = details.counterexamplePath?.split(':')[0] ?? '0';
  const failure = {
    error: details.errorInstance as ScheduleFailed,
    scene: JSON.stringify(scene),
    happened: String(commands).replace(/ \/\*.*/, ''),
    replay: `STRATA_SEED=${subject.name}:${seed}:${first} npx vitest run test/simulation/simulation.test.ts`,
  };
  return { schedules: details.numRuns, failure };
}

/** A failure as a person reads it. */
export function describeFailure({ error, scene, happened, replay }: NonNullable<Played['failure']>): string {
  return [`scene: ${scene}`, `happenings: ${happened}`, `again: ${replay}`, '', error.message].join('\n');
}
