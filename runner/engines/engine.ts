import type { AgentEvent } from '../agent.ts';
import type { Chronicle } from '../core/chronicle.ts';
import type { Confined, Start } from '../core/confinement.ts';
import type { PastTurn } from '../core/memory.ts';
import type { MediaPrice } from '../core/mediaprices.ts';
import type { ModelChoice, ModelPrice, Thinking } from '../core/models.ts';
import type { FailureCause } from '../core/retry.ts';
import type { HostTerms } from '../core/toolhost.ts';
import type { Usage } from '../core/usage.ts';

export { NO_USAGE, type Usage } from '../core/usage.ts';

export interface DoneStep {
  step: string;
  result: unknown;
}

interface DayAllowance {
  usd: number;
  /** Which budget, for people. */
  words: string;
  /** When there is more, RFC 3339. */
  due: string;
}

/** What an agent that thinks is given to think with. */
export interface ModelTask {
  /** What it is to do, in its file's words. */
  prompt: string;
  /** In the order in which they are tried; at least one. */
  choices: readonly ModelChoice[];
  /** The value of a provider's key; called when it is needed. */
  keyOf: (by: ModelChoice['by']) => string | null;
  tools: readonly string[];
  writes: readonly string[];
  emits: readonly string[];
  /** What its tools are held to in a process of theirs. */
  host: HostTerms;
  /** The bus's history, as far as it may read it. */
  chronicle: Chronicle;
  /** Folder of what it must follow; null: nothing in the run's folder is more than data. */
  directives: string | null;
  /** What it remembers; `tokens`: most of all that it is told of it. */
  memory: { folder: string | null; writable: boolean; turns: readonly PastTurn[]; tokens: number };
  thinking: Thinking | null;
  maxTurns: number;
  budgetUsd: number | null;
  /** What the budgets of the day leave it now, beside what others spend; null: none holds for it. */
  allowance: () => DayAllowance | null;
  /** Most tokens of one answer. */
  maxOutput: number;
  prices: Readonly<Record<string, ModelPrice>>;
}

/** One attempt of an agent at a delivery, as an engine is asked for it. */
export interface EngineRun {
  event: AgentEvent;
  agentId: string;
  /** The file to run, relative to `agentDir`; empty where it thinks. */
  file: string;
  /** Null where it runs a file. */
  model: ModelTask | null;
  run: string;
  attempt: number;
  /** Absolute folders: what the agent may read and write; its own; home; temporary files. */
  workdir: string;
  agentDir: string;
  home: string;
  tmp: string;
  /** The bus's day (YYYY-MM-DD), and the moment the run began (RFC 3339). */
  day: string;
  now: string;
  timeoutMs: number;
  /** Secrets that it was handed, as variables of its environment. */
  secrets: Readonly<Record<string, string>>;
  /** Takes out of a text what nobody may read. */
  redact: (text: string) => string;
  /** Prices of what services make for it, where they are others than the usual. */
  mediaPrices: Readonly<Record<string, MediaPrice>>;
  /** Most bytes it may print. */
  outputBytes: number;
  /** Most bytes that its folders may grow by. */
  folderBytes: number;
  /** Makes a process one that can do what the agent was given, and nothing else. */
  confine: (start: Start) => Promise<Confined>;
  /** Does what needs this machine's disk, however long that is full. */
  outlast: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Steps that earlier runs of the same delivery finished. */
  steps: readonly DoneStep[];
  /** Most bytes of all its steps. */
  checkpointBytes: number;
  /** The agent finished a step that need not be done again. */
  onStep: (step: DoneStep) => void;
  /** What the run has used so far, whenever that grows: known even where it never ends. */
  onSpent: (usage: Usage) => void;
  /** Hosts that its tools did not ask, as it may not reach them, each with the reason. */
  onRefused: (hosts: readonly string[]) => void;
  /** Aborted when the run must stop at once. */
  signal: AbortSignal;
  /** A line the agent printed for people, whole: one that is cut may keep half a secret. */
  onLine: (line: string) => void;
}

/**
 * How an attempt ended. `proposal` holds what the agent said on its last line (null: nothing), still
 * unjudged; files in the working folder are read by the runner. `again`: try later, not before `due`
 * (RFC 3339) where the agent says when. `spent`: the day's money was; there is more from `due` on.
 * `stopped`: by `signal`.
 */
export type EngineResult =
  | { kind: 'proposal'; value: unknown; usage: Usage }
  | { kind: 'again'; reason: string; due: string | null; usage: Usage }
  | { kind: 'spent'; reason: string; due: string; usage: Usage }
  | { kind: 'failed'; cause: FailureCause; reason: string; usage: Usage }
  | { kind: 'stopped'; usage: Usage };

export interface Engine {
  /** False for an engine that works in this process and needs nothing on disk. */
  needsFolders: boolean;
  run(run: EngineRun): Promise<EngineResult>;
}
