/** What only a remote behind a transport has: hooks, lost answers, a partial mirror, faults. */
import { execa } from 'execa';
import { randomBytes } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Bus } from '../../runner/git/bus.ts';
import { NoBusError } from '../../runner/git/no-bus.ts';
import { ObjectBatch } from '../../runner/git/database.ts';
import { encodeCommit, hashObject, MODE, type Oid } from '../../runner/git/objects.ts';
import { repack, sizeOfObjects } from '../../runner/git/housekeeping.ts';
import type { Remote } from '../../runner/git/remote.ts';
import { TreeEdit } from '../../runner/git/tree.ts';
import { withoutPassword } from '../../runner/git/command.ts';
import { hostOf } from '../../runner/git/url-remote.ts';
import { serveGitHttp, type GitHttpOptions } from '../support/git-http.ts';
import { bareRemote, clone } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { addHook, ADA, fatesOf, FOLDER, openRemote, PREFIX, putCommit } from './places.ts';

const CLAIM = `${PREFIX}/claims/a`;
const MAIN = 'refs/heads/main';
const gitAt = async (bare: string, ...args: string[]) =>
  (await execa('git', ['--git-dir', bare, ...args])).stdout;

async function overHttp(bare: string, options: GitHttpOptions = {}) {
  const http = await serveGitHttp(dirname(bare), options);
  const mirror = join(await tempFolder('mirror'), 'mirror.git');
  return { http, mirror, remote: await openRemote(FOLDER, http.url('remote.git'), { mirror }) };
}

describe('hooks of the remote', () => {
  test("refuse with the hook's words, free of terminal escapes", async () => {
    const bare = await bareRemote();
    await addHook(bare, 'pre-receive', String.raw`printf '\033[31mnot on Sundays\033[0m\a\n' >&2; exit 1`);
    const remote = await openRemote(FOLDER, bare);
    const batch = new ObjectBatch(remote.objects);
    const updates = [{ ref: CLAIM, from: null, to: putCommit(batch, 'x') }];
    const { fates, fault } = await remote.push(updates, batch, { atomic: true });
    expect(fates.get(CLAIM)).toEqual({
      fate: 'refused',
      words: 'pre-receive hook declined: not on Sundays',
    });
    expect(fault).toBeNull();
  });

  test('may refuse one ref and let another through', async () => {
    const bare = await bareRemote();
    await addHook(bare, 'update', 'case "$1" in refs/heads/*) exit 1;; esac');
    const remote = await openRemote(FOLDER, bare);
    const batch = new ObjectBatch(remote.objects);
    const to = putCommit(batch, 'x');
    const updates = [MAIN, CLAIM].map((ref) => ({ ref, from: null, to }));
    expect(await fatesOf(remote, updates, batch)).toEqual(['refused', 'moved']);
  });
});

test('is found where its address holds signs that git settings are written with', async () => {
  const bare = await bareRemote('a "b" \\c; #d');
  const remote = await openRemote(FOLDER, bare);
  expect(await remote.readTip()).toBeNull();
});

test("one's own pushes are no news; others' are", async () => {
  const bare = await bareRemote();
  const { remote } = await overHttp(bare);
  await remote.read();
  const batch = new ObjectBatch(remote.objects);
  const to = putCommit(batch, 'claim');
  await fatesOf(remote, [{ ref: CLAIM, from: null, to }], batch);
  expect(await remote.changed()).toBe(false);
  await gitAt(bare, 'update-ref', `${PREFIX}/claims/b`, to);
  expect(await remote.changed()).toBe(true);
});

