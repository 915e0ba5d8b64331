/** What a runner takes next: PROTOCOL rules 1, 4 to 9 and the order of events. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryKey, sessionKey } from '../../runner/core/layout.ts';
import { observe, type Sightings } from '../../runner/core/leases.ts';
import { MONEY } from '../../runner/core/limits.ts';
import { inOrder } from '../../runner/core/order.ts';
import { NOTHING_PAUSED } from '../../runner/core/paused.ts';
import {
  makePlan,
  mayTake,
  stillOpen,
  watchedEvents,
  watchedValues,
  type Self,
} from '../../runner/core/plan.ts';
import type { ProviderName } from '../../runner/core/models.ts';
import { openDeliveries, type View } from '../../runner/core/view.ts';
import {
  held, makeAgent, makeClaim, makeEvent, makeRecord, makeSession, makeTip, makeView, openRecords, program, WALL,
} from './protocol-values.ts'; // prettier-ignore

const NOBODY: Sightings = new Map();
const self = (more: Partial<Self> = {}): Self => ({
  name: 'me',
  crowded: new Set(),
  sessionKey: sessionKey('me', 'me-instance'),
  instance: 'me-instance',
  deadInstances: new Set(),
  labels: [],
  providers: new Set(),
  holding: new Set(),
  wants: 10,
  recovering: false,
  leaseMs: 60_000,
  place: { number: 0, of: 1 },
  ...more,
});
const at = (ms: number) => ({ mono: ms, wall: WALL + ms });
/** Sightings of a view that was first seen at 0 ms. */
const watched = (view: View) => observe(NOBODY, watchedValues(view), at(0));
const a = makeEvent('a.md');
const b = makeEvent('b.md');
const keyOf = (event: { id: string }, agent = 'writer') => deliveryKey(event.id, agent);
const idsOf = (list: readonly { event: { id: string } }[]) => list.map(({ event }) => event.id);

