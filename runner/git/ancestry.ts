import { tryGit } from './command.ts';
import type { ObjectStore } from './database.ts';
import type { Oid } from './objects.ts';

/** Folds move the branch by a commit for each outcome; so many are looked at before git is asked. */
const STEPS = 300;

/**
 * Whether `ancestor` is in `tip`'s history, as far as this repository goes back. The straight line from
 * the tip is followed in process; merges are left to git, which knows where a shallow history ends (to
 * read on beyond that end would fetch it).
 */
export async function isAncestor(objects: ObjectStore, ancestor: Oid, tip: Oid): Promise<boolean> {
  const shallow = await objects.shallow();
  for (let at = tip, steps = 0; steps < STEPS && !shallow.has(at); steps += 1) {
    const { parents } = await objects.commit(at);
    if (parents.includes(ancestor)) return true;
    if (parents.length !== 1) break;
    at = parents[0]!;
  }
  const args = ['--git-dir', objects.gitDir, 'merge-base', '--is-ancestor', ancestor, tip];
  return (await tryGit(args, { cwd: '/' })).exitCode === 0;
}
