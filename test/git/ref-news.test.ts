/** How often a remote behind a transport is asked for its refs, and what is believed without asking. */
import { execa } from 'execa';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ObjectBatch } from '../../runner/git/database.ts';
import type { Oid } from '../../runner/git/objects.ts';
import type { Remote } from '../../runner/git/remote.ts';
import { serveGitHttp, type GitHttp } from '../support/git-http.ts';
import { bareRemote } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { fatesOf, FOLDER, openRemote, PREFIX, putCommit } from './places.ts';

const MAIN = 'refs/heads/main';
const CLAIM = `${PREFIX}/claims/a`;
const LONG_MS = 600_000;

let bare: string;
let http: GitHttp;
let remote: Remote;
let first: Oid;

async function move(ref: string, oid: Oid): Promise<void> {
  await execa('git', ['--git-dir', bare, 'update-ref', ref, oid]);
}

/** Moves a ref from here, with or without the branch's fence. */
async function push(ref: string, from: Oid | null, atomic: boolean): Promise<{ to: Oid; fate: string }> {
  const batch = new ObjectBatch(remote.objects);
  const to = putCommit(batch, `${ref} ${Math.random()}`);
  const [fate] = await fatesOf(remote, [{ ref, from, to }], batch, atomic);
  return { to, fate: fate! };
}

/** Requests that it took. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const before = http.requests.total;
  await work();
  return http.requests.total - before;
}

beforeEach(async () => {
  bare = await bareRemote();
  http = await serveGitHttp(dirname(bare));
  const mirror = join(await tempFolder('mirror'), 'mirror.git');
  remote = await openRemote(FOLDER, http.url('remote.git'), { mirror });
  ({ to: first } = await push(MAIN, null, true));
  await remote.read();
});

describe('what was heard a moment ago', () => {
  test('is read without asking anew, and only by whoever takes it', async () => {
    await move(CLAIM, first);
    expect(await remote.changed()).toBe(true);
    let read: Awaited<ReturnType<Remote['read']>> | undefined;
    const asked = await requestsOf(async () => (read = await remote.read(LONG_MS)));
    expect([asked, read?.refs]).toEqual([0, new Map([[CLAIM, first]])]);
    expect(remote.spared).toBeGreaterThan(0);
    expect(await requestsOf(() => remote.read())).toBeGreaterThan(0);
    expect(remote.spared).toBe(0);
  });

  test("rule 1: is nothing to go by after a claim's push, since anything may have moved before it", async () => {
    await remote.changed();
    const moved = await push(`${PREFIX}/claims/other`, null, false);
    await move(MAIN, moved.to);
    expect((await remote.read(LONG_MS)).tip).toBe(moved.to);
  });

  test('holds after a fold, which moved the branch together with all else', async () => {
    await remote.changed();
    const { to } = await push(MAIN, first, true);
    let tip: Oid | null = null;
    const asked = await requestsOf(async () => ({ tip } = await remote.read(LONG_MS)));
    expect([asked, tip]).toEqual([0, to]);
  });

  test('is nothing to go by after a fold that came too late', async () => {
    await remote.changed();
    const { to: other } = await push(`${PREFIX}/claims/other`, null, false);
    await move(MAIN, other);
    await remote.changed();
    await move(MAIN, first);
    expect((await push(MAIN, other, true)).fate).toBe('lost');
    expect((await remote.read(LONG_MS)).tip).toBe(first);
  });
});

describe('whoever asks again and again', () => {
  const TIMES = 5;
  const askOften = async () => {
    for (let i = 0; i < TIMES; i += 1) await remote.changed();
  };

  test('takes one request, where protocol 2 takes two', async () => {
    await askOften();
    expect(await requestsOf(() => remote.changed())).toBe(1);
    expect(await requestsOf(() => remote.readTip())).toBe(1);
    expect(await remote.readTip()).toBe(first);
  });

  test('asks for the refs of the bus alone where there are many others', async () => {
    const lines = Array.from({ length: 101 }, (_, i) => `create refs/heads/other-${i} ${first}\n`);
    await execa('git', ['--git-dir', bare, 'update-ref', '--stdin'], { input: lines.join('') });
    await askOften();
    expect(await requestsOf(() => remote.changed())).toBe(2);
    expect(await remote.readTip()).toBe(first);
    await move(CLAIM, first);
    expect(await remote.changed()).toBe(true);
  });
});
