/**
 * Joins: an agent that listens to `all:` of several types runs once for the events of one matter (one
 * `correlation_id`). One delivery leads: it is claimed, run and booked, and its outcome ends the others'.
 */
import type { StrataEvent } from './event.ts';
import type { Delivery } from './view.ts';

/** What the events of one matter share. An event that says nothing begins a matter of its own. */
export function correlationOf(event: Pick<StrataEvent, 'id' | 'correlationId'>): string {
  return event.correlationId ?? event.id;
}

/** Tells each delivery of a join what it waits for, and the leading one what it answers beside its own. */
export function joinUp(deliveries: readonly Delivery[]): void {
  const groups = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    if (!delivery.agent?.all.includes(delivery.event.type)) continue;
    const key = `${delivery.agentId}\0${correlationOf(delivery.event)}`;
    groups.set(key, [...(groups.get(key) ?? []), delivery]);
  }
  for (const group of groups.values()) joinGroup(group, group[0]!.agent!.all);
}

function joinGroup(group: readonly Delivery[], all: readonly string[]): void {
  const ordered = group.toSorted(compareParts);
  const parts = all.map((type) => ordered.find(({ event }) => event.type === type));
  const missing = all.filter((_type, i) => !parts[i]);
  for (const delivery of group) delivery.held = { kind: 'join', missing };
  const [lead, ...others] = parts.filter((part) => part !== undefined);
  if (!lead || missing.length > 0) return;
  lead.held = null;
  lead.joined = others.map(({ event }) => event);
  lead.due = latest([lead, ...others].map(({ due }) => due));
}

/** What was tried together is tried together again; then the oldest first. */
function compareParts(a: Delivery, b: Delivery): number {
  const tried = Number(b.record !== null) - Number(a.record !== null);
  const time = (a.event.timestamp ?? '').localeCompare(b.event.timestamp ?? '');
  return tried || time || (a.event.path < b.event.path ? -1 : 1);
}

function latest(moments: readonly (string | null)[]): string | null {
  const said = moments.filter((moment) => moment !== null);
  return said.length === 0 ? null : said.reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
}
