/** Tells people once of each file at the tip that cannot be read as it should, until that is mended. */
import { formatProblem } from '../core/problem.ts';
import type { Tip } from '../core/view.ts';
import { CONFIG_FILE } from '../git/tip.ts';
import type { RunnerOptions } from './ports.ts';

/** Of one tip: `strata status` has them all. */
const MOST_TOLD = 20;

export class Complaints {
  readonly #options: Pick<RunnerOptions, 'report'>;
  #told: ReadonlySet<string> = new Set();

  constructor(options: Pick<RunnerOptions, 'report'>) {
    this.#options = options;
  }

  /** A `strata.yaml` without which nothing goes on is told as what all waits for. */
  tell({ problems }: Tip): void {
    const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    const told = problems.filter(({ file }) => wrong.has(file) && file !== CONFIG_FILE);
    const now = new Map(told.slice(0, MOST_TOLD).map((problem) => [formatProblem(problem), problem]));
    for (const [words, problem] of now)
      if (!this.#told.has(words)) this.#options.report({ kind: 'note', note: { kind: 'problem', problem } });
    this.#told = new Set(now.keys());
  }
}
