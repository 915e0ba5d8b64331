/** Objects in process against git itself and isomorphic-git: the same bytes, the same ids. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import * as fs from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as isomorphic from 'isomorphic-git';
import { beforeAll, describe, expect, test } from 'vitest';
import { ObjectBatch, ObjectDatabase } from '../../runner/git/database.ts';
import { decodeName, encodeName, isUtf8Name } from '../../runner/git/names.ts';
import {
  encodeCommit,
  encodeTree,
  hashObject,
  MODE,
  parseCommit,
  parseTree,
  type TreeEntry,
} from '../../runner/git/objects.ts';
import { encodeDelta, encodePack, writePack } from '../../runner/git/pack.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { bareRemote } from '../support/repos.ts';
import { ADA } from './places.ts';

const NAMES = [
  'a b',
  '느린 삶'.normalize('NFC'),
  '느린 삶'.normalize('NFD'),
  '🌊 wave',
  '한'.repeat(85),
  'x'.repeat(255),
  'a',
  'a.b',
  'a0',
  'constructor',
  '__proto__',
];

let bare: string;
/** For trees made of nothing real, which a check of the other one would find. */
let scratch: string;
beforeAll(async () => {
  bare = await bareRemote();
  scratch = await bareRemote('scratch');
});
const git = (args: string[], input?: string | Buffer, folder = bare) =>
  execFileSync('git', ['--git-dir', folder, ...args], { input: input ?? '', maxBuffer: 1e9 });
const open = (folder = bare) => {
  const database = new ObjectDatabase(folder);
  atEndOfTest(() => database.close());
  return database;
};

describe('names', () => {
  test('bytes that are no UTF-8 survive a round trip and equal no proper name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const name = decodeName(bytes);
        expect(encodeName(name)).toEqual(Buffer.from(bytes));
        expect(isUtf8Name(name)).toBe(name.isWellFormed());
      }),
    );
  });

  test('every well-formed name is UTF-8, as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(isUtf8Name(name)).toBe(true);
        expect(decodeName(encodeName(name))).toBe(name);
      }),
    );
  });
});

describe('trees', () => {
  const blob = hashObject('blob', Buffer.from('x'));
  const entry = fc.record({
    mode: fc.constantFrom(MODE.file, MODE.executable, MODE.link, MODE.tree, MODE.module),
    name: fc.oneof(
      fc.constantFrom(...NAMES),
      fc.string({ unit: fc.constantFrom('a', 'B', '-', '.', '0', '가', 'é'), minLength: 1, maxLength: 6 }),
    ),
    oid: fc.constant(blob),
  });
  const entries = fc
    .uniqueArray(entry, { selector: ({ name }) => name, maxLength: 30 })
    .map((list) => list.filter(({ name }) => !/^\.+$|^\.git$/i.test(name)));

  test('are the same bytes as git mktree makes, in any order given', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const type = (mode: string) =>
          mode === MODE.tree ? 'tree' : mode === MODE.module ? 'commit' : 'blob';
        const lines = list.map(
          ({ mode, name, oid }) => `${mode.padStart(6, '0')} ${type(mode)} ${oid}\t${name}\0`,
        );
        const wanted = git(['mktree', '-z', '--missing'], lines.join(''), scratch).toString().trim();
        const bytes = encodeTree(list);
        expect(hashObject('tree', bytes)).toBe(wanted);
        expect(encodeTree(parseTree(bytes))).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  test('old spellings of modes are read as what they mean', () => {
    const raw = (mode: string, name: string) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(blob, 'hex')]);
    const tree = Buffer.concat([raw('100664', 'a'), raw('100775', 'b'), raw('040000', 'c')]);
    expect(parseTree(tree).map(({ mode }) => mode)).toEqual([MODE.file, MODE.executable, MODE.tree]);
  });
});

