/** Schedules: law 13, a tick happens once; and what DESIGN says of `missed` and `overlap`. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvent, type StrataEvent } from '../../runner/core/event.ts';
import { routes } from '../../runner/core/routing.ts';
import {
  dueTicks,
  fires,
  nextTickIn,
  ON_TIME_MS,
  schedulesOf,
  stateOf,
  tickText,
  type Tick,
} from '../../runner/core/schedule.ts';
import { NOTHING_TICKED, parseTicked } from '../../runner/core/ticked.ts';
import type { Tip } from '../../runner/core/view.ts';
import { zonedTime } from '../../runner/core/zonedtime.ts';
import { makeAgent, makeTip, oidOf, program, WALL } from './protocol-values.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const scheduled = (schedule: string, more = '') =>
  makeAgent('gardener', `on: {schedule: ${schedule}}\nengine: program\nrun: ./x.sh\n${more}`);
const tipWith = (schedule: string, more: Partial<Tip> = {}) =>
  makeTip({ agents: [scheduled(schedule)], ...more });

/** The bus as one commit after another makes it: what lands moves the tip, whoever made it. */
class Branch {
  readonly ticks: Tick[] = [];
  tip: Tip;

  constructor(tip: Tip) {
    this.tip = tip;
  }

  /** A runner that read the tip and looks at its own clock; it lands if the tip is still the same. */
  look(wall: number, seen = this.tip): Tick[] {
    const due = dueTicks(seen, wall);
    if (due === null || seen !== this.tip) return [];
    this.ticks.push(...due.ticks);
    const events = this.tip.events.filter(
      ({ id }) => !due.ticks.some(({ replaces }) => replaces.includes(id)),
    );
    this.tip = { ...this.tip, ticked: due.ticked, events: [...events, ...due.ticks.map(eventOf)] };
    return due.ticks;
  }

  /** Everything that is pending was answered. */
  drain(): void {
    this.tip = { ...this.tip, events: [] };
  }

  get slots(): string[] {
    return this.ticks.map(({ slot }) => new Date(slot).toISOString());
  }
}

function eventOf(tick: Tick): StrataEvent {
  const text = tickText(tick);
  const path = `queue/events/schedule/${tick.id}.json`;
  const source = { path, blob: oidOf(text), bytes: Buffer.from(text) };
  const { event, problems } = parseEvent(source, { eventsFolder: 'queue/events', defaultType: 'event' });
  expect(problems).toEqual([]);
  return event!;
}

/** A bus on which the schedule has begun at `WALL`, 09:00 UTC. */
function begun(schedule: string, more: Partial<Tip> = {}): Branch {
  const branch = new Branch(tipWith(schedule, more));
  branch.look(WALL);
  expect(branch.ticks).toEqual([]);
  return branch;
}

describe('first sight', () => {
  test('a schedule begins when it is first seen: nothing of what was before ticks', () => {
    const due = dueTicks(tipWith("{cron: '0 * * * *', missed: run-once}"), WALL + MINUTE);
    expect(due).toMatchObject({ ticks: [] });
    expect(due!.begun).toHaveLength(1);
    const [mark] = Object.values(due!.ticked.schedules);
    expect(mark).toEqual({
      agent: 'gardener',
      cron: '0 * * * *',
      timezone: 'UTC',
      after: new Date(WALL + MINUTE).toISOString(),
      tick: null,
    });
  });

  test('the first tick is the first slot after it, and then there is nothing to do till the next', () => {
    const branch = begun("'0 * * * *'");
    expect(dueTicks(branch.tip, WALL + HOUR - 1)).toBeNull();
    expect(branch.look(WALL + HOUR)).toHaveLength(1);
    branch.drain();
    expect(dueTicks(branch.tip, WALL + 2 * HOUR - 1)).toBeNull();
  });

  test('another cron text or zone is another schedule; the same twice is one', () => {
    const keys = (schedule: string) => schedulesOf(tipWith(schedule)).map(({ key }) => key);
    const [hourly] = keys("'0 * * * *'");
    expect(keys("'5 * * * *'")).not.toContain(hourly);
    expect(keys("{cron: '0 * * * *', timezone: Asia/Seoul}")).not.toContain(hourly);
    expect(keys("[{cron: '0 * * * *', missed: run-once}, {cron: '0 * * * *'}]")).toEqual([hourly]);
  });

  test('what is known of schedules that are no more goes with the next tick', () => {
    const branch = begun("'0 * * * *'");
    branch.tip = { ...branch.tip, agents: [scheduled("'30 * * * *'")] };
    branch.look(WALL);
    expect(Object.values(branch.tip.ticked!.schedules).map(({ cron }) => cron)).toEqual(['30 * * * *']);
  });
});

