import { describe, expect, test } from 'vitest';
import { describeFailure, playSchedules, type Playing } from './schedule.ts';

const SCHEDULES = 2000;
const SEED = 1;

/** `STRATA_SEED=7` plays other schedules, `STRATA_SEED=7:42` one of them, and looks for a shorter one. */
function wanted(text: string | undefined): Playing {
  const [seed, only] = (text ?? String(SEED)).split(':').map(Number);
  return {
    seed: seed ?? SEED,
    schedules: SCHEDULES,
    ...(only === undefined ? {} : { only, shrink: true }),
  };
}

describe('the product itself in a simulated world (laws 1 to 6, oracles 1 to 10)', () => {
  test(`${SCHEDULES} schedules of people, faults and time`, { timeout: 600_000 }, async () => {
    const { failure } = await playSchedules(wanted(process.env['STRATA_SEED']));
    expect(failure && describeFailure(failure)).toBeNull();
  });
});
