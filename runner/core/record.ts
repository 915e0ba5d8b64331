/** Records made of outcomes: pure, and the only place that knows which part comes from where. */
import type { StrataEvent } from './event.ts';
import { correlationOf } from './joins.ts';
import type { Claim, LostRun, Outcome, Record, RunSummary } from './outcome.ts';
import { NO_USAGE, pickUsage } from './usage.ts';

export interface RecordParts {
  claim: Claim;
  outcome: Outcome;
  /** Null where the event is gone. */
  event: StrataEvent | null;
  /** The delivery's record so far, of attempts before. */
  before: Record | null;
  /** Ids of the events it emitted. */
  causes: string[];
  /** The event's whole list of deliveries. */
  deliveries: string[];
  folded: Date;
  /** The draft that it became. */
  draft?: Record['draft'];
}

export function makeRecord({
  claim,
  outcome,
  event,
  before,
  causes,
  deliveries,
  folded,
  draft = null,
}: RecordParts): Record {
  const { started, ended } = outcome;
  return {
    v: 1,
    event: claim.event.id,
    type: event?.type ?? 'unknown',
    agent: claim.agent,
    state: outcome.state,
    reason: outcome.reason,
    cause: outcome.cause,
    faults: outcome.faults,
    run: claim.nonce,
    attempt: claim.attempt,
    recoveries: claim.recoveries,
    session: claim.session.name,
    engine: outcome.engine,
    sandbox: outcome.sandbox,
    refused: outcome.refused,
    agent_commit: outcome.tip,
    ...pickUsage(outcome),
    timings: {
      claimed: claim.at,
      started,
      ended,
      folded: folded.toISOString(),
      took_ms: Math.max(0, Date.parse(ended) - Date.parse(started)),
    },
    files: outcome.changes.map(({ path, blob, base }) => ({ path, blob, before: base })),
    caused_by: event?.causedBy ?? null,
    correlation_id: event ? correlationOf(event) : null,
    sender: event?.sender ?? null,
    causes,
    reply: outcome.reply,
    verdict: outcome.verdict ?? null,
    deliveries,
    due: outcome.due,
    waiting: outcome.waiting,
    answers: before?.answers ?? [],
    joined: claim.joined.map(({ id }) => id),
    joined_into: null,
    draft,
    undone: null,
    earlier: before ? [...before.earlier, summaryOf(before)] : [],
    lost: [...(before?.lost ?? []), ...claim.lost],
    superseded: before?.superseded ?? [],
  };
}

/** A run that must not land is booked: beside the record there is, or in one that says why. */
export function withSuperseded(parts: Omit<RecordParts, 'causes' | 'deliveries'>, reason: string): Record {
  const { claim, outcome, before } = parts;
  const { state, started, ended } = outcome;
  const { nonce: run, attempt, session } = claim;
  const times = { started, ended };
  const booked = { run, attempt, state, reason, session: session.name, ...times, ...pickUsage(outcome) };
  if (before) return { ...before, superseded: [...before.superseded, booked] };
  const cancelled: Outcome = { ...outcome, state: 'cancelled', reason, changes: [], emits: [], due: null };
  const record = makeRecord({ ...parts, outcome: cancelled, causes: [], deliveries: [claim.agent] });
  return { ...record, superseded: [booked] };
}

/** The record of an event that a join's run answered together with another one. */
export function joinedRecord(
  lead: Record,
  event: StrataEvent,
  before: Record | null,
  deliveries: string[],
): Record {
  return {
    ...lead,
    event: event.id,
    type: event.type,
    reason: `answered together with ${lead.event}: ${lead.reason}`,
    caused_by: event.causedBy,
    correlation_id: correlationOf(event),
    sender: event.sender,
    // Files, events and money are booked once, with the event that led.
    ...NO_USAGE,
    model: lead.model,
    files: [],
    causes: [],
    reply: null,
    verdict: null,
    deliveries,
    answers: [],
    joined: [],
    joined_into: lead.event,
    earlier: before ? [...before.earlier, summaryOf(before)] : [],
    lost: [],
    superseded: before?.superseded ?? [],
  };
}

function summaryOf(record: Record): RunSummary {
  const { run, attempt, state, reason, session, timings } = record;
  const { started, ended } = timings;
  return { run, attempt, state, reason, session, started, ended, ...pickUsage(record) };
}

/** Runs to book with the next one: those that were known to be lost, the one that is taken over, those that were stopped. */
export function lostRuns(
  before: Claim | null,
  spent: readonly LostRun[],
  record: Pick<Record, 'run' | 'earlier' | 'lost' | 'superseded'> | null,
): LostRun[] {
  const booked = new Set(record ? runsOf(record) : []);
  const takenOver = before && {
    run: before.nonce,
    session: before.session.name,
    claimed: before.at,
    ...NO_USAGE,
  };
  const lost = [...(before?.lost ?? []), ...(takenOver ? [takenOver] : []), ...spent];
  // What is told last of a run is what it had used in the end.
  return [...new Map(lost.map((one) => [one.run, one])).values()].filter(({ run }) => !booked.has(run));
}

/** Ids of all runs of a delivery that its record knows. */
export function runsOf(record: Pick<Record, 'run' | 'earlier' | 'lost' | 'superseded'>): string[] {
  return [record.run, ...[...record.earlier, ...record.lost, ...record.superseded].map(({ run }) => run)];
}
