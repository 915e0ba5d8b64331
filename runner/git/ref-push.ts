/** Moving refs by `git push`, which asks the other side's hooks and rules. */
import { tryGit } from './command.ts';
import { readPushReport } from './push-report.ts';
import type { PushResult, RefUpdate } from './remote.ts';

const PUSH_LIMIT_MS = 5 * 60_000;

/** @param to a remote that `gitDir` knows, or a folder */
export async function pushRefs(
  gitDir: string,
  to: string,
  updates: readonly RefUpdate[],
  options: { atomic: boolean },
): Promise<Pick<PushResult, 'fates' | 'fault'>> {
  const result = await tryGit(
    [
      '--git-dir', gitDir,
      'push', '--porcelain', '--no-verify', '--no-thin',
      ...(options.atomic ? ['--atomic'] : []),
      ...updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`),
      to,
      ...updates.map(({ ref, to: oid }) => `${oid ?? ''}:${ref}`),
    ],
    { timeout: PUSH_LIMIT_MS, detached: true, cwd: '/' },
  ); // prettier-ignore
  return readPushReport(updates, result, options);
}
