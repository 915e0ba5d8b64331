/** What only the direct way has: locks, transactions, file watch, hooks that are asked. */
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ObjectBatch } from '../../runner/git/database.ts';
import { FolderRemote, usesRefFiles, usesSha256 } from '../../runner/git/folder-remote.ts';
import { ReceiveHooks } from '../../runner/git/receive-hooks.ts';
import type { Oid } from '../../runner/git/objects.ts';
import { RefFiles } from '../../runner/git/refs.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { descendants, killIfSame } from '../support/process-tree.ts';
import { bareRemote, clone } from '../support/repos.ts';
import { until } from '../support/until.ts';
import { addHook, DIRECT, fatesOf, HOOKED, openRemote, PREFIX, putCommit } from './places.ts';

const MAIN = 'refs/heads/main';
const CLAIM = `${PREFIX}/claims/a`;
const gitAt = async (bare: string, ...args: string[]) =>
  (await execa('git', ['--git-dir', bare, ...args])).stdout;

afterEach(() => {
  vi.restoreAllMocks();
});

test('eight writers at once on one new ref: exactly one wins', async () => {
  const bare = await bareRemote();
  const remotes = await Promise.all(Array.from({ length: 8 }, () => openRemote(DIRECT, bare)));
  for (let round = 0; round < 3; round += 1) {
    const ref = `${PREFIX}/claims/${round}`;
    const tries = remotes.map(async (remote, n) => {
      const batch = new ObjectBatch(remote.objects);
      const to = putCommit(batch, `${round} ${n}`);
      return { to, fate: (await fatesOf(remote, [{ ref, from: null, to }], batch, true))[0] };
    });
    const won = (await Promise.all(tries)).filter(({ fate }) => fate === 'moved');
    expect(won).toHaveLength(1);
    expect(await gitAt(bare, 'rev-parse', ref)).toBe(won[0]!.to);
  }
});

test('rule 1: the tip can be part of the transaction that claims', async () => {
  const bare = await bareRemote();
  const remote = await openRemote(DIRECT, bare);
  const batch = new ObjectBatch(remote.objects);
  const [tip, next, claim] = [putCommit(batch, 'tip'), putCommit(batch, 'next'), putCommit(batch, 'claim')];
  await fatesOf(remote, [{ ref: MAIN, from: null, to: tip }], batch);
  const claims = (at: string) => [{ ref: CLAIM, from: null, to: claim }, { ref: MAIN, from: at, to: at }]; // prettier-ignore
  expect(await fatesOf(remote, claims(next), batch, true)).toEqual(['failed', 'lost']);
  expect((await remote.read()).refs.size).toBe(0);
  expect(await fatesOf(remote, claims(tip), batch, true)).toEqual(['moved', 'moved']);
});

describe('rule 13: locks', () => {
  const locked = async (path: string) => {
    const bare = await bareRemote();
    const told: string[] = [];
    const remote = await openRemote(DIRECT, bare, { tell: (words) => told.push(words) });
    const lock = join(bare, path);
    await mkdir(join(lock, '..'), { recursive: true });
    await writeFile(lock, '');
    const push = () => {
      const batch = new ObjectBatch(remote.objects);
      return fatesOf(remote, [{ ref: CLAIM, from: null, to: putCommit(batch, 'x') }], batch, true);
    };
    return { push, told, lock };
  };
  /** Moves the monotonic clock on, as if that long had passed. */
  const wait = (ms: number) => {
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + ms);
  };

  test('one watched unchanged for 10 s is removed and told; a younger one is waited for', async () => {
    const { push, told, lock } = await locked(`${CLAIM}.lock`);
    expect(await push()).toEqual(['failed']);
    expect(told).toEqual([]);
    wait(10_001);
    expect(await push()).toEqual(['failed']);
    expect(told).toEqual([expect.stringContaining(`removed ${lock}`)]);
    expect(await push()).toEqual(['moved']);
  }, 20_000);

  test('one that changed meanwhile is watched anew', async () => {
    const { push, told, lock } = await locked(`${CLAIM}.lock`);
    expect(await push()).toEqual(['failed']);
    await utimes(lock, new Date(), new Date(Date.now() + 1000));
    wait(10_001);
    expect(await push()).toEqual(['failed']);
    expect(told).toEqual([]);
    expect((await stat(lock)).isFile()).toBe(true);
  }, 20_000);
});

