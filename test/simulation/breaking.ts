/** An oracle that cannot fail proves nothing: with the rule off that it is for, it must. */
import { expect } from 'vitest';
import type { OracleName } from './facts.ts';
import { playSchedules } from './schedule.ts';
import type { Broken } from './stage.ts';
import type { Subject } from './subjects/subject.ts';

const SEED = 97;
const MOST_SCHEDULES = 1500;

/** Plays schedules until one breaks an oracle: one of those that the rule is for. */
export async function expectOracleBroken(
  subject: Subject,
  oracles: readonly OracleName[],
  broken: Broken = {},
): Promise<void> {
  const { failure } = await playSchedules({ subject, seed: SEED, schedules: MOST_SCHEDULES, broken });
  const words = failure?.error.message ?? `nothing broke in ${MOST_SCHEDULES} schedules`;
  expect(oracles, words).toContain(failure?.error.oracle);
}
