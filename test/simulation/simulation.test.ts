import { describe, expect, test } from 'vitest';
import { describeFailure, playSchedules } from './schedule.ts';
import { SUBJECTS } from './subjects/index.ts';

/** For each subject: 2,000 and more together. */
const SCHEDULES: Readonly<Record<string, number>> = {
  work: 700,
  steps: 150,
  joins: 200,
  limits: 200,
  questions: 250,
  pauses: 200,
  times: 200,
  receipts: 150,
};
const SEED = 1;

/** `STRATA_SEED=steps:7` plays other schedules of a subject, `STRATA_SEED=steps:7:42` one of them, and looks for a shorter one. */
const [wanted, seed = SEED, only] = (process.env['STRATA_SEED'] ?? '').split(':');
const subjects = SUBJECTS.filter(({ name }) => !wanted || name === wanted);

describe('the product itself in a simulated world (laws 1 to 6, oracles 1 to 10)', () => {
  test.each(subjects)(
    'schedules of people, faults and time: $name',
    { timeout: 600_000 },
    async (subject) => {
      const { failure } = await playSchedules({
        subject,
        seed: Number(seed),
        schedules: SCHEDULES[subject.name]!,
        ...(only === undefined ? {} : { only: Number(only), shrink: true }),
      });
      expect(failure && describeFailure(failure)).toBeNull();
    },
  );
});
