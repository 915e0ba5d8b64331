/** Git in a folder that somebody may have downloaded: nothing that its own settings name is started. */
import { tryGit, type GitOptions, type GitResult } from './command.ts';
import type { ReachSettings } from './reach.ts';

/** Keys under which a repository may name programs of its own; hooks and monitors are off everywhere. */
const PROGRAMS = String.raw`^(filter\..*\.(clean|smudge|process|required)|diff\..*\.(command|textconv)|merge\..*\.driver)$`;

type Options = Omit<GitOptions, 'cwd' | 'settings' | 'offline'>;

/** Runs git there to its end, as `tryGit` does. Objects that are not there are not fetched either. */
export async function gitIn(folder: string, args: readonly string[]): Promise<GitResult> {
  return tryGit(['-C', folder, ...args], { settings: await withoutPrograms(folder), offline: true });
}

export type GitAtTop = (args: readonly string[], options?: Options) => Promise<GitResult>;

/**
 * The same for what is done in one go where the folder is the top of the work tree: files are read and written
 * here, whatever the repository's `core.worktree` says.
 */
export async function gitAtTop(worktree: string): Promise<GitAtTop> {
  const settings = await withoutPrograms(worktree);
  return (args, options = {}) =>
    tryGit(['-C', worktree, '--work-tree=.', ...args], { ...options, settings, offline: true });
}

/** Each such key with nothing to start; by name, since git has no word for all of them. */
async function withoutPrograms(folder: string): Promise<ReachSettings> {
  const list = ['-C', folder, 'config', '--null', '--name-only', '--includes', '--get-regexp', PROGRAMS];
  const { stdout } = await tryGit(list, { offline: true });
  const keys = stdout.split('\0').filter((key) => key !== '');
  return keys.map((key) => [key, key.endsWith('.required') ? 'false' : '']);
}
