/** Law 5, among those who claim: runners that see the same do not reach for the same. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownShare } from '../../runner/core/order.ts';
import { openDeliveries } from '../../runner/core/view.ts';
import { makeEvent, makeTip } from './protocol-values.ts';

const MANY = 200;
const free = openDeliveries(
  makeTip({ events: Array.from({ length: MANY }, (_, i) => makeEvent(`${String(i).padStart(3, '0')}.md`)) }),
);
const tips = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 40, maxLength: 40 })
  .map((digits) => digits.join(''));

describe('the share of a runner', () => {
  test('alone it is the first, in order', () => {
    expect(ownShare(free, 10, { number: 0, of: 1 }, 'f'.repeat(40))).toEqual(free.slice(0, 10));
  });

  test('shares of the same view do not meet, and together they are what comes first', () => {
    fc.assert(
      fc.property(tips, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (tip, of, room) => {
        const shares = Array.from({ length: of }, (_, number) => ownShare(free, room, { number, of }, tip));
        const keys = shares.flat().map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.toSorted()).toEqual(
          free
            .slice(0, room * of)
            .map(({ key }) => key)
            .toSorted(),
        );
        for (const share of shares) expect(share.length).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('the first delivery falls to another with another tip, so it waits for no one runner', () => {
    const ownerAt = (tip: string) =>
      [0, 1, 2].find((number) => ownShare(free, 1, { number, of: 3 }, tip)[0] === free[0]);
    const owners = ['00000000', '00000001', '00000002'].map((start) => ownerAt(start.padEnd(40, 'a')));
    expect(owners.toSorted()).toEqual([0, 1, 2]);
  });
});
