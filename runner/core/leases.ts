/**
 * Who counts as dead. A watcher must itself have seen the same session value and the same claim value
 * for the whole lease, by its monotonic clock and by the wall clock (which a suspend does not stop).
 * PROTOCOL rules 7 to 9.
 */
import type { Session } from './outcome.ts';

export interface ClockReading {
  /** Milliseconds on a clock that never goes back. */
  mono: number;
  /** Milliseconds since 1970. */
  wall: number;
}

interface Sighting {
  value: string;
  since: ClockReading;
}

/** For each claim or session, since when this runner has seen its present value. */
export type Sightings = ReadonlyMap<string, Sighting>;

/** What is seen now: a key and the value whose lasting unchanged is watched. */
export function observe(
  before: Sightings,
  values: Iterable<readonly [key: string, value: string]>,
  now: ClockReading,
): Sightings {
  const after = new Map<string, Sighting>();
  for (const [key, value] of values) {
    const known = before.get(key);
    // A wall clock that was set back would count for nothing until it is there again: watched anew.
    const lasts = known?.value === value && known.since.wall <= now.wall;
    after.set(key, lasts ? known : { value, since: now });
  }
  return after;
}

/** Milliseconds for which a value has been seen unchanged: the smaller of both clocks' opinions. */
export function unchangedFor(sightings: Sightings, key: string, now: ClockReading): number {
  const seen = sightings.get(key);
  if (!seen) return 0;
  return Math.max(0, Math.min(now.mono - seen.since.mono, now.wall - seen.since.wall));
}

/** A session's own word on its lease counts, within reason; without a session the watcher's own does. */
export function leaseOf(session: Session | undefined, ownLease: number): number {
  return session ? Math.max(session.lease_ms, 1000) : ownLease;
}
