/** Ending a delivery that is not tied yet: its record, and the refs that go with it in one push (PROTOCOL rule 17). */
import { bareOutcome } from '../core/outcome.ts';
import { lostRuns, makeRecord } from '../core/record.ts';
import { NO_USAGE, pickUsage } from '../core/usage.ts';
import type { Delivery, View } from '../core/view.ts';
import type { Bus } from './bus.ts';
import { claimByHand } from './claim-by-hand.ts';
import { bookAndReceipt } from './fold.ts';
import type { QueueEdit } from './queue-edit.ts';
import type { RefUpdate } from './remote.ts';

/** Books the delivery as cancelled, with what its run used so far. */
export async function bookCancelled(
  queue: QueueEdit,
  delivery: Delivery,
  view: View,
  reason: string,
): Promise<void> {
  const { event, agentId, record: before, attempt } = delivery;
  const held = view.claims.get(delivery.key)?.claim;
  const at = queue.now.toISOString();
  const spent = view.checkpoints.get(delivery.key)?.checkpoint.spent ?? [];
  const seen = held ?? claimByHand(event, agentId, { attempt, at, who: '-' });
  const ended = spent.find(({ run }) => run === seen.nonce);
  const lost = lostRuns(null, [...seen.lost, ...spent], before).filter(({ run }) => run !== seen.nonce);
  // A claim made from an old view may name another attempt or blob: what is open now is what ends.
  const claim = { ...seen, event: { id: event.id, path: event.path, blob: event.blob }, attempt, lost };
  const bare = bareOutcome(queue.tip.commit, held ? held.at : at, at);
  const usage = ended ? pickUsage(ended) : NO_USAGE;
  const outcome = { ...bare, ...usage, state: 'cancelled' as const, reason };
  const deliveries = queue.deliveriesOf(event);
  const record = makeRecord({ claim, outcome, event, before, causes: [], deliveries, folded: queue.now });
  await bookAndReceipt(queue, event, record);
}

/** The claim, if it is still as it was seen, and the checkpoint. */
export function refsOf(bus: Bus, view: View, key: string): RefUpdate[] {
  const claim = view.claims.get(key);
  const checkpoint = view.checkpoints.get(key);
  return [
    ...(claim ? [{ ref: bus.claimRef(key), from: claim.oid, to: null }] : []),
    ...(checkpoint ? [{ ref: bus.checkpointRef(key), from: checkpoint.oid, to: null }] : []),
  ];
}