describe('a mirror stays small, whatever its runner makes', () => {
  const MiB = 1024 * 1024;
  /** A film of a megabyte, as a batch, and the commit that holds it. */
  const film = (remote: Remote, parents: Oid[]) => {
    const batch = new ObjectBatch(remote.objects);
    const blob = batch.put('blob', randomBytes(MiB));
    const tree = batch.putTree([{ mode: MODE.file, name: 'film.mp4', oid: blob }]);
    const commit = { tree, parents, author: ADA, committer: ADA, time: 1_700_000_000, message: 'a film' };
    return { batch, blob, commit: batch.put('commit', encodeCommit(commit)) };
  };
  const keeping = async (mostKept: number) => {
    const bare = await bareRemote();
    const http = await serveGitHttp(dirname(bare));
    const mirror = join(await tempFolder('mirror'), 'mirror.git');
    const said: string[] = [];
    const options = { mirror, mostKept, tell: (words: string) => said.push(words) };
    return { mirror, said, remote: await openRemote(FOLDER, http.url('remote.git'), options) };
  };

  test('films that it pushed are fetched again only where somebody asks', async () => {
    const { remote, mirror, said } = await keeping(2.5 * MiB);
    const films: Oid[] = [];
    let { tip } = await remote.read();
    for (let i = 0; i < 6; i += 1) {
      const { batch, blob, commit } = film(remote, tip === null ? [] : [tip]);
      films.push(blob);
      expect(await fatesOf(remote, [{ ref: MAIN, from: tip, to: commit }], batch)).toEqual(['moved']);
      ({ tip } = await remote.read());
      expect(tip).toBe(commit);
    }
    expect(said.join('\n')).toMatch(/kept 3 MB of what was made here, and is made anew/);
    expect(await sizeOfObjects(mirror)).toBeLessThan(3 * MiB);
    for (const blob of films) expect((await remote.objects.read(blob))?.bytes.length).toBe(MiB);
  });

  test('what no push has carried yet stays', async () => {
    const { remote, said } = await keeping(MiB / 2);
    const { tip } = await remote.read();
    const { batch, commit } = film(remote, []);
    await remote.objects.write(batch);
    await remote.read();
    expect(said).toEqual([]);
    expect(await fatesOf(remote, [{ ref: MAIN, from: tip, to: commit }])).toEqual(['moved']);
    await remote.read();
    expect(said).toHaveLength(1);
  });
});

describe('a lost answer', () => {
  test('is unknown; reading the ref back tells, and pushing the same again is no harm', async () => {
    const bare = await bareRemote();
    let dropping = true;
    const { remote } = await overHttp(bare, {
      onRequest: ({ service, step }) =>
        dropping && service === 'git-receive-pack' && step === 'call' ? 'drop-answer' : 'pass',
    });
    const batch = new ObjectBatch(remote.objects);
    const to = putCommit(batch, 'claim');
    const { fates, fault } = await remote.push([{ ref: CLAIM, from: null, to }], batch, { atomic: false });
    expect([fates.get(CLAIM)?.fate, fault?.kind]).toEqual(['unknown', 'cut']);
    expect((await remote.read()).refs.get(CLAIM)).toBe(to);
    dropping = false;
    expect(await fatesOf(remote, [{ ref: CLAIM, from: null, to }], batch)).toEqual(['moved']);
  });

  test('of a push that was never carried out is settled the same way', async () => {
    const bare = await bareRemote();
    const { remote } = await overHttp(bare, {
      onRequest: ({ service, step }) =>
        service === 'git-receive-pack' && step === 'call' ? { status: 502 } : 'pass',
    });
    const batch = new ObjectBatch(remote.objects);
    const updates = [{ ref: CLAIM, from: null, to: putCommit(batch, 'claim') }];
    expect(await fatesOf(remote, updates, batch)).toEqual(['unknown']);
    expect((await remote.read()).refs.size).toBe(0);
  });
});

