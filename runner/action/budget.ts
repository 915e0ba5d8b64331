/** A job's bounds on time and pushes: near them nothing more is begun, at the end what runs is broken off. */
import type { Runner } from '../runner.ts';

/** Kept for runs to end and land, of a budget that allows it. */
const CLOSING_MS = 5 * 60_000;
const CLOSING_PART = 0.2;
/** An outcome may need a push to tie it and one to fold it; the last says goodbye. */
const PUSHES_A_RUN = 2;

/** Fewer would be spent before the first run could land. */
export function leastPushes(jobs: number): number {
  return reserve(jobs) + 2;
}

function reserve(jobs: number): number {
  return PUSHES_A_RUN * jobs + 1;
}

export type Spent = 'time' | 'pushes' | 'cancelled';

export interface Bounds {
  minutes: number;
  pushes: number | null;
  jobs: number;
}

export class Budget {
  readonly #bounds: Bounds;
  #runner: Pick<Runner, 'stop'> | null = null;
  #timers: NodeJS.Timeout[] = [];
  #spent: Spent | null = null;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** What ran out first; null: nothing did. */
  get spent(): Spent | null {
    return this.#spent;
  }

  /** Time counts from here. A job that is cancelled gets 7.5 s before it is killed. */
  watch(runner: Pick<Runner, 'stop'>): () => void {
    this.#runner = runner;
    const whole = this.#bounds.minutes * 60_000;
    const closing = Math.min(CLOSING_MS, whole * CLOSING_PART);
    this.#timers = [
      setTimeout(() => this.#spend('time', 'finish'), whole - closing),
      setTimeout(() => this.#spend('time', 'now'), whole),
    ];
    const cancel = () => this.#spend('cancelled', 'now');
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    return () => {
      for (const timer of this.#timers) clearTimeout(timer);
      process.off('SIGINT', cancel);
      process.off('SIGTERM', cancel);
    };
  }

  /** Told after each push. */
  pushed(soFar: number): void {
    const { pushes, jobs } = this.#bounds;
    if (pushes !== null && soFar >= pushes - reserve(jobs)) this.#spend('pushes', 'finish');
  }

  #spend(what: Spent, how: 'finish' | 'now'): void {
    this.#spent ??= what;
    this.#runner?.stop(how);
  }
}
