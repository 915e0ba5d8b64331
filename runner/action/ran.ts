/** What ran in this job, gathered from what the runner reports and told in the log as it happens. */
import { hindranceInEnglish } from '../core/hindrance.ts';
import { lostInEnglish, noteInEnglish } from '../core/told.ts';
import { tidiedInEnglish } from '../git/chores.ts';
import type { Folded } from '../git/fold.ts';
import type { RunnerEvent } from '../runner.ts';
import { tell } from './words.ts';

/** One run: of this job, or one whose outcome this job folded. */
export interface Ran {
  event: string;
  type: string;
  agent: string;
  state: string;
  reason: string;
  tookMs: number;
  /** Null until it landed. */
  costUsd: number | null;
  commit: string | null;
}

export class Runs {
  readonly #runs = new Map<string, Ran>();

  get all(): Ran[] {
    return [...this.#runs.values()];
  }

  /** Whether the bus got on by this job. */
  get landedAny(): boolean {
    return this.all.some(({ commit }) => commit !== null);
  }

  /** How many landed with one of these states. */
  landed(...states: readonly string[]): number {
    return this.all.filter(({ commit, state }) => commit !== null && states.includes(state)).length;
  }

  report(event: RunnerEvent): void {
    switch (event.kind) {
      case 'ready':
        return tell('·', `works on ${event.branch} of ${event.remote} (${event.labels.join(', ')})`);
      case 'started':
        return this.#begin(event);
      case 'ended':
        return this.#end(event);
      case 'landed':
        return this.#land(event.folded);
      case 'lost':
        this.#runs.delete(event.run);
        return tell('!', `${event.agent}: its work does not count: ${lostInEnglish(event.why)}`);
      case 'line':
        return tell('·', `${event.agent}: ${event.line}`);
      case 'trouble':
        return tell('!', `${event.fault.words}; trying again`);
      case 'recovered':
        return tell('·', 'the remote answers again');
      case 'waits':
        return tell('!', hindranceInEnglish(event.why));
      case 'chore':
        return tell('·', tidiedInEnglish(event.did));
      case 'note':
        return tell('·', noteInEnglish(event.note));
    }
  }

  #begin({ run, agent, event, type, attempt }: Extract<RunnerEvent, { kind: 'started' }>): void {
    const reason = 'it was broken off; it runs again';
    this.#runs.set(run, {
      event,
      type,
      agent,
      state: 'open',
      reason,
      tookMs: 0,
      costUsd: null,
      commit: null,
    });
    tell('▸', `${agent} starts on ${type} (${event})${attempt > 1 ? `, attempt ${attempt}` : ''}`);
  }

  #end({ run, agent, state, reason, tookMs }: Extract<RunnerEvent, { kind: 'ended' }>): void {
    const ran = this.#runs.get(run);
    if (ran) Object.assign(ran, { state, reason, tookMs });
    tell(state === 'done' ? '·' : '!', `${agent} ended: ${state}, ${reason}`);
  }

  #land({ record, landing, commit }: Folded): void {
    const state = landing.kind === 'land' ? record.state : 'superseded';
    const reason = landing.kind === 'land' ? record.reason : landing.reason;
    const { event, type, agent, timings, cost_usd: costUsd } = record;
    this.#runs.set(record.run, {
      event,
      type,
      agent,
      state,
      reason,
      tookMs: timings.took_ms,
      costUsd,
      commit,
    });
    tell(state === 'done' ? '✓' : '✗', `${agent}: ${type} ${state}, ${commit.slice(0, 10)}`);
  }
}