describe('claims', () => {
  test("among several each takes its own; what is another's, only where it has none", () => {
    const view = makeView(makeTip({ events: [a, b] }));
    const of = (number: number) =>
      idsOf(makePlan(view, self({ place: { number, of: 2 } }), NOBODY, at(0)).claims);
    expect([...of(0), ...of(1)].toSorted()).toEqual([a.id, b.id].toSorted());
    const left = makeView(makeTip({ events: [a] }));
    for (const number of [0, 1, 2])
      expect(idsOf(makePlan(left, self({ place: { number, of: 3 } }), NOBODY, at(0)).claims)).toEqual([a.id]);
  });

  test('free deliveries are claimed, as many as are wanted, in order', () => {
    const view = makeView(makeTip({ events: [b, a] }));
    expect(idsOf(makePlan(view, self(), NOBODY, at(0)).claims)).toEqual([a.id, b.id]);
    expect(idsOf(makePlan(view, self({ wants: 1 }), NOBODY, at(0)).claims)).toEqual([a.id]);
    expect(makePlan(view, self({ wants: 0 }), NOBODY, at(0)).claims).toEqual([]);
  });

  test('law 2: nothing that is held by anyone, tied or not, or by oneself', () => {
    const event = [a, b, makeEvent('c.md')];
    const claims = [held(makeClaim(a)), held(makeClaim(b), true)];
    const view = makeView(makeTip({ events: event }), claims, [makeSession('r1')]);
    const plan = makePlan(view, self({ holding: new Set([keyOf(event[2]!)]) }), watched(view), at(1));
    expect([plan.claims, plan.takeOvers, plan.releases]).toEqual([[], [], []]);
    expect(plan.tied.map(({ key }) => key)).toEqual([keyOf(b)]);
  });

  test('nothing that is not due yet; what is due within the minute is outstanding', () => {
    const soon = makeEvent('s.md', `---\nnot_before: ${new Date(WALL + 30_000).toISOString()}\n---\n`);
    const late = makeEvent('l.md', `---\nnot_before: ${new Date(WALL + 90_000).toISOString()}\n---\n`);
    const plan = makePlan(makeView(makeTip({ events: [soon, late] })), self(), NOBODY, at(0));
    expect(plan).toMatchObject({ claims: [], outstanding: 1, nextChange: 30_000 });
    const then = makePlan(makeView(makeTip({ events: [soon, late] })), self(), NOBODY, at(30_000));
    expect(idsOf(then.claims)).toEqual([soon.id]);
  });

  test("a retry is never before its event's own time, whatever clock began it", () => {
    const moment = (ms: number) => new Date(WALL + ms).toISOString();
    const early = makeEvent('early.json', JSON.stringify({ payload: {}, not_before: moment(5000) }));
    const dueAfter = (due: string | null) => {
      const open = openRecords([early, makeRecord(early, { due })]);
      return openDeliveries(makeTip({ events: [early], open }))[0]!.due;
    };
    expect([null, moment(1000), moment(9000)].map(dueAfter)).toEqual([5000, 5000, 9000].map(moment));
  });

  test('a question without reminders is never due, though its event was once', () => {
    const envelope = { payload: {}, not_before: new Date(WALL - 5000).toISOString() };
    const asking = makeEvent('asking.json', JSON.stringify(envelope));
    const waiting = { question: 'Go on?', remind_ms: null, deadline: null };
    const open = openRecords([asking, makeRecord(asking, { state: 'waiting', waiting, due: null })]);
    expect(openDeliveries(makeTip({ events: [asking], open }))[0]!.due).toBeNull();
  });

  test('a retry is the next attempt, at its due time', () => {
    const due = new Date(WALL + 5000).toISOString();
    const tip = makeTip({ events: [a], open: openRecords([a, makeRecord(a, { due })]) });
    expect(makePlan(makeView(tip), self(), NOBODY, at(0)).claims).toEqual([]);
    expect(makePlan(makeView(tip), self(), NOBODY, at(5000)).claims).toMatchObject([{ attempt: 2 }]);
  });

  test.each([
    ['inactive', program('idea', 'status: inactive')],
    ['without an engine here', 'on: [idea]\nengine: claude'],
    ['with a label that is not ours', program('idea', 'runs-on: [heavy]')],
  ])('none for an agent that is %s', (_what, keys) => {
    const tip = makeTip({ events: [a], agents: [makeAgent('writer', keys)] });
    expect(makePlan(makeView(tip), self(), NOBODY, at(0))).toMatchObject({ claims: [], outstanding: 0 });
  });

  test('labels and stand-ins open the way', () => {
    const [delivery] = openDeliveries(makeTip({ events: [a] }));
    const agent = makeAgent('writer', program('idea', 'runs-on: [heavy, browser]'));
    expect(
      mayTake(
        { ...delivery!, agent },
        { ...self(), labels: ['browser', 'heavy', 'x'] },
        NOTHING_PAUSED,
        WALL,
      ),
    ).toBe(true);
    expect(mayTake({ ...delivery!, agent }, { ...self(), labels: ['heavy'] }, NOTHING_PAUSED, WALL)).toBe(
      false,
    );
    const claude = makeAgent('writer', 'on: [idea]\nengine: claude\noffline: ./stand-in.ts');
    expect(mayTake({ ...delivery!, agent: claude }, { ...self(), labels: [] }, NOTHING_PAUSED, WALL)).toBe(
      true,
    );
  });

  test('a runner without the key of its engine does not take it, one with it does', () => {
    const [delivery] = openDeliveries(makeTip({ events: [a] }));
    const thinker = { ...delivery!, agent: makeAgent('writer', 'on: [idea]\nengine: openai') };
    const taken = (keys: ProviderName[]) =>
      mayTake(thinker, self({ providers: new Set(keys) }), NOTHING_PAUSED, WALL);
    expect(taken([])).toBe(false);
    expect(taken(['claude', 'google'])).toBe(false);
    expect(taken(['openai'])).toBe(true);
  });
});

