/** Making outcomes safe: each claim moves to its outcome, if and only if it is still the claim that was made. */
import type { Bus } from '../git/bus.ts';
import type { ObjectBatch } from '../git/database.ts';
import type { PushResult, RefUpdate } from '../git/remote.ts';
import type { Holding } from './holdings.ts';

/** Outcomes that are to be tied to their claims; where nothing hurries, only with a push that is made anyway. */
export interface Loose {
  holdings: readonly Holding[];
  hurries: boolean;
}

export const NOTHING_LOOSE: Loose = { holdings: [], hurries: false };

/** An outcome on its way. */
export interface Tie {
  holding: Holding;
  update: RefUpdate;
}

/** Rule 11: made twice from the same outcome it is the same commit. */
export function prepareTies(bus: Bus, loose: readonly Holding[], batch: ObjectBatch): Tie[] {
  return loose.flatMap((holding) => {
    const { key, claim, oid, done } = holding;
    if (!done) return [];
    for (const blob of done.blobs.values()) batch.put('blob', blob);
    const to = bus.putTied(batch, { v: 1, kind: 'tied', claim, outcome: done.outcome }, oid);
    return [{ holding, update: { ref: bus.claimRef(key), from: oid, to } }];
  });
}

export function concludeTies(ties: readonly Tie[], pushed: PushResult): void {
  for (const { holding, update } of ties) {
    if (pushed.fates.get(update.ref)?.fate === 'moved')
      Object.assign(holding, { oid: update.to, tied: true });
  }
}
