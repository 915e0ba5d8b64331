import { describe, expect, test } from 'vitest';
import { sessionKey } from '../../runner/core/layout.ts';
import { ObjectBatch } from '../../runner/git/database.ts';
import { until } from '../support/until.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { clone } from '../support/repos.ts';
import { dirname, basename } from 'node:path';
import { expectQuiet, pathsAt } from './oracle.ts';
import { acting, change, eventText, makeBus, pushEvents, startRunner } from './studio.ts';

describe('several runners on one bus (law 2: one outcome)', () => {
  test('three runners in a folder: each delivery lands once, and all take part', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 40, { seconds: 0.05 });
    const runners = await Promise.all(['a', 'b', 'c'].map((name) => startRunner(remote, { name })));
    await Promise.all(runners.map(({ done }) => done));
    await expectQuiet(remote, { events: 40 });
    expect(await pathsAt(remote, 'queue/events')).toEqual([]);
    expect(await pathsAt(remote, 'knowledge')).toHaveLength(40);
    const shares = runners.map(({ events }) => events.filter(({ kind }) => kind === 'ended').length);
    expect(Math.min(...shares), `shares ${shares.join(', ')}`).toBeGreaterThan(0);
    expect(shares.reduce((sum, n) => sum + n)).toBe(40);
  });

  test('three runners through HTTP', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 24, { seconds: 0.05 });
    const server = await serveGitHttp(dirname(remote));
    const url = server.url(basename(remote));
    const runners = await Promise.all(['a', 'b', 'c'].map((name) => startRunner(url, { name })));
    await Promise.all(runners.map(({ done }) => done));
    await expectQuiet(remote, { events: 24 });
    expect(await pathsAt(remote, 'knowledge')).toHaveLength(24);
  });

  test('runners that leave quick work to each other leave nothing', async () => {
    const { remote, person } = await makeBus();
    const engine = acting(() => null, false);
    const start = (name: string) => startRunner(remote, { name, engine, mode: 'daemon' });
    const runners = await Promise.all(['a', 'b', 'c'].map(start));
    // One that gives signs of life, comes first among all, and takes nothing.
    const { bus } = runners[0]!.connection;
    const batch = new ObjectBatch(bus.remote.objects);
    const silent = { v: 1, kind: 'session', name: 'silent', instance: 'i', host: 'h', beat: 1 } as const;
    const times = { started: new Date(0).toISOString(), at: new Date().toISOString() };
    const to = bus.putSession(batch, { ...silent, ...times, labels: ['light'], lease_ms: 600_000 });
    const ref = bus.sessionRef('0'.repeat(sessionKey('silent', 'i').length));
    await bus.push([{ ref, from: null, to }], batch, { atomic: false });
    const landed = () =>
      runners.flatMap(({ events }) => events.filter(({ kind }) => kind === 'landed')).length;
    for (const [round, soFar] of [30, 60].entries()) {
      await change(person, filesOf(round, 30));
      await until(() => landed() >= soFar, { what: `${soFar} to land` });
    }
    for (const { runner } of runners) runner.stop('finish');
    await Promise.all(runners.map(({ done }) => done));
    await bus.push([{ ref, from: to, to: null }], new ObjectBatch(bus.remote.objects), { atomic: false });
    await expectQuiet(remote, { events: 60 });
  });
});

function filesOf(round: number, count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, i) => `queue/events/work/r${round}-${i}.json`);
  return Object.fromEntries(names.map((name) => [name, eventText()]));
}

describe('people (law 5: runners do not fight with people)', () => {
  test('with 1,000 events pending and three runners busy, an ordinary pull and push gets through', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 1000, { seconds: 0.02 });
    const other = await clone(remote, 'bo');
    const runners = await Promise.all(
      ['a', 'b', 'c'].map((name) => startRunner(remote, { name, mode: 'daemon' })),
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await other.write('notes.md', 'mine\n');
    await other.commit('my notes');
    let tries = 0;
    for (; tries < 12; tries += 1) {
      const pushed = await other
        .pull()
        .then(() => other.push())
        .then(
          () => true,
          () => false,
        );
      if (pushed) break;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const pendingThen = await pathsAt(remote, 'queue/events');
    expect(tries, 'tries before it got through').toBeLessThan(6);
    expect(pendingThen.length, 'the runners were still busy').toBeGreaterThan(0);
    for (const { runner } of runners) runner.stop('finish');
    await Promise.all(runners.map(({ done }) => done));
    await other.pull();
    expect(await other.read('notes.md')).toBe('mine\n');
  });
});
