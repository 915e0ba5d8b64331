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
