/** Bounds of a chain of events (law 14): its length, its breadth, and that it gets somewhere. */
import type { Config } from './config.ts';
import type { StrataEvent } from './event.ts';
import { correlationOf } from './joins.ts';
import { sha256 } from './layout.ts';
import type { Emitted } from './outcome.ts';

const FINGERPRINT_LENGTH = 12;

/**
 * What makes two emitted events the same: type, address, payload, and what the named files hold.
 * @param blobs of the files it names, as they are once the run has landed; null: there is none
 */
export function fingerprint(emitted: Emitted, blobs: readonly (string | null)[]): string {
  const { type, next_agent, payload, files } = emitted;
  const content = JSON.stringify([type, next_agent, sorted(payload), files, blobs]);
  return sha256(content).slice(0, FINGERPRINT_LENGTH);
}

/** The same whatever the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

/**
 * Why a run's events may not go on the chain; null if they may.
 * @param pending how many other events of the chain are pending
 */
export function whyChainEnds(
  event: StrataEvent,
  emits: readonly { emitted: Emitted; mark: string }[],
  pending: number,
  limits: Config['limits'],
): string | null {
  if (emits.length === 0) return null;
  const { depth, fanOut, repeats } = limits;
  if (event.depth >= depth)
    return `the chain is ${event.depth + 1} events long; at most ${depth} are allowed (limits.depth)`;
  const circling = emits.find(({ mark }) => event.trail.filter((one) => one === mark).length >= repeats);
  if (circling) {
    const times = `${repeats + 1} times`;
    return `the chain goes in circles: the very same ${circling.emitted.type} came up ${times} (limits.repeats)`;
  }
  const breadth = pending + emits.length;
  if (breadth <= fanOut) return null;
  return `${breadth} events of the chain ${correlationOf(event)} would be pending; at most ${fanOut} are allowed (limits.fan_out)`;
}
