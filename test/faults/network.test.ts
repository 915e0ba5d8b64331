/** Law 1 on a bad line: what is told, and that nothing is lost, doubled, or needs a hand. */
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectQuiet } from '../runner/oracle.ts';
import { change, eventText, makeBus, type Bench } from '../runner/studio.ts';
import type { Environment } from '../support/environment.ts';
import { serveGitHttp, type GitHttpOptions } from '../support/git-http.ts';
import { serveProxy, type LineFault, type Proxy } from '../support/proxy.ts';
import { noSshd, serveSsh } from '../support/sshd.ts';

import { until } from '../support/until.ts';
import { SHORT } from './scope.ts';
import { addEvents, startRunner, untilLanded } from './runners.ts';
import { tally } from './table.ts';

interface Line {
  proxy: Proxy;
  url: string;
  env: Environment;
}

/** A picture for each event, as text, too large to come along unasked: it must be fetched, and another pushed. */
const PAINT = `#!/bin/sh
set -e
mkdir -p knowledge/pictures
name=$(printf %s "$STRATA_EVENT_ID" | cut -c 1-40)
head -c 200000 /dev/urandom | base64 > "knowledge/pictures/$name.md"
`;
const PAINTER = `---
on: [work]
engine: program
run: ./work.sh
reads: ['sources/**']
writes: ['knowledge/**']
---
Paint.
`;

async function paintingBus(): Promise<Bench> {
  return makeBus('retry: {limit: 2, backoff: 100ms}\n', {
    'agents/worker/AGENT.md': PAINTER,
    'agents/worker/work.sh': PAINT,
  });
}

async function overHttp(remote: string, options: GitHttpOptions = {}): Promise<Line> {
  const http = await serveGitHttp(dirname(remote), options);
  const proxy = await serveProxy(Number(new URL(http.origin).port));
  return { proxy, url: `http://127.0.0.1:${proxy.port}/remote.git`, env: {} };
}

async function overSsh(remote: string): Promise<Line> {
  const ssh = (await serveSsh(dirname(remote)))!;
  const url = new URL(ssh.url('remote.git'));
  const proxy = await serveProxy(Number(url.port));
  url.port = String(proxy.port);
  // The proxy's port is another one than the host's key was noted under.
  const command = ssh.env['GIT_SSH_COMMAND']!.replace(
    'StrictHostKeyChecking=yes',
    'StrictHostKeyChecking=no',
  );
  return { proxy, url: url.href, env: { GIT_SSH_COMMAND: command } };
}

/** Two events before, two that meet the fault, two after it. */
async function survive(line: Line, { remote, person }: Bench, begin: () => unknown, end: () => unknown) {
  const runner = await startRunner(line.url, { env: line.env });
  const events = (from: number) =>
    change(person, Object.fromEntries([from, from + 1].flatMap((n) => [
      [`queue/events/work/e-${n}.json`, eventText({ n })],
      [`sources/s-${n}.txt`, randomBytes(100_000).toString('hex')],
    ]))); // prettier-ignore
  await events(0);
  await untilLanded(remote, 2, runner);
  await begin();
  await events(2);
  await until(() => runner.told('trouble').length > 0, {
    within: 150_000,
    what: () => `words of trouble: ${runner.lines.join('\n')}`,
  });
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const told = runner.told('trouble').map(({ fault, msg }) => ({ fault, msg }));
  await end();
  await events(4);
  await untilLanded(remote, 6, runner);
  expect(await runner.finish()).toBe(0);
  await expectQuiet(remote, { events: 6 });
  return told;
}

/** Each with what it is told as; ssh, whose connections are shared, may notice by the one that breaks. */
const LINES: [string, LineFault, string[]][] = [
  ['refused', { kind: 'refuse' }, ['unreachable']],
  ['cut while it asks', { kind: 'cut', from: 'client', after: 40 }, ['cut']],
  ['cut while it is answered', { kind: 'cut', from: 'server', after: 40 }, ['broken']],
  ['cut in a pack on its way there', { kind: 'cut', from: 'client', after: 60_000 }, ['cut']],
  // Half a pack may look like a damaged copy first, which is then made anew.
  ['cut in a pack on its way here', { kind: 'cut', from: 'server', after: 60_000 }, ['cut', 'local']],
  ['half-open', { kind: 'mute' }, ['cut']],
];

describe.each([
  ['HTTP', overHttp, null],
  // Each takes a minute and more: the short form leaves them to `npm run test:faults`.
  ['SSH', overSsh, SHORT ? 'left to the long form' : noSshd],
])('%s', (name, serve, missing) => {
  test.skipIf(missing !== null).concurrent.each(LINES)(
    '%s',
    { timeout: 400_000 },
    async (what, fault, kinds) => {
      const bench = await paintingBus();
      const line = await serve(bench.remote);
      const told = await survive(
        line,
        bench,
        () => line.proxy.set(fault),
        () => line.proxy.set(null),
      );
      expect(told).toHaveLength(1);
      const { fault: kind, msg } = told[0]!;
      expect(name === 'SSH' ? [...kinds, 'cut'] : kinds, msg).toContain(kind);
      tally(`${name} ${what}`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
    },
  );

  test
    .skipIf(missing !== null)
    .concurrent('delayed: it takes longer, and is no trouble', { timeout: 400_000 }, async () => {
      const { remote, person } = await paintingBus();
      const line = await serve(remote);
      const runner = await startRunner(line.url, { env: line.env });
      await addEvents(person, ['a']);
      await untilLanded(remote, 1, runner);
      await line.proxy.set({ kind: 'delay', ms: 400 });
      await addEvents(person, ['b', 'c']);
      await untilLanded(remote, 3, runner);
      await line.proxy.set(null);
      expect(await runner.finish()).toBe(0);
      expect(runner.told('trouble')).toEqual([]);
      await expectQuiet(remote, { events: 3 });
      tally(`${name} delayed`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
    });
});
