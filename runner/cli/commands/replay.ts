/** `strata replay`: an ended event run again, and what differs; nothing lands unless it is asked for. */
import type { Command } from 'commander';
import type { Operator } from '../../operate/change.ts';
import { landReplay, replay, type Replayed } from '../../operate/replay.ts';
import { Refusal } from '../faults.ts';
import { busVerb, type BusOptions } from '../help.ts';
import { busPath, lookUp } from '../lookup.ts';
import { agentIdOf, operatorOf, settled } from '../operating.ts';
import { sayDiff } from '../diffs.ts';
import { plain } from '../plain.ts';
import { paint, say, sayDone, sayJson } from '../print.ts';
import { rehearsing } from '../rehearsing.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';
import { visit, type Visit } from '../visit.ts';

interface ReplayOptions extends BusOptions {
  agent?: string;
  agentAt?: string;
  land?: boolean;
}

interface Shown {
  replayed: Replayed;
  landed: { event: string; commit: string | null } | null;
}

export function replayCommand(): Command {
  return busVerb('replay', text.replay)
    .argument('<id>', text.replay.id)
    .option('--agent <agent>', text.replay.agent)
    .option('--agent-at <commit>', text.replay.agentAt)
    .option('--land', text.replay.land)
    .action(async (asked: string, options: ReplayOptions) => {
      const shown = await visit(options, (seen) => runAgain(asked, options, seen));
      if (options.json) return sayJson(shown.map(asJson));
      for (const one of shown) tell(one);
      if (!options.land) say(paint.dim(text.replay.says.notLanded));
    });
}

async function runAgain(asked: string, options: ReplayOptions, seen: Visit): Promise<Shown[]> {
  const { connection, view } = seen;
  const hindrance = options.land ? await connection.hindrance() : null;
  if (hindrance !== null) throw new Refusal(reasons.hindrance(hindrance));
  const { id } = await lookUp(busPath(asked, options.repo), seen);
  const operator = await operatorOf(seen);
  const agent = agentIdOf(options.agent, view.tip.agents);
  const wanted = { event: id, agent, agentAt: commitNamed(options.agentAt, view.tip.commit) };
  const replayed = await rehearsing(
    connection.store,
    () => undefined,
    (ports) => replay(operator, ports, wanted),
  );
  if ('refused' in replayed) throw new Refusal(reasons.refused(replayed.refused));
  return options.land
    ? landAll(operator, replayed, seen)
    : replayed.map((one) => ({ replayed: one, landed: null }));
}

/** `HEAD` is the bus's, not that of a checkout one happens to stand in. */
function commitNamed(said: string | undefined, tip: string): string | null {
  return said?.replace(/^HEAD(?=$|[~^])/, tip) ?? null;
}

async function landAll(operator: Operator, all: readonly Replayed[], seen: Visit): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const replayed of all) {
    const { done, commit } = settled(await landReplay(operator, replayed), seen);
    shown.push({ replayed, landed: { event: done.event, commit } });
  }
  return shown;
}

/** The stable keys of `--json`. */
function asJson({ replayed, landed }: Shown): object {
  const { event, agent, before, after, diff } = replayed;
  return { event, agent, before, after, diff, landed };
}

function tell({ replayed, landed }: Shown): void {
  const { event, agent, before, after, diff } = replayed;
  const { says } = text.replay;
  say(`${paint.bold(plain(agent))}  ${plain(event)}  ${says.states(before.state, after.state)}`);
  if (after.state !== 'done') say(paint.red(`  ${plain(after.reason)}`));
  if (diff === '') say(says.same);
  else sayDiff(diff);
  if (landed) sayDone(says.landed(plain(landed.event)), landed.commit);
}
