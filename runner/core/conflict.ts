import { sayFault } from './faultwords.ts';
import type { Problem } from './problem.ts';

/** What a merge left behind when nobody looked: neither side is what anybody meant. */
export function findConflict(text: string, file: string): Problem | null {
  const found = /^<{7}(?: .*)?\n[^]*?^={7}\n[^]*?^>{7}(?: |$)/m.exec(text);
  if (!found) return null;
  return {
    severity: 'error',
    file,
    line: text.slice(0, found.index).split('\n').length,
    ...sayFault({ kind: 'conflict-markers' }),
  };
}
