/** A mirror holds tips alone; a question about history brings the commits and trees behind them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './command.ts';
import type { Oid } from './objects.ts';
import type { Remote } from './remote.ts';

export async function deepen(remote: Remote, commits: readonly Oid[]): Promise<void> {
  const { gitDir } = remote.objects;
  if (remote.direct) return;
  const shallow = existsSync(join(gitDir, 'shallow')) ? ['--unshallow'] : [];
  await git(
    [
      '--git-dir', gitDir, 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head',
      '--no-auto-maintenance', ...shallow, '--filter=blob:none', 'bus', ...commits,
    ],
    { cwd: '/', timeout: 10 * 60_000 },
  ); // prettier-ignore
}
