import { describe, expect, test } from 'vitest';
import { BetweenLooks } from '../../runner/loop/between-looks.ts';

const LONGEST_MS = 5000;
const TURN_MS = 800;

/** A runner beside others, on a clock that the test moves, with an outcome that may be tied now. */
function beside({ leads = false } = {}) {
  const now = { mono: 0 };
  const tied: number[] = [];
  const holdings = {
    loose: ['an outcome'],
    gather: 0,
    wanted: 0,
    hasRoom: false,
    isNearlyDone: false,
    gatherWait: () => holdings.gather,
    gatherWaitAfter: () => null,
    wants: () => holdings.wanted,
  };
  const heartbeat = { due: 60_000, expired: false, wait: () => heartbeat.due };
  const pushes = { wait: 0 };
  const claiming = {
    isLost: false,
    tie: () => {
      tied.push(now.mono);
      return Promise.resolve(!claiming.isLost);
    },
  };
  const sight = { leads, turn: TURN_MS, limits: { pollMs: { most: LONGEST_MS } } };
  const looks = new BetweenLooks(
    { clock: { mono: () => now.mono } } as never,
    { holdings, heartbeat, pushes, claiming, sight } as never,
  );
  const looked = ({ free = false, due = Number.POSITIVE_INFINITY } = {}) =>
    looks.begin({} as never, { free, due });
  return { looks, looked, now, tied, holdings, heartbeat, pushes, claiming };
}

describe('between looks', () => {
  test('outcomes are tied without one, and with work in hand the next waits its time', async () => {
    const { looks, looked, tied } = beside();
    looked();
    expect([await looks.tie(), tied]).toEqual([LONGEST_MS, [0]]);
  });

  test('whoever has not looked yet, leads, or was woken from outside looks first', async () => {
    const fresh = beside();
    expect(await fresh.looks.tie()).toBeNull();
    const leader = beside({ leads: true });
    leader.looked();
    expect(await leader.looks.tie()).toBeNull();
    const woken = beside();
    woken.looked();
    woken.looks.end();
    expect(await woken.looks.tie()).toBeNull();
    expect([...fresh.tied, ...leader.tied, ...woken.tied]).toEqual([]);
  });

  test('outcomes gather as long as they may; a heartbeat that is due takes them along', async () => {
    const { looks, looked, holdings, heartbeat, tied } = beside();
    looked();
    holdings.gather = 300;
    expect([await looks.tie(), tied.length]).toEqual([300, 0]);
    heartbeat.due = 0;
    await looks.tie();
    expect(tied.length).toBe(1);
  });

  test('time is looked after: what falls due, and the longest time without a look', async () => {
    const { looks, looked, now, holdings } = beside();
    looked({ due: 1000 });
    expect(await looks.tie()).toBe(1000);
    now.mono = 1000;
    expect(await looks.tie()).toBeNull();
    looked();
    now.mono += LONGEST_MS;
    holdings.gather = 300;
    expect(await looks.tie()).toBeNull();
    holdings.isNearlyDone = true;
    expect(await looks.tie()).toBe(300);
  });

  test('whoever has done all leaves the others a turn', async () => {
    const { looks, looked, now, holdings } = beside();
    looked();
    now.mono = LONGEST_MS;
    holdings.hasRoom = true;
    expect(await looks.tie()).toBe(TURN_MS);
  });

  test('whoever wants more looks, if there was more to claim when it looked last', async () => {
    const { looks, looked, holdings } = beside();
    looked({ free: true });
    expect(await looks.tie()).toBe(LONGEST_MS);
    holdings.wanted = 3;
    expect(await looks.tie()).toBeNull();
    looked();
    expect(await looks.tie()).toBe(LONGEST_MS);
  });

  test('law 6: whoever may count as dead looks, and so does whoever lost a claim', async () => {
    const { looks, looked, heartbeat, claiming } = beside();
    looked();
    claiming.isLost = true;
    expect(await looks.tie()).toBeNull();
    claiming.isLost = false;
    heartbeat.expired = true;
    expect(await looks.tie()).toBeNull();
  });

  test('law 7: where the budget allows no push, nothing is pushed', async () => {
    const { looks, looked, pushes, tied } = beside();
    looked();
    pushes.wait = 1000;
    expect([await looks.tie(), tied]).toEqual([null, []]);
  });
});
