/** A tree edited in process against git's index doing the same. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ObjectBatch, ObjectDatabase } from '../../runner/git/database.ts';
import { EMPTY_TREE, hashObject, MODE, type Oid } from '../../runner/git/objects.ts';
import { findEntry, listFiles, TreeEdit } from '../../runner/git/tree.ts';
import { atEndOfFile } from '../support/cleanup.ts';
import { bareRemote } from '../support/repos.ts';
import './places.ts';

let bare: string;
let database: ObjectDatabase;
beforeAll(async () => {
  bare = await bareRemote();
  database = new ObjectDatabase(bare);
  atEndOfFile(() => database.close());
});

const blobs = ['one', 'two', 'three'].map((text) => hashObject('blob', Buffer.from(text)));

/** The tree that git's index makes of a list of files. */
function gitTree(files: ReadonlyMap<string, { mode: string; oid: Oid }>): Oid {
  const env = { ...process.env, GIT_INDEX_FILE: join(bare, 'index-for-test') };
  const lines = [...files].map(([path, { mode, oid }]) => `${mode} ${oid}\t${path}\0`).join('');
  const git = (args: string[], input = '') =>
    execFileSync('git', ['--git-dir', bare, ...args], { env, input })
      .toString()
      .trim();
  git(['read-tree', '--empty']);
  if (lines !== '') git(['update-index', '-z', '--add', '--index-info'], lines);
  return git(['write-tree', '--missing-ok']);
}

const part = fc.constantFrom('a', 'b', 'a.b', 'a0', '가', 'é', 'e\u0301', 'A', '🌊');
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const edit = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('set' as const), path, oid: fc.constantFrom(...blobs), mode: fc.constantFrom(MODE.file, MODE.executable, MODE.link) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('write' as const) }) },
); // prettier-ignore

test('any row of edits makes the tree that git write-tree makes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 25 }), async (edits) => {
      const batch = new ObjectBatch(database);
      batch.putTree([]);
      const draft = await TreeEdit.open(batch, EMPTY_TREE);
      const files = new Map<string, { mode: string; oid: Oid }>();
      for (const one of edits) {
        if (one.kind === 'write') draft.write();
        else if (one.kind === 'remove') {
          // A folder is seen as an entry once it is written; commits are made at that point.
          draft.write();
          await draft.remove(one.path);
          for (const known of files.keys())
            if (known === one.path || known.startsWith(`${one.path}/`)) files.delete(known);
        } else {
          await draft.set(one.path, one.mode, one.oid);
          for (const known of files.keys())
            if (known.startsWith(`${one.path}/`) || one.path.startsWith(`${known}/`)) files.delete(known);
          files.set(one.path, { mode: one.mode, oid: one.oid });
        }
      }
      const tree = draft.write();
      expect(tree).toBe(gitTree(files));
      const listed = await listFiles(batch, tree, '');
      expect(new Map(listed.map(({ path, mode, oid }) => [path, { mode, oid }]))).toEqual(files);
      for (const [known, { oid }] of files) expect((await findEntry(batch, tree, known))?.oid).toBe(oid);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('only what changed is written', async () => {
  const batch = new ObjectBatch(database);
  const draft = await TreeEdit.open(batch, batch.putTree([]));
  for (let n = 0; n < 300; n += 1) await draft.set(`wide/${n % 3}/${n}.md`, MODE.file, blobs[0]!);
  await draft.set('other/deep/x.md', MODE.file, blobs[0]!);
  const first = draft.write();
  const before = batch.objects().length;
  const again = await TreeEdit.open(batch, first);
  await again.set('wide/1/1.md', MODE.file, blobs[1]!);
  await again.remove('other/deep/x.md');
  expect(await again.remove('other/nothing/x.md')).toBe(false);
  const second = again.write();
  // The root, `wide` and `wide/1`; `other` is gone with its last file.
  expect(batch.objects().length - before).toBe(3);
  expect(await findEntry(batch, second, 'other')).toBeNull();
  expect((await findEntry(batch, second, 'wide/0'))?.oid).toBe(
    (await findEntry(batch, first, 'wide/0'))?.oid,
  );
});

test('a path through a file, or into nothing, has no entry', async () => {
  const batch = new ObjectBatch(database);
  const draft = await TreeEdit.open(batch, batch.putTree([]));
  await draft.set('a/b', MODE.file, blobs[0]!);
  const tree = draft.write();
  expect(await findEntry(batch, tree, 'a/b/c')).toBeNull();
  expect(await findEntry(batch, tree, 'x/y')).toBeNull();
  expect(await listFiles(batch, tree, 'x')).toEqual([]);
  expect(await listFiles(batch, tree, 'a/b')).toEqual([{ path: 'a/b', mode: MODE.file, oid: blobs[0] }]);
  expect(await draft.find('a/b/c')).toBeNull();
  expect((await draft.list('a')).map(({ name }) => name)).toEqual(['b']);
  expect(await draft.list('nothing/here')).toEqual([]);
});
