/** A person's checkout: where its bus is, and following the branch as git's `updateInstead` does. */
import { readFile, realpath, unlink, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { killPoint } from '../killpoint.ts';
import { gitAtTop, type GitAtTop } from './checkout-git.ts';
import { GitError, tryGit } from './command.ts';
import type { Oid } from './objects.ts';
import { settingsFrom } from './settings.ts';

export interface Checkout {
  /** Top folder of the work tree; null for a bare repository. */
  folder: string | null;
  /** The repository itself (shared by linked work trees). */
  gitDir: string;
  /** Name of the branch that is checked out; null when detached. */
  branch: string | null;
  /** Where the branch is pulled from, unrewritten; null where it has no upstream. */
  upstream: { url: string; branch: string } | null;
}

/** The repository a folder belongs to, or null. */
export async function findCheckout(folder: string): Promise<Checkout | null> {
  // Where there is no work tree, in a bare repository or a `.git`, git fails with the last one, and says the others.
  const asked = await tryGit([
    '-C', folder, 'rev-parse', '--git-common-dir', '--absolute-git-dir', '--show-toplevel',
  ]); // prettier-ignore
  const [common, own, top] = asked.stdout.split('\n');
  if (!own) {
    if (/dubious ownership/.test(asked.stderr)) throw new GitError(['rev-parse'], asked);
    return null;
  }
  const gitDir = await realpath(isAbsolute(common!) ? common! : join(folder, common!));
  if (top) await mustLieIn(top, own);
  const branch =
    (await tryGit(['-C', folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.trim() || null;
  return {
    folder: top || null,
    gitDir,
    branch,
    upstream: top && branch ? await upstreamOf(gitDir, branch) : null,
  };
}

/** A repository may name any folder as its work tree; whoever made it would have files written there. */
async function mustLieIn(top: string, gitDir: string): Promise<void> {
  const link = join(top, '.git');
  const text = await readFile(link, 'utf8').catch(() => null);
  const named = /^gitdir: (.*)$/m.exec(text ?? '')?.[1] ?? link;
  const real = await realpath(isAbsolute(named) ? named : join(top, named)).catch(() => null);
  if (real === (await realpath(gitDir))) return;
  const stderr = `the work tree of ${gitDir} would be ${top}, which is not where it lies; take core.worktree out of its settings`;
  throw new GitError(['rev-parse'], {
    exitCode: 128, signal: null, timedOut: false, stdout: '', stderr,
  }); // prettier-ignore
}

async function upstreamOf(gitDir: string, branch: string): Promise<Checkout['upstream']> {
  const { stdout } = await tryGit(['--git-dir', gitDir, 'config', '--null', '--list']);
  const settings = settingsFrom(stdout);
  const read = (key: string) => settings.get(key) ?? '';
  const remote = read(`branch.${branch}.remote`);
  const merge = read(`branch.${branch}.merge`);
  if (remote === '' || remote === '.' || !merge.startsWith('refs/heads/')) return null;
  const url = read(`remote.${remote}.url`);
  return url === '' ? null : { url, branch: merge.slice('refs/heads/'.length) };
}

/** The work tree in which a branch is checked out, or null. */
export async function worktreeOf(gitDir: string, branch: string): Promise<string | null> {
  const { stdout } = await tryGit(['--git-dir', gitDir, 'worktree', 'list', '--porcelain']);
  const found = stdout
    .split('\n\n')
    .map((block) => block.split('\n'))
    .find((lines) => lines.includes(`branch refs/heads/${branch}`));
  return found?.[0]?.replace(/^worktree /, '') ?? null;
}

/** A file with uncommitted changes; or git's own words, where it cannot say. */
export type Unclean = { path: string } | { words: string };

/** Why the work tree cannot follow now; null if it can. Untracked files are no hindrance. */
export async function whyNotClean(worktree: string): Promise<Unclean | null> {
  return whyNotCleanBy(await gitAtTop(worktree));
}

async function whyNotCleanBy(git: GitAtTop): Promise<Unclean | null> {
  // A submodule's own changes are its own matter, and looking for them would start git with its settings.
  const looking = ['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=dirty', '-z'];
  const { stdout, exitCode, stderr } = await git(looking);
  if (exitCode !== 0) return { words: stderr.trim() };
  const first = stdout.split('\0')[0] ?? '';
  return first === '' ? null : { path: first.slice(3) };
}

const JOURNAL = 'strata-follow.json';

/**
 * Moves index and work tree from one commit to the next. Git checks again that nothing uncommitted is
 * overwritten; words if it refuses. The branch itself is moved by the caller, which holds its lock. A
 * journal in the repository lets the next start finish what a crash cut in two.
 */
export async function followTip(
  gitDir: string,
  worktree: string,
  from: Oid,
  to: Oid,
): Promise<string | null> {
  const git = await gitAtTop(worktree);
  const dirty = await whyNotCleanBy(git);
  if (dirty !== null) return 'path' in dirty ? `${dirty.path} has uncommitted changes` : dirty.words;
  const unwritten = await writeFile(join(gitDir, JOURNAL), JSON.stringify({ worktree, from, to })).then(
    () => null,
    (error: Error) => error.message,
  );
  const refusal = unwritten ?? (await moveWorktree(git, from, to));
  killPoint('between-branch-and-checkout');
  if (refusal !== null && HALF_WAY.test(refusal)) await takeBack(git, worktree, from, to);
  // A refusal moved nothing, or was taken back: nothing is left to mend.
  if (refusal !== null) await followed(gitDir);
  return refusal;
}

export async function followed(gitDir: string): Promise<void> {
  await unlink(join(gitDir, JOURNAL)).catch(() => undefined);
}

/** Brings the work tree to where the branch is, after a crash between the two. */
export async function finishFollowing(gitDir: string, tip: Oid | null): Promise<void> {
  const text = await readFile(join(gitDir, JOURNAL), 'utf8').catch(() => null);
  if (text === null) return;
  try {
    const { worktree, from, to } = JSON.parse(text) as { worktree: string; from: Oid; to: Oid };
    const git = await gitAtTop(worktree);
    if (tip === from) await moveWorktree(git, to, from);
    else if (tip === to) await moveWorktree(git, from, to);
  } catch {
    // A journal cut short was never acted on.
  }
  await followed(gitDir);
}

/** Git looks for what stands in the way before it begins; a disk that is full it meets in the middle. */
const HALF_WAY = /unable to (create|write|append)|cannot (create|write)|couldn't write|No space left/i;

/** The index is still `from`, of which the work tree was a clean copy; what came new was nobody's file. */
async function takeBack(git: GitAtTop, worktree: string, from: Oid, to: Oid): Promise<void> {
  const changed = async (filter: string) => {
    const names = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', `--diff-filter=${filter}`];
    return (await git([...names, from, to])).stdout;
  };
  const added = (await changed('A')).split('\0').filter((name) => name !== '');
  for (const name of added) await unlink(join(worktree, name)).catch(() => undefined);
  const input = await changed('MDT');
  await git(['checkout-index', '-f', '-q', '-u', '-z', '--stdin'], { input, detached: true });
}

/** In a process group of its own: a signal to the runner must not leave an index half written. */
async function moveWorktree(git: GitAtTop, from: Oid, to: Oid): Promise<string | null> {
  await git(['update-index', '-q', '--refresh'], { detached: true });
  const moved = await git(['read-tree', '-m', '-u', from, to], { detached: true });
  return moved.exitCode === 0 ? null : moved.stderr.trim().split('\n')[0]!;
}
