/** Limits of concurrency: what shares one, and when there is room. */
import { describe, expect, test } from 'vitest';
import { groupOf, Load } from '../../runner/core/concurrency.ts';
import { openDeliveries, type Delivery } from '../../runner/core/view.ts';
import { held, makeAgent, makeClaim, makeEvent, makeTip, makeView, program } from './protocol-values.ts';

const limited = (limit: string) => makeAgent('writer', program('idea', `concurrency: ${limit}`));
const event = (name: string, envelope: object) =>
  makeEvent(`${name}.json`, JSON.stringify({ payload: {}, ...envelope }));

function deliveries(limit: string, envelopes: object[]): Delivery[] {
  const events = envelopes.map((envelope, n) => event(`e${n}`, envelope));
  return openDeliveries(makeTip({ events, agents: [limited(limit)] }));
}

describe('a group', () => {
  test('is everything of the agent where no key is named, nothing where there is no limit', () => {
    const [a, b] = deliveries('2', [{ payload: { x: 1 } }, { payload: { x: 2 } }]);
    expect(groupOf(a!)).toBe(groupOf(b!));
    const free = openDeliveries(makeTip({ events: [event('e', {})] }));
    expect(groupOf(free[0]!)).toBeNull();
  });

  test.each([
    ['type', { type: 'idea' }, { type: 'idea' }, true],
    ['sender', { sender: 'said, and not proved' }, { sender: 'by whoever wrote it' }, true],
    ['correlation_id', { correlation_id: 'c' }, { correlation_id: 'c' }, true],
    ['correlation_id', {}, {}, false],
    ['payload.a.b', { payload: { a: { b: 1 } } }, { payload: { a: { b: 1 } } }, true],
    ['payload.a.b', { payload: { a: { b: 1 } } }, { payload: { a: { b: '1' } } }, false],
    ['payload.a.b', { payload: {} }, { payload: { a: null } }, true],
  ])('by %s', (key, one, other, same) => {
    const [a, b] = deliveries(`{limit: 1, key: ${key}}`, [one, other]);
    expect(groupOf(a!) === groupOf(b!)).toBe(same);
  });

  test('by sender is by who signed', () => {
    const [a, b] = ['ada', 'bob'].map((sender) => ({ ...event(sender, {}), sender }));
    const agents = [limited('{limit: 1, key: sender}')];
    const [one, other] = openDeliveries(makeTip({ events: [a!, b!], agents }));
    expect(groupOf(one!)).not.toBe(groupOf(other!));
  });

  test('has nothing to do with names that every object has', () => {
    const [a] = deliveries('{key: payload.constructor}', [{ payload: {} }]);
    expect(() => groupOf(a!)).not.toThrow();
  });
});

test('a claim takes up room until its outcome has landed; one may be left out', () => {
  const events = [event('a', {}), event('b', {}), event('c', {})];
  const tip = makeTip({ events, agents: [limited('2')] });
  const all = openDeliveries(tip);
  const open = new Map(all.map((delivery) => [delivery.key, delivery]));
  const claims = [held(makeClaim(events[0]!)), held(makeClaim(events[1]!), true)];
  expect(new Load(makeView(tip, claims), open).hasRoomFor(all[2]!)).toBe(false);
  expect(new Load(makeView(tip, claims), open, claims[0]!.key).hasRoomFor(all[2]!)).toBe(true);
  expect(new Load(makeView(tip, claims.slice(1)), open).hasRoomFor(all[2]!)).toBe(true);
});
