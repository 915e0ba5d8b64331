import { randomBytes } from 'node:crypto';
import type { StrataEvent } from '../core/event.ts';
import type { Claim } from '../core/outcome.ts';

/** What an outcome without a run is booked under: a claim that no ref ever held. */
export function claimByHand(
  { id, path, blob }: StrataEvent,
  agent: string,
  { attempt, at, who }: { attempt: number; at: string; who: string },
): Claim {
  return {
    v: 1,
    kind: 'claim',
    nonce: randomBytes(16).toString('hex'),
    session: { key: '', name: who, instance: '' },
    event: { id, path, blob },
    joined: [],
    agent,
    attempt,
    recoveries: 0,
    lost: [],
    at,
  };
}
