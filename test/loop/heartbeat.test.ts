import { describe, expect, test } from 'vitest';
import { hostLimits } from '../../runner/core/hosts.ts';
import { Heartbeat } from '../../runner/loop/heartbeat.ts';

/** A heartbeat on clocks that the test moves; beats are pushed by calling `moved`. */
function makeHeartbeat(lease: number) {
  const now = { mono: 0, wall: 1_000_000 };
  const bus = { sessionRef: (key: string) => `refs/strata/runners/${key}`, putSession: () => 'a'.repeat(40) };
  const clock = { mono: () => now.mono, wall: () => now.wall };
  const sight = { limits: hostLimits(null, {}, lease), active: new Set(['me']) };
  const self = { name: 'me', instance: 'i', key: 'me', started: new Date(0).toISOString() };
  const heartbeat = new Heartbeat({ bus, clock, host: 'h', labels: [] } as never, self, sight as never);
  const pass = (ms: number, suspended = false) => {
    now.wall += ms;
    if (!suspended) now.mono += ms;
  };
  return { heartbeat, pass };
}

describe('signs of life (law 6)', () => {
  test('a claim brings the first beat; then three in a lease', () => {
    const { heartbeat, pass } = makeHeartbeat(30_000);
    expect(heartbeat.update({} as never, false, false)).toBeNull();
    const first = heartbeat.update({} as never, false, true);
    expect(first).toMatchObject({ from: null });
    heartbeat.moved(first!.to);
    expect(heartbeat.wait(true)).toBe(10_000);
    pass(9_999);
    expect(heartbeat.update({} as never, true, false)).toBeNull();
    pass(1);
    expect(heartbeat.update({} as never, true, false)).toMatchObject({ from: first!.to });
  });

  test('at the end of its lease it counts itself as dead, also after a suspend', () => {
    for (const suspended of [false, true]) {
      const { heartbeat, pass } = makeHeartbeat(30_000);
      heartbeat.moved(heartbeat.update({} as never, false, true)!.to);
      expect(heartbeat.expired).toBe(false);
      pass(29_999, suspended);
      expect(heartbeat.expired).toBe(false);
      pass(1, suspended);
      expect(heartbeat.expired).toBe(true);
    }
  });

  test('a beat that never arrived renews nothing', () => {
    const { heartbeat, pass } = makeHeartbeat(30_000);
    heartbeat.moved(heartbeat.update({} as never, false, true)!.to);
    pass(20_000);
    expect(heartbeat.update({} as never, true, false)).not.toBeNull();
    pass(10_000);
    expect(heartbeat.expired).toBe(true);
  });

  test('idle, it beats seldom', () => {
    const { heartbeat, pass } = makeHeartbeat(30_000);
    heartbeat.moved(heartbeat.update({} as never, false, true)!.to);
    pass(10_000);
    const idle = heartbeat.update({} as never, false, false);
    expect(idle).not.toBeNull();
    heartbeat.moved(idle!.to);
    expect(heartbeat.wait(false)).toBe(hostLimits(null, {}, 30_000).idleHeartbeatMs);
  });

  test('a long lease that never arrived is said again soon', () => {
    const { heartbeat, pass } = makeHeartbeat(30_000);
    heartbeat.moved(heartbeat.update({} as never, false, true)!.to);
    pass(10_000);
    expect(heartbeat.update({} as never, false, false)).not.toBeNull();
    expect(heartbeat.wait(false)).toBe(10_000);
  });
});
