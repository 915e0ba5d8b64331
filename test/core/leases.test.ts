/** Who counts as dead: law 6, PROTOCOL rules 7 and 10. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaseOf, observe, unchangedFor } from '../../runner/core/leases.ts';
import { makeSession } from './protocol-values.ts';

const at = (ms: number) => ({ mono: ms, wall: 1_000_000 + ms });

describe('rule 7: a value is watched', () => {
  test('from when this watcher saw it first, and anew when it changes', () => {
    const one = observe(new Map(), [['k', 'v']], at(0));
    const two = observe(one, [['k', 'v']], at(30));
    expect(unchangedFor(two, 'k', at(50))).toBe(50);
    const three = observe(two, [['k', 'w']], at(50));
    expect(unchangedFor(three, 'k', at(70))).toBe(20);
  });

  test('one that was away and is back is seen for the first time', () => {
    const one = observe(new Map(), [['k', 'v']], at(0));
    const back = observe(observe(one, [], at(10)), [['k', 'v']], at(20));
    expect(unchangedFor(back, 'k', at(30))).toBe(10);
    expect(unchangedFor(back, 'never seen', at(30))).toBe(0);
  });

  test('never longer than either clock says, whatever the clocks do', () => {
    const jump = fc.record({ mono: fc.nat(1000), wall: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
    fc.assert(
      fc.property(fc.array(jump, { minLength: 1 }), (jumps) => {
        let now = at(0);
        const seen = observe(new Map(), [['k', 'v']], now);
        for (const { mono, wall } of jumps) now = { mono: now.mono + mono, wall: now.wall + wall };
        const lasted = unchangedFor(seen, 'k', now);
        expect(lasted).toBeLessThanOrEqual(now.mono);
        expect(lasted).toBeLessThanOrEqual(Math.max(0, now.wall - 1_000_000));
        expect(lasted).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test("rule 10: a session's own word on its lease counts, within reason", () => {
  expect(leaseOf(makeSession('r', { lease_ms: 300_000 }).session, 60_000)).toBe(300_000);
  expect(leaseOf(makeSession('r', { lease_ms: 0 }).session, 60_000)).toBe(1000);
  expect(leaseOf(undefined, 60_000)).toBe(60_000);
});
