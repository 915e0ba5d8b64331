/** Law 5 and PROTOCOL rule 14: folds leave gaps in which a person gets through. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FRESH_PACE,
  quietFor,
  tipMoved,
  waitBeforeFold,
  waitForRoom,
  type Pace,
} from '../../runner/core/pace.ts';

/** Folds whenever it may, each taking `turn` ms; when each of them ended. */
function foldAllTheTime(turn: number, until: number, runners = 1): number[] {
  const moves: number[] = [];
  let paces: Pace[] = Array.from({ length: runners }, () => FRESH_PACE);
  for (let now = 0, who = 0; now < until; who = (who + 1) % runners) {
    const wait = waitBeforeFold(paces[who]!, now, turn);
    now += wait;
    if (wait > 0) continue;
    now += turn;
    moves.push(now);
    paces = paces.map((pace) => tipMoved(pace, now, turn));
  }
  return moves;
}

describe('a busy runner', () => {
  const turns = fc.integer({ min: 5, max: 4000 });

  test('always leaves a quiet of at least 1 s and five turns, after 2 s at most', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 4 }), (turn, runners) => {
        const moves = foldAllTheTime(turn, 60_000, runners);
        let began = moves[0]!;
        let first = true;
        for (const [n, move] of moves.entries()) {
          const gap = n === 0 ? Number.POSITIVE_INFINITY : move - turn - moves[n - 1]!;
          if (n > 0 && gap >= quietFor(turn)) {
            began = move;
            first = false;
          }
          // A fold that began in time may end a turn later.
          expect(move - began).toBeLessThanOrEqual((first ? 2000 : 1000) + turn);
        }
        expect(quietFor(turn)).toBeGreaterThanOrEqual(Math.max(1000, 5 * turn));
      }),
      { numRuns: 50 },
    );
  });

  test('still folds: after each quiet it may again', () => {
    fc.assert(
      fc.property(turns, (turn) => {
        const moves = foldAllTheTime(turn, 120_000);
        const longest = Math.max(...moves.slice(1).map((move, n) => move - moves[n]!));
        expect(longest).toBeLessThanOrEqual(quietFor(turn) + turn);
      }),
      { numRuns: 30 },
    );
  });
});

test('an idle runner folds at once', () => {
  expect(waitBeforeFold(FRESH_PACE, 0, 100)).toBe(0);
  const moved = tipMoved(FRESH_PACE, 1000, 100);
  expect(waitBeforeFold(moved, 2999, 100)).toBe(0);
  expect(waitBeforeFold(moved, 60_000, 100)).toBe(0);
});

test("the quiet is counted from the tip's last move, by whomever", () => {
  let pace = tipMoved(FRESH_PACE, 0, 100);
  for (const now of [400, 800, 1200, 1600, 2000]) pace = tipMoved(pace, now, 100);
  expect(waitBeforeFold(pace, 2000, 100)).toBe(1000);
  pace = tipMoved(pace, 2400, 100);
  expect(waitBeforeFold(pace, 2900, 100)).toBe(500);
  expect(waitBeforeFold(pace, 3400, 100)).toBe(0);
});

/** The pace after the tip moved at each of these times. */
const after = (times: number[]) => times.reduce((pace, now) => tipMoved(pace, now, 10), FRESH_PACE);

test('the first 2 s are free again after a rest of 10 s; sooner it is 1 s', () => {
  const soon = after([0, 400, 5400, 5800, 6200, 6400]);
  expect(waitBeforeFold(soon, 6401, 10)).toBeGreaterThan(0);
  const rested = after([0, 400, 10_500, 10_900, 11_300, 11_500]);
  expect(waitBeforeFold(rested, 11_501, 10)).toBe(0);
});

test('moves that leave room between them are no folding: a chain of agents never waits', () => {
  const chain = Array.from({ length: 40 }, (_, n) => n * 600);
  expect(waitBeforeFold(after(chain), chain.at(-1)!, 10)).toBe(0);
});

test('folds that leave room before them count for none, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 4000 }), (turn) => {
      let pace = tipMoved(FRESH_PACE, 0, turn);
      for (let now = 0, n = 0; n < 50; n += 1) {
        now += waitForRoom(pace, now, turn);
        expect(waitBeforeFold(pace, now, turn)).toBe(0);
        now += turn;
        pace = tipMoved(pace, now, turn);
      }
    }),
  );
});

test('room that was enough as it was left stays enough, though the remote becomes slower meanwhile', () => {
  const turns = fc.array(fc.integer({ min: 5, max: 4000 }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(turns, (turns) => {
      let now = 0;
      let pace = tipMoved(FRESH_PACE, now, turns[0]!);
      for (const [n, turn] of turns.entries()) {
        now += waitForRoom(pace, now, turns[Math.max(0, n - 1)]!) + turn;
        pace = tipMoved(pace, now, turn);
        expect(waitBeforeFold(pace, now, turn)).toBe(0);
      }
    }),
  );
});
