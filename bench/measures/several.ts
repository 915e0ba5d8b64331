/** Several runners on one bus: whether they are faster together, and share fairly. */
import { basename, dirname } from 'node:path';
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

/** What a ref of its own for each runner reached with so many runners, as a multiple of one runner's. */
const TOGETHER = [
  { runners: 2, atLeast: 1.5 },
  { runners: 4, atLeast: 1.2 },
  { runners: 8, atLeast: 0.95 },
];
const MOST_RUNNERS = 8;
const WORK_MS = 100;
/** Events for each runner before anything is measured. */
const WARM_UP = 4;
const LONGEST_DRAIN_MS = 10 * 60_000;
/** Of a fair share: 52 to 74 of 500 events among eight. */
const FEWEST = 0.83;
const MOST = 1.19;

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
  const alone = await drainTogether(1, events, 0);
  for (const { runners, atLeast } of quick ? TOGETHER.slice(-1) : TOGETHER) {
    const { rate } = await drainTogether(runners, events, 0);
    const beside = { beside: 'one runner', yardstick: alone.rate };
    yield { what: `${what} ${runners} runners`, measured: rate, unit, ...beside, goal: { atLeast } };
  }
  const one = await drainTogether(1, quick ? 20 : 60, WORK_MS);
  const crowd = await drainTogether(MOST_RUNNERS, events, WORK_MS);
  yield {
    what: `${what} ${MOST_RUNNERS} runners, ${WORK_MS} ms of work`,
    measured: crowd.rate,
    unit,
    beside: 'one runner',
    yardstick: one.rate,
    goal: { atLeast: 6.5 },
  };
  const fair = events / MOST_RUNNERS;
  const share = { unit: 'events', beside: 'a fair share', yardstick: fair };
  const [fewest, most] = [Math.min(...crowd.shares), Math.max(...crowd.shares)];
  yield { what: 'fewest events of one of them', measured: fewest, ...share, goal: { atLeast: FEWEST } };
  yield { what: 'most events of one of them', measured: most, ...share, goal: { atMost: MOST } };
}
