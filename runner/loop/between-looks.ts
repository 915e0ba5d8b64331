/**
 * Among several runners looking costs most: each fetches what all others claim and tie. Whoever does not fold, and
 * has work enough or found nothing more to claim, only makes safe what it has done until it is time to look
 * again: a tie is a compare-and-swap from one's own claim, whatever else is on the bus (PROTOCOL rule 11).
 */
import type { View } from '../core/view.ts';
import type { Claiming } from './claiming.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { Holdings } from './holdings.ts';
import type { RunnerOptions } from './ports.ts';
import type { Pushes } from './pushes.ts';
import type { Sight } from './sight.ts';

interface Parts {
  sight: Sight;
  pushes: Pushes;
  holdings: Holdings;
  claiming: Claiming;
  heartbeat: Heartbeat;
}

export class BetweenLooks {
  readonly #options: Pick<RunnerOptions, 'clock'>;
  readonly #parts: Parts;
  /** Until when nothing but one's own runs can matter, on the monotonic clock. */
  #due = Number.NEGATIVE_INFINITY;
  /** When to look again, if work is still in hand. */
  #end = Number.NEGATIVE_INFINITY;
  /** The bus as it was last seen, if there was more to claim. */
  #free: View | null = null;

  constructor(options: Pick<RunnerOptions, 'clock'>, parts: Parts) {
    this.#options = options;
    this.#parts = parts;
  }

  /** A turn is over. `free`: there was more to claim. `due`: milliseconds until time alone changes something. */
  begin(view: View, { free, due }: { free: boolean; due: number }): void {
    const { sight } = this.#parts;
    const now = this.#options.clock.mono();
    this.#free = free ? view : null;
    this.#due = sight.leads ? Number.NEGATIVE_INFINITY : now + due;
    this.#end = now + sight.limits.pollMs.most;
  }

  /** What happened is not one's own runs' doing alone. */
  end(): void {
    this.#due = Number.NEGATIVE_INFINITY;
  }

  /** Ties what is to be tied by now. Milliseconds until there is more to do than wait; null: look. */
  async tie(): Promise<number | null> {
    const { holdings, pushes, claiming, heartbeat } = this.#parts;
    const { loose } = holdings;
    if (loose.length === 0 || this.#due <= this.#now || heartbeat.expired || this.#wantsMore) return null;
    const gather = Math.min(holdings.gatherWait(loose), heartbeat.wait(true) ?? Number.POSITIVE_INFINITY);
    // A look would only be in the way of the last ones.
    if (gather > 0) return this.#pause(holdings.isNearlyDone ? this.#due : this.#end, gather);
    if (pushes.wait > 0 || !(await claiming.tie(loose))) return null;
    return this.#pause(this.#end, holdings.gatherWaitAfter(loose) ?? Number.POSITIVE_INFINITY);
  }

  /** Up to a look that is due at `end`, or to what comes before. */
  #pause(end: number, before: number): number | null {
    const { holdings, sight } = this.#parts;
    // Whoever has done all leaves the others a turn, in which they are done too.
    const look = holdings.hasRoom ? Math.max(end, this.#now + sight.turn) : end;
    const left = Math.min(this.#due, look) - this.#now;
    return left > 0 ? Math.min(left, before) : null;
  }

  get #wantsMore(): boolean {
    return this.#free !== null && this.#parts.holdings.wants(this.#free) > 0;
  }

  get #now(): number {
    return this.#options.clock.mono();
  }
}
