/**
 * A checkout as it lies there, committed or not, as a repository of its own for a moment: whatever is done
 * with it, the checkout, its branches and its objects stay as they are. None of the checkout's own settings
 * hold in it, so nothing that they name is run.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultConfig } from '../core/config.ts';
import { Bus } from './bus.ts';
import { gitIn } from './checkout-git.ts';
import { git } from './command.ts';
import { FolderRemote } from './folder-remote.ts';

export interface Snapshot {
  bus: Bus;
  /** An empty folder of its own. */
  folder: string;
  close(): Promise<void>;
}

const BRANCH = 'snapshot';
const COMMITTER = { name: 'Strata', email: 'strata@strata.invalid' };

/** @param checkout the top folder of a work tree */
export async function snapshotOf(checkout: string): Promise<Snapshot> {
  const top = await mkdtemp(join(tmpdir(), 'strata-snapshot-'));
  try {
    const gitDir = join(top, 'repository.git');
    await git(['init', '--quiet', '--bare', `--initial-branch=${BRANCH}`, gitDir]);
    const at = await borrowFrom(checkout, gitDir);
    await commitAll(checkout, gitDir, at);
    const folder = join(top, 'folder');
    await mkdir(folder);
    const { refs: prefix, review } = defaultConfig();
    const remote = new FolderRemote({ gitDir, branch: BRANCH, prefix, drafts: review.branches });
    return {
      bus: new Bus({ remote, branch: BRANCH, prefix, committer: COMMITTER }),
      folder,
      close: async () => {
        await remote.close();
        await rm(top, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(top, { recursive: true, force: true });
    throw error;
  }
}

/** Reads the checkout's objects from where they are. @returns its commit; null: it has none yet */
async function borrowFrom(checkout: string, gitDir: string): Promise<string | null> {
  const ask = ['rev-parse', '--path-format=absolute', '--git-path', 'objects', '--git-path', 'info/exclude'];
  const [objects = '', exclude = ''] = (await gitIn(checkout, ask)).stdout.split('\n');
  await writeFile(join(gitDir, 'objects/info/alternates'), `${objects}\n`);
  await mkdir(join(gitDir, 'info'), { recursive: true });
  await copyFile(exclude, join(gitDir, 'info/exclude')).catch(() => undefined);
  const { stdout, exitCode } = await gitIn(checkout, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return exitCode === 0 ? stdout.trim() : null;
}

async function commitAll(checkout: string, gitDir: string, parent: string | null): Promise<void> {
  const here = ['--git-dir', gitDir, '--work-tree', checkout];
  const options = { cwd: checkout, offline: true };
  await git([...here, 'add', '--all'], options);
  const tree = (await git([...here, 'write-tree'], options)).trim();
  const who = ['-c', `user.name=${COMMITTER.name}`, '-c', `user.email=${COMMITTER.email}`];
  const on = parent === null ? [] : ['-p', parent];
  const made = await git([...who, ...here, 'commit-tree', tree, ...on, '-m', 'as it lies there'], options);
  await git([...here, 'update-ref', `refs/heads/${BRANCH}`, made.trim()], options);
}
