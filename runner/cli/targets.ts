/** What `strata pause` and `strata resume` are about, from their options. */
import { nearestTo } from '../core/nearest.ts';
import type { Paused } from '../core/paused.ts';
import type { Tip } from '../core/view.ts';
import type { Target } from '../operate/pause.ts';
import { Refusal } from './faults.ts';
import { wrongUsage, type BusOptions } from './help.ts';
import { agentIdOf } from './operating.ts';
import { plain } from './plain.ts';
import { text } from './text/index.ts';

export interface TargetOptions extends BusOptions {
  agent?: string;
  runner?: string;
  all?: boolean;
}

/** Throws wrong usage before anything is opened. */
export function expectOneTarget({ agent, runner, all }: TargetOptions): void {
  const named = [agent, runner, all].filter((one) => one !== undefined);
  if (named.length > 1) throw wrongUsage(text.pause.faults.several);
}

/** A runner may be named that is not there now; an agent must be, unless it is paused already. */
export function targetOf({ agent, runner }: TargetOptions, tip: Tip): Target {
  if (runner !== undefined) return { kind: 'runner', name: runner };
  const id = agentIdOf(agent, tip.agents);
  if (id === null) return { kind: 'bus' };
  const known = tip.agents.map((one) => one.id);
  if (!known.includes(id) && !Object.hasOwn(tip.paused.agents, id))
    throw new Refusal(text.pause.faults.noAgent(plain(id), nearestTo(id, known)));
  return { kind: 'agent', id };
}

export function isPaused(target: Target, { bus, agents, runners }: Paused): boolean {
  if (target.kind === 'bus') return bus !== null;
  return target.kind === 'agent' ? Object.hasOwn(agents, target.id) : Object.hasOwn(runners, target.name);
}

/** In a person's words. */
export function targetName(target: Target): string {
  const { says } = text.pause;
  if (target.kind === 'bus') return says.bus;
  return target.kind === 'agent' ? says.agent(plain(target.id)) : says.runner(plain(target.name));
}

/** The keys of `--json`. */
export function pausedJson({ bus, agents, runners }: Paused): Pick<Paused, 'bus' | 'agents' | 'runners'> {
  return { bus, agents, runners };
}
