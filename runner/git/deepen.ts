/** A mirror holds tips alone; a question about history brings the commits and trees behind them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitError, tryGit, type GitResult } from './command.ts';
import type { Oid } from './objects.ts';
import { readFault } from './push-report.ts';
import { RemoteError, type Remote } from './remote.ts';

/** Commits to bring first; then four times as many, and so on. */
const FIRST_STEP = 32;
/** All of them, as far as git counts. */
const LAST_STEP = 0x7fffffff;

/** A question that may be about what was a moment ago, or a year: history comes in steps, each longer. */
export class Deepening {
  readonly #remote: Remote;
  readonly #tip: Oid;
  #step = FIRST_STEP;

  constructor(remote: Remote, tip: Oid) {
    this.#remote = remote;
    this.#tip = tip;
  }

  /** False where there is no more to have. Throws `RemoteError`. */
  async more(): Promise<boolean> {
    const { objects, direct } = this.#remote;
    const before = await objects.shallow();
    if (direct || before.size === 0) return false;
    const result = await fetchHistory(objects.gitDir, [`--deepen=${this.#step}`], [this.#tip]);
    if (result.exitCode !== 0) throw new RemoteError(readFault(result));
    this.#step = Math.min(this.#step * 4, LAST_STEP);
    const after = await objects.shallow();
    return after.size !== before.size || [...after].some((commit) => !before.has(commit));
  }
}

export async function deepen(remote: Remote, commits: readonly Oid[]): Promise<void> {
  const { gitDir } = remote.objects;
  if (remote.direct) return;
  const shallow = existsSync(join(gitDir, 'shallow')) ? ['--unshallow'] : [];
  const result = await fetchHistory(gitDir, shallow, commits);
  if (result.exitCode !== 0) throw new GitError(['fetch'], result);
}

function fetchHistory(gitDir: string, how: readonly string[], commits: readonly Oid[]): Promise<GitResult> {
  return tryGit(
    [
      '--git-dir', gitDir, 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head',
      '--no-auto-maintenance', ...how, '--filter=blob:none', 'bus', ...commits,
    ],
    { cwd: '/', timeout: 10 * 60_000 },
  ); // prettier-ignore
}
