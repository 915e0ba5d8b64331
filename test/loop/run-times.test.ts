import { describe, expect, test } from 'vitest';
import { RunTimes } from '../../runner/loop/run-times.ts';

function timesOf(runs: readonly number[], decided = false): RunTimes {
  const times = new RunTimes();
  for (const took of runs) times.add(took, { decided });
  return times;
}

describe('how long runs take', () => {
  test('nobody knows before the first', () => {
    expect(timesOf([]).average).toBeNull();
  });

  test('is told by the first alone only until there is a second: it was a cold one', () => {
    expect(timesOf([900]).average).toBe(900);
    expect(timesOf([900, 100]).average).toBe(100);
  });

  test('follows what runs are like now, without jumping at one', () => {
    const { average } = timesOf([900, 100, 100, 1000]);
    expect(average).toBeGreaterThan(100);
    expect(average).toBeLessThan(500);
  });

  test('is quick where most of the latest were', () => {
    expect(timesOf([50, 1, 1, 50, 1]).areQuick).toBe(true);
    expect(timesOf([1, 1, 1, 50, 50, 50]).areQuick).toBe(false);
  });

  test('what was decided without a run tells nothing of how quick runs are', () => {
    expect(timesOf([0, 0, 0], true).areQuick).toBe(false);
  });
});
