/** A repository as `strata init` finds it, and the one commit it makes there. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findCheckout } from '../../git/checkout.ts';
import { git, tryGit } from '../../git/command.ts';
import { ObjectBatch, ObjectDatabase } from '../../git/database.ts';
import { identityIn, personSigner } from '../../git/identity.ts';
import { EMPTY_TREE, hashObject, MODE, type Oid } from '../../git/objects.ts';
import { encodeSigned } from '../../git/signing.ts';
import { TreeEdit } from '../../git/tree.ts';
import { Refusal } from '../faults.ts';
import { text } from '../text/index.ts';
import type { NewFile } from './plan.ts';

export interface Ground {
  /** Top folder of the work tree. */
  folder: string;
  gitDir: string;
  branch: string;
  /** Null where the branch has no commit yet. */
  head: Oid | null;
  /** Every path, tracked or lying there, relative to `folder`. */
  present: string[];
  /** True where the repository was made just now. */
  isNew: boolean;
  hasUpstream: boolean;
}

/** The repository around a folder; a new one where there is none, or where the folder is new. */
export async function prepareGround(folder: string): Promise<Ground> {
  const isEmpty = !existsSync(folder) || (await readdir(folder)).length === 0;
  if (isEmpty) await mkdir(folder, { recursive: true });
  const around = isEmpty ? null : await findCheckout(folder);
  if (around === null) await git(['-C', folder, 'init', '--quiet', '--initial-branch=main']);
  const checkout = around ?? (await findCheckout(await realpath(folder)));
  if (checkout === null || checkout.folder === null) throw new Refusal(text.init.faults.bare(folder));
  if (checkout.branch === null) throw new Refusal(text.init.faults.detached);
  const { stdout: format } = await tryGit(['-C', folder, 'rev-parse', '--show-object-format']);
  if (format.trim() === 'sha256') throw new Refusal(text.init.faults.sha256);
  const verify = ['-C', checkout.folder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
  const head = await tryGit(verify, { offline: true });
  return {
    folder: checkout.folder,
    gitDir: checkout.gitDir,
    branch: checkout.branch,
    head: head.stdout.trim() || null,
    present: await pathsIn(checkout.folder),
    isNew: around === null,
    hasUpstream: checkout.upstream !== null,
  };
}

/** Tracked paths, and whatever else lies on disk: a name is taken either way. */
async function pathsIn(folder: string): Promise<string[]> {
  const listed = await git(['-C', folder, 'ls-files', '-z', '--cached', '--others']);
  return listed.split('\0').filter((path) => path !== '');
}

/** Writes the files that are not there yet. Throws nothing that was there away. */
export async function writeFiles(ground: Ground, files: readonly NewFile[]): Promise<void> {
  for (const { path, bytes, executable } of files) {
    const file = join(ground.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
    if (executable) await chmod(file, 0o755);
  }
}

/** One commit with exactly these files on top of the branch; index entries of other files stay as they are. */
export async function commitOwnFiles(
  ground: Ground,
  files: readonly NewFile[],
  message: string,
): Promise<Oid> {
  const objects = new ObjectDatabase(ground.gitDir);
  try {
    const batch = new ObjectBatch(objects);
    const base = ground.head === null ? EMPTY_TREE : (await objects.commit(ground.head)).tree;
    const draft = await TreeEdit.open(batch, base);
    for (const file of files) await draft.set(file.path, modeOf(file), batch.put('blob', file.bytes));
    const author = await identityIn(ground.folder);
    const commit = batch.put(
      'commit',
      await encodeSigned(
        {
          tree: draft.write(),
          parents: ground.head === null ? [] : [ground.head],
          author,
          committer: author,
          time: Date.now() / 1000,
          message,
        },
        personSigner(ground.folder),
      ),
    );
    await objects.write(batch);
    const ref = `refs/heads/${ground.branch}`;
    await git([
      '-C',
      ground.folder,
      'update-ref',
      '-m',
      'strata init',
      ref,
      commit,
      ground.head ?? '0'.repeat(40),
    ]);
    await addToIndex(ground, files);
    return commit;
  } finally {
    await objects.close();
  }
}

async function addToIndex(ground: Ground, files: readonly NewFile[]): Promise<void> {
  const lines = files.map((file) => `${modeOf(file)} ${hashObject('blob', file.bytes)} 0\t${file.path}\0`);
  await git(['-C', ground.folder, 'update-index', '-z', '--add', '--index-info'], { input: lines.join('') });
}

/** New files that the repository's own rules ignore: git will not add the next ones beside them. */
export async function ignoredOf(ground: Ground, paths: readonly string[]): Promise<string[]> {
  const { stdout } = await tryGit(['-C', ground.folder, 'check-ignore', '-z', '--stdin', '--no-index'], {
    input: paths.join('\0'),
  });
  return stdout.split('\0').filter((path) => path !== '');
}

const modeOf = ({ executable }: NewFile): string => (executable ? MODE.executable : MODE.file);