describe('faults', () => {
  test.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'missing'],
    [429, 'throttled'],
    [503, 'broken'],
  ])('status %i is told as %s, for reads and pushes', async (status, kind) => {
    const { remote } = await overHttp(await bareRemote(), { onRequest: () => ({ status }) });
    await expect(remote.read()).rejects.toMatchObject({ fault: { kind } });
    await expect(remote.changed()).rejects.toMatchObject({ fault: { kind } });
    const batch = new ObjectBatch(remote.objects);
    const updates = [{ ref: CLAIM, from: null, to: putCommit(batch, 'x') }];
    const { fault, fates } = await remote.push(updates, batch, { atomic: true });
    expect(fault?.kind).toBe(kind);
    expect(['failed', 'unknown']).toContain(fates.get(CLAIM)?.fate);
  });

  test('a server that is down is unreachable', async () => {
    const { http, remote } = await overHttp(await bareRemote());
    await http.close();
    await expect(remote.read()).rejects.toMatchObject({ fault: { kind: 'unreachable' } });
  });

  test('the wrong password is denied, and told nowhere', async () => {
    const bare = await bareRemote();
    const http = await serveGitHttp(dirname(bare), { auth: { user: 'eve', password: 'other' } });
    const url = http.url('remote.git').replace('//', '//eve:wrong@');
    const remote = await openRemote(FOLDER, url);
    expect(remote.label).toBe(http.url('remote.git'));
    const told = await remote.read().catch((error: Error) => error);
    expect(told).toMatchObject({ fault: { kind: 'denied' } });
    expect(JSON.stringify(told)).not.toContain('wrong');
  });
});

