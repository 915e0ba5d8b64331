/**
 * What a `module` agent sees: the types of its one function. Import them with
 * `import type { AgentModule } from '@97layer/strata/agent'`; nothing here exists at run time.
 */

/** The event as an agent receives it: the envelope in full, in the spelling of the file format. */
export interface AgentEvent {
  event_id: string;
  type: string;
  /** RFC 3339, or null where neither the file nor its folder says. */
  timestamp: string | null;
  payload: Record<string, unknown>;
  sender: string | null;
  next_agent: string | null;
  correlation_id: string | null;
  caused_by: string | null;
  priority: number;
  /** Paths in the bus that the event names. */
  files: string[];
  /** RFC 3339, or null: until when an answer is of use. */
  deadline: string | null;
  /** Of a join (`on: {all: [...]}`): the other events that this run answers. */
  joined: AgentEvent[];
  /** What people answered when earlier attempts waited for them, oldest first. */
  answers: { event: string; sender: string | null; at: string | null; payload: Record<string, unknown> }[];
}

/** One file an agent wants written or deleted, relative to the root of the bus. */
export type ProposedFile =
  { path: string; content: string } | { path: string; base64: string } | { path: string; delete: true };

/** An event an agent wants emitted. `type` must match one of the agent's `emits`. */
export interface ProposedEvent {
  type: string;
  payload?: Record<string, unknown>;
  /** Restricts delivery to this agent. */
  next_agent?: string;
  priority?: number;
  files?: string[];
  /** Whether a `receipt` is to come back once it ended. */
  requires_ack?: boolean;
  /** RFC 3339. */
  not_before?: string;
  deadline?: string;
}

/**
 * What a run ends in. Files written in the working folder are added to `files`; where both name a
 * path, `files` counts.
 */
export interface ProposalDraft {
  files?: ProposedFile[];
  emits?: ProposedEvent[];
  /** Text for people; kept in the record. */
  reply?: string;
  /** A judgement in the agent's own words and figures; kept in the record. */
  verdict?: unknown;
  /**
   * The agent cannot go on without a person: nothing lands, the delivery waits, and its next attempt finds
   * the answer in `event.answers`. `remind` is a span such as `24h`; `deadline` a span or a moment.
   */
  waiting?: { question: string; remind?: string; deadline?: string };
  /**
   * What services made for it, to be booked: priced by `models.media`, or as the service says. What the tools
   * of Strata had made is added by itself.
   */
  used?: { model: string; images?: number; seconds?: number; characters?: number; cost_usd?: number }[];
}

/** What a run knows about itself. */
export interface AgentContext {
  /** Absolute path of the working folder: holds what the agent may read, takes what it writes. */
  workdir: string;
  /** Absolute path of the agent's own folder (read only in spirit; changes to it are ignored). */
  agentDir: string;
  /** The agent's id: its path under `agents/`. */
  agent: string;
  /** This run's id. */
  run: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** The bus's day as YYYY-MM-DD in its time zone, and the moment the run began (RFC 3339, UTC). */
  day: string;
  now: string;
  /**
   * Does a step once, whatever becomes of this run: where an earlier run of the same delivery finished the
   * step of this name, its result is given back. Results must be JSON.
   */
  step<Result>(name: string, work: () => Promise<Result> | Result): Promise<Result>;
  /** Aborted when the run must stop. */
  signal: AbortSignal;
  /** One line for the person who watches. */
  log(line: string): void;
}

/** Thrown by an agent to be run again later, when the cause is likely to pass. */
export interface RetryRequest extends Error {
  name: 'RetryRequest';
}

/** The default export of a `module` agent's file. */
export type AgentModule = (
  event: AgentEvent,
  context: AgentContext,
) => Promise<ProposalDraft | undefined> | ProposalDraft | undefined;
