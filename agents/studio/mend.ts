import type { Payload } from './payload.ts';
import { mappingsIn, textIn } from './payload.ts';

/** What can be wrong with a draft. The names stand in `directives/quality.md`. */
export const checkNames = [
  'signal',
  'subject',
  'banned',
  'parts',
  'length',
  'citations',
  'pictures',
  'links',
  'quotes',
  'repeats',
  'placeholders',
  'markup',
] as const;

export type CheckName = (typeof checkNames)[number];

/** One thing to mend, as the quality loop asks the editor for it. */
export interface Mend {
  check: CheckName;
  /** A sentence for people. */
  what: string;
  /** The words, the address or the part's name concerned; empty where the whole draft is. */
  excerpt: string;
}

/** Reads `payload.mend`; what is no known check is left out. */
export function mendsIn(payload: Payload): Mend[] {
  return mappingsIn(payload, 'mend').flatMap((entry) => {
    const check = checkNames.find((name) => name === entry['check']);
    return check
      ? [{ check, what: textIn(entry, 'what') ?? '', excerpt: textIn(entry, 'excerpt') ?? '' }]
      : [];
  });
}
