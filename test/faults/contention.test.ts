/** Law 2 in a crowd: eight runners on one bus, each event ends once, and nobody does it all. */
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { expectQuiet, pathsAt } from '../runner/oracle.ts';
import { acting, eventText, makeBus, startRunner, type Bench } from '../runner/studio.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { tally } from './table.ts';
import { fateOf } from './killing.ts';

const RUNNERS = 8;
/** Milliseconds an agent takes, without the processor: what there is to share. */
const WORK = 40;
/** `npm run bench` measures how fair the shares are; here nobody is left out, nor does it nearly all. */
const MOST = 1 / 2;

const worker = acting(async () => {
  await pause(WORK);
  return { strata: 1, reply: 'worked' };
}, false);

/** In no order: of any priority and time, under any name. */
async function queueShuffled({ person }: Bench, events: number): Promise<void> {
  for (let n = 0; n < events; n += 1) {
    const name = Math.random().toString(36).slice(2);
    const priority = Math.floor(Math.random() * 10);
    const timestamp = new Date(Date.now() - Math.random() * 3_600_000).toISOString();
    await person.write(`queue/events/${name}-${n}.json`, eventText({ n }, { priority, timestamp }));
  }
  await person.commit(`${events} events`);
  await person.push();
}

test.each([
  { place: 'folder', events: 500 },
  { place: 'HTTP', events: 160 },
])('eight runners, $events events, $place', { timeout: 10 * 60_000 }, async ({ place, events }) => {
  const bench = await makeBus();
  const { remote } = bench;
  await queueShuffled(bench, events);
  const address = place === 'HTTP' ? (await serveGitHttp(dirname(remote))).url(basename(remote)) : remote;
  const names = Array.from({ length: RUNNERS }, (_, i) => `runner-${i}`);
  const runners = await Promise.all(names.map((name) => startRunner(address, { name, engine: worker })));
  await Promise.all(runners.map(({ done }) => done));
  const fate = await fateOf({ gitDir: remote, events });
  tally(`contention, ${place}`, { tries: events, hand: 0, ...fate });
  await expectQuiet(remote, { events });
  expect(await pathsAt(remote, 'queue/events')).toEqual([]);
  const shares = runners.map((one) => one.events.filter(({ kind }) => kind === 'ended').length);
  expect(
    shares.reduce((sum, n) => sum + n),
    'no event was run twice',
  ).toBe(events);
  const told = `shares ${shares.join(', ')}`;
  expect(Math.min(...shares), told).toBeGreaterThan(0);
  expect(Math.max(...shares), told).toBeLessThan(events * MOST);
});
