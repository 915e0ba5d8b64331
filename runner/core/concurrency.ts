/** How many runs of an agent there may be at once, in all or for each value of a key in the event. */
import type { Concurrency } from './agent.ts';
import type { StrataEvent } from './event.ts';
import type { Delivery, View } from './view.ts';

/** What shares one limit; null for an agent without any. */
export function groupOf({ agent, event }: Pick<Delivery, 'agent' | 'event'>): string | null {
  if (!agent?.concurrency) return null;
  return `${agent.id}\0${valueAt(event, agent.concurrency.key)}`;
}

function valueAt(event: StrataEvent, key: Concurrency['key']): string {
  if (key === null) return '';
  if (key === 'type') return event.type;
  if (key === 'sender') return event.sender ?? '';
  if (key === 'correlation_id') return event.correlationId ?? event.id;
  let value: unknown = event.payload;
  for (const part of key.split('.').slice(1)) value = (value as Record<string, unknown> | null)?.[part];
  return value === undefined ? '' : JSON.stringify(value);
}

/** Runs by group: every claim counts until its outcome has landed, so that the next one sees the results. */
export class Load {
  readonly #runs = new Map<string, number>();

  /** @param without a delivery that does not count */
  constructor(view: View, open: ReadonlyMap<string, Delivery>, without?: string) {
    for (const key of view.claims.keys()) {
      const delivery = key === without ? undefined : open.get(key);
      if (delivery) this.add(delivery);
    }
  }

  add(delivery: Delivery): void {
    const group = groupOf(delivery);
    if (group !== null) this.#runs.set(group, (this.#runs.get(group) ?? 0) + 1);
  }

  hasRoomFor(delivery: Delivery): boolean {
    const group = groupOf(delivery);
    if (group === null) return true;
    return (this.#runs.get(group) ?? 0) < (delivery.agent?.concurrency?.limit ?? 1);
  }
}
