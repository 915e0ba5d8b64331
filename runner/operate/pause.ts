/** Pausing and resuming: a file at the tip, so that every runner knows and history shows who and when. */
import { PAUSED_FILE } from '../core/layout.ts';
import { toJson } from '../core/outcome.ts';
import { NOTHING_PAUSED, type Pause, type Paused } from '../core/paused.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';

/** What is paused or resumed. Runs that have begun go on and land. */
export type Target = { kind: 'bus' } | { kind: 'agent'; id: string } | { kind: 'runner'; name: string };

export async function pause(
  operator: Operator,
  target: Target,
  reason: string | null,
): Promise<Changed<Paused>> {
  return rewrite(operator, `paused ${said(target)}${reason === null ? '' : `: ${reason}`}`, (before, now) =>
    withTarget(before, target, { by: operator.by.name, reason, since: now.toISOString() }),
  );
}

/** @param target null: everything */
export async function resume(operator: Operator, target: Target | null): Promise<Changed<Paused>> {
  const words = target === null ? 'everything' : said(target);
  return rewrite(operator, `resumed ${words}`, (before) =>
    target === null ? NOTHING_PAUSED : withTarget(before, target, null),
  );
}

function said(target: Target): string {
  if (target.kind === 'bus') return 'the bus';
  return target.kind === 'agent' ? `agent ${target.id}` : `runner ${target.name}`;
}

function withTarget(before: Paused, target: Target, pause: Pause | null): Paused {
  if (target.kind === 'bus') return { ...before, bus: pause };
  const [key, name] =
    target.kind === 'agent' ? (['agents', target.id] as const) : (['runners', target.name] as const);
  const { [name]: _old, ...others } = before[key];
  return { ...before, [key]: pause ? { ...others, [name]: pause } : others };
}

async function rewrite(
  operator: Operator,
  subject: string,
  change: (before: Paused, now: Date) => Paused,
): Promise<Changed<Paused>> {
  return changeQueue(operator, async (queue) => {
    const path = `${queue.tip.config.paths.queue}/${PAUSED_FILE}`;
    const paused = change(queue.tip.paused, queue.now);
    const nothing = !paused.bus && Object.keys({ ...paused.agents, ...paused.runners }).length === 0;
    const before = await queue.files.find(path);
    if (toJson(paused) === toJson(queue.tip.paused) || (nothing && !before)) return { done: paused };
    if (nothing) await queue.files.remove(path);
    else await queue.putText(path, toJson(paused));
    await queue.makeCommit(`strata: ${subject}`, [['Strata-Note', subject]], operator.by);
    return { done: paused };
  });
}
