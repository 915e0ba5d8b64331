/** What bounds how many runs begin: places, runs at once of an agent, and the day's money. */
import type { Allowance, Ledger } from './budgets.ts';
import { groupOf, type Load } from './concurrency.ts';
import { byTime } from './deadlines.ts';
import type { Delivery } from './view.ts';

/** All whose runs a day's budget bounds, as one crowd. */
export const MONEY = 'money of the day';

interface Limits {
  load: Load;
  ledger: Ledger;
  /** Groups, or `MONEY`, that are left alone for a moment. */
  crowded: ReadonlySet<string>;
}

/** The day's budget that is used up for it. What time alone decides costs nothing. */
export function spentFor(delivery: Delivery, ledger: Ledger, wall: number): Allowance | null {
  return byTime(delivery, wall) === null ? ledger.spentFor(delivery.agent) : null;
}

/** As many as there is room for, none that would be one run too many of its agent, or cost what is not there. */
export function withinLimits(
  ordered: readonly Delivery[],
  room: number,
  { load, ledger, crowded }: Limits,
): Delivery[] {
  const taken: Delivery[] = [];
  for (const delivery of ordered) {
    if (taken.length >= room) break;
    if (!load.hasRoomFor(delivery) || crowded.has(groupOf(delivery) ?? '')) continue;
    if (ledger.spentFor(delivery.agent) !== null) continue;
    if (crowded.has(MONEY) && ledger.allowanceOf(delivery.agent) !== null) continue;
    load.add(delivery);
    ledger.add(delivery);
    taken.push(delivery);
  }
  return taken;
}
