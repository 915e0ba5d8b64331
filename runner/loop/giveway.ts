/**
 * Several runners hinder each other: claims are lost, and each looks at what the others land. Where a run costs
 * less than that, one runner alone is faster than all together (MEASURED section 3), so the others give way to
 * the first among them: they claim nothing, and do not look while the branch moves.
 */
import type { Plan } from '../core/plan.ts';
import type { Holdings } from './holdings.ts';
import type { RunnerOptions } from './ports.ts';
import type { Sight } from './sight.ts';

interface Parts {
  sight: Pick<Sight, 'foremost' | 'tip'>;
  holdings: Pick<Holdings, 'isQuick'>;
}

/** Between looks at whether the branch still moves. */
const PAUSE_MS = 2000;
/** Longest time without a look at what waits. */
const LONGEST_MS = 10_000;
/** What stayed free this long is not what the other one takes. */
const LEFT_FREE_MS = 2000;

export class GiveWay {
  readonly #options: Pick<RunnerOptions, 'clock' | 'chance' | 'bus'>;
  readonly #sight: Parts['sight'];
  readonly #holdings: Parts['holdings'];
  /** The delivery that came first when last looked, and since when it is free. */
  #first: { key: string; since: number } | null = null;
  /** A session that left something free, as it was then: others take part until it moves. */
  #passedOver: string | null = null;

  constructor(options: Pick<RunnerOptions, 'clock' | 'chance' | 'bus'>, { sight, holdings }: Parts) {
    this.#options = options;
    this.#sight = sight;
    this.#holdings = holdings;
  }

  /** Whether there is somebody to leave the work to. */
  get isDue(): boolean {
    const { foremost } = this.#sight;
    return foremost !== null && foremost.oid !== this.#passedOver && this.#holdings.isQuick;
  }

  /**
   * Milliseconds until what comes first counts as left free; null: there is nothing. At 0 whoever left it is passed
   * over, and what to take is to be planned anew.
   */
  patience({ first }: Pick<Plan, 'first'>): number | null {
    const now = this.#options.clock.mono();
    if (first !== this.#first?.key) this.#first = first === null ? null : { key: first, since: now };
    if (this.#first === null) return null;
    const left = Math.max(0, this.#first.since + LEFT_FREE_MS - now);
    if (left === 0) this.#passedOver = this.#sight.foremost?.oid ?? null;
    return left;
  }

  /** Waits as long as the branch moves. `pause` sleeps, and is false once the runner is to stop. */
  async whileOthersLand(pause: (milliseconds: number) => Promise<boolean>): Promise<void> {
    const { clock, bus, chance } = this.#options;
    const began = clock.mono();
    let { tip } = this.#sight;
    while (clock.mono() - began < LONGEST_MS) {
      // Apart from each other, so that they do not all ask at once.
      if (!(await pause(PAUSE_MS * (0.5 + chance.number())))) return;
      const now = await bus.remote.readTip();
      if (now === tip) return;
      tip = now;
    }
  }
}
