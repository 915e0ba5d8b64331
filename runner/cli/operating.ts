/** A person's change of the bus, for the verbs that make one. */
import type { Agent } from '../core/agent.ts';
import { findAgent } from '../core/routing.ts';
import { identityIn } from '../git/identity.ts';
import type { Oid } from '../git/objects.ts';
import { systemClock } from '../loop/system.ts';
import type { Changed, Operator } from '../operate/change.ts';
import { Refusal } from './faults.ts';
import type { BusOptions } from './help.ts';
import { reasons } from './text/reasons.ts';
import { visit, type Visit } from './visit.ts';

/** Throws `Refusal` where nothing could land now. */
export async function operate<Done>(
  options: BusOptions,
  act: (operator: Operator, seen: Visit) => Promise<Done>,
): Promise<Done> {
  return visit(options, async (seen) => {
    const hindrance = await seen.connection.hindrance();
    if (hindrance !== null) throw new Refusal(reasons.hindrance(hindrance));
    return act(await operatorOf(seen), seen);
  });
}

/** Whoever sits before the command line. */
export async function operatorOf({ connection }: Visit): Promise<Operator> {
  return { bus: connection.bus, by: await identityIn(process.cwd()), clock: systemClock };
}

/** What was done, and the last commit of it; null where nothing had to be committed. */
export function settled<Done>(changed: Changed<Done>, { view }: Visit): { done: Done; commit: Oid | null } {
  if ('refused' in changed) throw new Refusal(reasons.refused(changed.refused));
  const { done, commit } = changed;
  return { done, commit: commit === view.tip.commit ? null : commit };
}

/** An agent's id from what a person typed: its id or name. What names none may be an agent that is gone. */
export function agentIdOf(said: string | undefined, agents: readonly Agent[]): string | null {
  return said === undefined ? null : (findAgent(said, agents)?.id ?? said);
}
