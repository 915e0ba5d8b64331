/** Records leave the tip, a commit for each day; history keeps them (law 10). */
import { dayAndHour, hashOfFolder, idHash } from '../core/layout.ts';
import { killPoint } from '../killpoint.ts';
import { MODE } from '../git/objects.ts';
import type { QueueEdit } from '../git/queue-edit.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';

export interface Collected {
  /** Days a record stays. */
  keptDays: number;
  /** What left the tip, oldest day first. */
  days: { day: string; events: number }[];
}

/** @param days null: what `retention.days` says */
export async function collect(operator: Operator, days: number | null): Promise<Changed<Collected>> {
  const collected = await changeQueue(operator, async (queue) => {
    const { paths, retention, timezone } = queue.tip.config;
    const keptDays = days ?? retention.days;
    const oldest = dayAndHour(new Date(queue.now.getTime() - keptDays * 86_400_000), timezone).day;
    const left: Collected['days'] = [];
    for (const { name: day, mode } of await queue.files.list(paths.done)) {
      if (mode !== MODE.tree || !/^\d{4}-\d\d-\d\d$/.test(day) || day >= oldest) continue;
      const events = await removeDay(queue, `${paths.done}/${day}`);
      if (events === 0) continue;
      left.push({ day, events });
      const note = `${events} events of ${day}; history keeps them`;
      await queue.makeCommit(`strata: records of ${day} leave the tip`, [['Strata-Note', note]], operator.by);
    }
    killPoint('before-gc');
    return { done: { keptDays, days: left } };
  });
  killPoint('after-gc');
  return collected;
}

/** @returns how many events' folders left */
async function removeDay(queue: QueueEdit, path: string): Promise<number> {
  // A file with an id that ended is a duplicate only as long as that record is there (PROTOCOL rule 16).
  const pending = new Set(queue.pending.filter(({ explicitId }) => explicitId).map(({ id }) => idHash(id)));
  let removed = 0;
  for (const slice of await queue.files.list(path)) {
    for (const { name } of await queue.files.list(`${path}/${slice.name}`)) {
      if (pending.has(hashOfFolder(name))) continue;
      await queue.files.remove(`${path}/${slice.name}/${name}`);
      removed += 1;
    }
  }
  return removed;
}
