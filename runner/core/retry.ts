/**
 * When a delivery is tried again. The wait is exponential with full jitter, so that deliveries that
 * failed together do not come back together. The jitter is drawn from the run's id, which is random: the
 * same outcome is due at the same moment wherever it is computed.
 */
import type { z } from 'zod';
import { sha256 } from './layout.ts';
import type { Record } from './outcome.ts';
import { FAILURE_CAUSES, LASTING_CAUSES, type CAUSES, type retryKeys } from './values.ts';

type PassingCause = (typeof FAILURE_CAUSES)[number];
type LastingCause = (typeof LASTING_CAUSES)[number];
export type FailureCause = PassingCause | LastingCause;

export interface RetryRule {
  /** Attempts in all. */
  limit: number;
  /** Longest wait before the second attempt, in milliseconds; doubled for each further one. */
  backoffMs: number;
  /** No wait is longer, in milliseconds. */
  maxMs: number;
  /** Failures that are tried again. */
  on: readonly PassingCause[];
}

export const DEFAULT_RETRY: RetryRule = {
  limit: 3,
  backoffMs: 120_000,
  maxMs: 3_600_000,
  on: FAILURE_CAUSES,
};

type RetryKeys = { [Key in keyof z.output<typeof retryKeys>]?: z.output<typeof retryKeys>[Key] | undefined };

/** What a file says of it; what it leaves out stays out. */
export function ruleOf(keys: RetryKeys): Partial<RetryRule> {
  return {
    ...(keys.limit === undefined ? {} : { limit: Math.max(1, keys.limit) }),
    ...(keys.backoff === undefined ? {} : { backoffMs: keys.backoff }),
    ...(keys.max === undefined ? {} : { maxMs: keys.max }),
    ...(keys.on === undefined ? {} : { on: keys.on }),
  };
}

/** A run that did not succeed. */
export interface Failure {
  /** The run's id. */
  run: string;
  /** `asked` and `conflict` are always granted. */
  cause: Exclude<(typeof CAUSES)[number], 'unanswered'>;
  /** Milliseconds since 1970. */
  ended: number;
  /** The moment the agent asked for, RFC 3339. */
  wanted: string | null;
  /** The event's own. */
  deadline: string | null;
}

/** Why it ended so is said only where it is not the failure itself. */
export type AfterFailure =
  { state: 'retry'; due: string } | { state: 'failed'; due: null; because: string | null };

/** @param before the delivery's record of attempts before this one */
export function afterFailure(failure: Failure, before: Record | null, rule: RetryRule): AfterFailure {
  const failures = failuresIn(before) + 1;
  const { cause, deadline } = failure;
  if (isLasting(cause) || (cause !== 'asked' && cause !== 'conflict' && !rule.on.includes(cause)))
    return { state: 'failed', due: null, because: null };
  if (failures >= rule.limit) {
    return { state: 'failed', due: null, because: failures > 1 ? `after ${failures} attempts` : null };
  }
  const due = failure.wanted ?? new Date(failure.ended + waitOf(failure, failures, rule)).toISOString();
  if (deadline !== null && Date.parse(due) >= Date.parse(deadline))
    return { state: 'failed', due: null, because: `another try would come after its deadline, ${deadline}` };
  return { state: 'retry', due };
}

function isLasting(cause: Failure['cause']): cause is LastingCause {
  return (LASTING_CAUSES as readonly string[]).includes(cause);
}

/** Milliseconds. What a person's change got in the way of is tried on the new tip at once. */
function waitOf({ cause, run }: Failure, failures: number, rule: RetryRule): number {
  if (cause === 'conflict') return 0;
  const ceiling = Math.min(rule.maxMs, rule.backoffMs * 2 ** (failures - 1));
  return Math.round(fractionOf(run) * ceiling);
}

/** Attempts that ended in a retry. Waiting for a person is no failure. */
export function failuresIn(record: Record | null): number {
  if (record === null) return 0;
  return [...record.earlier, record].filter(({ state }) => state === 'retry').length;
}

/** Attempts at a delivery that ended, as `retry.limit` counts them: neither questions, reminders nor what time ended. */
export function attemptsIn({ earlier, engine }: Record): number {
  const tried = earlier.filter(({ state }) => state === 'retry').length;
  return engine === 'none' ? tried : tried + 1;
}

/** At least 0, less than 1, evenly spread. */
function fractionOf(run: string): number {
  return Number.parseInt(sha256(run).slice(0, 12), 16) / 2 ** 48;
}
