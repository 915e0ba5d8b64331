/** Whether there is a law on the bus: a `strata.yaml` that can be read. */
import { formatProblem, hasErrors, type Problem } from '../core/problem.ts';
import type { View } from '../core/view.ts';
import { CONFIG_FILE } from '../git/tip.ts';

/** Rights come from `strata.yaml`: while it cannot be read, nothing is begun and nothing lands. */
export function isLawless(view: View): boolean {
  return hasErrors(lawFaults(view));
}

function lawFaults(view: View): Problem[] {
  return view.tip.problems.filter(({ file, severity }) => file === CONFIG_FILE && severity === 'error');
}

/** In words; null while there is a law. Told even where nothing is there to land. */
export function whyLawless(view: View): string | null {
  const faults = lawFaults(view);
  if (faults.length === 0) return null;
  return `nothing is claimed or landed until strata.yaml is mended: ${faults.map(formatProblem).join('; ')}`;
}
