/**
 * Schedules: which ticks are due. A pure function of the tip and the clock's reading, so that any number of
 * runners comes to the same ticks (law 13). What ticked stands at the tip and moves with the tick's event in
 * one commit: so each slot ticks at most once, whoever looks, and however long ago it was.
 */
import type { Agent, ScheduleEntry } from './agent.ts';
import { slotsAround } from './cron.ts';
import { serializeEvent } from './event.ts';
import { sha256, slugOf } from './layout.ts';
import { TICK } from './routing.ts';
import { FORMAT_VERSION } from './outcome.ts';
import type { Mark, Ticked } from './ticked.ts';
import type { Tip } from './view.ts';
import { zonedTime } from './zonedtime.ts';

export interface Schedule {
  /** Made of the agent, the cron text and the zone: another time is another schedule. */
  key: string;
  agent: Agent;
  entry: ScheduleEntry;
  zone: string;
}

/** A slot that comes to be an event. */
export interface Tick {
  schedule: Schedule;
  /** Its event's id. */
  id: string;
  /** Milliseconds since 1970. */
  slot: number;
  /** Ids of ticks before it that are pending, and end with it. */
  replaces: string[];
}

/** What there is to do for schedules, and what is then known of them. */
export interface DueTicks {
  ticks: Tick[];
  /** Seen for the first time: they tick from now on. */
  begun: Schedule[];
  ticked: Ticked;
}

/** A tick is on time for so long: runners look every so often, and wake-ups come late. */
export const ON_TIME_MS = 3_600_000;

type Ground = Pick<Tip, 'agents' | 'config' | 'events' | 'paused' | 'ticked'>;

/** All of them, each once. */
export function schedulesOf({ agents, config }: Pick<Tip, 'agents' | 'config'>): Schedule[] {
  const all = agents.flatMap((agent) =>
    agent.schedule.map((entry): Schedule => {
      const zone = entry.timezone ?? config.timezone;
      const hash = sha256(`${agent.id}\0${entry.cron}\0${zone}`).slice(0, 8);
      return { key: `${slugOf(agent.id)}-${hash}`, agent, entry, zone };
    }),
  );
  return [...new Map(all.map((schedule) => [schedule.key, schedule])).values()];
}

/** What there is to do now; null: nothing. @param wall milliseconds since 1970 */
export function dueTicks(tip: Ground, wall: number): DueTicks | null {
  if (tip.ticked === null) return null;
  const { schedules: marks } = tip.ticked;
  const all = schedulesOf(tip);
  const live = all.filter((schedule) => isLive(schedule, tip));
  const begun = live.filter((schedule) => stateOf(schedule, tip, wall) === 'begins');
  const ticks = live.flatMap((schedule) => dueTick(schedule, marks[schedule.key], tip, wall) ?? []);
  if (begun.length + ticks.length === 0) return null;
  const moved = [
    ...begun.map((schedule) => [schedule.key, markOf(schedule, wall, null)] as const),
    ...ticks.map(({ schedule, slot, id }) => [schedule.key, markOf(schedule, slot, id)] as const),
  ];
  const kept = all.flatMap(({ key }) => (marks[key] ? [[key, marks[key]] as const] : []));
  return { ticks, begun, ticked: { v: FORMAT_VERSION, schedules: Object.fromEntries([...kept, ...moved]) } };
}

/** Milliseconds until a schedule ticks next; Infinity: none does. */
export function nextTickIn(tip: Ground, wall: number): number {
  if (tip.ticked === null) return Number.POSITIVE_INFINITY;
  const waits = schedulesOf(tip)
    .filter((schedule) => isLive(schedule, tip))
    .map(({ entry, zone }) => (slotsAround(entry.cron, zone, wall).next ?? Number.POSITIVE_INFINITY) - wall);
  return Math.min(...waits, Number.POSITIVE_INFINITY);
}

/** Whether its text ever comes true: the 30th of February does not. */
export function fires({ entry, zone }: Pick<Schedule, 'entry' | 'zone'>, wall: number): boolean {
  return slotsAround(entry.cron, zone, wall).next !== null;
}

/**
 * How a schedule stands. `begins`: no runner has seen it yet. `ahead`: it ticked by a clock that was far ahead,
 * and waits for that time to come. `unknown`: what ticked cannot be read.
 */
export type ScheduleState = 'ticks' | 'begins' | 'paused' | 'inactive' | 'never' | 'ahead' | 'unknown';

export function stateOf(schedule: Schedule, tip: Ground, wall: number): ScheduleState {
  if (schedule.agent.status !== 'active') return 'inactive';
  if (!isLive(schedule, tip)) return 'paused';
  if (!fires(schedule, wall)) return 'never';
  if (tip.ticked === null) return 'unknown';
  const mark = tip.ticked.schedules[schedule.key];
  if (!mark) return 'begins';
  return Date.parse(mark.after) > wall + ON_TIME_MS ? 'ahead' : 'ticks';
}

function isLive({ agent }: Schedule, { paused }: Pick<Tip, 'paused'>): boolean {
  return agent.status === 'active' && !paused.bus && !paused.agents[agent.id];
}

function markOf({ agent, entry, zone }: Schedule, after: number, tick: string | null): Mark {
  return { agent: agent.id, cron: entry.cron, timezone: zone, after: new Date(after).toISOString(), tick };
}

/** Of all slots that are over, only the newest ticks: after an absence there is one run, never a crowd. */
function dueTick(schedule: Schedule, mark: Mark | undefined, tip: Ground, wall: number): Tick | null {
  const { key, entry, zone } = schedule;
  const { last: slot } = slotsAround(entry.cron, zone, wall);
  if (!mark || slot === null || slot <= Date.parse(mark.after) || wall - slot > latest(entry)) return null;
  const open = tip.events.map(({ id }) => id).filter((id) => id.startsWith(`${key}@`));
  if (entry.overlap === 'skip' && open.length > 0) return null;
  // `20261122T0000Z`: a name for a file on every system.
  const id = `${key}@${new Date(slot).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}Z`;
  return { schedule, id, slot, replaces: entry.overlap === 'replace' ? open.slice(0, MOST_REPLACED) : [] };
}

/** More than one is open only where it was `queue` before; a push has room for so many refs. */
const MOST_REPLACED = 20;

/** How late a slot may still tick. */
function latest({ missed, withinMs }: ScheduleEntry): number {
  if (missed === 'run-once') return Number.POSITIVE_INFINITY;
  return missed === 'within' && withinMs !== null ? withinMs : ON_TIME_MS;
}

/**
 * The event's file. Everybody else waits for the slot, where the clock of the runner that emits it is ahead.
 */
export function tickText({ schedule, id, slot }: Tick): string {
  const { agent, entry, zone } = schedule;
  const at = new Date(slot).toISOString();
  return serializeEvent({
    id,
    type: TICK,
    timestamp: at,
    payload: { schedule: entry.cron, timezone: zone, slot: zonedTime(slot, zone) },
    nextAgent: agent.id,
    saidSender: 'strata',
    notBefore: at,
  });
}
