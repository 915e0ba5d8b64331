/** Next events into the queue: what an agent emits, and what the bus itself has to tell. */
import { causeOf, type Cause } from '../core/draft.ts';
import { serializeEvent, type StrataEvent } from '../core/event.ts';
import { childId } from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import { toJson, type Claim, type Emitted, type Outcome, type Record } from '../core/outcome.ts';
import { routes } from '../core/routing.ts';
import { hasFailed, type QueueEdit } from './queue-edit.ts';

/** Tells whoever asked for it (`requires_ack`) how an event ended. */
export const RECEIPT = 'receipt';
/** Tells that an agent waits for a person; again with each reminder. */
export const WAITING_FOR_PERSON = 'waiting_for_person';

/** An emitted event and its fingerprint. */
export interface Marked {
  emitted: Emitted;
  mark: string;
}

/** Writes a run's events. @returns their ids */
export async function emitAll(
  queue: QueueEdit,
  claim: Claim,
  outcome: Outcome,
  event: StrataEvent,
  marked: readonly Marked[],
): Promise<string[]> {
  const events = newEvents(claim, outcome, event, marked);
  for (const one of events) await putEvent(queue, causeOf(event), one);
  return events.map(({ id }) => id);
}

/** A run's events that come with its draft: they enter the queue when it is merged. */
export interface HeldBack {
  id: string;
  path: string;
  text: string;
}

/** Holds a run's events back; those that nobody listens to are nothing to wait for. */
export async function holdBack(
  queue: QueueEdit,
  claim: Claim,
  outcome: Outcome,
  event: StrataEvent,
  marked: readonly Marked[],
): Promise<{ causes: string[]; held: HeldBack[] }> {
  const held: HeldBack[] = [];
  const cause = { ...causeOf(event), draft: null };
  const events = newEvents(claim, outcome, event, marked);
  for (const one of events) {
    if (isHeard(queue, one)) held.push({ id: one.id, path: pathOf(queue, one), text: textOf(cause, one) });
    else await putEvent(queue, cause, one);
  }
  return { causes: events.map(({ id }) => id), held };
}

function newEvents(
  claim: Claim,
  outcome: Outcome,
  event: StrataEvent,
  marked: readonly Marked[],
): NewEvent[] {
  return marked.map(({ emitted, mark }, position) => ({
    ...emitted,
    id: childId(emitted, claim.nonce, position),
    sender: claim.agent,
    at: outcome.ended,
    trail: [...event.trail, mark],
  }));
}

/** What a delivery asks of a person, as an event that channels may listen to. @returns its id */
export async function emitQuestion(
  queue: QueueEdit,
  claim: Claim,
  outcome: Outcome,
  event: StrataEvent,
): Promise<string[]> {
  if (!outcome.waiting) return [];
  const { question, deadline } = outcome.waiting;
  const payload = { event: event.id, agent: claim.agent, question, deadline, attempt: claim.attempt };
  const id = childId({ type: WAITING_FOR_PERSON }, claim.nonce, 0);
  const own = ownEvent(WAITING_FOR_PERSON, payload, { files: event.files, trail: event.trail });
  await putEvent(queue, causeOf(event), { ...own, id, at: outcome.ended });
  return [id];
}

/** The receipt of an event that ended, to its sender. */
export async function emitReceipt(
  queue: QueueEdit,
  event: StrataEvent,
  records: readonly Record[],
): Promise<void> {
  if (!event.requiresAck) return;
  const byAgent = new Map(records.map((record) => [record.agent, record]));
  const state = hasFailed(byAgent)
    ? 'dead'
    : records.some((one) => one.state === 'done')
      ? 'done'
      : 'cancelled';
  const payload = {
    event: event.id,
    type: event.type,
    state,
    deliveries: records.map(({ agent, state: ended, reason, reply }) => ({
      agent,
      state: ended,
      reason,
      reply,
    })),
  };
  const id = `${RECEIPT}-${layout.idHash(event.id)}`;
  const at = queue.now.toISOString();
  const own = ownEvent(RECEIPT, payload, { files: event.files, trail: event.trail, to: event.saidSender });
  await putEvent(queue, causeOf(event), { ...own, id, at });
}

export type NewEvent = Emitted & { id: string; sender: string; at: string; trail: string[] };

/** What the bus itself has to tell. */
export function ownEvent(
  type: string,
  payload: Emitted['payload'],
  { files, trail, to = null }: { files: string[]; trail: string[]; to?: string | null },
): Omit<NewEvent, 'id' | 'at'> {
  return {
    type,
    payload,
    next_agent: to,
    priority: null,
    files,
    requires_ack: false,
    not_before: null,
    deadline: null,
    sender: 'strata',
    trail,
  };
}

/** Into the queue; one that nobody listens to goes straight to done, marked unheard. */
export async function putEvent(queue: QueueEdit, cause: Cause, one: NewEvent): Promise<void> {
  const { id, type } = one;
  if (isHeard(queue, one))
    return queue.addEvent(pathOf(queue, one), textOf(cause, one), cause.correlation_id);
  const folder = await queue.done.place(layout.eventFolder({ id }));
  await queue.putText(`${folder}/${id}.json`, textOf(cause, one));
  const note = toJson({ v: 1, event: id, type, state: 'unheard', caused_by: cause.id });
  await queue.putText(`${folder}/${layout.UNHEARD_FILE}`, note);
}

function isHeard(queue: QueueEdit, { type, next_agent: nextAgent }: NewEvent): boolean {
  return routes({ type, nextAgent }, queue.tip.agents).length > 0;
}

function pathOf(queue: QueueEdit, { id, type }: NewEvent): string {
  return `${queue.tip.config.paths.events}/${layout.typeFolder(type)}/${id}.json`;
}

function textOf(cause: Cause, one: NewEvent): string {
  return serializeEvent({
    id: one.id,
    type: one.type,
    payload: one.payload,
    timestamp: one.at,
    nextAgent: one.next_agent,
    saidSender: one.sender,
    priority: one.priority ?? cause.priority,
    requiresAck: one.requires_ack,
    notBefore: one.not_before,
    deadline: one.deadline,
    correlationId: cause.correlation_id,
    causedBy: cause.id,
    files: one.files,
    draft: cause.draft,
    depth: cause.depth + 1,
    trail: one.trail,
  });
}