describe('rule 1: a won claim is only permission to look again', () => {
  const open = (tip: Parameters<typeof openDeliveries>[0]) =>
    new Map(openDeliveries(tip).map((delivery) => [delivery.key, delivery]));
  const claim = makeClaim(a);

  test('goes on while event, blob and attempt are the same', () => {
    expect(stillOpen(claim, open(makeTip({ events: [a] })))?.key).toBe(keyOf(a));
  });

  test.each([
    ['the event is gone', makeTip()],
    ['the event was edited', makeTip({ events: [{ ...a, blob: 'e'.repeat(40) }] })],
    ['the event was moved', makeTip({ events: [{ ...a, path: 'queue/events/z.md' }] })],
    ['another attempt is due', makeTip({ events: [a], open: openRecords([a, makeRecord(a)]) })],
    ['it landed', makeTip({ events: [a], open: openRecords([a, makeRecord(a, { state: 'done' })]) })],
  ])('lets go where %s', (_what, tip) => {
    expect(stillOpen(claim, open(tip))).toBeNull();
  });
});

describe('rules 4 and 5: claims are visited as well as events', () => {
  const mine = (more = {}) => makeClaim(a, more, 'me');

  test('one that names this instance and is not known is let go at once', () => {
    const view = makeView(makeTip({ events: [a] }), [held(mine())]);
    const plan = makePlan(view, self(), NOBODY, at(0));
    expect(plan.releases.map(({ key }) => key)).toEqual([keyOf(a)]);
  });

  test('rule 6: one with recoveries is never just deleted, but taken again, so that the count survives', () => {
    const view = makeView(makeTip({ events: [a] }), [held(mine({ recoveries: 1 }))]);
    const plan = makePlan(view, self(), NOBODY, at(0));
    expect(plan.releases).toEqual([]);
    expect(idsOf(plan.takeOvers.map(({ delivery }) => delivery))).toEqual([a.id]);
  });

  test('one without an open event is released by anyone, once its holder counts as dead', () => {
    const view = makeView(makeTip(), [held(makeClaim(a))], [makeSession('r1')]);
    expect(makePlan(view, self(), watched(view), at(59_999)).releases).toEqual([]);
    expect(makePlan(view, self(), watched(view), at(60_000)).releases).toHaveLength(1);
  });

  test('a runner that is paused takes nothing over', () => {
    const runners = { me: { by: 'ada', reason: null, since: new Date(WALL).toISOString() } };
    const paused = makeTip({ events: [a], paused: { ...NOTHING_PAUSED, runners } });
    const view = makeView(paused, [held(makeClaim(a))]);
    expect(makePlan(view, self(), watched(view), at(60_000)).takeOvers).toEqual([]);
    expect(makePlan(view, self({ name: 'other' }), watched(view), at(60_000)).takeOvers).toHaveLength(1);
  });

  test('one that a clock ahead of ours took is not taken over before its time', () => {
    const late = makeEvent('late.md', `---\nnot_before: ${new Date(WALL + 90_000).toISOString()}\n---\n`);
    const view = makeView(makeTip({ events: [late] }), [held(makeClaim(late))]);
    const early = makePlan(view, self(), watched(view), at(60_000));
    expect([early.takeOvers, early.releases, early.nextChange]).toEqual([[], [], 30_000]);
    expect(makePlan(view, self(), watched(view), at(90_000)).takeOvers).toHaveLength(1);
  });

  test('one whose delivery has begun to wait (its join lost the other part) is released like one without an event', () => {
    const joint = makeAgent('joint', 'on: {all: [left, right]}\nengine: program\nrun: ./x.sh');
    const left = makeEvent('left.md', '---\ntype: left\n---\n');
    const claim = held({ ...makeClaim(left), agent: 'joint' });
    const waiting = makeView(makeTip({ agents: [joint], events: [left] }), [
      { ...claim, key: keyOf(left, 'joint') },
    ]);
    expect(makePlan(waiting, self(), watched(waiting), at(59_999)).releases).toEqual([]);
    expect(makePlan(waiting, self(), watched(waiting), at(60_000)).releases).toHaveLength(1);
  });
});

