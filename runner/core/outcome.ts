/**
 * Claims, sessions, outcomes and records: what Strata writes into refs and into the queue. Each
 * document has a format version `v`; a higher one is left alone and told (PROTOCOL rule 2).
 */
import * as z from 'zod';
import { SANDBOXES } from './confinement.ts';
import { NO_USAGE, usageKeys } from './usage.ts';
import { CAUSES } from './values.ts';

export { NO_TOKENS } from './usage.ts';

export const FORMAT_VERSION = 1;

const oid = z.string().regex(/^[0-9a-f]{40}$/);
const moment = z.iso.datetime();
const count = z.number().int().nonnegative();

export const OUTCOME_STATES = ['done', 'retry', 'waiting', 'failed', 'cancelled', 'rejected'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];
/** Final outcomes end a delivery; `retry` and `waiting` leave it open. */
export const isFinal = (state: OutcomeState): boolean => state !== 'retry' && state !== 'waiting';

/**
 * A run that never ended: its runner died, or was stopped. What it used, as far as its checkpoints told, is
 * booked with the run that followed.
 */
const lostRunSchema = z.object({ run: z.string(), session: z.string(), claimed: moment, ...usageKeys });
export type LostRun = z.infer<typeof lostRunSchema>;

const namedEventSchema = z.object({ id: z.string(), path: z.string(), blob: oid });
export type NamedEvent = z.infer<typeof namedEventSchema>;

export const claimSchema = z.object({
  v: z.literal(FORMAT_VERSION),
  kind: z.literal('claim'),
  /** Fresh for each claim; also the run's id. */
  nonce: z.string().min(16),
  session: z.object({ key: z.string(), name: z.string(), instance: z.string() }),
  event: namedEventSchema,
  /** Of a join: the other events that its run answers. */
  joined: z.array(namedEventSchema).default([]),
  agent: z.string(),
  attempt: count.min(1),
  recoveries: count,
  lost: z.array(lostRunSchema).default([]),
  at: moment,
});
export type Claim = z.infer<typeof claimSchema>;

export const sessionSchema = z.object({
  v: z.literal(FORMAT_VERSION),
  kind: z.literal('session'),
  name: z.string(),
  instance: z.string(),
  host: z.string(),
  labels: z.array(z.string()),
  /** Milliseconds without a sign of life after which others may take its claims over. */
  lease_ms: count,
  /** Counts up with every renewal, so that no two values are the same. */
  beat: count,
  started: moment,
  at: moment,
});
export type Session = z.infer<typeof sessionSchema>;

/** One path an outcome writes or deletes, with what the agent saw there. */
export const changeSchema = z.object({
  path: z.string(),
  mode: z.string(),
  /** Null deletes. */
  blob: oid.nullable(),
  /** The blob at the tip the agent worked from; null where there was none. */
  base: oid.nullable(),
});
export type Change = z.infer<typeof changeSchema>;

const emittedSchema = z.object({
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
  next_agent: z.string().nullable(),
  priority: z.number().int().min(0).max(9).nullable(),
  files: z.array(z.string()),
  requires_ack: z.boolean().default(false),
  not_before: moment.nullable().default(null),
  deadline: moment.nullable().default(null),
});
export type Emitted = z.infer<typeof emittedSchema>;

/** What an agent that waits for a person asks, and how long. */
const questionSchema = z.object({
  question: z.string(),
  /** Milliseconds between reminders; null: none. */
  remind_ms: count.nullable(),
  /** Until when an answer is of use; null: for ever. */
  deadline: moment.nullable(),
});
export type Question = z.infer<typeof questionSchema>;

const answerSchema = z.object({
  event: z.string(),
  sender: z.string().nullable(),
  at: moment.nullable(),
  payload: z.record(z.string(), z.unknown()),
});