describe('commits', () => {
  test('take out of names and messages what would break a commit', async () => {
    const tree = hashObject('tree', Buffer.alloc(0));
    const bytes = encodeCommit({
      tree,
      parents: [],
      author: { name: 'A <b>\nc', email: '' },
      committer: ADA,
      time: 1_700_000_000.9,
      message: 'reason\0hidden',
    });
    const batch = new ObjectBatch(open());
    batch.putTree([]);
    const oid = batch.put('commit', bytes);
    await writePack(join(bare, 'objects/pack'), batch.objects());
    git(['fsck', '--strict', oid]);
    expect(git(['log', '-1', '--format=%an|%ae|%at|%B', oid]).toString().trim()).toBe(
      'A bc|strata|1700000000|reasonhidden',
    );
  });

  test('are read as git wrote them, signed and merged ones too', () => {
    const text = [
      `tree ${'a'.repeat(40)}`,
      `parent ${'b'.repeat(40)}`,
      `parent ${'c'.repeat(40)}`,
      'author A <a> 1 +0000',
      'committer C > <c> 1700000000 -0930',
      'gpgsig -----BEGIN',
      ' parent no',
      ' -----END',
      '',
      'subject',
      '',
      'tree no',
    ].join('\n');
    expect(parseCommit(Buffer.from(text))).toEqual({
      tree: 'a'.repeat(40),
      parents: ['b'.repeat(40), 'c'.repeat(40)],
      time: 1_700_000_000,
      message: 'subject\n\ntree no',
    });
  });
});

