/** Ticks of schedules: their events, and up to where each schedule has ticked, in one commit (law 13). */
import { SCHEDULES_FILE, typeFolder } from '../core/layout.ts';
import { toJson } from '../core/outcome.ts';
import { TICK } from '../core/routing.ts';
import { tickText, type DueTicks, type Schedule, type Tick } from '../core/schedule.ts';
import { openDeliveries, type View } from '../core/view.ts';
import { zonedTime } from '../core/zonedtime.ts';
import type { Bus } from './bus.ts';
import { bookCancelled, refsOf } from './cancelling.ts';
import type { Done } from './chores.ts';
import type { QueueEdit } from './queue-edit.ts';
import type { RefUpdate } from './remote.ts';

/** What a tick that replaces others is told of them. */
export interface Ground {
  bus: Bus;
  view: View;
  /** Keys of deliveries whose outcomes land now. */
  ending: ReadonlySet<string>;
}

/** In the first line of a commit. */
const MOST_TOLD = 3;

export async function tick(
  queue: QueueEdit,
  { ticks, begun, ticked }: DueTicks,
  ground: Ground,
): Promise<Done> {
  const { paths } = queue.tip.config;
  const moves: RefUpdate[] = [];
  for (const one of ticks) {
    moves.push(...(await replace(queue, one, ground)));
    await queue.addEvent(`${paths.events}/${typeFolder(TICK)}/${one.id}.json`, tickText(one), one.id);
  }
  await queue.putText(`${paths.queue}/${SCHEDULES_FILE}`, toJson(ticked));
  const all = [...ticks.map(dueWords), ...begun.map(begunWords)];
  const words = all.length > MOST_TOLD ? `${all.length} schedules tick or begin` : all.join(', ');
  const note = ticks.length > 0 ? `ticks: ${ticks.map(({ id }) => id).join(', ')}` : 'schedules begin';
  await queue.makeCommit(`strata: ${words}`, [['Strata-Note', note]], 'strata');
  return { tidied: { kind: 'ticked', words }, moves };
}

function begunWords({ agent, entry, zone }: Schedule): string {
  return `schedule ${entry.cron} (${zone}) of ${agent.id} begins`;
}

function dueWords({ schedule, slot }: Tick): string {
  return `${schedule.agent.id} is due by its schedule (${zonedTime(slot, schedule.zone)})`;
}

/** Ticks that this one takes the place of are cancelled; what is safe already lands (PROTOCOL rule 17). */
async function replace(
  queue: QueueEdit,
  { id, replaces }: Tick,
  { bus, view, ending }: Ground,
): Promise<RefUpdate[]> {
  const moves: RefUpdate[] = [];
  for (const delivery of openDeliveries(view.tip)) {
    const { key, event } = delivery;
    if (!replaces.includes(event.id) || ending.has(key) || view.claims.get(key)?.tied) continue;
    await bookCancelled(queue, delivery, view, `replaced by ${id}`);
    moves.push(...refsOf(bus, view, key));
  }
  return moves;
}
