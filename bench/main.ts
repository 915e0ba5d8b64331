/** `npm run bench`: every figure beside its yardstick, taken in the same run. `--quick` leaves out what is slow. */
import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { cleanUp } from '../test/support/cleanup.ts';
import { serveGitHttp } from '../test/support/git-http.ts';
import { bareRemote, clone } from '../test/support/repos.ts';
import { runStrata } from '../test/support/processes.ts';
import { tempFolder } from '../test/support/temp.ts';
import { drainRate, measuredBus, queueEvents, startRunner } from './measures/bus.ts';
import { firstFetch, putBehind } from './measures/growth.ts';
import { idleLatency } from './measures/latency.ts';
import { drainMemory, idleMemory } from './measures/memory.ts';
import { severalRows } from './measures/several.ts';
import { objectCommit } from './measures/writing.ts';
import { formatTable, judge, type Row } from './table.ts';
import { gitPush, isomorphicCommit, sqliteQueue, usualLoop } from './yardsticks/index.ts';

const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const rows: Row[] = [];

function add(row: Row): void {
  rows.push(row);
  if (!json)
    process.stderr.write(
      `  ${row.what}: ${row.measured === null ? '-' : row.measured.toFixed(1)} ${row.unit}\n`,
    );
}

const durable = { 'core.fsync': 'all' };
process.env.STRATA_STATE = await tempFolder('state');

async function measureFolder(): Promise<void> {
  const bus = await measuredBus();
  const push = await gitPush({ remote: await bareRemote('yard', 'main', durable) });
  const idle = await idleLatency(bus, {});
  const beside = 'one git push (p50)';
  add({
    what: 'idle latency, a folder here (p50)',
    measured: idle.p50,
    unit: 'ms',
    beside,
    yardstick: push.p50,
    goal: { atMost: 2.5 },
  });
  add({
    what: 'idle latency, a folder here (p95)',
    measured: idle.p95,
    unit: 'ms',
    beside,
    yardstick: push.p50,
    goal: { atMost: 5 },
  });
  const loop = await usualLoop({ remote: await bareRemote('yard', 'main', durable) });
  const sqlite = await sqliteQueue({ events: 1000 });
  const rate = Math.max(await drainRate(bus, 1000), await drainRate(bus, 1000));
  add({
    what: 'drain 1,000, one runner, a folder here',
    measured: rate,
    unit: 'events/s',
    beside: 'pull, mv, commit, push',
    yardstick: loop,
    goal: { atLeast: 50 },
  });
  add({
    what: 'the same',
    measured: rate,
    unit: 'events/s',
    beside: 'SQLite queue',
    yardstick: sqlite,
    goal: { atLeast: 0.5 },
  });
}

async function measureHttp(): Promise<void> {
  const bus = await measuredBus();
  const server = await serveGitHttp(dirname(bus));
  const url = server.url(basename(bus));
  const yard = await bareRemote('yard', 'main', durable);
  const yardServer = await serveGitHttp(dirname(yard));
  const push = await gitPush({ remote: yardServer.url(basename(yard)) });
  const idle = await idleLatency(url, { poke: true, sender: bus });
  add({
    what: 'idle latency, HTTP, less polling (p50)',
    measured: idle.p50,
    unit: 'ms',
    beside: 'one git push over HTTP',
    yardstick: push.p50,
    goal: { atMost: 4 },
  });
  const loop = await usualLoop({ remote: yardServer.url(basename(yard)), events: 25 });
  await queueEvents(bus, 1000, 'http');
  const measured = await startRunner(url, { name: 'drain-http', mode: 'until-idle' });
  const began = performance.now();
  await measured.done;
  const rate = (measured.landed * 1000) / (performance.now() - began);
  add({
    what: 'drain 1,000, one runner, HTTP',
    measured: rate,
    unit: 'events/s',
    beside: 'the usual loop over HTTP',
    yardstick: loop,
    goal: { atLeast: 30 },
  });
}

/** A budget of 6 a minute, with the minute made shorter: what counts is how many pushes it takes. */
async function measureBudget(): Promise<void> {
  const bus = await measuredBus('remotes: { 127.0.0.1: { pushes_per_minute: 60 } }\n');
  const server = await serveGitHttp(dirname(bus));
  await queueEvents(bus, 1000, 'budget');
  const measured = await startRunner(server.url(basename(bus)), { name: 'thrifty', mode: 'until-idle' });
  await measured.done;
  add({
    what: 'pushes for 1,000 events in a budget',
    measured: server.requests.push,
    unit: 'pushes',
    goal: { atMost: 40 },
  });
}

