import { clone, type Person } from '../../test/support/repos.ts';
import { percentile, perSecond, timed } from './statistics.ts';

/** Git's default leaves loose objects out of its fsync; a fair yardstick writes as safely as Strata does. */
const durable = { config: { 'core.fsync': 'all', 'core.fsyncMethod': 'fsync' } };

export interface PushTimes {
  /** Milliseconds of one `git push` of one commit: median and 95th percentile. */
  p50: number;
  p95: number;
}

/**
 * One `git push` of one commit with one small file, again and again. Making the commit is not counted.
 * @param remote a bare repository: a folder or an address
 */
export async function gitPush({
  remote,
  times = 20,
}: {
  remote: string;
  times?: number;
}): Promise<PushTimes> {
  const person = await clone(remote, 'pusher', durable);
  await onOwnBranch(person, 'yardstick/push');
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    await person.write(`pushed/${index}.txt`, `${index}\n`);
    await person.commit(`push ${index}`);
    taken.push(await timed(() => person.git('push', '--quiet')));
  }
  return { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) };
}

/**
 * What people script with git alone: for each event `git pull`, `git mv` to `done/`, `git commit`,
 * `git push`.
 * @param remote a bare repository: a folder or an address
 * @param events how many are queued and drained
 * @returns events per second
 */
export async function usualLoop({
  remote,
  events = 40,
}: {
  remote: string;
  events?: number;
}): Promise<number> {
  const person = await clone(remote, 'looper', durable);
  await onOwnBranch(person, 'yardstick/loop');
  const names = Array.from({ length: events }, (_, index) => `${index}.md`);
  for (const name of names) await person.write(`queue/${name}`, `---\ntype: bench\n---\n${name}\n`);
  await person.write('done/.keep', '');
  await person.commit('queue');
  await person.git('push', '--quiet');
  const taken = await timed(async () => {
    for (const name of names) {
      await person.git('pull', '--quiet');
      await person.git('mv', `queue/${name}`, `done/${name}`);
      await person.git('commit', '--quiet', '-m', name);
      await person.git('push', '--quiet');
    }
  });
  return perSecond(events, taken);
}

/** A branch of its own, so that a bus at the same remote is not disturbed; its first push sets the upstream. */
async function onOwnBranch(person: Person, branch: string): Promise<void> {
  await person.git('checkout', '--quiet', '--orphan', branch);
  await person.git('rm', '-r', '--quiet', '--force', '--ignore-unmatch', '.');
  await person.commit('start');
  await person.git('push', '--quiet', '--force', '--set-upstream', 'origin', branch);
}
