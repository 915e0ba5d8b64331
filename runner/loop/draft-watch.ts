/** When drafts are looked after: whenever they or the tip moved, and as often as the bus asks its forge. */
import type { View } from '../core/view.ts';
import { passingFault } from './trouble.ts';
import type { RunnerOptions } from './ports.ts';

export class DraftWatch {
  readonly #options: Pick<RunnerOptions, 'tendDrafts' | 'clock' | 'report'>;
  readonly #wake: () => void;
  #tending = false;
  /** The tip and the drafts as they were when they were looked after. */
  #seen = '';
  #at = Number.NEGATIVE_INFINITY;
  #pollMs: number | null = null;

  constructor(options: Pick<RunnerOptions, 'tendDrafts' | 'clock' | 'report'>, wake: () => void) {
    this.#options = options;
    this.#wake = wake;
  }

  /** True until what was seen last is looked after. */
  get busy(): boolean {
    return this.#tending;
  }

  /** Milliseconds until the forge is to be asked again; null: there is nothing to ask about. */
  get wait(): number | null {
    if (this.#pollMs === null || this.#tending) return null;
    return Math.max(0, this.#at + this.#pollMs - this.#options.clock.mono());
  }

  /** One runner does it for all, beside its turns: a forge may take its time. */
  look(view: View, leads: boolean): void {
    const { tendDrafts, clock } = this.#options;
    const mine = tendDrafts !== undefined && leads && view.drafts.size > 0;
    this.#pollMs = mine ? view.tip.config.review.pollMs : null;
    if (!mine || this.#tending) return;
    const now = stampOf(view);
    if (now === this.#seen && clock.mono() - this.#at < this.#pollMs!) return;
    this.#tending = true;
    void this.#tend(tendDrafts, now);
  }

  async #tend(tendDrafts: () => Promise<boolean>, stamp: string): Promise<void> {
    try {
      await tendDrafts();
    } catch (error) {
      // A line that is down is told by the runner's own turns.
      if (passingFault(error) === null)
        this.#options.report({
          kind: 'note',
          note: { kind: 'words', words: `drafts: ${(error as Error).message}` },
        });
    } finally {
      this.#tending = false;
      this.#seen = stamp;
      this.#at = this.#options.clock.mono();
      this.#wake();
    }
  }
}

function stampOf({ tip, drafts, heads }: View): string {
  const values = [...drafts.values()].map(({ oid }) => oid);
  return [tip.commit, ...values, ...[...heads].flat()].join(' ');
}
