/** What people made of a draft's branch. */
import type { Change } from '../core/outcome.ts';
import { git } from './command.ts';
import { deepen } from './deepen.ts';
import type { Oid } from './objects.ts';
import type { Remote } from './remote.ts';

const NOTHING = /^0*$/;

/**
 * What merging `head` into `tip` would bring: the difference from where they parted, so that what somebody
 * merged into the draft from the branch is not counted as the draft's.
 */
export async function changesOnBranch(remote: Remote, head: Oid, tip: Oid): Promise<Change[]> {
  await deepen(remote, [tip, head]);
  const inStore = (...args: string[]) =>
    git(['--git-dir', remote.objects.gitDir, ...args], { cwd: '/', timeout: 60_000 });
  const base = (await inStore('merge-base', tip, head)).trim();
  const raw = await inStore('diff-tree', '-r', '--no-renames', '--raw', '--abbrev=40', '-z', base, head);
  const parts = raw.split('\0').filter((part) => part !== '');
  const changes: Change[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [, mode = '', before = '', after = ''] = parts[i]!.split(' ');
    const present = (oid: string) => (NOTHING.test(oid) ? null : oid);
    changes.push({ path: parts[i + 1]!, mode, blob: present(after), base: present(before) });
  }
  return changes;
}
