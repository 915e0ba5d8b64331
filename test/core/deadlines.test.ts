/** What time alone decides, and when there is something to do. */
import { describe, expect, test } from 'vitest';
import { byTime, decidedIn, waitOf } from '../../runner/core/deadlines.ts';
import { openDeliveries, type Delivery } from '../../runner/core/view.ts';
import { nextLook, outcomeWithoutRun } from '../../runner/core/without-run.ts';
import { makeClaim, makeEvent, makeRecord, makeTip, openRecords, WALL } from './protocol-values.ts';

const later = (ms: number) => new Date(WALL + ms).toISOString();

function delivery(
  envelope: object,
  waiting?: { remind_ms: number | null; deadline: string | null },
  due?: string,
): Delivery {
  const event = makeEvent('a.json', JSON.stringify({ payload: {}, ...envelope }));
  const question = waiting ? { question: 'ok?', ...waiting } : null;
  const record = makeRecord(event, {
    state: waiting ? 'waiting' : 'retry',
    waiting: question,
    due: due ?? null,
  });
  const open = waiting || due ? openRecords([event, record]) : new Map();
  return openDeliveries(makeTip({ events: [event], open }))[0]!;
}

describe('by time', () => {
  test('a deadline ends what is due, what waits for its try, and what waits for a person', () => {
    const deadline = { deadline: later(0) };
    for (const one of [
      delivery(deadline),
      delivery(deadline, undefined, later(9e9)),
      delivery(deadline, { remind_ms: 1, deadline: null }),
    ])
      expect(byTime(one, WALL)).toBe('expired');
    expect(byTime(delivery({ deadline: later(1) }), WALL)).toBeNull();
  });

  test('a question is repeated when it is due, and given up at its own deadline', () => {
    const waits = delivery({}, { remind_ms: 50, deadline: later(100) }, later(50));
    expect([0, 49, 50, 99, 100].map((ms) => byTime(waits, WALL + ms))).toEqual([
      null, null, 'remind', 'remind', 'unanswered',
    ]); // prettier-ignore
  });
});

test('a delivery that is held is due by time alone', () => {
  expect(waitOf(delivery({}), WALL)).toBe(0);
  expect(waitOf(delivery({ not_before: later(70) }), WALL)).toBe(70);
  expect(waitOf(delivery({ not_before: later(70), deadline: later(30) }), WALL)).toBe(30);
  expect(waitOf(delivery({}, { remind_ms: null, deadline: null }), WALL)).toBe(Number.POSITIVE_INFINITY);
  expect(decidedIn(delivery({}), WALL)).toBe(Number.POSITIVE_INFINITY);
});

describe('an outcome without a run', () => {
  const tip = makeTip();
  const of = (one: Delivery, recoveries = 0) =>
    outcomeWithoutRun(makeClaim(one.event, { recoveries }), one, tip, WALL);

  test('is none where the agent is to run', () => {
    expect(of(delivery({}))).toBeNull();
    expect(of(delivery({}), 2)).toBeNull();
  });

  test('says why: its deadline, nobody answered, or it killed its runners', () => {
    expect(of(delivery({ deadline: later(0) }))).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining(later(0)),
    });
    expect(of(delivery({}, { remind_ms: null, deadline: later(-1) }))).toMatchObject({ state: 'failed' });
    expect(of(delivery({}), 3)).toMatchObject({
      state: 'failed',
      reason: '3 runners died while they ran it',
    });
  });

  test('of a reminder: it goes on waiting, until the next one or its end', () => {
    const waits = delivery({}, { remind_ms: 50, deadline: later(80) }, later(0));
    expect(of(waits)).toMatchObject({ state: 'waiting', due: later(50), waiting: { question: 'ok?' } });
  });
});

test('the next look at a question is its reminder or its end, whichever is first', () => {
  const question = { question: '', remind_ms: 100, deadline: later(60) };
  expect(nextLook(question, WALL)).toBe(later(60));
  expect(nextLook({ ...question, deadline: null }, WALL)).toBe(later(100));
  expect(nextLook({ ...question, remind_ms: null, deadline: null }, WALL)).toBeNull();
});