test('a claim below another claim is no lost race', async () => {
  const bare = await bareRemote();
  const remote = await openRemote(DIRECT, bare);
  const batch = new ObjectBatch(remote.objects);
  const to = putCommit(batch, 'x');
  const updates = [CLAIM, `${CLAIM}/b`, `${PREFIX}/claims/c`].map((ref) => ({ ref, from: null, to }));
  expect(await fatesOf(remote, updates.slice(0, 1), batch)).toEqual(['moved']);
  expect(await fatesOf(remote, updates.slice(1), batch)).toEqual(['failed', 'moved']);
});

test('a checkout that follows is asked before the branch moves, and told only when it did', async () => {
  const bare = await bareRemote();
  const seen: string[] = [];
  let objection: string | null = 'a.md has uncommitted changes';
  const remote = new FolderRemote({
    gitDir: bare,
    branch: 'main',
    prefix: PREFIX,
    drafts: 'strata-drafts',
    beforeBranchMoves: async (_from, to) => {
      seen.push(
        `asked, with ${await gitAt(bare, 'cat-file', '-t', to)} and ${(await remote.readTip()) ?? 'none'}`,
      );
      return objection;
    },
    afterBranchMoved: async () => void seen.push(`told, with ${await remote.readTip()}`),
  });
  atEndOfTest(() => remote.close());
  const batch = new ObjectBatch(remote.objects);
  const to = putCommit(batch, 'x');
  const update = { ref: MAIN, from: null, to };
  const { fates } = await remote.push([update], batch, { atomic: true });
  expect(fates.get(MAIN)).toEqual({ fate: 'held', words: objection });
  expect(await remote.readTip()).toBeNull();
  objection = null;
  expect(await fatesOf(remote, [update], batch, true)).toEqual(['moved']);
  expect(seen).toEqual(['asked, with commit and none', 'asked, with commit and none', `told, with ${to}`]);
  expect(await fatesOf(remote, [{ ref: MAIN, from: null, to }], batch, true)).toEqual(['lost']);
  expect(seen).toHaveLength(3);
});

test('a process of git that is killed between pushes is started again', async () => {
  const bare = await bareRemote();
  const remote = await openRemote(DIRECT, bare);
  for (let n = 0; n < 3; n += 1) {
    const batch = new ObjectBatch(remote.objects);
    const ref = `${PREFIX}/claims/${n}`;
    expect(await fatesOf(remote, [{ ref, from: null, to: putCommit(batch, `${n}`) }], batch, true)).toEqual([
      'moved',
    ]);
    descendants(process.pid).forEach(killIfSame);
    await until(async () => (await fatesOf(remote, [{ ref: `${ref}-no`, from: 'a'.repeat(40), to: null }]))[0] === 'lost', {
      what: 'git to be there again',
    }); // prettier-ignore
  }
});

test('tells when somebody pushes', async () => {
  const bare = await bareRemote();
  const ada = await clone(bare);
  await ada.write('a.md', 'a');
  await ada.commit('a');
  await ada.push();
  const remote = await openRemote(DIRECT, bare);
  let told = 0;
  const stop = remote.watch(() => (told += 1));
  atEndOfTest(stop);
  await ada.write('b.md', 'b');
  await ada.commit('b');
  await ada.push();
  await until(() => told > 0, { what: 'the push to be seen', within: 2000 });
  stop();
  expect(await remote.changed()).toBe(true);
});

