/**
 * Looks after drafts: opens their pages, hears what people said there, and has the bus follow. Any runner
 * that can ask the forge may do it, as often as it likes: each step is decided anew from what is there.
 */
import type { LiveDraft } from '../core/draft.ts';
import { nextStep } from '../core/review.ts';
import type { Tip } from '../core/view.ts';
import { ForgeError, type DraftStanding, type Forge } from '../forge/forge.ts';
import type { Bus } from '../git/bus.ts';
import type { Person } from '../git/objects.ts';
import { RemoteError } from '../git/remote.ts';
import type { Clock } from '../loop/ports.ts';
import { factsOf } from './facts.ts';
import { take, type Bench } from './steps.ts';

/** More steps for one draft at once mean that something goes in circles. */
const STEPS = 20;

export interface ReviewsOptions {
  bus: Bus;
  /** Null: drafts are reviewed as branches, with `strata review`. */
  forge: Forge | null;
  /** Who acts on the bus. */
  by: Person;
  clock: Pick<Clock, 'wall' | 'mono'>;
  tell: (words: string) => void;
}

export class Reviews {
  readonly #options: ReviewsOptions;
  /** When the forge was last asked about a draft, on the monotonic clock. */
  readonly #asked = new Map<string, number>();
  /** What stood in the way and was told, so that it is told once. */
  #told: string | null = null;

  constructor(options: ReviewsOptions) {
    this.#options = options;
  }

  /** Goes through all drafts once. @returns whether the bus changed */
  async tend(): Promise<boolean> {
    const { drafts } = await this.#options.bus.read();
    for (const key of this.#asked.keys()) if (!drafts.has(key)) this.#asked.delete(key);
    let changed = false;
    for (const key of drafts.keys()) changed = (await this.#tendOne(key)) || changed;
    return changed;
  }

  async #tendOne(key: string): Promise<boolean> {
    try {
      const changed = await this.#steps(key);
      this.#told = null;
      return changed;
    } catch (error) {
      if (!(error instanceof ForgeError) && !(error instanceof RemoteError)) throw error;
      if (this.#told !== error.message) this.#options.tell(`drafts wait: ${error.message}`);
      this.#told = error.message;
      return false;
    }
  }

  async #steps(key: string): Promise<boolean> {
    const { bus, forge, clock } = this.#options;
    let standing: DraftStanding | null | undefined;
    for (let steps = 0; steps < STEPS; steps += 1) {
      const view = await bus.read();
      const live = view.drafts.get(key);
      if (!live) return steps > 0;
      standing ??= await this.#ask(live, view.tip, standing === undefined && steps > 0);
      const facts = await factsOf(bus, view, live.draft);
      const step = nextStep(live.draft, { ...facts, standing, hasForge: forge !== null, wall: clock.wall() });
      if (!step) return steps > 0;
      const bench: Bench = { operator: { bus, by: this.#options.by, clock }, forge, draft: live.draft, view };
      // What the step does may show at the forge too.
      if ((await take(step, bench)) === 'ask again') standing = undefined;
    }
    return true;
  }

  /** @param atOnce something was just done that shows there */
  async #ask({ key, draft }: LiveDraft, tip: Tip, atOnce: boolean): Promise<DraftStanding | null> {
    const { forge, clock } = this.#options;
    if (!forge || !draft.thread) return null;
    const last = this.#asked.get(key) ?? Number.NEGATIVE_INFINITY;
    if (!atOnce && clock.mono() - last < tip.config.review.pollMs) return null;
    this.#asked.set(key, clock.mono());
    return forge.look(draft.thread.number);
  }
}
