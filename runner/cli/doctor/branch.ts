/**
 * Whether runners may land on the bus branch, as far as can be told without landing something: a server
 * applies its branch rules to real pushes only. docs/protected-main.md has the ways around them.
 */
import type { Tip } from '../../core/view.ts';
import { tryGit } from '../../git/command.ts';
import type { Remote } from '../../git/remote.ts';
import { findEntry } from '../../git/tree.ts';
import { text } from '../text/index.ts';
import type { Visit } from '../visit.ts';
import type { Check } from './machine.ts';

/** None for a folder on this machine: nobody protects its branches but its modes. */
export async function checkBranch({ connection, view }: Visit): Promise<Check[]> {
  const { remote, branch } = connection.bus;
  if (remote.direct) return [];
  const ok = (words: string): Check[] => [{ name: 'branch', state: 'ok', words, mend: null }];
  if (await hasRecords(remote, view.tip)) return ok(text.doctor.branchTakes(branch));
  const standard = await defaultBranchOf(remote.objects.gitDir);
  if (standard !== null && standard !== branch) return ok(text.doctor.branchOfItsOwn(branch, standard));
  return [
    {
      name: 'branch',
      state: 'absent',
      words: text.doctor.branchUntried(branch),
      mend: text.doctor.mendBranch,
    },
  ];
}

/** Folders of the queue that runners alone make. */
async function hasRecords({ objects }: Remote, { tree, config }: Tip): Promise<boolean> {
  const { open, done, dead } = config.paths;
  const found = await Promise.all([open, done, dead].map((folder) => findEntry(objects, tree, folder)));
  return found.some((entry) => entry !== null);
}

async function defaultBranchOf(mirror: string): Promise<string | null> {
  const args = ['--git-dir', mirror, 'ls-remote', '--symref', 'bus', 'HEAD'];
  const { stdout } = await tryGit(args, { cwd: '/', timeout: 60_000 });
  return /^ref: refs\/heads\/(\S+)\tHEAD/m.exec(stdout)?.[1] ?? null;
}
