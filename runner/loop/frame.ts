/** The outcomes an attempt can end in, each from what it takes. */
import type { Agent } from '../core/agent.ts';
import { withRefused } from '../core/confinement.ts';
import { boundedFaults } from '../core/judge.ts';
import { bareOutcome, type Change, type Claim, type Outcome } from '../core/outcome.ts';
import type { Proposal } from '../core/proposal.ts';
import { afterFailure, type Failure, type RetryRule } from '../core/retry.ts';
import type { Runnable } from '../core/routing.ts';
import type { Delivery, Tip } from '../core/view.ts';
import { nextLook } from '../core/without-run.ts';
import { addUsage, NO_USAGE, type Usage } from '../core/usage.ts';
import type { Oid } from '../git/objects.ts';
import type { Held } from './confining.ts';

/** An outcome with the content of its new files, which nobody else has yet. */
export interface Attempted {
  outcome: Outcome;
  blobs: Map<Oid, Buffer>;
}

/** What the same attempt went through before. */
export interface Before {
  usage: Usage;
  refused: readonly string[];
  /** Why no model answered, and what goes on in their place. */
  givenUp: { why: string; standIn: Runnable } | null;
}

export const NOTHING_BEFORE: Before = { usage: NO_USAGE, refused: [], givenUp: null };

/** What every outcome of an attempt has in common. */
export class Frame {
  readonly held: Held = { sandbox: null, refused: [] };
  /** Hosts that its tools say they did not ask: what borders saw goes before it, whoever fills this. */
  #told: readonly string[];
  readonly #claim: Claim;
  readonly #delivery: Delivery & { agent: Agent };
  readonly #tip: Tip;
  /** What ran it. */
  readonly #engine: string;
  readonly #started: Date;
  readonly #now: () => Date;
  readonly #before: Before;

  constructor(
    claim: Claim,
    delivery: Delivery & { agent: Agent },
    tip: Tip,
    runnable: Runnable | null,
    before: Before,
    now: () => Date,
  ) {
    this.#engine = engineName(delivery.agent, runnable);
    this.#claim = claim;
    this.#delivery = delivery;
    this.#tip = tip;
    this.#started = now();
    this.#now = now;
    this.#before = before;
    this.#told = before.refused;
  }

  get started(): Date {
    return this.#started;
  }

  get refused(): string[] {
    return withRefused(this.held.refused, this.#told);
  }

  /** What whoever goes on in this attempt must know. */
  before(usage: Usage, givenUp = this.#before.givenUp): Before {
    return { usage: addUsage(this.#before.usage, usage), refused: this.refused, givenUp };
  }

  hear(refused: readonly string[]): void {
    this.#told = withRefused(this.#told, refused);
  }

  done(proposal: Proposal, made: { changes: Change[]; blobs: Map<Oid, Buffer> }, usage: Usage): Attempted {
    const emits = proposal.emits.map((emit) => ({
      type: emit.type,
      payload: emit.payload,
      next_agent: emit.next_agent ?? null,
      priority: emit.priority ?? null,
      files: emit.files,
      requires_ack: emit.requires_ack,
      not_before: emit.not_before ?? null,
      deadline: emit.deadline ?? null,
    }));
    const { givenUp } = this.#before;
    const reason = givenUp ? `its offline stand-in did its work, for ${givenUp.why}` : 'it did its work';
    const outcome = this.#outcome('done', reason, usage);
    return {
      outcome: { ...outcome, changes: made.changes, emits, reply: proposal.reply, verdict: proposal.verdict },
      blobs: made.blobs,
    };
  }

  rejected(found: readonly string[], usage: Usage): Attempted {
    const faults = boundedFaults(found);
    const reason =
      faults.length === 1 ? faults[0]! : `its proposal has ${found.length} faults; nothing of it was taken`;
    return { outcome: { ...this.#outcome('rejected', reason, usage), faults }, blobs: new Map() };
  }

  /** @param wanted the moment at which the agent asked to be tried again, RFC 3339 */
  failure(cause: Failure['cause'], reason: string, usage: Usage, wanted: string | null = null): Attempted {
    const { agent, event, record } = this.#delivery;
    const rule: RetryRule = { ...this.#tip.config.retry, ...agent.retry };
    const ended = this.#now().getTime();
    const failure = { run: this.#claim.nonce, cause, ended, wanted, deadline: event.deadline };
    const next = afterFailure(failure, record, rule);
    const words = next.state === 'failed' && next.because ? `${reason} (${next.because})` : reason;
    return {
      outcome: { ...this.#outcome(next.state, words, usage), cause, due: next.due },
      blobs: new Map(),
    };
  }

  /** Nothing lands until a person answered. */
  waits(proposal: Proposal, asked: NonNullable<Proposal['waiting']>, usage: Usage): Attempted {
    const wall = this.#now().getTime();
    const { question, remindMs, deadline } = asked;
    const waiting = {
      question,
      remind_ms: remindMs,
      deadline: typeof deadline === 'number' ? new Date(wall + deadline).toISOString() : deadline,
    };
    const outcome = this.#outcome('waiting', `waits for a person: ${question}`, usage);
    const { reply, verdict } = proposal;
    return {
      outcome: { ...outcome, reply, verdict, waiting, due: nextLook(waiting, wall) },
      blobs: new Map(),
    };
  }

  #outcome(state: Outcome['state'], reason: string, usage: Usage): Outcome {
    const ended = this.#now().toISOString();
    return {
      ...bareOutcome(this.#tip.commit, this.#started.toISOString(), ended),
      state,
      reason,
      engine: this.#engine,
      ...addUsage(this.#before.usage, usage),
      sandbox: this.held.sandbox,
      refused: this.refused,
    };
  }
}

/** For its record. */
function engineName(agent: Agent, runnable: Runnable | null): string {
  if (runnable === null || runnable.run === '') return agent.engine;
  return runnable.standIn ? `${runnable.engine} (offline)` : runnable.engine;
}
