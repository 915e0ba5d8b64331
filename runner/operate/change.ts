/**
 * A person's change of the queue: commits on the bus branch, and claims that go with them, in one push.
 * Whoever else is pushing, it is decided anew on the tip that is there.
 */
import type { View } from '../core/view.ts';
import type { Bus } from '../git/bus.ts';
import type { Oid, Person } from '../git/objects.ts';
import { QueueEdit } from '../git/queue-edit.ts';
import { RemoteError, type RefUpdate } from '../git/remote.ts';
import type { Clock } from '../loop/ports.ts';
import type { Refused } from './refused.ts';

/** Who changes what, and by which clock. */
export interface Operator {
  bus: Bus;
  by: Person;
  clock: Pick<Clock, 'wall'>;
}

/** `moves`: refs that change with the branch, or by themselves where there is no commit; all or nothing. */
export type Change<Done> = { done: Done; moves?: readonly RefUpdate[] } | { refused: Refused };

export type Changed<Done> = { done: Done; commit: Oid } | { refused: Refused };

const TRIES = 20;
/** Longest pause between two tries, for each try so far. */
const PAUSE_MS = 50;

/**
 * @param decide makes commits in the queue, or says why not; asked anew for each try
 * @throws RemoteError where the remote does not let it happen
 */
export async function changeQueue<Done>(
  { bus, by, clock }: Operator,
  decide: (queue: QueueEdit, view: View) => Promise<Change<Done>>,
): Promise<Changed<Done>> {
  for (let tries = 1; ; tries += 1) {
    const view = await bus.read();
    const queue = await QueueEdit.begin(bus.remote.objects, view.tip, new Date(clock.wall()), {
      committer: by,
      signer: bus.signer,
    });
    const change = await decide(queue, view);
    if ('refused' in change) return change;
    const { done, moves = [] } = change;
    const hasCommits = queue.commit !== view.tip.commit;
    const branch = { ref: bus.branchRef, from: view.tip.commit, to: queue.commit };
    const updates = hasCommits ? [branch, ...moves] : moves;
    if (updates.length === 0) return { done, commit: queue.commit };
    const pushed = await bus.push(updates, queue.batch, { atomic: true });
    const { fate, words } = pushed.fates.get(updates[0]!.ref) ?? { fate: 'failed', words: '' };
    if (fate === 'moved') return { done, commit: queue.commit };
    // An answer that was lost is no failure: the tip tells, or the next try finds nothing left to do.
    if (fate === 'unknown' && hasCommits && (await bus.remote.readTip()) === queue.commit)
      return { done, commit: queue.commit };
    if (fate === 'held') return { refused: { kind: 'held', words } };
    if (fate === 'refused' || tries === TRIES)
      throw new RemoteError(pushed.fault ?? { kind: fate === 'refused' ? 'denied' : 'broken', words });
    if (pushed.fault && pushed.fault.kind !== 'cut') throw new RemoteError(pushed.fault);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * tries));
  }
}