describe('packs', () => {
  /** What git makes of a pack alone, and what isomorphic-git makes of the same files. */
  const readBack = async (oids: readonly string[]) => {
    const ours = open();
    for (const oid of oids) {
      const object = (await ours.read(oid))!;
      expect(object.type).toBe(git(['cat-file', '-t', oid]).toString().trim());
      // Compared as bytes: a matcher would walk through millions of them one by one.
      expect(object.bytes.equals(git(['cat-file', object.type, oid]))).toBe(true);
      const theirs = await isomorphic.readObject({ fs, dir: bare, gitdir: bare, oid, format: 'content' });
      expect(theirs.type).toBe(object.type);
      expect(object.bytes.equals(theirs.object as Uint8Array)).toBe(true);
    }
  };

  test('hold every kind of object and name, checked by git and isomorphic-git', async () => {
    const batch = new ObjectBatch(open());
    const big = batch.put('blob', Buffer.alloc(3_000_000, 'slow living '));
    const blobs = NAMES.map((name) => batch.put('blob', Buffer.from(`content of ${name}`)));
    const entries: TreeEntry[] = NAMES.map((name, i) => ({ mode: MODE.file, name, oid: blobs[i]! }));
    entries.push({ mode: MODE.executable, name: 'run.sh', oid: big });
    entries.push({ mode: MODE.link, name: 'link', oid: blobs[0]! });
    entries.push({ mode: MODE.file, name: decodeName(Buffer.from([0x66, 0xff, 0xe9])), oid: blobs[1]! });
    const inner = batch.putTree(entries);
    const tree = batch.putTree([{ mode: MODE.tree, name: '폴더', oid: inner }]);
    const commit = encodeCommit({
      tree,
      parents: [],
      author: ADA,
      committer: ADA,
      time: 1_700_000_000,
      message: 'all names',
    });
    const oid = batch.put('commit', commit);
    const name = await writePack(join(bare, 'objects/pack'), batch.objects());
    git(['verify-pack', `${name}.idx`]);
    git(['update-ref', 'refs/heads/names', oid]);
    expect(git(['fsck', '--strict', '--full']).toString()).not.toMatch(/error|warning/);
    expect(git(['ls-tree', '-r', '-z', oid]).includes(Buffer.from([0x66, 0xff, 0xe9]))).toBe(true);
    await readBack([oid, tree, inner, big, ...blobs]);
  });

  test('hold deltas of a tree of 10,000 entries edited again and again', async () => {
    const batch = new ObjectBatch(open());
    const blob = batch.put('blob', Buffer.from('same'));
    let entries = Array.from({ length: 10_000 }, (_, n) => ({ mode: MODE.file, name: `f${n}`, oid: blob }));
    let before = batch.putTree(entries);
    const trees = [before];
    for (let edit = 0; edit < 60; edit += 1) {
      const oid = batch.put('blob', Buffer.from(`edit ${edit}`));
      entries = entries.map((one, n) => (n === (edit * 173) % 10_000 ? { ...one, oid } : one));
      before = batch.put('tree', encodeTree(entries), before);
      trees.push(before);
    }
    const { pack } = encodePack(batch.objects());
    expect(pack.length).toBeLessThan(1_200_000);
    const name = await writePack(join(bare, 'objects/pack'), batch.objects());
    const verified = git(['verify-pack', '-v', `${name}.idx`]).toString();
    const chains = [...verified.matchAll(/^chain length = (\d+):/gm)].map(([, n]) => Number(n));
    expect(Math.max(...chains)).toBe(40);
    await readBack([trees[0]!, trees[41]!, trees[60]!]);
  }, 30_000);

  test('a delta gives back its target, whatever the two have in common', () => {
    const piece = fc.uint8Array({ maxLength: 300 });
    const long = fc.integer({ min: 0, max: 200_000 }).map((size) => Buffer.alloc(size, 7));
    const parts = fc.tuple(fc.oneof(piece, long), piece, piece, fc.oneof(piece, long));
    fc.assert(
      fc.property(parts, ([head, old, fresh, tail]) => {
        const base = Buffer.concat([head, old, tail]);
        const target = Buffer.concat([head, fresh, tail]);
        expect(applyDelta(base, encodeDelta(base, target)).equals(target)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('written twice at once is written once', async () => {
    const folder = join(bare, 'objects/pack');
    const objects = [
      { type: 'blob' as const, bytes: Buffer.from('twice'), oid: hashObject('blob', Buffer.from('twice')) },
    ];
    const names = await Promise.all([1, 2, 3, 4].map(() => writePack(folder, objects)));
    expect(new Set(names).size).toBe(1);
    expect((await readFile(`${names[0]}.pack`)).length).toBeGreaterThan(12);
    expect((await fs.promises.readdir(folder)).filter((name) => name.startsWith('tmp_'))).toEqual([]);
  });
});

describe('the database', () => {
  test('answers many reads at once in order, and null for what is not there', async () => {
    const database = open();
    const batch = new ObjectBatch(database);
    const oids = Array.from({ length: 300 }, (_, n) =>
      batch.put('blob', Buffer.from(`number ${n} `.repeat(n * 20))),
    );
    await database.write(batch);
    const other = open();
    const read = await Promise.all([...oids, '0'.repeat(40)].map((oid) => other.read(oid)));
    expect(read.pop()).toBeNull();
    expect(read.map((object) => object?.bytes.length)).toEqual(
      oids.map((_, n) => `number ${n} `.length * n * 20),
    );
  });

  test('sees what others write while it is open', async () => {
    const database = open();
    const text = `later ${Math.random()}`;
    const oid = hashObject('blob', Buffer.from(text));
    expect(await database.read(oid)).toBeNull();
    git(['hash-object', '-w', '--stdin'], text);
    expect((await database.read(oid))?.bytes.toString()).toBe(text);
  });
});

/** gitformat-pack(5), "Deltified representation", read independently of how they are written. */
function applyDelta(base: Buffer, delta: Buffer): Buffer {
  let at = 0;
  const size = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = delta[at++]!;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  expect(size()).toBe(base.length);
  const length = size();
  const out: Buffer[] = [];
  while (at < delta.length) {
    const op = delta[at++]!;
    if (op < 128) {
      expect(op).toBeGreaterThan(0);
      out.push(delta.subarray(at, (at += op)));
      continue;
    }
    const field = (bits: number[]) =>
      bits.reduce((sum, bit, i) => (op & bit ? sum + delta[at++]! * 256 ** i : sum), 0);
    const from = field([1, 2, 4, 8]);
    const count = field([16, 32, 64]) || 0x10000;
    out.push(base.subarray(from, from + count));
  }
  const target = Buffer.concat(out);
  expect(target.length).toBe(length);
  return target;
}