describe('a tick', () => {
  const [tick] = (() => {
    const branch = begun("{cron: '0 0 * * 0', timezone: Asia/Seoul}");
    return branch.look(Date.parse('2026-11-21T15:00:07Z'));
  })();

  test('is an event for the agent alone, made of the schedule and its slot', () => {
    const event = eventOf(tick!);
    expect(event).toMatchObject({
      id: expect.stringMatching(/^gardener-[0-9a-f]{8}@20261121T1500Z$/),
      explicitId: true,
      type: 'schedule',
      nextAgent: 'gardener',
      timestamp: '2026-11-21T15:00:00.000Z',
      payload: { schedule: '0 0 * * 0', timezone: 'Asia/Seoul', slot: '2026-11-22T00:00:00+09:00' },
    });
    const others = [makeAgent('all', program("'*'")), makeAgent('addressed', 'engine: program\nrun: ./x.sh')];
    expect(routes(event, [scheduled("'@daily'"), ...others])).toEqual(['gardener']);
    const listener = makeAgent(
      'gardener',
      "on: {events: weekly_review, schedule: '@weekly'}\nengine: program\nrun: ./x.sh",
    );
    expect(routes(event, [listener])).toEqual(['gardener']);
    expect(routes(event, [makeAgent('gardener', program('weekly_review'))])).toEqual([]);
  });

  test('the clock of whoever emits it is not for others: they wait for its slot', () => {
    expect(eventOf(tick!).notBefore).toBe('2026-11-21T15:00:00.000Z');
  });
});