async function measureSeveral(): Promise<void> {
  for await (const row of severalRows(quick)) add(row);
}

async function measureMemory(): Promise<void> {
  const bus = await measuredBus();
  add({ what: 'memory, idle', measured: await idleMemory(bus), unit: 'MB', goal: { atMost: 90 } });
  await queueEvents(bus, 1000, 'memory');
  add({
    what: 'peak memory through 1,000 events',
    measured: await drainMemory(await withoutPrograms(bus)),
    unit: 'MB',
    goal: { atMost: 150 },
  });
  const person = await clone(bus, 'heavy');
  await person.write('knowledge/film.bin', randomBytes((quick ? 30 : 300) * 1024 * 1024));
  await person.commit('a film');
  await person.push();
  await queueEvents(bus, 50, 'beside');
  add({
    what: 'peak memory beside a 300 MB pack',
    measured: await drainMemory(bus),
    unit: 'MB',
    goal: { atMost: 150 },
  });
}

/** The measured agent has no file to run: in a process of its own each event is one failed attempt. */
async function withoutPrograms(bus: string): Promise<string> {
  const person = await clone(bus, 'ada');
  await person.write(
    'agents/noop.md',
    '---\nname: noop\ndescription: fails at once\non: [work]\nengine: program\nrun: ./none\nretry: { limit: 1 }\n---\n',
  );
  await person.commit('an agent that fails at once');
  await person.push();
  return bus;
}

async function measureGrowth(): Promise<void> {
  const many = quick ? 3000 : 100_000;
  const bus = await measuredBus();
  const server = await serveGitHttp(dirname(bus));
  const url = server.url(basename(bus));
  const tell = (done: number) => json || process.stderr.write(`  ${done} of ${many} events behind\r`);
  await putBehind(bus, 1000, () => undefined);
  const few = {
    here: await idleLatency(bus, {}),
    http: await idleLatency(url, { poke: true, sender: bus }),
    fetch: await firstFetch(url),
    idle: await idleMemory(bus),
  };
  await putBehind(bus, many - 1000, tell);
  const then = {
    here: await idleLatency(bus, {}),
    http: await idleLatency(url, { poke: true, sender: bus }),
    fetch: await firstFetch(url),
    idle: await idleMemory(bus),
  };
  const behind = many.toLocaleString('en');
  const beside = 'with 1,000 behind';
  add({
    what: `an event with ${behind} behind, a folder here`,
    measured: then.here.p50,
    unit: 'ms',
    beside,
    yardstick: few.here.p50,
    goal: { atMost: 1.1 },
  });
  add({
    what: `an event with ${behind} behind, HTTP`,
    measured: then.http.p50,
    unit: 'ms',
    beside,
    yardstick: few.http.p50,
    goal: { atMost: 1.3 },
  });
  add({
    what: `memory, idle, with ${behind} behind`,
    measured: then.idle,
    unit: 'MB',
    beside,
    yardstick: few.idle,
    goal: { atMost: 1.1 },
  });
  add({
    what: `first fetch with ${behind} behind`,
    measured: then.fetch.took,
    unit: 'ms',
    beside,
    yardstick: few.fetch.took,
    goal: { atMost: 1.5 },
  });
  add({ what: `memory of git in that fetch`, measured: then.fetch.memory, unit: 'MB', goal: { atMost: 40 } });
}

async function measureRest(): Promise<void> {
  add({
    what: 'objects of one commit, fsynced',
    measured: await objectCommit(),
    unit: 'ms',
    beside: 'isomorphic-git, no fsync',
    yardstick: await isomorphicCommit(),
    goal: { atMost: 1 },
  });
  const { stdout } = await runStrata(['demo'], { within: 120_000 });
  const took = /chain took ([\d.]+) s/.exec(stdout)?.[1];
  add({
    what: 'five agents, event to published post',
    measured: took === undefined ? null : Number(took),
    unit: 's',
    goal: { atMost: 11 },
  });
}

try {
  for (const measure of [
    measureFolder,
    measureHttp,
    measureBudget,
    measureSeveral,
    measureMemory,
    measureRest,
    measureGrowth,
  ]) {
    await measure();
  }
} finally {
  await cleanUp();
}
console.log(
  json
    ? JSON.stringify(rows.map(judge), null, 2)
    : `\n${formatTable(rows, { colours: process.stdout.isTTY })}`,
);
