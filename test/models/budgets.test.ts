/** Budgets of a day on a bus: checked before a run begins, and while it goes on (law 14). */
import { afterEach, expect, test, vi } from 'vitest';
import { Secrets } from '../../runner/core/secrets.ts';
import { noteInEnglish } from '../../runner/core/told.ts';
import type { RunnerEvent } from '../../runner/runner.ts';
import { strataJson } from '../cli/bus.ts';
import { makeBus, pushEvents, startRunner } from '../runner/studio.ts';
import { DIALECTS, leadThere, recordsIn, think } from './bench.ts';
import { openDouble, type Reply } from './double.ts';

afterEach(() => vi.unstubAllEnvs());

const thinker = (keys = '') => `---
on: [work]
engine: claude
model: opus
writes: ['knowledge/**']
${keys}---
Write a note.
`;
/** $0.04 on opus. */
const DEAR: Reply = { text: 'done', tokens: { input: 1000, output: 1800 } };

async function busWith(settings: string, keys = '', events = 2) {
  const bench = await makeBus(settings, { 'agents/worker/AGENT.md': thinker(keys) });
  await pushEvents(bench.person, events);
  const double = await openDouble(DIALECTS.claude, [DEAR]);
  leadThere('claude', double);
  return { ...bench, double, secrets: new Secrets({ ANTHROPIC_API_KEY: double.key }) };
}

const notes = (events: RunnerEvent[]) =>
  events.flatMap((one) => (one.kind === 'note' ? [noteInEnglish(one.note)] : []));

test('what the day does not pay for waits until it turns; people are told once, and see why', async () => {
  const { remote, person, double, secrets } = await busWith('budgets: {day: 0.04, run: 0.06}\n', '', 3);
  const { done, events } = await startRunner(remote, { secrets });
  await done;
  expect(double.requests).toHaveLength(1);
  expect(await recordsIn(person)).toHaveLength(1);
  expect(notes(events).filter((words) => words.includes("day's budget of all agents, $0.04"))).toHaveLength(
    1,
  );
  const { waiting } = await strataJson<{ waiting: { why: object }[] }>(person, ['status']);
  const spent = { kind: 'budget', what: 'bus', limit: 0.04 };
  expect(waiting.map(({ why }) => why)).toEqual([
    expect.objectContaining(spent),
    expect.objectContaining(spent),
  ]);
  const listed = await strataJson<{ reason: string | null }[]>(person, ['events', '--state', 'pending']);
  expect(listed[0]?.reason).toContain("the day's budget of all agents ($0.04) is used up");
});

test('the next day it goes on', async () => {
  const { remote, person, secrets } = await busWith('budgets: {agent: 0.04, run: 0.06}\n');
  await (
    await startRunner(remote, { secrets })
  ).done;
  expect(await recordsIn(person)).toHaveLength(1);
  const wall = () => Date.now() + 24 * 3_600_000;
  await (
    await startRunner(remote, { secrets, clock: { wall } })
  ).done;
  expect(await recordsIn(person)).toHaveLength(2);
});

test('two runners at once do not both spend the rest', async () => {
  const { remote, person, double, secrets } = await busWith('budgets: {day: 0.041}\n', 'budget: 0.041\n', 4);
  const runners = await Promise.all(
    ['one', 'other'].map((name) => startRunner(remote, { secrets, name, jobs: 2 })),
  );
  await Promise.all(runners.map(({ done }) => done));
  const cost = (await recordsIn(person)).reduce((sum, { cost_usd }) => sum + cost_usd, 0);
  expect(double.requests).toHaveLength(1);
  expect(cost).toBeCloseTo(0.04);
});

test('what others of the day spend meanwhile ends a run: what is there is kept', async () => {
  let left = 1;
  const allowance = () => {
    const usd = left;
    left = 0.001;
    return { usd, words: "the day's budget", due: '2026-11-22T00:00:00.000Z' };
  };
  const write: Reply = { calls: [{ name: 'write', input: { path: 'knowledge/a.md', content: 'x' } }] };
  const kept = await think('claude', [write], { task: { allowance, budgetUsd: 5 } });
  expect(kept.result).toMatchObject({
    kind: 'proposal',
    value: { reply: expect.stringMatching(/^it stopped at the day's budget, .*was kept/) as string },
  });
  expect(kept.double.requests).toHaveLength(1);
  const none = await think('claude', [write], { task: { allowance, budgetUsd: 5 } });
  expect(none.result).toMatchObject({ kind: 'spent', due: '2026-11-22T00:00:00.000Z' });
});
