/** What a server may do to a runner; laws 1 and 2 hold through all of it. */
import { dirname } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { expectQuiet, pathsAt } from '../runner/oracle.ts';
import { makeBus, pushEvents, type Bench } from '../runner/studio.ts';
import { serveGitHttp, type GitHttpOptions } from '../support/git-http.ts';
import { runStrata } from '../support/processes.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';
import { startRunner, untilLanded, type RunnerProcess } from './runners.ts';
import { tally } from './table.ts';

type Verdict = Awaited<ReturnType<NonNullable<GitHttpOptions['onRequest']>>>;
type Request = Parameters<NonNullable<GitHttpOptions['onRequest']>>[0];

/** A server whose answers can be changed while it runs. */
async function moody(remote: string, mood: { verdict: (request: Request) => Verdict }) {
  const http = await serveGitHttp(dirname(remote), { onRequest: (request) => mood.verdict(request) });
  return http.url('remote.git');
}

const well = (_request: Request): Verdict => 'pass';

/** The first trouble; an error where the runner ends instead. */
const told = async (runner: RunnerProcess) => {
  await runner.waitForLine(/"kind":"trouble"/, { within: 180_000 });
  return runner.told('trouble')[0];
};

/** Some events while the server is in its mood, and some once it is well again. */
async function survive({ remote, person }: Bench, verdict: (request: Request) => Verdict) {
  const mood = { verdict: well };
  const runner = await startRunner(await moody(remote, mood));
  await runner.waitForLine(/"kind":"ready"/);
  mood.verdict = verdict;
  await pushEvents(person, 6);
  await told(runner);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const troubles = runner.told('trouble');
  mood.verdict = well;
  await untilLanded(remote, 6, runner);
  expect(await runner.finish()).toBe(0);
  await expectQuiet(remote, { events: 6 });
  expect(await pathsAt(remote, 'knowledge')).toHaveLength(6);
  return { troubles, recovered: runner.told('recovered').length };
}

describe('a server that fails is told of once, and outlasted', () => {
  test.concurrent.each<[string, string, (request: Request) => Verdict]>([
    ['500', 'broken', () => ({ status: 500 })],
    [
      '502 for pushes alone',
      'broken',
      ({ service }) => (service === 'git-receive-pack' ? { status: 502 } : 'pass'),
    ],
    [
      'an answer lost after the ref moved',
      'cut',
      ({ service, step }) => (service === 'git-receive-pack' && step === 'call' ? 'drop-answer' : 'pass'),
    ],
  ])('%s', { timeout: 400_000 }, async (what, kind, verdict) => {
    const { troubles, recovered } = await survive(await makeBus(), verdict);
    expect(troubles.length).toBeGreaterThan(0);
    expect(new Set(troubles.map(({ fault }) => fault))).toEqual(new Set([kind]));
    // A push whose answer was lost did its work: between two of them all is well.
    if (kind !== 'cut') expect([troubles.length, recovered]).toEqual([1, 1]);
    tally(`HTTP ${what}`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
  });

  test.concurrent(
    '429 with Retry-After: it waits as long as it was asked to',
    { timeout: 400_000 },
    async () => {
      const { remote, person } = await makeBus();
      const mood = { verdict: well };
      const runner = await startRunner(await moody(remote, mood));
      await runner.waitForLine(/"kind":"ready"/);
      const asked: number[] = [];
      mood.verdict = () => {
        asked.push(performance.now());
        return { status: 429, headers: { 'Retry-After': '4' } };
      };
      await pushEvents(person, 3);
      expect(await told(runner)).toMatchObject({ fault: 'throttled' });
      await until(() => asked.length > 3, { within: 180_000, what: 'another try' });
      mood.verdict = well;
      const pauses = asked.slice(1).map((at, i) => at - asked[i]!);
      expect(Math.min(...pauses)).toBeGreaterThan(3900);
      await untilLanded(remote, 3, runner);
      expect(runner.told('trouble')).toHaveLength(1);
      expect(await runner.finish()).toBe(0);
      await expectQuiet(remote, { events: 3 });
      tally('HTTP 429 with Retry-After', { tries: 1, lost: 0, doubled: 0, hand: 0 });
    },
  );
});

describe('a server that fails from the first', () => {
  test.concurrent('a runner that is to stay waits, and goes on', { timeout: 400_000 }, async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 2);
    const mood = { verdict: (): Verdict => ({ status: 503 }) };
    const runner = await startRunner(await moody(remote, mood));
    expect(await told(runner)).toMatchObject({ fault: 'broken' });
    mood.verdict = () => 'pass';
    await untilLanded(remote, 2, runner);
    expect([runner.told('trouble').length, runner.told('recovered').length]).toEqual([1, 1]);
    expect(await runner.finish()).toBe(0);
    await expectQuiet(remote, { events: 2 });
    mood.verdict = () => ({ status: 503 });
    const other = await startRunner(await moody(remote, mood), { name: 'other' });
    await told(other);
    expect(await other.finish()).toBe(0);
    tally('HTTP away at the start', { tries: 1, lost: 0, doubled: 0, hand: 0 });
  });

  test.concurrent('whichever request it is, who looks is told', { timeout: 400_000 }, async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 2);
    const mood = { verdict: well };
    const url = await moody(remote, mood);
    let failed = 0;
    for (let spared = 0; failed === spared; spared += 1) {
      let left = spared;
      mood.verdict = () => (left-- > 0 ? 'pass' : { status: 500 });
      const { exitCode, stderr } = await runStrata(['status', '--repo', url]);
      if (left >= 0) break;
      failed += 1;
      expect([spared, exitCode, stderr]).toEqual([spared, 1, expect.stringMatching(/^strata: .*error: 500/)]);
    }
    expect(failed).toBeGreaterThan(5);
  });
});

