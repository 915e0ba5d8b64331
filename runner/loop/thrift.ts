/** Tells people once of each budget that is used up. */
import { untilTomorrow, type Allowance } from '../core/budgets.ts';
import type { RunnerOptions } from './ports.ts';

export class Thrift {
  readonly #options: Pick<RunnerOptions, 'report' | 'clock'>;
  /** Budgets that were told, until when that holds. */
  readonly #told = new Map<string, number>();

  constructor(options: Pick<RunnerOptions, 'report' | 'clock'>) {
    this.#options = options;
  }

  tell(spent: readonly { agent: string; allowance: Allowance }[], timezone: string): void {
    const wall = this.#options.clock.wall();
    for (const { agent, allowance } of spent) {
      const whose = allowance.what === 'bus' ? 'all agents' : agent;
      if ((this.#told.get(whose) ?? 0) > wall) continue;
      const until = wall + untilTomorrow(wall, timezone);
      this.#told.set(whose, until);
      const words = `the day's budget of ${whose}, $${allowance.limit}, is used up or set aside for runs under way: what would cost more waits, at most until ${new Date(until).toISOString()} (budgets in strata.yaml)`;
      this.#options.report({ kind: 'note', words });
    }
  }
}
