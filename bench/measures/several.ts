/** Several runners on one bus: whether they are faster together, and share fairly. */
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { until } from '../../test/support/until.ts';
import type { Row } from '../table.ts';
import { measuredBus, queueEvents } from './bus.ts';
import { startMember, startServer } from './crew.ts';

interface Drain {
  /** Events a second of all runners together, from their commit until the last outcome is on the branch. */
  rate: number;
  /** Events that each runner ran. */
  shares: number[];
}

/** Beside one runner (MEASURED, goals). */
const TOGETHER = [2, 4, 8];
const NO_SLOWER = 0.9;
const FASTER = 6;
/** The most events of a runner beside the fewest. */
const UNFAIR = 1.5;
/** A machine is busy with other things at times: the better of so many drains counts. */
const TRIES = 3;
const MOST_RUNNERS = 8;
const WORK_MS = 100;
/** Events for each runner before anything is measured. */
const WARM_UP = 4;
/** Until all have seen that there is nothing left. */
const SETTLING_MS = 8000;
const LONGEST_DRAIN_MS = 10 * 60_000;

/**
 * Several runners drain a bus through HTTP; each works `work` milliseconds on an event, one at a time. They
 * are at work already when the measured events come: how long a runner takes to start is not asked here.
 */
async function drainTogether(runners: number, events: number, work: number): Promise<Drain> {
  const bus = await measuredBus();
  const server = await startServer(dirname(bus));
  const url = `${server.origin}/${basename(bus)}`;
  const ran = Array.from({ length: runners }, () => 0);
  let landed = 0;
  const crew = await Promise.all(
    ran.map((_, i) =>
      startMember(url, `several-${i}`, work, (kind) => {
        if (kind === 'ended') ran[i]! += 1;
        if (kind === 'landed') landed += 1;
      }),
    ),
  );
  const drain = async (count: number, name: string) => {
    const goal = landed + count;
    await queueEvents(bus, count, name);
    for (const member of crew) member.wake();
    await until(() => landed >= goal, { what: `${count} to land`, within: LONGEST_DRAIN_MS, every: 5 });
  };
  await drain(WARM_UP * runners, 'warm');
  await setTimeout(SETTLING_MS);
  const before = [...ran];
  const began = performance.now();
  await drain(events, 'measured');
  const took = performance.now() - began;
  await Promise.all(crew.map((member) => member.stop()));
  await server.stop();
  return { rate: (events * 1000) / took, shares: ran.map((count, i) => count - before[i]!) };
}

/** Rows of the table, as they are taken. */
export async function* severalRows(quick: boolean): AsyncGenerator<Row> {
  const events = quick ? 100 : 500;
  const what = `drain ${events}, HTTP,`;
  const unit = 'events/s';
  const alone = await bestDrain(1, events, 0);
  for (const runners of quick ? [MOST_RUNNERS] : TOGETHER) {
    const { rate, shares } = await bestDrain(runners, events, 0);
    const beside = { beside: 'one runner', yardstick: alone.rate };
    yield {
      what: `${what} ${runners} runners`,
      measured: rate,
      unit,
      ...beside,
      goal: { atLeast: NO_SLOWER },
    };
    yield doneTwice(runners, shares, events);
  }
  const one = await drainTogether(1, quick ? 20 : 60, WORK_MS);
  const crowd = await bestDrain(MOST_RUNNERS, events, WORK_MS);
  yield {
    what: `${what} ${MOST_RUNNERS} runners, ${WORK_MS} ms of work`,
    measured: crowd.rate,
    unit,
    beside: 'one runner',
    yardstick: one.rate,
    goal: { atLeast: FASTER },
  };
  yield {
    what: 'most events of one of them',
    measured: Math.max(...crowd.shares),
    unit: 'events',
    beside: 'the fewest',
    yardstick: Math.min(...crowd.shares),
    goal: { atMost: UNFAIR },
  };
  yield doneTwice(MOST_RUNNERS, crowd.shares, events);
}

async function bestDrain(runners: number, events: number, work: number): Promise<Drain> {
  let best = await drainTogether(runners, events, work);
  for (let tries = 1; tries < TRIES; tries += 1) {
    const next = await drainTogether(runners, events, work);
    if (next.rate > best.rate) best = next;
  }
  return best;
}

function doneTwice(runners: number, shares: readonly number[], events: number): Row {
  const ran = shares.reduce((sum, share) => sum + share, 0);
  return {
    what: `the same, runs of ${runners} runners beyond one for each event`,
    measured: ran - events,
    unit: 'runs',
    goal: { atMost: 0 },
  };
}
