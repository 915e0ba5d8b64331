/** How a bus stands, said as data: what runs, what waits and why, what nobody hears. Pure. */
import type { Agent } from '../core/agent.ts';
import type { Problem } from '../core/problem.ts';
import { runnableOf, whyUnheard } from '../core/routing.ts';
import { deliveriesOf, openDeliveries, type Delivery, type HeldClaim, type View } from '../core/view.ts';

/** Why a delivery is not being run. `runner`: nothing is in its way but that nobody took it yet. */
export type Waiting =
  | { kind: 'due'; due: string; attempt: number; after: string | null }
  | { kind: 'labels'; missing: string[] }
  | { kind: 'inactive' }
  | { kind: 'gone' }
  | { kind: 'engine'; engine: string }
  | { kind: 'runner' };

export interface Standing {
  runners: {
    name: string;
    host: string;
    labels: string[];
    since: string;
    seen: string;
    lease_ms: number;
    holds: number;
  }[];
  running: {
    event: string;
    type: string | null;
    agent: string;
    runner: string;
    since: string;
    attempt: number;
    recoveries: number;
    tied: boolean;
  }[];
  waiting: { event: string; type: string; path: string; agent: string; why: Waiting }[];
  unheard: { event: string; type: string; path: string; why: string }[];
  unreadable: { path: string; problems: Problem[] }[];
  problems: Problem[];
}

/** @param now milliseconds since 1970, for what is due later */
export function standingOf(view: View, now: number): Standing {
  const { tip, claims, sessions } = view;
  const held = [...claims.values()];
  const types = new Map(tip.events.map(({ id, type }) => [id, type]));
  return {
    runners: [...sessions.values()].map(({ session, key }) => ({
      name: session.name,
      host: session.host,
      labels: session.labels,
      since: session.started,
      seen: session.at,
      lease_ms: session.lease_ms,
      holds: held.filter(({ claim }) => claim.session.key === key).length,
    })),
    running: held.map((one) => runningOf(one, types)),
    waiting: openDeliveries(tip)
      .filter(({ key }) => !claims.has(key))
      .map((delivery) => ({
        event: delivery.event.id,
        type: delivery.event.type,
        path: delivery.event.path,
        agent: delivery.agentId,
        why: whyWaiting(delivery, view, now),
      })),
    unheard: tip.events
      .filter((event) => deliveriesOf(event, tip).length === 0)
      .map((event) => ({
        event: event.id,
        type: event.type,
        path: event.path,
        why: whyUnheard(event, tip.agents),
      })),
    unreadable: tip.unreadable.map(({ path, problems }) => ({ path, problems })),
    problems: tip.problems,
  };
}

function runningOf(
  { claim, tied }: HeldClaim,
  types: ReadonlyMap<string, string>,
): Standing['running'][number] {
  return {
    event: claim.event.id,
    type: types.get(claim.event.id) ?? null,
    agent: claim.agent,
    runner: claim.session.name,
    since: claim.at,
    attempt: claim.attempt,
    recoveries: claim.recoveries,
    tied: tied !== null,
  };
}

function whyWaiting(delivery: Delivery, view: View, now: number): Waiting {
  const { agent, due, record } = delivery;
  if (agent === null) return { kind: 'gone' };
  if (agent.status !== 'active') return { kind: 'inactive' };
  if (due !== null && Date.parse(due) > now)
    return { kind: 'due', due, attempt: delivery.attempt, after: record?.reason ?? null };
  if (runnableOf(agent) === null) return { kind: 'engine', engine: agent.engine };
  const missing = missingLabels(agent, view);
  return missing.length > 0 ? { kind: 'labels', missing } : { kind: 'runner' };
}

/** Labels that no living runner offers together; `light` is what every runner has unless told otherwise. */
function missingLabels(agent: Agent, view: View): string[] {
  const offers = [...view.sessions.values()].map(({ session }) => session.labels);
  if (offers.length === 0) offers.push(['light']);
  const lacks = offers.map((labels) => agent.runsOn.filter((label) => !labels.includes(label)));
  return lacks.toSorted((a, b) => a.length - b.length)[0]!;
}
