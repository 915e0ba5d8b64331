/** What a remote allows: its budget of pushes, and the lease and heartbeat that follow from it. */
import type { RemoteSettings } from './config.ts';

export interface HostLimits {
  /** Pushes a minute for all runners together; null: no budget. */
  pushesPerMinute: number | null;
  /** Whether refs move by pushes, or directly in a folder on this machine. */
  byPush: boolean;
  leaseMs: number;
  /** Between signs of life of a session that holds nothing. */
  idleHeartbeatMs: number;
  /** Shortest and longest pause between looks at the remote. */
  pollMs: { least: number; most: number };
}

const MINUTE = 60_000;

/** github.com: MEASURED section 6 recommends 6 pushes a minute; law 7 fixes lease and heartbeat. */
const GITHUB: HostLimits = {
  byPush: true,
  pushesPerMinute: 6,
  leaseMs: 5 * MINUTE,
  idleHeartbeatMs: 10 * MINUTE,
  pollMs: { least: 2000, most: 15_000 },
};
const OWN_SERVER: HostLimits = {
  byPush: true,
  pushesPerMinute: null,
  leaseMs: MINUTE,
  idleHeartbeatMs: 10 * MINUTE,
  pollMs: { least: 200, most: 5000 },
};
/** A folder tells by itself when it changes; looking is the fallback. */
const FOLDER: HostLimits = { ...OWN_SERVER, byPush: false, pollMs: { least: 500, most: 2000 } };

export function hostLimits(
  host: string | null,
  configured: Readonly<Record<string, RemoteSettings>>,
  lease: number | null,
): HostLimits {
  const base = host === null ? FOLDER : /(^|\.)github\.com$/.test(host) ? GITHUB : OWN_SERVER;
  const own = host === null ? undefined : configured[host];
  const pollMs = own?.pollMs
    ? { least: own.pollMs, most: Math.max(own.pollMs, base.pollMs.most) }
    : base.pollMs;
  return {
    byPush: base.byPush,
    pushesPerMinute: own?.pushesPerMinute ?? base.pushesPerMinute,
    leaseMs: lease ?? own?.leaseMs ?? base.leaseMs,
    idleHeartbeatMs: own?.heartbeatMs ?? base.idleHeartbeatMs,
    pollMs,
  };
}

/** A runner's share of the budget as the least time between its pushes, in milliseconds. */
export function pushInterval(limits: HostLimits, runners: number): number {
  return limits.pushesPerMinute === null ? 0 : (MINUTE / limits.pushesPerMinute) * Math.max(1, runners);
}

/**
 * The lease to state, long enough for this many holders' heartbeats in the budget (PROTOCOL rule 10): half
 * of the pushes are heartbeats, three of them make a lease, and 30 s are to spare.
 */
export function statedLease(limits: HostLimits, runners: number): number {
  if (limits.pushesPerMinute === null) return limits.leaseMs;
  return Math.max(limits.leaseMs, 3 * 2 * pushInterval(limits, runners) + 30_000);
}

/** Work to hold in advance, so that quick agents do not wait for claims. */
const AHEAD_MS = 1000;
const MOST_AHEAD = 128;
/** Where each push is a round trip it carries as many as it can: 256 refs, less some room (rule 18). */
const MOST_AHEAD_BY_PUSH = 248;

/** How much work to claim in advance: milliseconds of it, and at most how many deliveries. */
export function ahead(limits: HostLimits, runners: number): { time: number; most: number } {
  const time = Math.max(AHEAD_MS, 2 * pushInterval(limits, runners));
  return { time, most: limits.byPush ? MOST_AHEAD_BY_PUSH : MOST_AHEAD };
}
