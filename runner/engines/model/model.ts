/** A model behind one interface: what it is asked, what it answers, and how it can fail. */
import type { ModelChoice, Thinking } from '../../core/models.ts';
import type { ModelTool, Picture } from '../../core/modeltools.ts';
import type { Tokens } from '../../core/usage.ts';

export interface ToolCall {
  id: string;
  name: string;
  input: unknown;
}

export interface ToolAnswer {
  id: string;
  name: string;
  text: string;
  failed: boolean;
}

/** In no provider's words, so that another model can go on with it. */
export type Message =
  | { role: 'user'; text: string; pictures: Picture[] }
  | { role: 'model'; text: string; calls: ToolCall[]; native: Native }
  | { role: 'tools'; answers: ToolAnswer[] };

/** A model's turn in its provider's own words, which hold more. Of use to that very model only: thoughts are bound to it. */
export interface Native {
  by: ModelChoice['by'];
  model: string;
  content: unknown;
}

export interface Ask {
  model: string;
  system: string;
  messages: readonly Message[];
  tools: readonly Omit<ModelTool, 'run'>[];
  /** Most tokens of the answer, thinking included. */
  mostTokens: number;
  thinking: Thinking | null;
  signal: AbortSignal;
  /** Told what the provider says that this turn has used so far, also of an answer that never comes whole. */
  used: (tokens: Tokens) => void;
  /** Has a tool do what the model asks of it. Throws only what ends the run. */
  use: (call: ToolCall) => Promise<ToolAnswer>;
}

export interface Turn {
  text: string;
  calls: ToolCall[];
  /** Has them done, one after the other: each may build on the one before. Throws what ends the run. */
  answers: () => Promise<ToolAnswer[]>;
  /** Why it ended: it was done for now, it was too long, or the model or its provider would not go on. */
  stop: 'done' | 'length' | 'refusal';
  native: Native;
}

export interface Model {
  /** Throws a `ModelFault`, or whatever came of `signal`. */
  turn(ask: Ask): Promise<Turn>;
}

/**
 * `busy`: overloaded, out of order, or too much was asked of it for now. `cut`: no connection, or it broke.
 * `key`: it does not take the key. `request`: it will not take the request, however often it comes.
 */
export type FaultKind = 'busy' | 'cut' | 'key' | 'request';

export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  readonly kind: FaultKind;
  /** How long the provider asks to be left alone; null: it does not say. */
  readonly waitMs: number | null;

  constructor(kind: FaultKind, message: string, waitMs: number | null = null) {
    super(message);
    this.kind = kind;
    this.waitMs = waitMs;
  }
}

/** What an answer's HTTP status means, the same for every provider; 529 is Anthropic's own for overload. */
export function faultOf(status: number, words: string, headers: Headers): ModelFault {
  if (status === 401 || status === 403) return new ModelFault('key', words);
  const isBusy = status === 408 || status === 429 || status >= 500;
  return new ModelFault(isBusy ? 'busy' : 'request', words, isBusy ? waitFrom(headers) : null);
}

/** RFC 9110: seconds, or a date; and the finer one that two of the providers send. */
function waitFrom(headers: Headers): number | null {
  const fine = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (fine >= 0) return fine;
  const said = headers.get('retry-after');
  if (said === null) return null;
  if (/^\d+(?:\.\d+)?$/.test(said)) return Number(said) * 1000;
  const until = Date.parse(said) - Date.now();
  return Number.isNaN(until) ? null : Math.max(0, until);
}