describe('credentials', () => {
  test.concurrent(
    'that do not fit any more end the runner with words; mended, the next start goes on',
    { timeout: 400_000 },
    async () => {
      const { remote, person } = await makeBus();
      const mood = { verdict: well };
      const url = await moody(remote, mood);
      const state = await tempFolder('state');
      const runner = await startRunner(url, { state });
      await pushEvents(person, 2, { seconds: 1 });
      await runner.waitForLine(/"kind":"started"/);
      mood.verdict = () => ({ status: 401 });
      expect((await runner.exited).exitCode).toBe(1);
      expect(runner.words().join('\n')).toMatch(/check the credentials and that they may push/);
      expect(runner.words()).toHaveLength(1);
      mood.verdict = well;
      const next = await startRunner(url, { state });
      await untilLanded(remote, 2, next);
      expect(await next.finish()).toBe(0);
      await expectQuiet(remote, { events: 2 });
      tally('wrong credentials', { tries: 1, lost: 0, doubled: 0, hand: 0 });
    },
  );
});

describe('offline for long', () => {
  test.concurrent(
    'law 2: what it holds is worked on and pushed on return, unless others took it over',
    { timeout: 400_000 },
    async () => {
      const { remote, person } = await makeBus();
      const mood = { verdict: well };
      const runner = await startRunner(await moody(remote, mood), { name: 'far', args: ['--jobs', '3'] });
      await runner.waitForLine(/"kind":"ready"/);
      await pushEvents(person, 3, { seconds: 4 });
      await until(() => runner.told('started').length === 3, {
        within: 180_000,
        what: () => runner.lines.join('\n'),
      });
      mood.verdict = () => ({ status: 503 });
      await told(runner);
      // Its agents end meanwhile, and so does its lease.
      await new Promise((resolve) => setTimeout(resolve, 6000));
      const near = await startRunner(remote, { name: 'near' });
      await untilLanded(remote, 1, near);
      near.kill('SIGKILL');
      await near.exited;
      mood.verdict = well;
      await untilLanded(remote, 3, runner);
      await until(() => runner.told('recovered').length === 1, { within: 180_000, what: 'the return' });
      expect(runner.told('trouble')).toHaveLength(1);
      await until(async () => (await leftBehind(remote, 'near')).length === 0, {
        within: 180_000,
        what: () => runner.lines.join('\n'),
      });
      expect(await runner.finish()).toBe(0);
      await expectQuiet(remote, { events: 3 });
      tally('offline past the lease', { tries: 1, lost: 0, doubled: 0, hand: 0 });
    },
  );
});

/** Claims that are left, and what the dead runner says of itself until others take it away. */
async function leftBehind(remote: string, dead: string): Promise<string[]> {
  const git = async (...args: string[]) => (await execa('git', ['--git-dir', remote, ...args])).stdout;
  const refs = await git('for-each-ref', '--format=%(refname)', 'refs/strata');
  const documents = refs.split('\n').filter((ref) => ref !== '');
  const claims = documents.filter((ref) => ref.startsWith('refs/strata/claims/'));
  const sessions = documents.filter((ref) => ref.startsWith('refs/strata/runners/'));
  const said = await Promise.all(sessions.map((ref) => git('show', `${ref}:session.json`).catch(() => '')));
  return [...claims, ...said.filter((session) => session.includes(`"${dead}"`))];
}
