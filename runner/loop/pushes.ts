/** Every push of a runner, under the host's budget (law 7). */
import { pushInterval } from '../core/hosts.ts';
import type { ObjectBatch } from '../git/database.ts';
import type { PushResult, RefUpdate } from '../git/remote.ts';
import type { RunnerOptions } from './ports.ts';
import type { Sight } from './sight.ts';

export class Pushes {
  readonly #options: RunnerOptions;
  readonly #sight: Sight;
  #pushedAt = Number.NEGATIVE_INFINITY;
  #took = 0;
  #made = 0;

  constructor(options: RunnerOptions, sight: Sight) {
    this.#options = options;
    this.#sight = sight;
  }

  /** Milliseconds the last one took. */
  get took(): number {
    return this.#took;
  }

  /** Milliseconds until the budget allows another. */
  get wait(): number {
    const interval = pushInterval(this.#sight.limits, this.#sight.active.size);
    return Math.max(0, this.#pushedAt + interval - this.#options.clock.mono());
  }

  async push(updates: readonly RefUpdate[], batch: ObjectBatch, atomic: boolean): Promise<PushResult> {
    const result = await this.#options.bus.push(updates, batch, { atomic });
    this.#pushedAt = this.#options.clock.mono();
    this.#took = result.took;
    this.#made += 1;
    this.#options.pushed?.(this.#made);
    return result;
  }
}
