/** `strata schedule`: when agents run by time, what became of their last tick, and when the next ones are. */
import type { Command } from 'commander';
import { slotsAfter } from '../../core/cron.ts';
import { schedulesOf, stateOf, type Schedule, type ScheduleState } from '../../core/schedule.ts';
import type { Mark } from '../../core/ticked.ts';
import { zonedTime } from '../../core/zonedtime.ts';
import { columns } from '../columns.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { findById } from '../lookup.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson } from '../print.ts';
import type { EventState } from '../states.ts';
import { text } from '../text/index.ts';
import { visit, type Look } from '../visit.ts';

interface Shown {
  agent: string;
  cron: string;
  timezone: string;
  missed: string;
  within_ms: number | null;
  overlap: string;
  state: ScheduleState;
  last: LastTick | null;
  /** On the zone's clock. */
  next: string[];
}

interface LastTick {
  event: string;
  slot: string;
  /** Null where history no longer has it. */
  state: EventState | null;
  /** Of the agent's record, where it did not succeed. */
  reason: string | null;
}

const NEXT_SHOWN = 3;

export function scheduleCommand(): Command {
  return busVerb('schedule', text.schedule).action(schedule);
}

async function schedule(options: BusOptions): Promise<void> {
  const found = await visit(options, (look) =>
    Promise.all(schedulesOf(look.view.tip).map((one) => shownOf(one, look, Date.now()))),
  );
  if (options.json) return sayJson(found);
  if (found.length === 0) return say(text.schedule.none);
  for (const [at, one] of found.entries()) {
    if (at > 0) say();
    tell(one);
  }
}

async function shownOf(one: Schedule, look: Look, now: number): Promise<Shown> {
  const { agent, entry, zone, key } = one;
  const { tip } = look.view;
  const mark = tip.ticked?.schedules[key];
  const next = slotsAfter(entry.cron, zone, now, NEXT_SHOWN);
  return {
    agent: agent.id,
    cron: entry.cron,
    timezone: zone,
    missed: entry.missed,
    within_ms: entry.withinMs,
    overlap: entry.overlap,
    state: stateOf(one, tip, now),
    last: mark ? await lastTick(mark, look) : null,
    next: next.map((slot) => zonedTime(slot, zone)),
  };
}

async function lastTick({ tick, after, timezone }: Mark, look: Look): Promise<LastTick | null> {
  if (tick === null) return null;
  const found = await findById(tick, look);
  const failed = found?.records.find(({ record }) => record.state !== 'done')?.record;
  return {
    event: tick,
    slot: zonedTime(Date.parse(after), timezone),
    state: found?.state ?? null,
    reason: failed?.reason ?? null,
  };
}

function tell({ agent, cron, timezone, state, last, next }: Shown): void {
  const words = text.schedule;
  say([paint.bold(plain(agent)), plain(cron), paint.dim(plain(timezone))].join('  '));
  if (state !== 'ticks') say(`  ${paint.yellow(words.states[state])}`);
  const became = last && (last.state === null ? words.gone : text.events.states[last.state]);
  const rows = [
    last
      ? [words.last, last.slot, became ?? '', plain(last.event), plain(last.reason ?? '')]
      : [words.last, words.neverYet],
    ...next.map((slot, at) => [at === 0 ? words.next : '', slot]),
  ];
  for (const line of columns(rows)) say(`  ${line}`);
}
