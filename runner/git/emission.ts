/** Next events into the queue: what an agent emits, and what the bus itself has to tell. */
import { serializeEvent, type StrataEvent } from '../core/event.ts';
import { childId } from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import { toJson, type Claim, type Emitted, type Outcome, type Record } from '../core/outcome.ts';
import { correlationOf } from '../core/joins.ts';
import { routes } from '../core/routing.ts';
import { hasFailed, type QueueDraft } from './queue-draft.ts';

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
  draft: QueueDraft,
  claim: Claim,
  outcome: Outcome,
  event: StrataEvent,
  marked: readonly Marked[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [position, { emitted, mark }] of marked.entries()) {
    const id = childId(emitted, claim.nonce, position);
    const trail = [...event.trail, mark];
    await putEvent(draft, event, { ...emitted, id, sender: claim.agent, at: outcome.ended, trail });
    ids.push(id);
  }
  return ids;
}

/** What a delivery asks of a person, as an event that channels may listen to. @returns its id */
export async function emitQuestion(
  draft: QueueDraft,
  claim: Claim,
  outcome: Outcome,
  event: StrataEvent,
): Promise<string[]> {
  if (!outcome.waiting) return [];
  const { question, deadline } = outcome.waiting;
  const payload = { event: event.id, agent: claim.agent, question, deadline, attempt: claim.attempt };
  const id = childId({ type: WAITING_FOR_PERSON }, claim.nonce, 0);
  await putEvent(draft, event, {
    ...ownEvent(WAITING_FOR_PERSON, payload, event, null),
    id,
    at: outcome.ended,
  });
  return [id];
}

/** The receipt of an event that ended, to its sender. */
export async function emitReceipt(
  draft: QueueDraft,
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
  const at = draft.now.toISOString();
  await putEvent(draft, event, { ...ownEvent(RECEIPT, payload, event, event.sender), id, at });
}

type NewEvent = Emitted & { id: string; sender: string; at: string; trail: string[] };

function ownEvent(
  type: string,
  payload: Emitted['payload'],
  event: StrataEvent,
  to: string | null,
): Omit<NewEvent, 'id' | 'at'> {
  return {
    type,
    payload,
    next_agent: to,
    priority: null,
    files: event.files,
    requires_ack: false,
    not_before: null,
    deadline: null,
    sender: 'strata',
    trail: event.trail,
  };
}

/** Into the queue; one that nobody listens to goes straight to done, marked unheard. */
async function putEvent(draft: QueueDraft, cause: StrataEvent, one: NewEvent): Promise<void> {
  const { id, type } = one;
  const { paths } = draft.tip.config;
  const heard = routes({ type, nextAgent: one.next_agent }, draft.tip.agents).length > 0;
  const name = `${id}.json`;
  const folder = heard
    ? `${paths.events}/${layout.typeFolder(type)}`
    : await draft.done.place(layout.eventFolder({ id }));
  const text = serializeEvent({
    id,
    type,
    payload: one.payload,
    timestamp: one.at,
    nextAgent: one.next_agent,
    sender: one.sender,
    priority: one.priority ?? cause.priority,
    requiresAck: one.requires_ack,
    notBefore: one.not_before,
    deadline: one.deadline,
    correlationId: correlationOf(cause),
    causedBy: cause.id,
    files: one.files,
    depth: cause.depth + 1,
    trail: one.trail,
  });
  if (heard) return draft.addEvent(`${folder}/${name}`, text, correlationOf(cause));
  await draft.putText(`${folder}/${name}`, text);
  const note = toJson({ v: 1, event: id, type, state: 'unheard', caused_by: cause.id });
  await draft.putText(`${folder}/${layout.UNHEARD_FILE}`, note);
}
