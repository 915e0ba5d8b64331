/** Law 7 and PROTOCOL rule 10: budgets, leases and heartbeats by host. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostLimits, pushInterval, statedLease } from '../../runner/core/hosts.ts';

const NOTHING = { pushesPerMinute: null, leaseMs: null, heartbeatMs: null, pollMs: null };

test('law 7: github.com has a budget of 6 a minute, a lease of 5 and a heartbeat of 10 minutes', () => {
  for (const host of ['github.com', 'ssh.github.com'])
    expect(hostLimits(host, {}, null)).toMatchObject({
      pushesPerMinute: 6,
      leaseMs: 300_000,
      idleHeartbeatMs: 600_000,
    });
  expect(hostLimits('notgithub.com', {}, null).pushesPerMinute).toBeNull();
});

test("law 7: a remote of one's own, or a folder, has no budget", () => {
  for (const host of ['git.example.org', null]) {
    const limits = hostLimits(host, {}, null);
    expect(limits).toMatchObject({ pushesPerMinute: null, leaseMs: 60_000 });
    expect(pushInterval(limits, 8)).toBe(0);
    expect(statedLease(limits, 8)).toBe(60_000);
  }
});

test('settings win over defaults, the command line over settings', () => {
  const remotes = { 'x.org': { pushesPerMinute: 30, leaseMs: 90_000, heartbeatMs: 1000, pollMs: 9000 } };
  expect(hostLimits('x.org', remotes, null)).toMatchObject({
    pushesPerMinute: 30, leaseMs: 90_000, idleHeartbeatMs: 1000, pollMs: { least: 9000, most: 9000 },
  }); // prettier-ignore
  expect(hostLimits('x.org', remotes, 5000).leaseMs).toBe(5000);
  expect(hostLimits('x.org', { 'x.org': NOTHING }, null)).toEqual(hostLimits('x.org', {}, null));
  expect(hostLimits(null, { null: { ...NOTHING, pollMs: 1 } }, null).pollMs.least).toBe(500);
});

test('rule 10: at 6 a minute a lease of 60 s for each runner, and 30 s', () => {
  const limits = { ...hostLimits('github.com', {}, null), leaseMs: 0 };
  expect([1, 2, 10].map((runners) => statedLease(limits, runners))).toEqual([90_000, 150_000, 630_000]);
});

test("rule 10: two of a runner's turns in the budget always fit into its lease", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 100 }), (budget, runners) => {
      const limits = hostLimits('x.org', { 'x.org': { ...NOTHING, pushesPerMinute: budget } }, null);
      const interval = pushInterval(limits, runners);
      expect(interval * budget).toBeCloseTo(60_000 * runners);
      expect(statedLease(limits, runners)).toBeGreaterThan(2 * interval);
    }),
  );
});
