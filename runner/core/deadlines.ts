/** What happens to a delivery by time alone, without a run of its agent. */
import type { Delivery } from './view.ts';

/**
 * `expired`: its event's deadline passed. `unanswered`: nobody answered in time. `remind`: nobody answered
 * yet, and somebody should be told again.
 */
export type ByTime = 'expired' | 'unanswered' | 'remind';

/** @param wall milliseconds since 1970 */
export function byTime(delivery: Delivery, wall: number): ByTime | null {
  const isPast = (moment: string | null | undefined) => moment != null && Date.parse(moment) <= wall;
  if (isPast(delivery.event.deadline)) return 'expired';
  if (delivery.held?.kind !== 'waiting') return null;
  if (isPast(delivery.record?.waiting?.deadline)) return 'unanswered';
  return isPast(delivery.due) ? 'remind' : null;
}

/** Whether a delivery waits for events or a person, and time alone decides nothing yet. */
export function waits(delivery: Delivery, wall: number): boolean {
  return delivery.held !== null && byTime(delivery, wall) === null;
}

/** Milliseconds until time alone decides something (see `byTime`); Infinity: it never does. */
export function decidedIn({ held, due, event }: Delivery, wall: number): number {
  const moments = [event.deadline, held?.kind === 'waiting' ? due : null].filter((one) => one !== null);
  return Math.min(...moments.map((moment) => Date.parse(moment) - wall));
}

/** Milliseconds until there is something to do for a delivery; 0 and less: now. */
export function waitOf(delivery: Delivery, wall: number): number {
  if (delivery.held) return decidedIn(delivery, wall);
  const due = delivery.due === null ? 0 : Date.parse(delivery.due) - wall;
  return Math.min(due, decidedIn(delivery, wall));
}