describe('law 13: each slot ticks at most once', () => {
  const skews = fc.array(fc.integer({ min: -HOUR, max: HOUR }), { minLength: 1, maxLength: 5 });
  const entry = fc.record({
    cron: fc.constantFrom('*/10 * * * *', '0 * * * *', '30 2 * * *'),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin'),
    missed: fc.constantFrom('skip', 'run-once', 'within 2h'),
    overlap: fc.constantFrom('skip', 'queue', 'replace'),
  });
  const moments = fc.array(
    fc.record({
      /** Who looks: so many minutes later, at an old tip or at the newest, and whether all was answered before. */
      who: fc.nat(4),
      later: fc.integer({ min: 0, max: 3000 }),
      stale: fc.boolean(),
      drained: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  );

  test('with any number of runners, clocks within an hour, whoever is away, whatever is pending', () => {
    fc.assert(
      fc.property(entry, skews, moments, (keys, clocks, looks) => {
        const branch = new Branch(tipWith(JSON.stringify(keys)));
        let seen = branch.tip;
        let now = Date.parse('2026-10-24T12:00:00Z');
        for (const { who, later, stale, drained } of looks) {
          now += later * MINUTE;
          if (drained) branch.drain();
          const before = branch.tip;
          branch.look(now + clocks[who % clocks.length]!, stale ? seen : branch.tip);
          seen = before;
          if (keys.overlap === 'skip') expect(branch.tip.events.length).toBeLessThanOrEqual(1);
        }
        expect(new Set(branch.slots).size).toBe(branch.ticks.length);
        expect(branch.slots).toEqual(branch.slots.toSorted());
        for (const { slot } of branch.ticks) expect(slot).toBeLessThanOrEqual(now + HOUR);
      }),
    );
  });

  test('also long after its record left the bus', () => {
    const branch = begun("{cron: '@yearly', missed: run-once}");
    expect(branch.look(Date.parse('2027-01-01T00:00:01Z'))).toHaveLength(1);
    branch.drain();
    for (const later of [DAY, 40 * DAY, 364 * DAY]) {
      expect(branch.look(Date.parse('2027-01-01T00:00:01Z') + later)).toEqual([]);
    }
  });

  test('a clock that is ahead has a tick come early, once', () => {
    const branch = begun("'0 * * * *'");
    expect(branch.look(WALL + HOUR)).toHaveLength(1);
    branch.drain();
    for (const wall of [WALL + 10 * MINUTE, WALL + HOUR, WALL + HOUR + 5 * MINUTE])
      expect(branch.look(wall)).toEqual([]);
  });

  test('where it is far ahead the schedule waits for that time, and that can be seen', () => {
    const branch = begun("'0 * * * *'");
    branch.look(WALL + 90 * DAY);
    branch.drain();
    expect(branch.look(WALL + DAY)).toEqual([]);
    const stateAt = (wall: number) => stateOf(schedulesOf(branch.tip)[0]!, branch.tip, wall);
    expect([stateAt(WALL + DAY), stateAt(WALL + 90 * DAY)]).toEqual(['ahead', 'ticks']);
  });
});

describe('daylight saving, as Debian treats it', () => {
  const slots = (cron: string, from: string, days: number) => {
    const branch = new Branch(tipWith(`{cron: '${cron}', timezone: Europe/Berlin}`));
    const start = Date.parse(from);
    for (let wall = start; wall < start + days * DAY; wall += 10 * MINUTE) {
      branch.look(wall);
      branch.drain();
    }
    return branch.slots.map((slot) => zonedTime(Date.parse(slot), 'Europe/Berlin'));
  };

  test('a time that is left out in spring comes at once', () => {
    expect(slots('30 2 * * *', '2026-03-28T00:00:00Z', 3)).toEqual([
      '2026-03-28T02:30:00+01:00',
      '2026-03-29T03:00:00+02:00',
      '2026-03-30T02:30:00+02:00',
    ]);
  });

  test('a time that comes twice in autumn ticks once', () => {
    expect(slots('30 2 * * *', '2026-10-24T00:00:00Z', 3)).toEqual([
      '2026-10-24T02:30:00+02:00',
      '2026-10-25T02:30:00+02:00',
      '2026-10-26T02:30:00+01:00',
    ]);
  });

  test('every half hour stays every half hour', () => {
    expect(slots('*/30 * * * *', '2026-10-24T23:55:00Z', 1 / 16)).toEqual([
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:00:00+01:00',
    ]);
  });
});

describe('missed: a runner that was away', () => {
  const after = (missed: string, lateMs: number) => {
    const branch = begun(`{cron: '0 * * * *', missed: ${missed}}`);
    return branch.look(WALL + 5 * HOUR + lateMs).map(({ slot }) => (slot - WALL) / HOUR);
  };

  test('of all that passed only the newest ticks', () => {
    expect(after('run-once', 0)).toEqual([5]);
    expect(after('within 4h', 0)).toEqual([5]);
    expect(after('skip', 0)).toEqual([5]);
  });

  const daily = (missed: string, lateMs: number) => {
    const branch = begun(`{cron: '0 10 * * *', missed: ${missed}}`);
    return branch.look(WALL + HOUR + lateMs).length;
  };

  test('skip: not what is over, but what is on time still', () => {
    expect(daily('skip', ON_TIME_MS)).toBe(1);
    expect(daily('skip', ON_TIME_MS + 1)).toBe(0);
  });

  test('within: so late and no later', () => {
    expect(daily('within 2h', 2 * HOUR)).toBe(1);
    expect(daily('within 2h', 2 * HOUR + 1)).toBe(0);
    expect(daily('within 5m', 5 * MINUTE + 1)).toBe(0);
  });

  test('run-once: however late', () => {
    expect(daily('run-once', 23 * HOUR)).toBe(1);
  });
});

describe('overlap: while a tick before it is open', () => {
  const overlapping = (overlap: string) => {
    const branch = begun(`{cron: '0 * * * *', overlap: ${overlap}}`);
    const [first] = branch.look(WALL + HOUR);
    return { branch, first: first!, second: branch.look(WALL + 2 * HOUR) };
  };

  test('skip: there is none', () => {
    const { branch, second } = overlapping('skip');
    expect(second).toEqual([]);
    branch.drain();
    expect(branch.look(WALL + 3 * HOUR)).toHaveLength(1);
  });

  test('queue: it waits behind', () => {
    const { branch, second } = overlapping('queue');
    expect(second).toMatchObject([{ replaces: [] }]);
    expect(branch.tip.events).toHaveLength(2);
  });

  test('replace: it takes its place', () => {
    const { branch, first, second } = overlapping('replace');
    expect(second).toMatchObject([{ replaces: [first.id] }]);
    expect(branch.tip.events.map(({ id }) => id)).toEqual([second[0]!.id]);
  });
});

describe('what does not tick', () => {
  const pause = { by: 'Ada', reason: null, since: new Date(WALL).toISOString() };

  test.each([
    ['a paused bus', 'paused', { paused: { v: 1 as const, bus: pause, agents: {}, runners: {} } }],
    [
      'a paused agent',
      'paused',
      { paused: { v: 1 as const, bus: null, agents: { gardener: pause }, runners: {} } },
    ],
    ['an inactive agent', 'inactive', { agents: [scheduled("'0 * * * *'", 'status: inactive')] }],
    ['a file that cannot be read', 'unknown', { ticked: null }],
  ])('%s: %s', (_what, state, more) => {
    const { tip } = begun("'0 * * * *'");
    const stopped = { ...tip, ...more };
    expect(dueTicks(stopped, WALL + HOUR)).toBeNull();
    expect(stateOf(schedulesOf(stopped)[0]!, stopped, WALL)).toBe(state);
    expect(nextTickIn(stopped, WALL)).toBe(Number.POSITIVE_INFINITY);
  });

  test('nothing piles up: after a pause there is one tick at most', () => {
    const branch = begun("{cron: '*/5 * * * *', missed: run-once, overlap: queue}");
    expect(branch.look(WALL + 10 * DAY)).toHaveLength(1);
    expect(branch.look(WALL + 10 * DAY)).toEqual([]);
  });

  test('a text that never comes true', () => {
    const tip = tipWith("'0 0 30 2 *'");
    expect(fires(schedulesOf(tip)[0]!, WALL)).toBe(false);
    expect(dueTicks(tip, WALL)).toBeNull();
    expect(nextTickIn(tip, WALL)).toBe(Number.POSITIVE_INFINITY);
  });
});

test('a runner may sleep until the next tick', () => {
  const tip = makeTip({ agents: [scheduled("[{cron: '30 9 * * *'}, {cron: '@daily'}]")] });
  expect(nextTickIn(tip, WALL)).toBe(30 * MINUTE);
  expect(nextTickIn(makeTip(), WALL)).toBe(Number.POSITIVE_INFINITY);
});

describe('what is known of ticks', () => {
  test('reads back as it was written', () => {
    const { ticked } = begun("'@daily'").tip;
    expect(parseTicked('queue/schedules.json', JSON.stringify(ticked))).toEqual({ ticked, problems: [] });
  });

  test.each(['{', '{"v": 2, "schedules": {}}', '{"v": 1, "schedules": {"a": {}}}'])(
    'never guesses: %s',
    (text) => {
      const { ticked, problems } = parseTicked('queue/schedules.json', text);
      expect(ticked).toBeNull();
      expect(problems).toMatchObject([{ severity: 'error', file: 'queue/schedules.json' }]);
    },
  );

  test('nothing yet is nothing', () => {
    expect(NOTHING_TICKED.schedules).toEqual({});
  });
});
