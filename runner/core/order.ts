/** In which order a runner takes what is free, alone and beside others. */
import { unchangedFor, type ClockReading, type Sightings } from './leases.ts';
import type { Delivery } from './view.ts';

/** Waiting raises a priority by one each ten minutes, so that a flood of 9s cannot starve a 0 for long. */
const RAISE_EVERY_MS = 600_000;
const HIGHEST_RANK = 100;

/** One of so many runners, numbered alike by all who see the same sessions. */
export interface Place {
  number: number;
  of: number;
}

/** Priority (raised by waiting), then timestamp, then name. What says no timestamp waits since it was seen. */
export function inOrder<One extends Delivery>(
  deliveries: readonly One[],
  sightings: Sightings,
  now: ClockReading,
): One[] {
  const rank = ({ event }: Delivery) => {
    const { timestamp, path, priority } = event;
    const waited =
      timestamp === null
        ? unchangedFor(sightings, eventSighting(path), now)
        : now.wall - Date.parse(timestamp);
    return priority + Math.max(0, Math.floor(waited / RAISE_EVERY_MS));
  };
  const ranked = deliveries.map((delivery) => ({ delivery, rank: Math.min(rank(delivery), HIGHEST_RANK) }));
  ranked.sort((a, b) => b.rank - a.rank || compare(a.delivery, b.delivery));
  return ranked.map(({ delivery }) => delivery);
}

/**
 * Runners that all began with the first would take each other's claims away. Of what comes first for all of
 * them, `room` for each, this is one's own share. Shares are drawn anew with each tip, so that nothing waits
 * for long for a runner that is busy.
 */
export function ownShare(
  ordered: readonly Delivery[],
  room: number,
  { number, of }: Place,
  tip: string,
): readonly Delivery[] {
  const draw = Number.parseInt(tip.slice(0, 8), 16);
  return ordered.slice(0, room * of).filter((_, i) => (i + draw) % of === number);
}

function compare(a: Delivery, b: Delivery): number {
  const byTime = (a.event.timestamp ?? '').localeCompare(b.event.timestamp ?? '');
  if (byTime !== 0) return byTime;
  if (a.event.path !== b.event.path) return a.event.path < b.event.path ? -1 : 1;
  return a.agentId < b.agentId ? -1 : 1;
}

/** Under which an event is watched that does not say since when it waits. */
export function eventSighting(path: string): string {
  return `event ${path}`;
}