describe('rules 7 to 9: take-over', () => {
  const view = makeView(makeTip({ events: [a] }), [held(makeClaim(a))], [makeSession('r1')]);

  test('only after the whole lease that the session states, watched by oneself', () => {
    const seen = watched(view);
    expect(makePlan(view, self(), seen, at(59_999))).toMatchObject({
      takeOvers: [],
      nextChange: 1,
      outstanding: 1,
    });
    expect(makePlan(view, self(), seen, at(60_000)).takeOvers).toHaveLength(1);
    expect(makePlan(view, self(), NOBODY, at(1e9)).takeOvers).toEqual([]);
  });

  test('both clocks must say so: a suspend stops one, a person sets the other', () => {
    const seen = watched(view);
    expect(makePlan(view, self(), seen, { mono: 90_000, wall: WALL + 10 }).takeOvers).toEqual([]);
    expect(makePlan(view, self(), seen, { mono: 10, wall: WALL + 90_000 }).takeOvers).toEqual([]);
  });

  test('a sign of life, or a new claim, begins the lease anew', () => {
    const beat = makeView(view.tip, [...view.claims.values()], [makeSession('r1', { beat: 2 })]);
    const later = observe(watched(view), watchedValues(beat), at(50_000));
    expect(makePlan(beat, self(), later, at(70_000)).takeOvers).toEqual([]);
    const renewed = makeView(
      view.tip,
      [held(makeClaim(a, { nonce: 'n'.repeat(24) }))],
      [...view.sessions.values()],
    );
    const again = observe(watched(view), watchedValues(renewed), at(50_000));
    expect(makePlan(renewed, self(), again, at(70_000)).takeOvers).toEqual([]);
  });

  test('rule 8: a missing session is a value to be watched like any other', () => {
    const lonely = makeView(view.tip, [...view.claims.values()]);
    expect(makePlan(lonely, self(), watched(lonely), at(59_999)).takeOvers).toEqual([]);
    expect(makePlan(lonely, self(), watched(lonely), at(60_000)).takeOvers).toHaveLength(1);
  });

  test("rule 9: one's own dead instance needs no watching", () => {
    const dead = self({ deadInstances: new Set(['r1-instance']) });
    expect(makePlan(view, dead, NOBODY, at(0)).takeOvers).toHaveLength(1);
  });

  test('a tied claim is never taken over, however long it lies', () => {
    const tied = makeView(view.tip, [held(makeClaim(a), true)], [makeSession('r1')]);
    const plan = makePlan(tied, self(), watched(tied), at(1e9));
    expect([plan.takeOvers, plan.releases, plan.tied.length]).toEqual([[], [], 1]);
  });

  test('a recovered delivery runs alone', () => {
    const many = makeView(makeTip({ events: [a, b, makeEvent('c.md')] }), [
      held(makeClaim(a)),
      held(makeClaim(b)),
    ]);
    const seen = watched(many);
    const plan = makePlan(many, self(), seen, at(60_000));
    expect([plan.takeOvers.length, plan.claims.length]).toEqual([1, 0]);
    for (const busy of [{ recovering: true }, { holding: new Set(['x']) }, { wants: 0 }])
      expect(makePlan(many, self(busy), seen, at(60_000)).takeOvers).toEqual([]);
    expect(makePlan(many, self({ recovering: true }), seen, at(60_000)).claims).toEqual([]);
  });
});

