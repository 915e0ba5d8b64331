/** What keeps outcomes from landing, each told once when it begins to be true. */
import { hindranceInEnglish, type Hindrance } from '../core/hindrance.ts';
import type { Lawless } from './law.ts';
import type { RunnerOptions } from './ports.ts';

type Cause = 'lawless' | 'dirty' | 'held';

export class Hindrances {
  readonly #report: RunnerOptions['report'];
  readonly #met = new Map<Cause, Hindrance>();

  constructor(report: RunnerOptions['report']) {
    this.#report = report;
  }

  get any(): boolean {
    return this.#met.size > 0;
  }

  get lawless(): Lawless | null {
    const why = this.#met.get('lawless');
    return why?.kind === 'lawless' ? why : null;
  }

  has(cause: Cause): boolean {
    return this.#met.has(cause);
  }

  /** @param why null: no more */
  set(cause: Cause, why: Hindrance | null): void {
    const before = this.#met.get(cause);
    if (why === null) {
      this.#met.delete(cause);
      return;
    }
    this.#met.set(cause, why);
    const isTold = before && hindranceInEnglish(before) === hindranceInEnglish(why);
    if (!isTold) this.#report({ kind: 'waits', why });
  }
}
