/** Schedules acted on by real runners (law 13: a tick happens once; law 12: whoever looks acts). */
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../runner/loop/ports.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { runStrata } from '../support/processes.ts';
import { until } from '../support/until.ts';
import { expectQuiet, fileAt, landedOn, pathsAt } from './oracle.ts';
import { acting, agentText, change, makeBus, startRunner, type Bench, type StartOptions } from './studio.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AGENT = 'agents/clock/AGENT.md';
const MARKS = 'queue/schedules.json';
/** 09:00 on some day, less what tests do before a slot comes. */
const MORNING = Date.parse('2026-11-21T09:20:00Z');

const scheduled = (schedule: string) => agentText(`on: {schedule: ${schedule}}\n`);

/** A bus with an agent that answers ticks, and says which. */
function busWith(schedule: string, settings = ''): Promise<Bench> {
  return makeBus(settings, {
    [AGENT]: scheduled(schedule),
    'agents/clock/agent.sh': '#!/bin/sh\nmkdir -p knowledge\ncat > "knowledge/$STRATA_EVENT_ID.json"\n',
  });
}

/** A clock on the wall that tests set; it goes on from there. */
function wallClock(start = MORNING) {
  const offset = { ms: start - Date.now() };
  return {
    clock: { wall: () => Date.now() + offset.ms } satisfies Partial<Clock>,
    forward: (ms: number) => void (offset.ms += ms),
  };
}

interface Marks {
  schedules: Record<string, { after: string; tick: string | null }>;
}

async function markOf(remote: string): Promise<Marks['schedules'][string] | null> {
  if (!(await pathsAt(remote, 'queue')).includes(MARKS)) return null;
  const { schedules } = JSON.parse(await fileAt(remote, MARKS)) as Marks;
  return Object.values(schedules)[0] ?? null;
}

const begun = (remote: string) => until(() => markOf(remote), { what: 'the schedule to begin' });
const landings = (remote: string, count: number) =>
  until(async () => (await landedOn(remote)).length >= count, { what: `${count} outcomes` });

/** Has the schedule have begun, or ticked last, long ago, as a runner would have written it. */
async function beganAt({ remote, person }: Bench, after: string): Promise<void> {
  const { done } = await startRunner(remote, { mode: 'once', clock: wallClock().clock });
  await done;
  const marks = JSON.parse(await fileAt(remote, MARKS)) as Marks;
  for (const mark of Object.values(marks.schedules)) mark.after = after;
  await change(person, { [MARKS]: `${JSON.stringify(marks, null, 2)}\n` });
}

async function drain(remote: string, options: StartOptions = {}) {
  const { done, events } = await startRunner(remote, { clock: wallClock().clock, ...options });
  await done;
  return events;
}

