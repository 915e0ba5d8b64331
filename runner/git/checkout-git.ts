/** Git in a folder that somebody may have downloaded: nothing that its own settings name is started. */
import { tryGit, type GitOptions, type GitResult } from './command.ts';
import type { ReachSettings } from './reach.ts';

/** Keys under which a repository may name programs of its own; hooks and monitors are off everywhere. */
const PROGRAMS = String.raw`^(filter\..*\.(clean|smudge|process|required)|diff\..*\.(command|textconv)|merge\..*\.driver)$`;

/** Runs git there to its end, as `tryGit` does. Objects that are not there are not fetched either. */
export async function gitIn(
  folder: string,
  args: readonly string[],
  options: Omit<GitOptions, 'cwd' | 'settings' | 'offline'> = {},
): Promise<GitResult> {
  const settings = await withoutPrograms(folder);
  return tryGit(['-C', folder, ...args], { ...options, settings, offline: true });
}

/**
 * The same where the folder is the top of the work tree: files are read and written here, whatever the
 * repository's `core.worktree` says.
 */
export function gitAtTop(
  worktree: string,
  args: readonly string[],
  options: Parameters<typeof gitIn>[2] = {},
): Promise<GitResult> {
  return gitIn(worktree, ['--work-tree=.', ...args], options);
}

/** Each such key with nothing to start; by name, since git has no word for all of them. */
async function withoutPrograms(folder: string): Promise<ReachSettings> {
  const list = ['-C', folder, 'config', '--null', '--name-only', '--includes', '--get-regexp', PROGRAMS];
  const { stdout } = await tryGit(list, { offline: true });
  const keys = stdout.split('\0').filter((key) => key !== '');
  return keys.map((key) => [key, key.endsWith('.required') ? 'false' : '']);
}
