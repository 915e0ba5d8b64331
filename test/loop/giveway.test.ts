import { describe, expect, test } from 'vitest';
import { GiveWay } from '../../runner/loop/giveway.ts';

/** On a clock that the test moves; `tips` are what the branch is found at, look by look. */
function makeGiveWay({ tips = [] as string[] } = {}) {
  const now = { mono: 0 };
  const sight = { foremost: { oid: 'beat-1' } as { oid: string } | null, tip: 'a' };
  const holdings = { isQuick: true };
  const pauses: number[] = [];
  const clock = { mono: () => now.mono };
  const bus = { remote: { readTip: () => Promise.resolve(tips.shift() ?? 'end') } };
  const options = { clock, bus, chance: { number: () => 0.5 } };
  const giveWay = new GiveWay(options as never, { sight, holdings } as never);
  const pause =
    (goesOn = true) =>
    (milliseconds: number) => {
      now.mono += milliseconds;
      pauses.push(milliseconds);
      return Promise.resolve(goesOn);
    };
  return { giveWay, now, sight, holdings, pause, pauses };
}

describe('one runner of several leaves quick work to the first of them', () => {
  test('only where there is another, and runs are quick', () => {
    const { giveWay, sight, holdings } = makeGiveWay();
    expect(giveWay.isDue).toBe(true);
    holdings.isQuick = false;
    expect(giveWay.isDue).toBe(false);
    holdings.isQuick = true;
    sight.foremost = null;
    expect(giveWay.isDue).toBe(false);
  });

  test('what the other one leaves free is not waited for; the other is passed over until it moves', () => {
    const { giveWay, now, sight } = makeGiveWay();
    expect(giveWay.patience({ first: 'one' })).toBe(2000);
    now.mono += 1999;
    expect(giveWay.patience({ first: 'one' })).toBe(1);
    expect(giveWay.isDue).toBe(true);
    now.mono += 1;
    expect(giveWay.patience({ first: 'one' })).toBe(0);
    expect(giveWay.isDue).toBe(false);
    sight.foremost = { oid: 'beat-2' };
    expect(giveWay.isDue).toBe(true);
  });

  test('what the other one takes is waited for anew, thing by thing', () => {
    const { giveWay, now } = makeGiveWay();
    for (const first of ['one', 'two', 'three']) {
      expect(giveWay.patience({ first })).toBe(2000);
      now.mono += 1500;
    }
    expect(giveWay.patience({ first: null })).toBeNull();
    expect(giveWay.patience({ first: 'three' })).toBe(2000);
  });

  test('it does not look while the branch moves, and not longer than 10 s', async () => {
    const still = makeGiveWay({ tips: ['b', 'c', 'c'] });
    await still.giveWay.whileOthersLand(still.pause());
    expect(still.pauses).toHaveLength(3);
    const busy = makeGiveWay({ tips: Array.from({ length: 20 }, (_, n) => `${n}`) });
    await busy.giveWay.whileOthersLand(busy.pause());
    expect(busy.now.mono).toBe(10_000);
  });

  test('it stops at once', async () => {
    const { giveWay, pause, pauses } = makeGiveWay();
    await giveWay.whileOthersLand(pause(false));
    expect(pauses).toHaveLength(1);
  });
});