describe('ticks', () => {
  test('three runners, slot after slot: each slot is one event, and is answered once', async () => {
    const { remote } = await busWith("'0 * * * *'");
    const { clock, forward } = wallClock();
    const runners = await Promise.all(
      ['a', 'b', 'c'].map((name) => startRunner(remote, { name, mode: 'daemon', clock })),
    );
    await begun(remote);
    for (const slot of [1, 2, 3, 4]) {
      forward(HOUR);
      await landings(remote, slot);
    }
    for (const { runner } of runners) runner.stop('finish');
    await Promise.all(runners.map(({ done }) => done));
    await expectQuiet(remote, { events: 4 });
    const answered = (await pathsAt(remote, 'knowledge')).map((path) => basename(path, '.json'));
    const slots = ['10', '11', '12', '13'].map((hour) => `20261121T${hour}00Z`);
    expect(answered.map((id) => id.split('@')[1])).toEqual(slots);
    const event = JSON.parse(await fileAt(remote, `knowledge/${answered[0]}.json`)) as object;
    expect(event).toMatchObject({
      type: 'schedule',
      next_agent: 'clock',
      payload: { schedule: '0 * * * *', timezone: 'UTC', slot: '2026-11-21T10:00:00+00:00' },
    });
    expect((await markOf(remote))!.tick).toBe(answered[3]);
  });

  test('behind a transport too; and alone a tick and its claim go in one push', async () => {
    const bench = await busWith("{cron: '@daily', missed: run-once}");
    await beganAt(bench, '2026-11-20T12:00:00.000Z');
    const server = await serveGitHttp(dirname(bench.remote));
    await drain(server.url(basename(bench.remote)));
    await drain(server.url(basename(bench.remote)));
    await expectQuiet(bench.remote, { events: 1 });
  });

  test('a runner that sleeps wakes for its slot', async () => {
    const { remote } = await busWith("'30 9 * * *'");
    const { clock, forward } = wallClock();
    const { runner, done } = await startRunner(remote, { mode: 'daemon', clock });
    await begun(remote);
    // The machine slept: its monotonic clock knows nothing of these ten minutes.
    forward(HOUR / 6);
    await landings(remote, 1);
    runner.stop('finish');
    await done;
    await expectQuiet(remote, { events: 1 });
  });

  test('run --once emits what is due, and runs it', async () => {
    const bench = await busWith("{cron: '@daily', missed: run-once}");
    await beganAt(bench, '2026-11-20T12:00:00.000Z');
    await drain(bench.remote, { mode: 'once' });
    await expectQuiet(bench.remote, { events: 1 });
  });

  test('until idle ends, though a slot of every minute is near', async () => {
    const { remote } = await busWith("'* * * * *'");
    await drain(remote);
    expect((await markOf(remote))!.tick).toBeNull();
  });
});

describe('what was before, and what was missed', () => {
  test('a bus that gets a schedule begins: nothing of the past ticks', async () => {
    const { remote } = await busWith("{cron: '@hourly', missed: run-once}");
    await drain(remote);
    await drain(remote);
    expect(await landedOn(remote)).toEqual([]);
  });

  test.each([
    ['skip', 0],
    ['within 1h', 0],
    ['within 10h', 1],
    ['run-once', 1],
  ])('after three days without a runner, %s: %i tick', async (missed, ticks) => {
    const bench = await busWith(`{cron: '0 0 * * *', missed: ${missed}}`);
    await beganAt(bench, '2026-11-18T12:00:00.000Z');
    await drain(bench.remote);
    await expectQuiet(bench.remote, { events: ticks });
  });

  test('a slot whose record left the tip long ago does not come again', async () => {
    const bench = await busWith("{cron: '0 0 1 1 *', missed: run-once}", 'retention: {days: 1}\n');
    await beganAt(bench, '2025-06-01T00:00:00.000Z');
    await drain(bench.remote);
    await change(bench.person, {
      [(await pathsAt(bench.remote, 'queue/done')).find((path) => path.includes('clock-'))!]: null,
    });
    await drain(bench.remote, { clock: wallClock(MORNING + 30 * DAY).clock });
    expect(await landedOn(bench.remote)).toHaveLength(1);
  });

  test('where what ticked is forgotten, the id still tells: the tick is dropped as a duplicate', async () => {
    const bench = await busWith("{cron: '0 0 * * *', missed: run-once}");
    await beganAt(bench, '2026-11-20T12:00:00.000Z');
    await drain(bench.remote);
    const forgotten = (await fileAt(bench.remote, MARKS)).replace(
      /"after": "[^"]+"/,
      '"after": "2026-11-20T12:00:00.000Z"',
    );
    await change(bench.person, { [MARKS]: forgotten });
    await drain(bench.remote);
    await expectQuiet(bench.remote, { events: 1 });
    expect(await pathsAt(bench.remote, 'queue/events')).toEqual([]);
  });

  test('an agent whose file is broken ticks as it was before', async () => {
    const { remote, person } = await busWith("'0 * * * *'");
    const { clock, forward } = wallClock();
    await drain(remote, { clock });
    await change(person, { [AGENT]: '---\non: {schedule: "61 * * * *"}\n---\n' });
    forward(HOUR);
    await drain(remote, { clock });
    await expectQuiet(remote, { events: 1 });
  });

  test('what ticked cannot be read: nothing ticks, nothing is overwritten', async () => {
    const { remote, person } = await busWith("{cron: '@hourly', missed: run-once}");
    await change(person, { [MARKS]: '{"v": 2}' });
    await drain(remote);
    expect(await fileAt(remote, MARKS)).toBe('{"v": 2}');
    expect(await landedOn(remote)).toEqual([]);
  });
});

