/** Cancelling: PROTOCOL rule 17. What is tied already is too late for it; that is for undo. */
import type { StrataEvent } from '../core/event.ts';
import { bareOutcome, toJson } from '../core/outcome.ts';
import * as layout from '../core/layout.ts';
import { lostRuns, makeRecord } from '../core/record.ts';
import { NO_USAGE, pickUsage } from '../core/usage.ts';
import { openDeliveries, type Delivery, type View } from '../core/view.ts';
import { bookAndReceipt } from '../git/fold.ts';
import { MODE } from '../git/objects.ts';
import type { QueueEdit } from '../git/queue-edit.ts';
import type { RefUpdate } from '../git/remote.ts';
import { claimByHand } from './claim.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';

export interface Cancelled {
  event: string;
  /** Agents whose deliveries are cancelled; their processes are told and then ended. */
  cancelled: string[];
  /** Agents whose outcomes are safe already and will land. */
  tooLate: string[];
}

/** @param agent only this agent's delivery; null: all that are open */
export async function cancel(
  operator: Operator,
  eventId: string,
  agent: string | null,
  reason: string | null,
): Promise<Changed<Cancelled>> {
  return changeQueue(operator, async (queue, view) => {
    const event = view.tip.events.find(({ id }) => id === eventId);
    if (!event)
      return { refused: `no event ${eventId} is pending; what landed is for: strata undo ${eventId}` };
    const why = `cancelled by ${operator.by.name}${reason === null ? '' : `: ${reason}`}`;
    const all = openDeliveries(view.tip).filter((one) => one.event.id === eventId);
    if (all.length === 0) return withdrawUnheard(queue, event, why, operator);
    const wanted = all.filter(({ agentId }) => agent === null || agentId === agent);
    const tooLate = wanted.filter(({ key }) => view.claims.get(key)?.tied).map(({ agentId }) => agentId);
    const open = wanted.filter(({ agentId }) => !tooLate.includes(agentId));
    if (open.length === 0) return { refused: whyNothing(eventId, agent, all, tooLate) };
    for (const delivery of open) await book(queue, delivery, view, why);
    const cancelled = open.map(({ agentId }) => agentId);
    const words = `${cancelled.join(', ')}: ${event.type} ${why}`;
    await queue.makeCommit(words, [['Strata-Note', `cancelled ${eventId}`]], operator.by);
    return {
      done: { event: eventId, cancelled, tooLate },
      moves: open.flatMap(({ key }) => refsOf(operator, view, key)),
    };
  });
}

function whyNothing(id: string, agent: string | null, all: Delivery[], tooLate: string[]): string {
  if (tooLate.length > 0)
    return `too late: ${tooLate.join(', ')} ended, and the outcome is about to land; then: strata undo ${id}`;
  return `event ${id} has no open delivery to ${agent}; open are those to ${all.map(({ agentId }) => agentId).join(', ')}`;
}

/** The record of a delivery that a person ended. */
async function book(queue: QueueEdit, delivery: Delivery, view: View, reason: string): Promise<void> {
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

/** The claim, if it is still as it was seen, and the checkpoint go with the record. */
export function refsOf({ bus }: Operator, view: View, key: string): RefUpdate[] {
  const claim = view.claims.get(key);
  const checkpoint = view.checkpoints.get(key);
  return [
    ...(claim ? [{ ref: bus.claimRef(key), from: claim.oid, to: null }] : []),
    ...(checkpoint ? [{ ref: bus.checkpointRef(key), from: checkpoint.oid, to: null }] : []),
  ];
}

/** An event that nobody listens to, or an answer nobody took: kept in done, with a note. */
async function withdrawUnheard(
  queue: QueueEdit,
  event: StrataEvent,
  why: string,
  operator: Operator,
): Promise<{ done: Cancelled }> {
  const folder = await queue.done.place(layout.eventFolder(event));
  await queue.take(event);
  await queue.files.set(`${folder}/${layout.keptEventName(event.path, [])}`, MODE.file, event.blob);
  const note = {
    v: 1,
    event: event.id,
    type: event.type,
    state: 'cancelled',
    reason: why,
    caused_by: event.causedBy,
  };
  await queue.putText(`${folder}/${layout.UNHEARD_FILE}`, toJson(note));
  await queue.makeCommit(
    `strata: ${event.type} ${why}`,
    [['Strata-Note', `cancelled ${event.id}`]],
    operator.by,
  );
  return { done: { event: event.id, cancelled: [], tooLate: [] } };
}
