/** English words of reasons: those that stand beside them, for records, forges and JSON too. */
import { hindranceInEnglish } from '../../core/hindrance.ts';
import { formatProblem } from '../../core/problem.ts';
import { lostInEnglish, noteInEnglish } from '../../core/told.ts';
import { unheardInEnglish } from '../../core/unheard.ts';
import { tidiedInEnglish } from '../../git/chores.ts';
import { noBusInEnglish } from '../../git/no-bus.ts';
import { unsignedInEnglish } from '../../git/signing.ts';
import type { StoreLockedError } from '../../git/store.ts';
import { refusedInEnglish } from '../../operate/refused.ts';

export const reasons = {
  problem: formatProblem,
  refused: refusedInEnglish,
  unheard: unheardInEnglish,
  hindrance: hindranceInEnglish,
  lost: lostInEnglish,
  note: noteInEnglish,
  tidied: tidiedInEnglish,
  noBus: noBusInEnglish,
  storeLocked: ({ message }: StoreLockedError) => message,
  unsigned: unsignedInEnglish,
};