describe('killed', () => {
  test.each([
    ['after the tick was emitted', 'after-fold'],
    ['before the tick was emitted', 'before-fold'],
    ['while it worked', 'before-run'],
  ])('%s: another one answers it, once', async (_what, point) => {
    const bench = await busWith("{cron: '0 0 1 1 *', missed: run-once}");
    await beganAt(bench, '2025-06-01T00:00:00.000Z');
    const command = ['run', '--repo', bench.remote, '--until-idle', '--lease', '2s'];
    const killed = await runStrata([...command, '--name', 'mortal'], { env: { STRATA_KILL_AT: point } });
    expect(killed.exitCode).not.toBe(0);
    await drain(bench.remote, { name: 'heir', lease: 2000, clock: {} });
    await expectQuiet(bench.remote, { events: 1 });
  });
});

describe('overlap: a slot comes while the tick before it works', () => {
  /** Slots at 10:00 and at 12:00, the second while the first is at work; `release` lets runs end. */
  async function overlapping(overlap: string) {
    const { remote } = await busWith(`{cron: '0 10,12 * * *', overlap: ${overlap}}`);
    const { clock, forward } = wallClock();
    const begunRuns: string[] = [];
    const releases: (() => void)[] = [];
    const engine = acting(async ({ signal, event }) => {
      begunRuns.push(slotOf(event.event_id));
      await new Promise<void>((resolve) => {
        releases.push(resolve);
        signal.addEventListener('abort', () => resolve());
      });
    }, false);
    const { runner, done } = await startRunner(remote, { mode: 'daemon', clock, engine, jobs: 2 });
    await begun(remote);
    forward(HOUR);
    await until(() => begunRuns.length === 1, { what: 'the first run' });
    forward(2 * HOUR);
    const release = () => releases.forEach((end) => end());
    const end = () => {
      runner.stop('finish');
      return done;
    };
    return { remote, begunRuns, release, forward, end };
  }

  const slotOf = (id: string) => id.split('@')[1]!;

  async function states(remote: string): Promise<Record<string, string>> {
    const paths = (await pathsAt(remote, 'queue/done')).filter((path) => path.endsWith('/clock.json'));
    const records = await Promise.all(
      paths.map(async (path) => JSON.parse(await fileAt(remote, path)) as { event: string; state: string }),
    );
    return Object.fromEntries(records.map(({ event, state }) => [slotOf(event), state]));
  }

  test.each([
    ['replace', 'cancelled'],
    ['queue', 'done'],
  ])('%s: the one before is %s, and the new one works', async (overlap, before) => {
    const { remote, begunRuns, release, end } = await overlapping(overlap);
    await until(() => begunRuns.length === 2, { what: 'the second run' });
    release();
    await until(async () => Object.keys(await states(remote)).length === 2, { what: 'both records' });
    await end();
    expect(await states(remote)).toEqual({ '20261121T1000Z': before, '20261121T1200Z': 'done' });
  });

  test('skip: there is none', async () => {
    const { remote, begunRuns, release, forward, end } = await overlapping('skip');
    // More than one look, while it would still be on time.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    forward(HOUR);
    release();
    await landings(remote, 1);
    await end();
    expect(begunRuns).toEqual(['20261121T1000Z']);
    expect(await states(remote)).toEqual({ '20261121T1000Z': 'done' });
  });
});
