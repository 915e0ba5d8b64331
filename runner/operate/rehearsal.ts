/** Running an agent as a delivery would, with nothing that lands: no claim, no draft to refine, no steps kept. */
import type { Agent } from '../core/agent.ts';
import type { StrataEvent } from '../core/event.ts';
import type { Claim } from '../core/outcome.ts';
import type { Delivery, Tip } from '../core/view.ts';
import type { Oid } from '../git/objects.ts';
import type { Remote } from '../git/remote.ts';
import { attempt, type AttemptPorts } from '../loop/attempt.ts';
import type { Attempted } from '../loop/frame.ts';

/** What running an agent takes, and how to end it. */
export type RehearsalPorts = Pick<
  AttemptPorts,
  'engines' | 'confine' | 'runs' | 'agents' | 'inspection' | 'secrets' | 'now'
> & {
  signal: AbortSignal;
  onLine: (line: string) => void;
};

export interface Rehearsal {
  remote: Remote;
  /** What the agent sees of the bus. */
  tip: Tip;
  /** The tree with the agent's own files. */
  agentsTree: Oid;
  agent: Agent;
  event: StrataEvent;
  /** The other events of a join. */
  joined: StrataEvent[];
  record: Delivery['record'];
}

/** Null: stopped. */
export function rehearse(
  ports: RehearsalPorts,
  claim: Claim,
  { remote, tip, agentsTree, agent, event, joined, record }: Rehearsal,
): Promise<Attempted | null> {
  const delivery = {
    key: '', event, agentId: agent.id, agent, attempt: 1, due: null, held: null, joined, record,
  }; // prettier-ignore
  return attempt(
    claim,
    delivery,
    tip,
    {
      ...ports,
      remote,
      agentsTree,
      refined: () => Promise.resolve(null),
      steps: [],
      onStep: () => undefined,
      onSpent: () => undefined,
      allowance: () => null,
      outlast: (work) => work(),
    },
    ports.signal,
  );
}
