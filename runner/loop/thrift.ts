/** Tells people once of each budget that is used up. */
import { untilTomorrow, type Allowance } from '../core/budgets.ts';
import type { RunnerOptions } from './ports.ts';

export class Thrift {
  readonly #options: Pick<RunnerOptions, 'report' | 'clock'>;
  /** Whose budgets were told, all agents' as null, until when that holds. */
  readonly #told = new Map<string | null, number>();

  constructor(options: Pick<RunnerOptions, 'report' | 'clock'>) {
    this.#options = options;
  }

  tell(spent: readonly { agent: string; allowance: Allowance }[], timezone: string): void {
    const wall = this.#options.clock.wall();
    for (const { agent, allowance } of spent) {
      const whose = allowance.what === 'bus' ? null : agent;
      if ((this.#told.get(whose) ?? 0) > wall) continue;
      const until = wall + untilTomorrow(wall, timezone);
      this.#told.set(whose, until);
      this.#options.report({
        kind: 'note',
        note: { kind: 'budget', agent: whose, limit: allowance.limit, until: new Date(until).toISOString() },
      });
    }
  }
}
