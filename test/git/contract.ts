/** One contract for every way to reach a remote; laws 3 and 4, MEASURED section 5. */
import { execa } from 'execa';
import { beforeAll, expect, test } from 'vitest';
import { ObjectBatch } from '../../runner/git/database.ts';
import type { Remote } from '../../runner/git/remote.ts';
import { bareRemote, clone } from '../support/repos.ts';
import { fatesOf, openRemote, PREFIX, putCommit, type Place } from './places.ts';

const CLAIM = `${PREFIX}/claims/a`;
const OTHER = `${PREFIX}/claims/b`;

export function remoteContract(place: Place): void {
  let address: (bare: string) => string;
  beforeAll(async () => {
    address = await place.serve();
  });

  const fresh = async () => {
    const bare = await bareRemote();
    return { bare, remote: await openRemote(place, address(bare)) };
  };
  const gitAt = async (bare: string, ...args: string[]) =>
    (await execa('git', ['--git-dir', bare, ...args])).stdout;
  /** Creates a ref at a new commit. */
  const create = async (remote: Remote, ref: string, content: string) => {
    const batch = new ObjectBatch(remote.objects);
    const to = putCommit(batch, content);
    return { to, fate: (await fatesOf(remote, [{ ref, from: null, to }], batch))[0] };
  };

  test('an empty repository has no tip and no refs, and can be pushed to', async () => {
    const { bare, remote } = await fresh();
    expect(await remote.read()).toEqual({ tip: null, refs: new Map() });
    expect(await remote.readTip()).toBeNull();
    const { to, fate } = await create(remote, 'refs/heads/main', 'first');
    expect(fate).toBe('moved');
    expect((await remote.read()).tip).toBe(to);
    await gitAt(bare, 'fsck', '--strict');
  });

  test('reads the branch and the refs under the prefix, and tells when something moved', async () => {
    const { bare, remote } = await fresh();
    const { to: main } = await create(remote, 'refs/heads/main', 'main');
    const { to: claim } = await create(remote, CLAIM, 'claim');
    await create(remote, 'refs/heads/x/refs/strata/claims/z', 'a name that only ends like ours');
    expect(await remote.read()).toEqual({ tip: main, refs: new Map([[CLAIM, claim]]) });
    expect(await remote.changed()).toBe(false);
    await gitAt(bare, 'update-ref', OTHER, claim);
    expect(await remote.changed()).toBe(true);
    expect((await remote.read()).refs).toEqual(new Map([[CLAIM, claim], [OTHER, claim]])); // prettier-ignore
    await gitAt(bare, 'update-ref', '-d', CLAIM);
    await gitAt(bare, 'pack-refs', '--all');
    expect(await remote.changed()).toBe(true);
    expect((await remote.read()).refs).toEqual(new Map([[OTHER, claim]]));
    expect(await remote.changed()).toBe(false);
  });

  test('law 3: a ref that is there is never created again, nor stolen by a fast-forward', async () => {
    const { remote } = await fresh();
    const { to: first } = await create(remote, CLAIM, 'first');
    expect((await create(remote, CLAIM, 'second')).fate).toBe('lost');
    const batch = new ObjectBatch(remote.objects);
    const child = putCommit(batch, 'child', [first]);
    expect(await fatesOf(remote, [{ ref: CLAIM, from: null, to: child }], batch)).toEqual(['lost']);
    expect((await remote.read()).refs.get(CLAIM)).toBe(first);
  });

  test('law 3: a ref moves by compare-and-swap only', async () => {
    const { remote } = await fresh();
    const { to: first } = await create(remote, CLAIM, 'first');
    const batch = new ObjectBatch(remote.objects);
    const tied = putCommit(batch, 'tied', [first]);
    const unrelated = putCommit(batch, 'taken over');
    expect(await fatesOf(remote, [{ ref: CLAIM, from: tied, to: unrelated }], batch)).toEqual(['lost']);
    expect(await fatesOf(remote, [{ ref: CLAIM, from: first, to: unrelated }], batch)).toEqual(['moved']);
    expect(await fatesOf(remote, [{ ref: CLAIM, from: first, to: tied }], batch)).toEqual(['lost']);
    expect((await remote.read()).refs.get(CLAIM)).toBe(unrelated);
  });

  test('law 4: a ref is deleted if and only if it is unchanged; one that is gone is a lost race', async () => {
    const { remote } = await fresh();
    const { to } = await create(remote, CLAIM, 'claim');
    const { to: other } = await create(remote, OTHER, 'other');
    await remote.read();
    expect(await fatesOf(remote, [{ ref: CLAIM, from: other, to: null }])).toEqual(['lost']);
    expect(await fatesOf(remote, [{ ref: CLAIM, from: to, to: null }])).toEqual(['moved']);
    expect(await fatesOf(remote, [{ ref: CLAIM, from: to, to: null }])).toEqual(['lost']);
    expect((await remote.read()).refs).toEqual(new Map([[OTHER, other]]));
  });

  test('rule 13: an atomic push moves all or none, and says which ref was at fault', async () => {
    const { bare, remote } = await fresh();
    const { to: main } = await create(remote, 'refs/heads/main', 'main');
    const { to: claim } = await create(remote, CLAIM, 'claim');
    await remote.read();
    const batch = new ObjectBatch(remote.objects);
    const next = putCommit(batch, 'next', [main]);
    const updates = [
      { ref: 'refs/heads/main', from: main, to: next },
      { ref: CLAIM, from: next, to: null },
    ];
    expect(await fatesOf(remote, updates, batch, true)).toEqual(['failed', 'lost']);
    expect(await remote.read()).toEqual({ tip: main, refs: new Map([[CLAIM, claim]]) });
    updates[1]!.from = claim;
    expect(await fatesOf(remote, updates, batch, true)).toEqual(['moved', 'moved']);
    expect(await remote.read()).toEqual({ tip: next, refs: new Map() });
    await gitAt(bare, 'fsck', '--strict');
  });

  test('without atomic each ref fares for itself, in a push of many', async () => {
    const { remote } = await fresh();
    const { to: taken } = await create(remote, `${PREFIX}/claims/7`, 'taken');
    const batch = new ObjectBatch(remote.objects);
    const updates = Array.from({ length: 40 }, (_, n) => ({
      ref: `${PREFIX}/claims/${n}`,
      from: null,
      to: putCommit(batch, `claim ${n}`),
    }));
    const found = await fatesOf(remote, updates, batch);
    expect(found.filter((fate) => fate === 'moved')).toHaveLength(39);
    expect(found[7]).toBe('lost');
    const { refs } = await remote.read();
    expect(refs.size).toBe(40);
    expect(refs.get(`${PREFIX}/claims/7`)).toBe(taken);
  });

  test('a push without refs moves nothing', async () => {
    const { remote } = await fresh();
    const batch = new ObjectBatch(remote.objects);
    putCommit(batch, 'kept for later');
    expect(await remote.push([], batch, { atomic: true })).toMatchObject({ fates: new Map(), fault: null });
    expect(await remote.read()).toEqual({ tip: null, refs: new Map() });
  });

  test('a branch that is not there is no error; one that was deleted is gone', async () => {
    const { bare, remote } = await fresh();
    const { to } = await create(remote, 'refs/heads/other', 'other');
    expect((await remote.read()).tip).toBeNull();
    await gitAt(bare, 'update-ref', 'refs/heads/main', to);
    expect((await remote.read()).tip).toBe(to);
    await gitAt(bare, 'update-ref', '-d', 'refs/heads/main');
    expect((await remote.read()).tip).toBeNull();
    expect(await remote.changed()).toBe(false);
  });

  test('objects of all that was read can be read, whoever wrote them', async () => {
    const { bare, remote } = await fresh();
    const ada = await clone(bare);
    const big = 'long '.repeat(40_000);
    await ada.write('느린 삶/긴 글.md', big);
    await ada.write('a.md', 'short');
    const commit = await ada.commit('files');
    await ada.push();
    const { tip } = await remote.read();
    expect(tip).toBe(commit);
    const { tree, message } = await remote.objects.commit(commit);
    expect(message).toBe('files\n');
    const [short, folder] = await remote.objects.tree(tree);
    expect([short?.name, folder?.name]).toEqual(['a.md', '느린 삶']);
    const [long] = await remote.objects.tree(folder!.oid);
    await remote.prefetch([short!.oid, long!.oid]);
    expect((await remote.objects.read(short!.oid))?.bytes.toString()).toBe('short');
    expect((await remote.objects.read(long!.oid))?.bytes.toString()).toBe(big);
  });

  test('a repository that is not there is told as such', async () => {
    const { bare } = await fresh();
    const gone = `${bare}-gone.git`;
    const opened = await openRemote(place, address(gone));
    await expect(opened.read()).rejects.toMatchObject({ name: 'RemoteError', fault: { kind: 'missing' } });
  });
}
