/** Law 1 where a disk lies: what is damaged is made anew, or told with what to do. */
import { appendFile, chmod, mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { expectQuiet, pathsAt } from '../runner/oracle.ts';
import { change, makeBus } from '../runner/studio.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';
import { SHORT } from './scope.ts';
import { addEvents, startRunner, untilLanded } from './runners.ts';
import { tally } from './table.ts';

async function mirrorIn(state: string): Promise<string> {
  const [store] = await readdir(state);
  return join(state, store!, 'mirror.git');
}

async function packsOf(gitDir: string, end: string): Promise<string[]> {
  const folder = join(gitDir, 'objects/pack');
  return (await readdir(folder)).filter((name) => name.endsWith(end)).map((name) => join(folder, name));
}

/** Overwrites some bytes in the middle of a file, whatever its rights. */
async function scratch(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.fill(0xff, middle, Math.min(bytes.length, middle + 40));
  await chmod(path, 0o644);
  await writeFile(path, bytes);
}

const DAMAGES: [string, (mirror: string) => Promise<unknown>][] = [
  ['packs cut short', async (mirror) => {
    for (const pack of await packsOf(mirror, '.pack')) {
      await chmod(pack, 0o644);
      await truncate(pack, 60);
    }
  }],
  ['packs with scratches', async (mirror) => Promise.all((await packsOf(mirror, '.pack')).map(scratch))],
  ['indexes cut short', async (mirror) => {
    for (const index of await packsOf(mirror, '.idx')) {
      await chmod(index, 0o644);
      await truncate(index, 100);
    }
  }],
  // Moved away at once: what takes file after file may meet a pack that the runner just wrote.
  ['packs gone', async (mirror) => rename(join(mirror, 'objects/pack'), join(await tempFolder('gone'), 'pack'))],
  ['a torn ref', async (mirror) => writeFile(join(mirror, 'refs/bus/branch'), '')],
  ['garbage for a ref', async (mirror) => writeFile(join(mirror, 'refs/bus/branch'), 'x'.repeat(41))],
  ['a torn list of packed refs', async (mirror) => writeFile(join(mirror, 'packed-refs'), 'ffff')],
  ['a torn configuration', async (mirror) => writeFile(join(mirror, 'config'), '[core\nx')],
  ['an empty HEAD', async (mirror) => writeFile(join(mirror, 'HEAD'), '')],
  ['garbage in the list of where history ends', async (mirror) => appendFile(join(mirror, 'shallow'), 'garbage\n')],
]; // prettier-ignore

/** The short form does each damage once, by turns between two starts and at work. */
const damagesOf = (turn: number) => DAMAGES.filter((_, row) => !SHORT || row % 2 === turn);

describe("damage in a runner's own copy of the bus", () => {
  test.concurrent.each(damagesOf(0))('between two starts: %s', { timeout: 400_000 }, async (what, damage) => {
    const { remote, person } = await makeBus();
    const http = await serveGitHttp(dirname(remote));
    const state = await tempFolder('state');
    const first = await startRunner(http.url('remote.git'), { state, args: ['--until-idle'] });
    await addEvents(person, ['a', 'b']);
    await first.exited;
    await damage(await mirrorIn(state));
    await change(person, { 'queue/events/work/more.json': '{"type":"work","payload":{}}' });
    const second = await startRunner(http.url('remote.git'), { state, args: ['--until-idle'] });
    const { exitCode } = await second.exited;
    expect(exitCode, second.lines.join('\n')).toBe(0);
    await expectQuiet(remote, { events: 3 });
    tally(`own copy, between starts: ${what}`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
  });

  test.concurrent.each(damagesOf(1))('while it works: %s', { timeout: 400_000 }, async (what, damage) => {
    const { remote, person } = await makeBus();
    const http = await serveGitHttp(dirname(remote));
    const state = await tempFolder('state');
    const runner = await startRunner(http.url('remote.git'), { state });
    await addEvents(person, ['a', 'b']);
    await untilLanded(remote, 2, runner);
    await damage(await mirrorIn(state));
    await addEvents(person, ['c', 'd', 'e', 'f']);
    await untilLanded(remote, 6, runner);
    expect(await runner.finish(), runner.lines.join('\n')).toBe(0);
    await expectQuiet(remote, { events: 6 });
    expect(runner.told('trouble').length).toBeLessThanOrEqual(1);
    expect(runner.words().filter((line) => /made anew/.test(line)).length).toBeLessThanOrEqual(1);
    tally(`own copy, at work: ${what}`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
  });
});

describe('a damaged remote folder is told with what to do, and never looped over', () => {
  test.concurrent.each<[string, RegExp, (remote: string) => Promise<unknown>]>([
    ['packs cut short', /fsck/, async (remote) => {
      await execa('git', ['--git-dir', remote, 'repack', '-adq']);
      for (const pack of await packsOf(remote, '.pack')) {
        await chmod(pack, 0o644);
        await truncate(pack, 60);
      }
    }],
    ['every object gone', /fsck/, async (remote) => execa('rm', ['-rf', join(remote, 'objects')]).then(() => mkdir(join(remote, 'objects')))],
    ['a torn branch', /refs\/heads\/main.*fsck/, async (remote) => {
      await execa('git', ['--git-dir', remote, 'update-ref', 'refs/heads/main', 'main']);
      await writeFile(join(remote, 'refs/heads/main'), '');
    }],
  ])('%s', { timeout: 400_000 }, async (what, words, damage) => {
    const { remote, person } = await makeBus();
    await addEvents(person, ['a', 'b']);
    const state = await tempFolder('state');
    const first = await startRunner(remote, { state, args: ['--until-idle'] });
    await first.exited;
    await addEvents(person, ['c', 'd', 'e', 'f']);
    await damage(remote);
    const second = await startRunner(remote, { state });
    expect((await second.exited).exitCode, second.lines.join('\n')).toBe(1);
    expect(second.words().join('\n')).toMatch(words);
    expect(second.words().join('\n')).not.toMatch(/bug/);
      tally(`remote folder: ${what}`, { tries: 1, lost: 0, doubled: 0, hand: 0 });
  }); // prettier-ignore
});

describe("damage to Strata's own refs in a remote folder", () => {
  test.concurrent.each([['empty', ''], ['half written', 'a1b2c3']])('a torn claim: %s', { timeout: 400_000 }, async (_, torn) => {
    const { remote, person } = await makeBus();
    const runner = await startRunner(remote);
    await addEvents(person, ['slow'], { seconds: 4 });
    await runner.waitForLine(/"kind":"started"/);
    runner.kill('SIGKILL');
    await runner.exited;
    const folder = join(remote, 'refs/strata/claims');
    for (const name of await readdir(folder)) await writeFile(join(folder, name), torn);
    await writeFile(join(folder, 'f'.repeat(40)), torn);
    // Git refuses every push into a repository with a torn ref, until a runner took it away.
    const next = await startRunner(remote, { name: 'next' });
    await next.waitForLine(/"kind":"ready"/);
    await until(() => next.words().length > 0, { within: 180_000, what: 'words of torn refs' });
    await addEvents(person, ['x', 'y', 'z']);
    await untilLanded(remote, 4, next);
    await until(async () => (await readdir(folder).catch(() => [])).length === 0, { within: 180_000, what: () => next.lines.join('\n') });
    expect(await next.finish()).toBe(0);
  }); // prettier-ignore

  test.concurrent(
    'a claim that is no document of Strata is left alone, and told',
    { timeout: 400_000 },
    async () => {
      const { remote, person } = await makeBus();
      const main = (await execa('git', ['--git-dir', remote, 'rev-parse', 'main'])).stdout;
      await execa('git', ['--git-dir', remote, 'update-ref', `refs/strata/claims/${'e'.repeat(40)}`, main]);
      const blob = (
        await execa('git', ['--git-dir', remote, 'hash-object', '-w', '--stdin'], { input: '{"v":1,' })
      ).stdout;
      const tree = (
        await execa('git', ['--git-dir', remote, 'mktree'], { input: `100644 blob ${blob}\tclaim.json\n` })
      ).stdout;
      const commit = (
        await execa('git', [
          '--git-dir',
          remote,
          '-c',
          'user.name=x',
          '-c',
          'user.email=x',
          'commit-tree',
          '-m',
          'x',
          tree,
        ])
      ).stdout;
      await execa('git', ['--git-dir', remote, 'update-ref', `refs/strata/claims/${'d'.repeat(40)}`, commit]);
      const runner = await startRunner(remote);
      await addEvents(person, ['x', 'y', 'z']);
      await untilLanded(remote, 3, runner);
      expect(await runner.finish()).toBe(0);
      expect(runner.words().filter((line) => /left alone/.test(line))).toHaveLength(1);
      expect(await pathsAt(remote, 'knowledge')).toHaveLength(3);
    },
  );
});

test.concurrent(
  'a record that cannot be read holds its own event back, and no other; mended, it runs',
  { timeout: 400_000 },
  async () => {
    const { remote, person } = await makeBus('retry: {limit: 5, backoff: 24h, max: 24h}\n', {
      'agents/worker/work.sh':
        '#!/bin/sh\nif [ ! -e sources/ok ]; then exit 75; fi\nmkdir -p knowledge; echo x > "knowledge/$STRATA_EVENT_ID"\n',
      'agents/worker/AGENT.md':
        "---\non: [work]\nengine: program\nrun: ./work.sh\nreads: ['sources/**']\nwrites: ['knowledge/**']\n---\nWork.\n",
    });
    const runner = await startRunner(remote);
    await addEvents(person, ['a']);
    await runner.waitForLine(/will try/);
    const record = (await pathsAt(remote, 'queue/open')).find((path) => path.endsWith('.json'));
    await change(person, { [record!]: '{"v":1,', 'sources/ok': '1' });
    await change(person, { 'queue/events/work/good.json': '{"type":"work","payload":{}}' });
    await untilLanded(remote, 1, runner);
    expect(await pathsAt(remote, 'knowledge')).toHaveLength(1);
    await change(person, { [record!]: null });
    await untilLanded(remote, 2, runner);
    expect(await pathsAt(remote, 'knowledge')).toHaveLength(2);
    expect(await runner.finish()).toBe(0);
  },
);
