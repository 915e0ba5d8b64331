/** Budgets of a day hold, whoever spends, and however many at once (law 14). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger, runBudget, untilTomorrow, type Budgets } from '../../runner/core/budgets.ts';
import { defaultConfig, type Config } from '../../runner/core/config.ts';
import { dayAndHour } from '../../runner/core/layout.ts';
import type { Spending } from '../../runner/core/spending.ts';
import { NO_MEDIA, NO_TOKENS, usageOf } from '../../runner/core/usage.ts';
import { openDeliveries, type View } from '../../runner/core/view.ts';
import {
  AT,
  held,
  makeAgent,
  makeClaim,
  makeEvent,
  makeTip,
  makeView,
  program,
  WALL,
} from './protocol-values.ts';

const NONE: Budgets = { day: null, agent: null, agents: {}, run: null };
const thinker = (id: string, budget = '') => makeAgent(id, `on: [idea]\nengine: claude\n${budget}`);

function config(budgets: Partial<Budgets>): Config {
  return { ...defaultConfig(), budgets: { ...NONE, ...budgets } };
}

function spending(run: string, agent: string, cost_usd: number, at = AT): Spending {
  const usage = usageOf('m', [{ model: 'm', tokens: NO_TOKENS, media: NO_MEDIA, cost_usd }]);
  return { run, agent, chain: 'c', at, usage };
}

function viewOf(
  budgets: Partial<Budgets>,
  more: Parameters<typeof makeTip>[0] = {},
  claims: string[] = [],
): View {
  const agents = [thinker('writer', 'budget: 2'), thinker('judge'), makeAgent('free', program('idea'))];
  const tip = makeTip({ config: config(budgets), agents, ...more });
  return makeView(tip, claims.map((agent, at) => held(makeClaim(makeEvent(`${at}.md`), { agent, nonce: `run-${at}-of-${agent}` })))); // prettier-ignore
}

const agentIn = (view: View, id: string) => view.tip.agents.find((agent) => agent.id === id)!;
const left = (view: View, id: string) => new Ledger(view, WALL).allowanceOf(agentIn(view, id))?.left ?? null;

describe('the allowance', () => {
  test('is what the limits leave of the day, the tighter one first', () => {
    const spent = [spending('1', 'writer', 1), spending('2', 'judge', 3)];
    expect(left(viewOf({ day: 10 }, { spent }), 'writer')).toBe(6);
    expect(left(viewOf({ day: 10, agent: 4 }, { spent }), 'writer')).toBe(3);
    expect(left(viewOf({ day: 10, agent: 4, agents: { writer: 1 } }, { spent }), 'writer')).toBe(0);
  });

  test('knows only the day that it is, in the time zone of the bus', () => {
    const spent = [spending('1', 'writer', 1, '2026-11-20T23:30:00.000Z')];
    const view = viewOf({ day: 10 }, { spent });
    expect(left(view, 'writer')).toBe(10);
    view.tip.config.timezone = 'Asia/Seoul';
    expect(left(view, 'writer')).toBe(9);
  });

  test('counts a run once: landed, lost, or as its checkpoint told', () => {
    const view = viewOf({ day: 10 }, { spent: [spending('1', 'writer', 1), spending('1', 'writer', 1)] });
    expect(left(view, 'writer')).toBe(9);
  });

  test('sets aside what runs under way may spend, and what ended but did not land', () => {
    expect(left(viewOf({ day: 10 }, {}, ['writer']), 'judge')).toBe(8);
    expect(left(viewOf({ day: 10 }, {}, ['judge']), 'judge')).toBe(9);
    expect(left(viewOf({ day: 10, run: 3 }, {}, ['judge']), 'judge')).toBe(7);
    expect(left(viewOf({ day: 10 }, {}, ['free']), 'judge')).toBe(10);
  });

  test('is none where no limit holds: programs cost nothing unless they are named', () => {
    expect(left(viewOf({}), 'writer')).toBeNull();
    expect(left(viewOf({ day: 10 }), 'free')).toBeNull();
    expect(left(viewOf({ agents: { free: 1 } }), 'free')).toBe(1);
  });
});

test('a run without a budget may spend a tenth of the day, or what budgets.run says', () => {
  const agent = thinker('judge');
  expect(runBudget(agent, config({}))).toBeNull();
  expect(runBudget(agent, config({ day: 5, agent: 2 }))).toBe(0.2);
  expect(runBudget(agent, config({ day: 5, run: 1 }))).toBe(1);
  expect(runBudget(thinker('writer', 'budget: 2'), config({ day: 5 }))).toBe(2);
});

/** Any number of runners: each looks, claims, looks again, and spends at most what its bounds allow. */
test('however runs begin, spend and end beside each other, the day never costs more than its budget', () => {
  const step = fc.record({
    at: fc.nat(5),
    agent: fc.constantFrom('writer', 'judge'),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const budgets = fc.record({
    day: fc.double({ min: 0.5, max: 9, noNaN: true }),
    agent: fc.double({ min: 0.5, max: 9, noNaN: true }),
  });
  fc.assert(
    fc.property(budgets, fc.array(step, { maxLength: 60 }), (limits, steps) => {
      let view = viewOf(limits);
      const places: (string | null)[] = Array.from({ length: 6 }, () => null);
      for (const [n, { at, agent, part }] of steps.entries()) {
        const running = places[at];
        if (running === null || running === undefined) {
          const nonce = `run-${n}`;
          const claim = makeClaim(makeEvent(`${n}.md`), { agent, nonce });
          const claimed = { ...view, claims: new Map([...view.claims, [nonce, held(claim)]]) };
          // The second look.
          if (new Ledger(claimed, WALL, nonce).spentFor(agentIn(view, agent)) !== null) continue;
          view = claimed;
          places[at] = nonce;
          continue;
        }
        const { claim } = view.claims.get(running)!;
        const own = agentIn(view, claim.agent);
        const bounds = [
          runBudget(own, view.tip.config)!,
          new Ledger(view, WALL, running).allowanceOf(own)!.left,
        ];
        const spent = [...view.tip.spent, spending(running, claim.agent, part * Math.min(...bounds))];
        const claims = new Map([...view.claims].filter(([key]) => key !== running));
        view = { ...view, claims, tip: { ...view.tip, spent } };
        places[at] = null;
      }
      const cost = (id: string | null) =>
        view.tip.spent
          .filter(({ agent }) => id === null || agent === id)
          .reduce((sum, { usage }) => sum + usage.cost_usd, 0);
      expect(cost(null)).toBeLessThanOrEqual(limits.day + 1e-9);
      expect(cost('writer')).toBeLessThanOrEqual(limits.agent + 1e-9);
      expect(cost('judge')).toBeLessThanOrEqual(limits.agent + 1e-9);
    }),
  );
});

test('the day turns when its name does, wherever the bus is', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Asia/Seoul',
    'Asia/Kathmandu',
    'America/New_York',
    'Australia/Lord_Howe',
  );
  fc.assert(
    fc.property(zone, fc.integer({ min: 0, max: 366 * 24 * 60 }), (timezone, minutes) => {
      const wall = WALL + minutes * 60_000;
      const dayAt = (moment: number) => dayAndHour(new Date(moment), timezone).day;
      const wait = untilTomorrow(wall, timezone);
      expect(wait).toBeGreaterThan(0);
      expect(dayAt(wall + wait - 1)).toBe(dayAt(wall));
      expect(dayAt(wall + wait)).not.toBe(dayAt(wall));
    }),
  );
});

test('deliveries that wait for money are open still', () => {
  expect(openDeliveries(viewOf({ day: 1 }, { events: [makeEvent('a.md')] }).tip)).toHaveLength(3);
});