export const outcomeSchema = z.object({
  state: z.enum(OUTCOME_STATES),
  /** A sentence: why it ended so. */
  reason: z.string(),
  /** The same in a word, of a run that did not succeed. */
  cause: z.enum(CAUSES).nullable().default(null),
  /** Every fault found, where there are several. */
  faults: z.array(z.string()).default([]),
  changes: z.array(changeSchema),
  emits: z.array(emittedSchema),
  reply: z.string().nullable(),
  verdict: z.unknown().optional(),
  engine: z.string(),
  ...usageKeys,
  /** How its process was confined; null: there was none. */
  sandbox: z.enum(SANDBOXES).nullable().default(null),
  /** Hosts that it asked for and may not reach, with the reason. */
  refused: z.array(z.string()).default([]),
  /** The commit whose tree the agent and its definition were read from. */
  tip: oid,
  started: moment,
  ended: moment,
  /** When a retry is due; of one that waits, when it is looked at again though nobody answered. */
  due: moment.nullable(),
  /** Set where the state is `waiting`. */
  waiting: questionSchema.nullable().default(null),
  /** Why a person reviews it before it lands: it becomes a draft. Null: it lands as it is. */
  review: z.string().nullable().default(null),
  /** The draft that it is the next version of, and the head of its branch that the agent read. */
  refines: z.object({ key: z.string(), head: oid }).nullable().default(null),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** An outcome in which nothing ran and nothing came of it, to be filled in. */
export function bareOutcome(tip: string, started: string, ended = started): Outcome {
  return {
    state: 'failed',
    reason: '',
    cause: null,
    faults: [],
    changes: [],
    emits: [],
    reply: null,
    verdict: null,
    engine: 'none',
    ...NO_USAGE,
    sandbox: null,
    refused: [],
    tip,
    started,
    ended,
    due: null,
    waiting: null,
    review: null,
    refines: null,
  };
}

export const tiedSchema = z.object({
  v: z.literal(FORMAT_VERSION),
  kind: z.literal('tied'),
  claim: claimSchema,
  outcome: outcomeSchema,
});
export type Tied = z.infer<typeof tiedSchema>;

const runSchema = z.object({
  run: z.string(),
  attempt: count,
  state: z.enum(OUTCOME_STATES),
  reason: z.string(),
  session: z.string(),
  started: moment,
  ended: moment,
  ...usageKeys,
});

/** The file that keeps a delivery's outcome; docs/records.md describes each key. */
export const recordSchema = z.object({
  v: z.literal(FORMAT_VERSION),
  event: z.string(),
  type: z.string(),
  agent: z.string(),
  state: z.enum(OUTCOME_STATES),
  reason: z.string(),
  cause: z.enum(CAUSES).nullable().default(null),
  faults: z.array(z.string()),
  run: z.string(),
  attempt: count,
  recoveries: count,
  session: z.string(),
  engine: z.string(),
  /** How its process was confined; null: there was none. */
  sandbox: z.enum(SANDBOXES).nullable().default(null),
  /** Hosts that it asked for and may not reach, with the reason. */
  refused: z.array(z.string()).default([]),
  agent_commit: oid,
  ...usageKeys,
  timings: z.object({ claimed: moment, started: moment, ended: moment, folded: moment, took_ms: count }),
  files: z.array(z.object({ path: z.string(), blob: oid.nullable(), before: oid.nullable() })),
  caused_by: z.string().nullable(),
  /** The matter that its event belongs to; null: written before records told it. */
  correlation_id: z.string().nullable().default(null),
  /** Who asked, as an authenticated channel said it; null where nobody vouches for anybody. */
  sender: z.string().nullable().default(null),
  causes: z.array(z.string()),
  reply: z.string().nullable(),
  verdict: z.unknown().optional(),
  /** The event's whole list of deliveries, fixed by its first record (PROTOCOL rule 15). */
  deliveries: z.array(z.string()),
  due: moment.nullable(),
  /** Null once somebody answered. */
  waiting: questionSchema.nullable().default(null),
  answers: z.array(answerSchema).default([]),
  /** Of a join: ids of the other events its run answered, or the event whose run answered this one too. */
  joined: z.array(z.string()).default([]),
  joined_into: z.string().nullable().default(null),
  /** The draft it became: what it lists lies on that branch until a person merges it. */
  draft: z
    .object({ key: z.string(), branch: z.string(), version: count.min(1) })
    .nullable()
    .default(null),
  /** Set once a person undid it. */
  undone: z.object({ at: moment, by: z.string(), reason: z.string().nullable() }).nullable().default(null),
  earlier: z.array(runSchema),
  lost: z.array(lostRunSchema),
  superseded: z.array(runSchema),
});
export type Record = z.infer<typeof recordSchema>;
export type RunSummary = z.infer<typeof runSchema>;

/** Steps of a delivery that need not be done again, whoever runs it next. */
export const checkpointSchema = z.object({
  v: z.literal(FORMAT_VERSION),
  kind: z.literal('checkpoint'),
  event: namedEventSchema,
  agent: z.string(),
  steps: z.array(z.object({ step: z.string(), result: z.unknown(), run: z.string() })),
  /** What its runs have used so far, in case that they never end. */
  spent: z.array(lostRunSchema).default([]),
  at: moment,
});
export type Checkpoint = z.infer<typeof checkpointSchema>;
export type Step = Checkpoint['steps'][number];

/** JSON as people read it, the same bytes for the same value. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Parses one of the documents above; null for another version or a broken document. */
export function parseDocument<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Version of a document that `parseDocument` refused, if it says one. */
export function documentVersion(bytes: Uint8Array): number | null {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as { v?: unknown };
    return typeof value.v === 'number' ? value.v : null;
  } catch {
    return null;
  }
}