describe('whatever the view', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const events = names.map((name) => makeEvent(`${name}.md`));
  const oneClaim = fc.record({
    event: fc.constantFrom(...events),
    who: fc.constantFrom('r1', 'r2', 'me'),
    tied: fc.boolean(),
    recoveries: fc.integer({ min: 0, max: 2 }),
  });
  const scene = fc.record({
    events: fc.subarray(events),
    claims: fc.uniqueArray(oneClaim, { selector: ({ event }) => event.id }),
    alive: fc.subarray(['r1', 'r2']),
    wants: fc.integer({ min: 0, max: 4 }),
    passed: fc.integer({ min: 0, max: 200_000 }),
    lease: fc.integer({ min: 1000, max: 150_000 }),
  });

  test('law 2 and rule 7: nothing held is claimed, nothing taken before the lease, nothing twice', () => {
    fc.assert(
      fc.property(scene, ({ events, claims, alive, wants, passed, lease }) => {
        const view = makeView(
          makeTip({ events }),
          claims.map(({ event, who, tied, recoveries }) => held(makeClaim(event, { recoveries }, who), tied)),
          alive.map((who) => makeSession(who, { lease_ms: lease })),
        );
        const plan = makePlan(view, self({ wants, leaseMs: lease }), watched(view), at(passed));
        const claimed = plan.claims.map(({ key }) => key);
        expect(claimed.filter((key) => view.claims.has(key))).toEqual([]);
        expect(claimed.length).toBeLessThanOrEqual(wants);
        for (const { held: one } of plan.takeOvers) {
          expect(one.tied).toBeNull();
          if (one.claim.session.instance !== 'me-instance') expect(passed).toBeGreaterThanOrEqual(lease);
        }
        for (const one of plan.releases) {
          expect(one.tied).toBeNull();
          if (one.claim.session.instance !== 'me-instance') expect(passed).toBeGreaterThanOrEqual(lease);
        }
        const touched = [
          ...claimed,
          ...plan.takeOvers.map((one) => one.held.key),
          ...plan.releases.map(({ key }) => key),
        ];
        expect(new Set(touched).size).toBe(touched.length);
        expect(plan.tied.length).toBe(claims.filter(({ tied }) => tied).length);
      }),
    );
  });
});

describe('order: priority, then timestamp, then name, and waiting raises', () => {
  const some = (name: string, keys: string) => makeEvent(name, `---\n${keys}\n---\n`);
  const orderOf = (...events: ReturnType<typeof makeEvent>[]) =>
    inOrder(openDeliveries(makeTip({ events })), NOBODY, at(0)).map(({ event }) =>
      event.path.slice('queue/events/'.length),
    );

  test('by each in turn', () => {
    expect(orderOf(some('z.md', 'priority: 9'), some('a.md', 'priority: 1'), makeEvent('m.md'))).toEqual([
      'z.md',
      'm.md',
      'a.md',
    ]);
    expect(
      orderOf(
        some('a.md', 'timestamp: 2026-11-21T08:59:59Z'),
        some('b.md', 'timestamp: 2026-11-21T08:59:00Z'),
      ),
    ).toEqual(['b.md', 'a.md']);
    expect(orderOf(makeEvent('b.md'), makeEvent('a.md'), makeEvent('가.md'))).toEqual([
      'a.md',
      'b.md',
      '가.md',
    ]);
  });

  test('a flood of nines does not starve a zero', () => {
    const waited = (minutes: number) => new Date(WALL - minutes * 60_000).toISOString();
    const zero = (minutes: number) => some('zero.md', `priority: 0\ntimestamp: ${waited(minutes)}`);
    const nine = some('nine.md', `priority: 9\ntimestamp: ${waited(0)}`);
    expect(orderOf(nine, zero(89))).toEqual(['nine.md', 'zero.md']);
    expect(orderOf(nine, zero(100))).toEqual(['zero.md', 'nine.md']);
  });

  test('is total: the same whatever order they come in', () => {
    const event = fc
      .record({
        name: fc.integer({ min: 0, max: 30 }),
        priority: fc.integer({ min: 0, max: 9 }),
        minutes: fc.option(fc.integer({ min: -10, max: 2000 })),
      })
      .map(({ name, priority, minutes }) => {
        const time =
          minutes === null ? '' : `\ntimestamp: ${new Date(WALL - minutes * 60_000).toISOString()}`;
        return some(`${name}.md`, `priority: ${priority}${time}`);
      });
    const list = fc.uniqueArray(event, { selector: ({ path }) => path, maxLength: 12 });
    const shuffled = list.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(orderOf(...other)).toEqual(orderOf(...events));
      }),
    );
  });
});

