import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { markedBy, ownSeconds } from '../support/marked.ts';
import { until } from '../support/until.ts';
import { claimsOf, expectQuiet, landedOn, pathsAt, recordIn } from './oracle.ts';
import { acting, makeBus, pushEvents, startRunner } from './studio.ts';

describe("stop('finish')", () => {
  test('what runs ends and lands, what was only claimed is handed back, no ref is left', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 8);
    let begun = 0;
    let release = () => undefined as void;
    const engine = acting(async ({ event }) => {
      begun += 1;
      if (begun === 3) await new Promise<void>((resolve) => (release = resolve));
      return {
        strata: 1,
        files: [{ path: `knowledge/${String(event.payload['n'])}.md`, content: 'x' }],
      };
    }, false);
    const { runner, done, events } = await startRunner(remote, { engine, mode: 'daemon' });
    await until(async () => begun === 3 && (await claimsOf(remote)) >= 2, { what: 'claims ahead' });
    runner.stop('finish');
    release();
    await done;
    expect(begun).toBe(3);
    await expectQuiet(remote, { events: 3 });
    expect(await pathsAt(remote, 'queue/events')).toHaveLength(5);
    expect(events.filter(({ kind }) => kind === 'landed')).toHaveLength(3);
  });

  test('with nothing to do it ends at once', async () => {
    const { remote } = await makeBus();
    const { runner, done, events } = await startRunner(remote, { mode: 'daemon' });
    await until(() => events.some(({ kind }) => kind === 'ready'), { what: 'a ready runner' });
    runner.stop('finish');
    await done;
    await expectQuiet(remote, { events: 0 });
  });
});

describe("stop('now')", () => {
  test('the agent is ended, its event stays for the next, no ref is left', async () => {
    const long = ownSeconds(30);
    const { remote, person } = await makeBus('', {
      'agents/worker/work.sh': `#!/bin/sh\necho begun\necho working\nsleep ${long}\n`,
    });
    await pushEvents(person, 2);
    const { runner, done, events } = await startRunner(remote, { mode: 'daemon' });
    await until(async () => (await markedBy(long)).length > 0, { what: 'a working agent' });
    await until(() => events.some(({ kind }) => kind === 'line'), { what: 'a line of it' });
    runner.stop('now');
    await done;
    await until(async () => (await markedBy(long)).length === 0, {
      within: 6000,
      what: 'the end of the agent',
    });
    await expectQuiet(remote, { events: 0 });
    expect(await pathsAt(remote, 'queue/events')).toHaveLength(2);
  });

  test('after finish was asked for, now hurries it', async () => {
    const { remote, person } = await makeBus();
    await pushEvents(person, 1, { seconds: 30 });
    const { runner, done, events } = await startRunner(remote, { mode: 'daemon' });
    await until(() => events.some(({ kind }) => kind === 'started'), { what: 'a run' });
    runner.stop('finish');
    runner.stop('now');
    await done;
    await expectQuiet(remote, { events: 0 });
  });
});

test('a branch that takes nothing: what ended is made safe before the runner goes, and lands without another run (law 4)', async () => {
  const { remote, person } = await makeBus();
  await pushEvents(person, 2);
  const protect = 'case "$1" in refs/heads/main) echo "main is protected" >&2; exit 1;; esac';
  const hook = join(remote, 'hooks/update');
  await writeFile(hook, `#!/bin/sh\n${protect}\n`, { mode: 0o755 });
  const ran: unknown[] = [];
  let bothBegan = () => undefined as void;
  const together = new Promise<void>((resolve) => (bothBegan = resolve));
  const engine = acting(async ({ event }) => {
    ran.push(event.payload['n']);
    if (ran.length === 2) bothBegan();
    await together;
    return { strata: 1, files: [{ path: `knowledge/${String(event.payload['n'])}.md`, content: 'x' }] };
  }, false);
  const { done } = await startRunner(remote, { engine, jobs: 2, mode: 'daemon' });
  await expect(done).rejects.toThrow(/main cannot be pushed to: .*main is protected/);
  const { stdout } = await execa('git', ['--git-dir', remote, 'for-each-ref', '--format=%(subject)', 'refs/strata']);
  expect(stdout.split('\n')).toEqual(['outcome: worker done', 'outcome: worker done']);
  await rm(hook);
  await (await startRunner(remote, { engine })).done;
  expect(ran.sort()).toEqual([0, 1]);
  await expectQuiet(remote, { events: 2 });
}); // prettier-ignore

test('a run longer than the lease keeps its claim by heartbeats (law 6)', async () => {
  const { remote, person } = await makeBus();
  await pushEvents(person, 1, { seconds: 5 });
  const holder = await startRunner(remote, { name: 'holder', lease: 2000 });
  await until(() => holder.events.some(({ kind }) => kind === 'started'), { what: 'a run' });
  const watcher = await startRunner(remote, { name: 'watcher', lease: 2000 });
  await Promise.all([holder.done, watcher.done]);
  expect(watcher.events.filter(({ kind }) => kind === 'started')).toEqual([]);
  expect(holder.events.filter(({ kind }) => kind === 'lost')).toEqual([]);
  await expectQuiet(remote, { events: 1 });
  expect(await landedOn(remote)).toHaveLength(1);
  expect(await recordIn(remote, 'queue/done')).toMatchObject({ recoveries: 0, session: 'holder' });
});
