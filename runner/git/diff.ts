import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unsafePath } from '../core/filenames.ts';
import { tryGit } from './command.ts';

/** A unified diff of two folders below `folder`, paths as in each; empty where they hold the same. */
async function diffFolders(folder: string, before: string, after: string): Promise<string> {
  const { stdout } = await tryGit(
    ['diff', '--no-index', '--no-prefix', '--no-color', '--no-ext-diff', '--no-textconv', before, after],
    { cwd: folder },
  );
  return stdout;
}

/** A file twice; null where it is not there. */
export interface TwoVersions {
  path: string;
  before: Buffer | null;
  after: Buffer | null;
}

/** By the names that git gives them, so that it reads such a diff as its own. */
const SIDES = [
  ['before', 'a'],
  ['after', 'b'],
] as const;

/** A unified diff, names as `git diff` gives them. */
export async function diffOf(files: readonly TwoVersions[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'strata-diff-'));
  try {
    for (const [side, name] of SIDES) {
      await mkdir(join(folder, name));
      for (const file of files) await put(join(folder, name), file.path, file[side]);
    }
    return await diffFolders(folder, 'a', 'b');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes one side of a comparison. A name that would lead out of the folder is left out. */
async function put(folder: string, path: string, bytes: Buffer | null): Promise<void> {
  if (bytes === null || unsafePath(path)) return;
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