describe('receive hooks', () => {
  test('that come and go while the folder is open are asked as long as they are there, which is told', async () => {
    const bare = await bareRemote();
    const told: string[] = [];
    const remote = await openRemote(HOOKED, bare, { tell: (words) => told.push(words) });
    const batch = new ObjectBatch(remote.objects);
    const [one, two] = [putCommit(batch, '1'), putCommit(batch, '2')];
    const moves = (from: Oid | null, to: Oid) => [MAIN, CLAIM].map((ref) => ({ ref, from, to }));
    expect(await fatesOf(remote, moves(null, one), batch)).toEqual(['moved', 'moved']);
    await addHook(bare, 'update', 'case "$1" in refs/heads/*) echo not on Sundays >&2; exit 1;; esac');
    for (const atomic of [true, false]) {
      const { fates } = await remote.push(moves(one, two), batch, { atomic });
      expect(fates.get(MAIN)).toMatchObject({
        fate: 'refused',
        words: expect.stringContaining('not on Sundays'),
      });
      expect(fates.get(CLAIM)?.fate).toBe(atomic ? 'failed' : 'moved');
    }
    await rm(join(bare, 'hooks/update'));
    expect(await fatesOf(remote, [{ ref: MAIN, from: one, to: two }], batch, true)).toEqual(['moved']);
    expect(told).toEqual([
      `${bare} has receive hooks now: it is pushed to from here on, so that they are asked`,
      `${bare} has no receive hooks any more: it is written directly again`,
    ]);
  });

  test('are those that can be run', async () => {
    const bare = await bareRemote();
    const hooks = new ReceiveHooks(bare);
    expect(await hooks.present()).toBe(false);
    await writeFile(join(bare, 'hooks', 'pre-receive'), '#!/bin/sh\n');
    await writeFile(join(bare, 'hooks', 'update.sample'), '#!/bin/sh\n', { mode: 0o755 });
    expect(await hooks.present()).toBe(false);
    await addHook(bare, 'post-receive', 'true');
    expect(await hooks.present()).toBe(true);
  });

  test('may lie elsewhere, said later in a file that the settings include', async () => {
    const bare = await bareRemote();
    const hooks = new ReceiveHooks(bare);
    await addHook(join(bare, 'more'), 'update', 'true');
    await writeFile(join(bare, 'extra.config'), '[core]\n\thooksPath = more/hooks\n');
    expect(await hooks.present()).toBe(false);
    await gitAt(bare, 'config', 'include.path', 'extra.config');
    expect(await hooks.present()).toBe(true);
  });
});

test('whose refs or ids are of another kind may not be written directly', async () => {
  const bare = await bareRemote();
  expect(await usesRefFiles(bare)).toBe(true);
  expect(await usesSha256(bare)).toBe(false);
  await writeFile(join(bare, 'config'), '[extensions]\n\tobjectFormat = sha256\n\trefStorage = reftable\n');
  expect(await usesRefFiles(bare)).toBe(false);
  expect(await usesSha256(bare)).toBe(true);
});

test('refs are read the same whether loose, packed or both, or torn by a crash', async () => {
  const bare = await bareRemote();
  const remote = await openRemote(DIRECT, bare);
  const batch = new ObjectBatch(remote.objects);
  const [one, two] = [putCommit(batch, '1'), putCommit(batch, '2')];
  const names = ['a', 'b', 'c'].map((name) => `${PREFIX}/claims/${name}`);
  await fatesOf(remote, names.map((ref) => ({ ref, from: null, to: one })), batch); // prettier-ignore
  const refs = new RefFiles(bare);
  await gitAt(bare, 'pack-refs', '--all');
  await gitAt(bare, 'update-ref', names[1]!, two);
  await writeFile(join(bare, names[2]!), '');
  await writeFile(join(bare, `${names[0]}.lock`), one);
  const wanted = new Map([[names[0], one], [names[1], two], [names[2], one]]); // prettier-ignore
  expect(await refs.list(PREFIX)).toEqual(wanted);
  for (const [ref, oid] of wanted) expect(await refs.get(ref!)).toBe(oid);
  expect(await refs.get(`${PREFIX}/claims`)).toBeNull();
});