describe('the mirror', () => {
  /** A bus with much in it: 40 small files, one big picture, a history. */
  const busWithHistory = async () => {
    const bare = await bareRemote();
    const ada = await clone(bare);
    await ada.write('old.bin', Buffer.alloc(300_000, 'old'));
    await ada.commit('old');
    await ada.git('rm', '-q', 'old.bin');
    await ada.write('big.bin', Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * 7919) % 251)));
    for (let n = 0; n < 40; n += 1) await ada.write(`small/${n}.md`, `text ${n}`);
    await ada.commit('files');
    await ada.push();
    return { bare, ada };
  };
  const missing = async (mirror: string) => {
    const found = await gitAt(mirror, 'rev-list', '--objects', '--missing=print', 'refs/bus/branch');
    return found.split('\n').filter((line) => line.startsWith('?')).length;
  };

  test('law 10: fetches one commit and no files; what is asked for comes, many in one go', async () => {
    const { bare } = await busWithHistory();
    const { remote, mirror, http } = await overHttp(bare);
    const { tip } = await remote.read();
    expect(await gitAt(mirror, 'rev-list', '--count', 'refs/bus/branch')).toBe('1');
    expect(await missing(mirror)).toBe(41);
    const { tree } = await remote.objects.commit(tip!);
    const small = (await remote.objects.tree(tree)).find(({ name }) => name === 'small')!;
    const oids = (await remote.objects.tree(small.oid)).map(({ oid }) => oid);
    const before = http.requests.fetch;
    await remote.prefetch(oids);
    expect(http.requests.fetch - before).toBeLessThanOrEqual(2);
    const asked = http.requests.total;
    for (const oid of oids) expect((await remote.objects.read(oid))?.type).toBe('blob');
    expect(http.requests.total).toBe(asked);
    expect(await missing(mirror)).toBe(1);
  });

  test('what is here already is not asked for again', async () => {
    const { bare, ada } = await busWithHistory();
    const { remote, http } = await overHttp(bare);
    await remote.read();
    await ada.write('new/1.md', 'one');
    await ada.write('new/2.md', 'two');
    await ada.write('new/film.bin', Buffer.alloc(100_000, crypto.randomUUID()));
    await ada.commit('new');
    await ada.push();
    const { tip } = await remote.read();
    const asked = http.requests.total;
    const oids = ['one', 'two'].map((text) => hashObject('blob', Buffer.from(text)));
    await remote.prefetch(oids);
    expect((await remote.objects.read(oids[0]!))?.bytes.toString()).toBe('one');
    expect(http.requests.total).toBe(asked);
    expect(tip).toBe(await ada.git('rev-parse', 'HEAD'));
  });

  test('pushes from a shallow history, with files it never saw', async () => {
    const { bare } = await busWithHistory();
    const { remote, mirror } = await overHttp(bare);
    const { tip } = await remote.read();
    const batch = new ObjectBatch(remote.objects);
    const { tree } = await remote.objects.commit(tip!);
    const draft = await TreeEdit.open(batch, tree);
    const big = (await draft.find('big.bin'))!;
    await draft.set('moved/big.bin', MODE.file, big.oid);
    await draft.remove('big.bin');
    await draft.set('answer.md', MODE.file, batch.put('blob', Buffer.from('yes')));
    const commit = encodeCommit({
      tree: draft.write(),
      parents: [tip!],
      author: ADA,
      committer: ADA,
      time: 1_800_000_000,
      message: 'move',
    });
    const to = batch.put('commit', commit);
    expect(await fatesOf(remote, [{ ref: MAIN, from: tip, to }], batch, true)).toEqual(['moved']);
    expect(await missing(mirror)).toBeGreaterThan(0);
    expect(await gitAt(bare, 'ls-tree', '-r', '--name-only', MAIN, 'moved/', 'answer.md')).toBe(
      'answer.md\nmoved/big.bin',
    );
    await gitAt(bare, 'fsck', '--strict', '--full');
  });

  test('goes on after its packs were joined', async () => {
    const { bare, ada } = await busWithHistory();
    const { remote, mirror } = await overHttp(bare);
    for (let n = 0; n < 6; n += 1) {
      const { tip } = await remote.read();
      const batch = new ObjectBatch(remote.objects);
      const ref = `${PREFIX}/claims/${n}`;
      expect(await fatesOf(remote, [{ ref, from: null, to: putCommit(batch, `${n}`) }], batch)).toEqual([
        'moved',
      ]);
      await ada.write(`more/${n}.md`, `more ${n}`);
      await ada.commit(`more ${n}`);
      await ada.push();
      expect(tip).not.toBeNull();
    }
    const packs = async () =>
      (await readdir(join(mirror, 'objects/pack'))).filter((name) => name.endsWith('.pack'));
    const before = (await packs()).length;
    await repack(mirror, 'partial');
    expect((await packs()).length).toBeLessThan(before / 2);
    await ada.write('after.md', 'after');
    const after = await ada.commit('after');
    await ada.push();
    const { tip, refs } = await remote.read();
    expect([tip, refs.size]).toEqual([after, 6]);
    const { tree } = await remote.objects.commit(tip!);
    const big = (await remote.objects.tree(tree)).find(({ name }) => name === 'big.bin')!;
    expect((await remote.objects.read(big.oid))?.bytes.length).toBe(200_000);
    const batch = new ObjectBatch(remote.objects);
    const draft = await TreeEdit.open(batch, tree);
    await draft.set('z.md', MODE.file, batch.put('blob', Buffer.from('z')));
    const commit = {
      tree: draft.write(),
      parents: [tip!],
      author: ADA,
      committer: ADA,
      time: 1,
      message: 'z',
    };
    const to = batch.put('commit', encodeCommit(commit));
    expect(await fatesOf(remote, [{ ref: MAIN, from: tip, to }], batch, true)).toEqual(['moved']);
  });

  test('law 1: deleting it loses nothing', async () => {
    const { bare, ada } = await busWithHistory();
    const first = await overHttp(bare);
    const before = await first.remote.read();
    const second = await overHttp(bare);
    expect(await second.remote.read()).toEqual(before);
    expect(before.tip).toBe(await ada.git('rev-parse', 'HEAD'));
  });

  test('law 11: a rewritten history stops the bus with words, and a new start accepts it', async () => {
    const { bare, ada } = await busWithHistory();
    const { remote, mirror, http } = await overHttp(bare);
    const options = { remote, branch: 'main', prefix: PREFIX, committer: ADA };
    const bus = new Bus(options);
    await bus.read();
    await ada.write('x.md', 'x');
    await ada.commit('on top');
    await ada.git('commit', '-q', '--amend', '-m', 'rewritten');
    await ada.push();
    await bus.read();
    await ada.git('commit', '-q', '--amend', '-m', 'rewritten again');
    await ada.git('push', '-q', '--force', 'origin', 'HEAD');
    await expect(bus.read()).rejects.toThrow(NoBusError);
    await expect(bus.read()).rejects.toThrow(/history of main .* was rewritten/);
    await remote.close();
    const again = await openRemote(FOLDER, http.url('remote.git'), { mirror });
    const view = await new Bus({ ...options, remote: again }).read();
    expect(view.tip.commit).toBe(await ada.git('rev-parse', 'HEAD'));
  });

  test("a merge of somebody's old work is no rewriting", async () => {
    const { bare, ada } = await busWithHistory();
    const { remote } = await overHttp(bare);
    const bus = new Bus({ remote, branch: 'main', prefix: PREFIX, committer: ADA });
    await bus.read();
    await ada.git('checkout', '-q', '-b', 'side', 'HEAD~1');
    await ada.write('side.md', 'side');
    await ada.commit('side');
    await ada.git('merge', '-q', '--no-edit', 'main');
    await ada.git('push', '-q', 'origin', 'side:main');
    expect((await bus.read()).tip.commit).toBe(await ada.git('rev-parse', 'side'));
  });

  test('law 1: locks that a killed git left in it do not last', async () => {
    const { bare } = await busWithHistory();
    const { remote, mirror, http } = await overHttp(bare);
    await remote.close();
    for (const name of ['config.lock', 'shallow.lock', 'packed-refs.lock'])
      await writeFile(join(mirror, name), '');
    const again = await openRemote(FOLDER, http.url('remote.git'), { mirror });
    expect((await again.read()).tip).not.toBeNull();
  });

  test('rule 13: a lock that comes later is removed when it is old, and told', async () => {
    const { bare, ada } = await busWithHistory();
    const told: string[] = [];
    const mirror = join(await tempFolder('mirror'), 'mirror.git');
    const remote = await openRemote(FOLDER, bare, { mirror, tell: (words) => told.push(words) });
    await remote.read();
    await ada.write('x.md', 'x');
    await ada.commit('x');
    await ada.push();
    const lock = join(mirror, 'refs/bus/branch.lock');
    await writeFile(lock, '');
    await expect(remote.read()).rejects.toThrow();
    expect(told).toEqual([]);
    const old = new Date(Date.now() - 11_000);
    await utimes(lock, old, old);
    await expect(remote.read()).rejects.toThrow();
    expect(told).toEqual([expect.stringContaining(`removed ${lock}`)]);
    expect((await remote.read()).tip).toBe(await ada.git('rev-parse', 'HEAD'));
  });

  test('two readers at once both see what is there when they ask', async () => {
    const { bare, ada } = await busWithHistory();
    const { remote } = await overHttp(bare);
    const first = remote.read();
    await ada.write('x.md', 'x');
    const commit = await ada.commit('x');
    await ada.push();
    const second = await remote.read();
    await first;
    expect(second.tip).toBe(commit);
  });
});

test('addresses: the host decides the budget, a password is shown to nobody', () => {
  expect(hostOf('https://ada@GitHub.com/a/b.git')).toBe('github.com');
  expect(hostOf('git@github.com:a/b.git')).toBe('github.com');
  expect(hostOf('ssh://git@example.org:2222/a')).toBe('example.org');
  expect(hostOf('file:///srv/bus.git')).toBeNull();
  expect(hostOf('/srv/bus.git')).toBeNull();
  expect(hostOf('C:/bus.git')).toBeNull();
  expect(withoutPassword('https://ada:p@ss@example.org/a@b.git')).toBe('https://example.org/a@b.git');
  expect(withoutPassword(relative('/', join(tmpdir(), 'a@b')))).toContain('a@b');
});
