/** Cancelling: PROTOCOL rule 17. What is tied already is too late for it; that is for undo. */
import type { StrataEvent } from '../core/event.ts';
import { toJson } from '../core/outcome.ts';
import * as layout from '../core/layout.ts';
import { openDeliveries, type Delivery } from '../core/view.ts';
import { bookCancelled, refsOf } from '../git/cancelling.ts';
import { History } from '../git/history.ts';
import { MODE } from '../git/objects.ts';
import type { QueueEdit } from '../git/queue-edit.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';
import type { Refused } from './refused.ts';

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
    if (!event) return { refused: await whyNotPending(new History(operator.bus.remote, view.tip), eventId) };
    const why = `cancelled by ${operator.by.name}${reason === null ? '' : `: ${reason}`}`;
    const all = openDeliveries(view.tip).filter((one) => one.event.id === eventId);
    if (all.length === 0) return withdrawUnheard(queue, event, why, operator);
    const wanted = all.filter(({ agentId }) => agent === null || agentId === agent);
    const tooLate = wanted.filter(({ key }) => view.claims.get(key)?.tied).map(({ agentId }) => agentId);
    const open = wanted.filter(({ agentId }) => !tooLate.includes(agentId));
    if (open.length === 0) return { refused: whyNothing(eventId, agent, all, tooLate) };
    for (const delivery of open) await bookCancelled(queue, delivery, view, why);
    const cancelled = open.map(({ agentId }) => agentId);
    const words = `${cancelled.join(', ')}: ${event.type} ${why}`;
    await queue.makeCommit(words, [['Strata-Note', `cancelled ${eventId}`]], operator.by);
    return {
      done: { event: eventId, cancelled, tooLate },
      moves: open.flatMap(({ key }) => refsOf(operator.bus, view, key)),
    };
  });
}

async function whyNotPending(history: History, event: string): Promise<Refused> {
  const [folder] = await history.foldersAtTip(event);
  if (!folder) return { kind: 'not-pending', event };
  if (folder.place === 'dead') return { kind: 'failed-already', event };
  const { records, unheard } = await history.files(folder);
  const states = [...records.map(({ record }) => record.state), unheard?.state];
  if (states.includes('done')) return { kind: 'answered-already', event };
  return { kind: 'ended-already', event, state: states.find(Boolean) ?? 'unheard' };
}

function whyNothing(event: string, agent: string | null, all: Delivery[], tooLate: string[]): Refused {
  if (tooLate.length > 0) return { kind: 'too-late', event, agents: tooLate };
  return { kind: 'no-delivery', event, agent, open: all.map(({ agentId }) => agentId) };
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
