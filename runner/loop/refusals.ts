import { withoutResults } from '../core/landing.ts';
import type { Outcome } from '../core/outcome.ts';

/**
 * What the remote's own rules refuse, such as a hook that guards some path. It refuses a whole fold, so
 * the outcomes of that fold then go one by one, until it is known which it was. That one is booked as
 * rejected, in the remote's words, and the others land.
 */
export class Refusals {
  /** In whose words, by run. */
  readonly #refused = new Map<string, string>();
  /** Outcomes of a refused fold that are still to go alone. */
  #suspects = 0;

  /** Whether the next fold is to hold one outcome only, and no chores. */
  get oneByOne(): boolean {
    return this.#suspects > 0;
  }

  /** A fold of these runs was refused. False: the branch takes nothing at all, not even a rejection. */
  met(runs: readonly string[], chores: number, words: string): boolean {
    const [run] = runs;
    if (run === undefined || this.#refused.has(run)) return false;
    if (runs.length + chores > 1) this.#suspects = runs.length;
    else this.#refused.set(run, words);
    return true;
  }

  landed(runs: readonly string[]): void {
    this.#suspects = Math.max(0, this.#suspects - runs.length);
    for (const run of runs) this.#refused.delete(run);
  }

  /** The outcome as the remote may take it. */
  judged(run: string, outcome: Outcome): Outcome {
    const words = this.#refused.get(run);
    return words === undefined
      ? outcome
      : withoutResults(outcome, 'rejected', `the remote refuses what it made: ${words}`);
  }
}
