/** Law 13 in the simulated world: whoever looks, with whatever clock, and whatever is lost on the way. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Ticked } from '../../runner/core/ticked.ts';
import { TipReader } from '../../runner/git/tip.ts';
import { EPOCH } from './life.ts';
import { describeFailure, playSchedules } from './schedule.ts';
import { ticking } from './subjects/work.ts';

const SCHEDULES = 150;
const SEED = 13;

const play = (schedule: string) =>
  playSchedules({ subject: ticking(schedule), seed: SEED, schedules: SCHEDULES });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the product itself in a simulated world, with an agent that runs by time', () => {
  test.each([
    "{cron: '* * * * *', overlap: skip}",
    "{cron: '* * * * *', missed: run-once, overlap: queue}",
    "{cron: '*/2 * * * *', missed: within 5m, overlap: replace}",
  ])('%s: each slot is one event', { timeout: 600_000 }, async (ticks) => {
    const { failure } = await play(ticks);
    expect(failure && describeFailure(failure)).toBeNull();
  });

  test('with what ticked forgotten, a slot is emitted twice', { timeout: 600_000 }, async () => {
    const { read } = TipReader.prototype;
    vi.spyOn(TipReader.prototype, 'read').mockImplementation(async function (this: TipReader, ...given) {
      const tip = await read.apply(this, given);
      return { ...tip, ticked: tip.ticked && forgetful(tip.ticked) };
    });
    const { failure } = await play("'*/2 * * * *'");
    expect(failure?.error.oracle, failure?.error.message).toBe(13);
  });
});

/** As if no schedule had ticked since it began. */
function forgetful({ v, schedules }: Ticked): Ticked {
  const marks = Object.entries(schedules).map(([key, mark]) => [key, { ...mark, after: beginning }]);
  return { v, schedules: Object.fromEntries(marks) as Ticked['schedules'] };
}

const beginning = new Date(EPOCH).toISOString();
