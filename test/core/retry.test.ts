/** When a delivery is tried again: law 14, docs/delivery.md. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterFailure, DEFAULT_RETRY, failuresIn, type Failure } from '../../runner/core/retry.ts';
import { makeEvent, makeRecord, summary, WALL } from './protocol-values.ts';

const RULE = { ...DEFAULT_RETRY, limit: 4, backoffMs: 1000, maxMs: 3000 };
const failure = (more: Partial<Failure> = {}): Failure => ({
  run: 'a1',
  cause: 'error',
  ended: WALL,
  wanted: null,
  deadline: null,
  ...more,
});
/** A record of so many attempts that ended in a retry. */
const after = (failures: number) =>
  failures === 0
    ? null
    : makeRecord(makeEvent('a.md'), {
        attempt: failures,
        earlier: Array.from({ length: failures - 1 }, () => summary('retry')),
      });
const waitOf = (due: string | null) => Date.parse(due!) - WALL;

describe('the wait', () => {
  test('is drawn evenly from nothing to a ceiling that doubles, up to the most', () => {
    for (const [failures, ceiling] of [[0, 1000], [1, 2000], [2, 3000]] as const) {
      const waits = Array.from({ length: 2000 }, (_one, n) =>
        waitOf(afterFailure(failure({ run: `run-${n}` }), after(failures), RULE).due),
      );
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
      expect(Math.min(...waits)).toBeLessThan(ceiling * 0.02);
      expect(Math.max(...waits)).toBeLessThanOrEqual(ceiling);
      expect(Math.max(...waits)).toBeGreaterThan(ceiling * 0.98);
      const mean = waits.reduce((sum, wait) => sum + wait) / waits.length;
      expect(mean / ceiling).toBeCloseTo(0.5, 1);
    }
  }); // prettier-ignore

  test('is the same for the same outcome, whoever computes it', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(2), (run, failures) => {
        const one = afterFailure(failure({ run }), after(failures), RULE);
        expect(afterFailure(failure({ run }), after(failures), RULE)).toEqual(one);
      }),
    );
  });

  test('is what the agent asked for, where it did', () => {
    const wanted = new Date(WALL + 86_400_000).toISOString();
    expect(afterFailure(failure({ cause: 'asked', wanted }), null, RULE).due).toBe(wanted);
  });

  test('is none where somebody changed what the run had read (law 11)', () => {
    expect(waitOf(afterFailure(failure({ cause: 'conflict' }), null, RULE).due)).toBe(0);
  });
});

describe('the end', () => {
  test.each(['key', 'refusal', 'length', 'request', 'budget'] as const)(
    'comes at once after %s: another try would only meet it again',
    (cause) => {
      expect(afterFailure(failure({ cause }), null, RULE)).toEqual({
        state: 'failed',
        due: null,
        because: null,
      });
    },
  );

  test('comes with the last attempt allowed', () => {
    expect(afterFailure(failure(), after(2), RULE).state).toBe('retry');
    expect(afterFailure(failure(), after(3), RULE)).toEqual({
      state: 'failed',
      due: null,
      because: 'after 4 attempts',
    });
  });

  test('comes at once for what is not to be tried again', () => {
    const rule = { ...RULE, on: ['timeout'] as const };
    expect(afterFailure(failure({ cause: 'error' }), null, rule).state).toBe('failed');
    expect(afterFailure(failure({ cause: 'timeout' }), null, rule).state).toBe('retry');
    expect(afterFailure(failure({ cause: 'asked' }), null, rule).state).toBe('retry');
  });

  test('comes where another try would be past the deadline', () => {
    const deadline = new Date(WALL + 10).toISOString();
    const wanted = new Date(WALL + 10).toISOString();
    const end = afterFailure(failure({ cause: 'asked', wanted, deadline }), null, RULE);
    expect(end).toMatchObject({ state: 'failed', because: expect.stringContaining(deadline) });
  });
});

test('waiting for a person is no failure', () => {
  const event = makeEvent('a.md');
  const record = makeRecord(event, { state: 'waiting', earlier: [summary('waiting'), summary('retry')] });
  expect(failuresIn(record)).toBe(1);
  expect(failuresIn(null)).toBe(0);
});
