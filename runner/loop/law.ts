/** Whether there is a law on the bus: a `strata.yaml` that can be read. */
import type { Hindrance } from '../core/hindrance.ts';
import { hasErrors, type Problem } from '../core/problem.ts';
import type { View } from '../core/view.ts';
import { CONFIG_FILE } from '../git/tip.ts';

/** Rights come from `strata.yaml`: while it cannot be read, nothing is begun and nothing lands. */
export function isLawless(view: View): boolean {
  return hasErrors(lawFaults(view));
}

function lawFaults(view: View): Problem[] {
  return view.tip.problems.filter(({ file, severity }) => file === CONFIG_FILE && severity === 'error');
}

export type Lawless = Extract<Hindrance, { kind: 'lawless' }>;

/** Null while there is a law. Told even where nothing is there to land. */
export function whyLawless(view: View): Lawless | null {
  const problems = lawFaults(view);
  return problems.length === 0 ? null : { kind: 'lawless', problems };
}