test('of several files with one id the first counts, and the others are no deliveries', () => {
  const [one, two] = ['b.md', 'a.md'].map((name) => makeEvent(name, '---\nevent_id: same\n---\n'));
  expect(openDeliveries(makeTip({ events: [one!, two!] })).map(({ event }) => event.path)).toEqual([
    'queue/events/a.md',
  ]);
});

test('rule 15: the first record fixes the list of deliveries', () => {
  const agents = [makeAgent('writer', program('idea')), makeAgent('late', program('idea'))];
  const record = makeRecord(a, { state: 'done', deliveries: ['writer', 'gone'] });
  const open = openDeliveries(makeTip({ events: [a], agents, open: openRecords([a, record]) }));
  expect(open.map(({ agentId, agent }) => [agentId, agent])).toEqual([['gone', null]]);
});

describe('nobody starves', () => {
  const every = 60_000;

  /** One place, one event of priority 9 each minute, one of priority 0 at the start: when is that one taken? */
  function turnOf(zero: (name: string) => ReturnType<typeof makeEvent>): number {
    const patient = zero('zero.json');
    let pending = [patient];
    let seen: Sightings = new Map();
    for (let turn = 0; turn < 200; turn += 1) {
      const now = at(turn * every);
      const timestamp = new Date(now.wall).toISOString();
      const flood = [1, 2].map((n) =>
        makeEvent(`nine-${turn}-${n}.json`, JSON.stringify({ priority: 9, timestamp, payload: {} })),
      );
      pending = [...pending, ...flood];
      const view = makeView(makeTip({ events: pending }));
      seen = observe(seen, watchedEvents(view), now);
      const [taken] = makePlan(view, self({ wants: 1 }), seen, now).claims;
      if (taken!.event.id === patient.id) return turn;
      pending = pending.filter(({ id }) => id !== taken!.event.id);
    }
    return Number.POSITIVE_INFINITY;
  }

  test('a 0 is done under a steady flood of 9s that is twice what can be worked off', () => {
    const said = JSON.stringify({ priority: 0, timestamp: new Date(WALL).toISOString(), payload: {} });
    expect(turnOf((name) => makeEvent(name, said))).toBeLessThan(200);
  });

  test('so is one that does not say since when it waits', () => {
    expect(turnOf((name) => makeEvent(name, JSON.stringify({ priority: 0, payload: {} })))).toBeLessThan(200);
  });
});

describe("a day's budget", () => {
  const thinker = makeAgent('thinker', 'on: [idea]\nengine: claude\nbudget: 2');
  const keyed = { providers: new Set<ProviderName>(['claude']) };
  const events = [a, b, makeEvent('c.md')];
  const withBudget = (day: number, agents = [thinker]) => {
    const tip = makeTip({ events, agents });
    tip.config.budgets.day = day;
    return makeView(tip);
  };

  test('lets as many runs begin as it pays for, with what each may spend', () => {
    expect(makePlan(withBudget(3), self(keyed), NOBODY, at(0)).claims).toHaveLength(2);
    expect(makePlan(withBudget(9), self(keyed), NOBODY, at(0)).claims).toHaveLength(3);
  });

  test('that is used up has what costs wait until the day turns, and nothing else', () => {
    const view = withBudget(2, [thinker, makeAgent('writer', program('idea'))]);
    const claim = makeClaim(a, { agent: 'thinker' });
    const busy = { ...view, claims: new Map([[keyOf(a, 'thinker'), held(claim)]]) };
    const plan = makePlan(busy, self(keyed), watched(busy), at(0));
    expect(new Set(plan.claims.map(({ agentId }) => agentId))).toEqual(new Set(['writer']));
    expect(plan.spent).toMatchObject([
      { agent: 'thinker', allowance: { what: 'bus', limit: 2, left: 0 } },
      { agent: 'thinker' },
    ]);
    expect(plan.nextChange).toBeLessThanOrEqual(15 * 3_600_000);
  });

  test('lets those alone for a moment that met others over it', () => {
    const plan = makePlan(withBudget(9), self({ ...keyed, crowded: new Set([MONEY]) }), NOBODY, at(0));
    expect(plan.claims).toEqual([]);
  });
});
