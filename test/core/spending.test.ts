/** What runs cost, from records alone (law 14). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costBy, DIMENSIONS, spendingsIn, totalOf, type Spending } from '../../runner/core/spending.ts';
import { mediaUsage, NO_MEDIA, NO_TOKENS, NO_USAGE, usageOf } from '../../runner/core/usage.ts';
import { AT, makeEvent, makeRecord, summary } from './protocol-values.ts';

const event = makeEvent('a.md');
const dayOf = (at: string) => at.slice(0, 10);
const costing = (model: string, cost_usd: number) =>
  usageOf(model, [{ model, tokens: { ...NO_TOKENS, input: 10 }, media: NO_MEDIA, cost_usd }]);

const spending: fc.Arbitrary<Spending> = fc
  .record({
    run: fc.uuid(),
    agent: fc.constantFrom('writer', 'judge'),
    chain: fc.constantFrom('c-1', 'c-2'),
    day: fc.constantFrom('2026-11-20', '2026-11-21'),
    cost: fc.nat(1000),
    models: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  })
  .map(({ run, agent, chain, day, cost, models }) => ({
    run,
    agent,
    chain,
    at: `${day}T09:00:00.000Z`,
    usage: usageOf(
      models[0]!,
      models.flatMap((model) => costing(model, cost).models.concat({ ...costing(model, cost), model })),
    ),
  }));

describe('cost', () => {
  test('however it is grouped, the lines add up to the whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(spending, { selector: ({ run }) => run }), (spendings) => {
        const total = totalOf(spendings);
        for (const by of DIMENSIONS) {
          const lines = costBy(by, spendings, dayOf);
          const sum = (of: (line: (typeof lines)[number]) => number) =>
            lines.reduce((all, line) => all + of(line), 0);
          expect(sum(({ cost_usd }) => cost_usd)).toBe(total.cost_usd);
          expect(sum(({ tokens }) => tokens.input)).toBe(total.tokens.input);
        }
      }),
    );
  });

  test('the dearest comes first; days come in their order', () => {
    const of = (run: string, agent: string, day: string, cost: number) => ({
      run, agent, chain: 'c', at: `${day}T09:00:00.000Z`, usage: costing('a', cost),
    }); // prettier-ignore
    const spendings = [of('1', 'cheap', '2026-11-21', 1), of('2', 'dear', '2026-11-20', 5)];
    expect(costBy('agent', spendings, dayOf).map(({ key }) => key)).toEqual(['dear', 'cheap']);
    expect(costBy('day', spendings, dayOf).map(({ key }) => key)).toEqual(['2026-11-20', '2026-11-21']);
  });
});

describe('the runs of records', () => {
  const one = makeRecord(event, {
    run: 'one',
    ...costing('a', 1),
    earlier: [{ ...summary('retry'), ...costing('b', 2) }],
  });

  test('are all of them: attempts before, lost ones, those that came too late', () => {
    const lost = [{ run: 'lost', session: 'r', claimed: AT, ...costing('a', 4) }];
    const late = [{ ...summary('done'), run: 'late', ...costing('a', 8) }];
    const all = spendingsIn([{ ...one, lost, superseded: late }]);
    expect(totalOf(all)).toMatchObject({ runs: 4, cost_usd: 15 });
  }); // prettier-ignore

  test('count once, though a record moved, and though a run answered several events', () => {
    const moved = { ...one, state: 'done' as const };
    const joined = { ...makeRecord(makeEvent('b.md')), run: 'one', joined_into: event.id };
    expect(totalOf(spendingsIn([one, moved, joined])).cost_usd).toBe(3);
  });

  test('belong to the chain that their record names, else to its first cause', () => {
    const first = makeRecord(event);
    const next = makeRecord(makeEvent('b.md'), { run: 'two', caused_by: event.id });
    const named = makeRecord(makeEvent('c.md'), { run: 'three', correlation_id: 'matter' });
    const gone = makeRecord(makeEvent('d.md'), { run: 'four', caused_by: 'long-ago' });
    expect(spendingsIn([first, next, named, gone]).map(({ chain }) => chain)).toEqual([
      event.id,
      event.id,
      'matter',
      'long-ago',
    ]);
  });

  test('that used nothing are no runs of theirs', () => {
    expect(totalOf(spendingsIn([makeRecord(event, NO_USAGE)])).runs).toBe(0);
  });
});

test('what services made is priced by strata.yaml, else by the table, else not at all', () => {
  const cost = (model: string, own = {}) =>
    mediaUsage([{ model, images: 1, seconds: 60, characters: 1000 }], own).cost_usd;
  expect(cost('stable-image-core')).toBeCloseTo(0.03);
  expect(cost('tts-1')).toBeCloseTo(0.015);
  expect(cost('gpt-4o-mini-tts')).toBeCloseTo(0.015);
  const own = { 'stable-image-core': { image: 0.02, second: 0, character: 0 } };
  expect(cost('stable-image-core', own)).toBeCloseTo(0.02);
  expect(cost('constructor')).toBe(0);
});

test('what services made is priced by strata.yaml, or as they say themselves', () => {
  const price = { image: 0.5, second: 0.25, character: 1 };
  const used = { model: 'painter', images: 2, seconds: 4, characters: 3 };
  expect(mediaUsage([used], { painter: price })).toMatchObject({
    cost_usd: 5,
    media: { images: 2, seconds: 4, characters: 3 },
  });
  expect(mediaUsage([{ ...used, cost_usd: 0.1 }], { painter: price }).cost_usd).toBe(0.1);
  expect(mediaUsage([used], {}).cost_usd).toBe(0);
});
