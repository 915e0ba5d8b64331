import { describe, expect, test } from 'vitest';
import { serveGitHttp } from '../support/git-http.ts';
import { clone } from '../support/repos.ts';
import { dirname, basename } from 'node:path';
import { expectQuiet, pathsAt } from './oracle.ts';
import { makeBus, pushEvents, startRunner } from './studio.ts';

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
});

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
