/** What somebody likely meant who mistyped a name. */
import { distance } from 'fastest-levenshtein';

/** Most slips in a name of any length; of a short one a third. */
const MOST_SLIPS = 3;

/** The known name that a mistyped one is nearest to; null where none is near enough to be meant. */
export function nearestTo(name: string, known: readonly string[]): string | null {
  let most = Math.min(MOST_SLIPS, Math.max(1, Math.floor(name.length / 3)));
  let best: string | null = null;
  for (const candidate of known) {
    const slips = distance(name.toLowerCase(), candidate.toLowerCase());
    if (slips > most) continue;
    best = candidate;
    most = slips - 1;
  }
  return best;
}
