/** How a bus stands, said as data: what runs, what waits and why, what nobody hears. Pure. */
import type { Agent } from '../core/agent.ts';
import { Ledger, untilTomorrow, type Allowance } from '../core/budgets.ts';
import { Load } from '../core/concurrency.ts';
import type { StrataEvent } from '../core/event.ts';
import type { Providers } from '../core/models.ts';
import type { Question, Record } from '../core/outcome.ts';
import type { Pause, Paused } from '../core/paused.ts';
import type { Problem } from '../core/problem.ts';
import { runnableOf } from '../core/routing.ts';
import { whyTurnedAway } from '../core/senders.ts';
import { whyUnheard, type Unheard } from '../core/unheard.ts';
import { openDeliveries, type Delivery, type HeldClaim, type Tip, type View } from '../core/view.ts';
import { isLawless } from '../loop/law.ts';
import { pendingState } from './states.ts';

/** Why a delivery is not being run. `runner`: nothing is in its way but that nobody took it yet. */
export type Waiting =
  | { kind: 'person'; question: string; since: string; remind: string | null; until: string | null }
  | { kind: 'join'; missing: string[] }
  | { kind: 'paused'; what: 'bus' | 'agent'; by: string; reason: string | null; since: string | null }
  | { kind: 'due'; due: string; attempt: number; after: string | null }
  | { kind: 'labels'; missing: string[] }
  | { kind: 'lawless' }
  | { kind: 'inactive' }
  | { kind: 'gone' }
  | { kind: 'engine'; engine: string }
  | { kind: 'full'; limit: number; key: string | null }
  | { kind: 'budget'; what: Allowance['what']; limit: number; until: string }
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
  waiting: {
    event: string;
    type: string;
    path: string;
    agent: string;
    deadline: string | null;
    why: Waiting;
  }[];
  /** What a person stopped for a while. */
  paused: Pick<Paused, 'bus' | 'agents' | 'runners'>;
  unheard: { event: string; type: string; path: string; why: Unheard }[];
  unreadable: { path: string; problems: Problem[] }[];
  problems: Problem[];
}

/** @param now milliseconds since 1970, for what is due later */
export function standingOf(view: View, providers: Providers, now: number): Standing {
  const { tip, claims, sessions } = view;
  const held = [...claims.values()];
  const open = openDeliveries(tip);
  const load = new Load(view, new Map(open.map((delivery) => [delivery.key, delivery])));
  const { bus, agents, runners } = tip.paused;
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
    waiting: open
      .filter(({ key }) => !claims.has(key))
      .map((delivery) => ({
        event: delivery.event.id,
        type: delivery.event.type,
        path: delivery.event.path,
        agent: delivery.agentId,
        deadline: delivery.event.deadline,
        why: whyWaiting(delivery, view, providers, load, now),
      })),
    paused: { bus, agents, runners },
    unheard: tip.events
      .filter((event) => pendingState(event, tip) === 'unheard')
      .map((event) => ({
        event: event.id,
        type: event.type,
        path: event.path,
        why: whyTurnedAway(event, tip) ?? whyUnheard(event, tip.agents),
      })),
    unreadable: tip.unreadable.map(({ path, problems }) => ({ path, problems })),
    problems: [...tip.problems, ...tip.strangers.map(({ problem }) => problem)],
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

function whyWaiting(delivery: Delivery, view: View, providers: Providers, load: Load, now: number): Waiting {
  if (isLawless(view)) return { kind: 'lawless' };
  const { agent, agentId, due, record, held } = delivery;
  if (record?.waiting && !answerTo(delivery.event.id, agentId, view.tip))
    return waitsForPerson(record, record.waiting);
  if (agent === null) return { kind: 'gone' };
  if (agent.status !== 'active') return { kind: 'inactive' };
  const pause = pauseOf(delivery, view);
  if (pause !== null) return pause;
  if (held?.kind === 'join') return { kind: 'join', missing: held.missing };
  if (held === null && due !== null && Date.parse(due) > now)
    return { kind: 'due', due, attempt: delivery.attempt, after: record?.reason ?? null };
  const tooDear = whyTooDear(delivery, view, now);
  if (tooDear !== null) return tooDear;
  if (runnableOf(agent, providers) === null) return { kind: 'engine', engine: agent.engine };
  const missing = missingLabels(agent, view);
  if (missing.length > 0) return { kind: 'labels', missing };
  const { concurrency } = agent;
  if (concurrency && !load.hasRoomFor(delivery)) return { kind: 'full', ...concurrency };
  return { kind: 'runner' };
}

/** The day's budget that is used up for it, or set aside for runs under way; null: it may run. */
export function whyTooDear({ agent }: Pick<Delivery, 'agent'>, view: View, now: number): Waiting | null {
  const spent = new Ledger(view, now).spentFor(agent);
  if (spent === null) return null;
  const until = new Date(now + untilTomorrow(now, view.tip.config.timezone)).toISOString();
  return { kind: 'budget', what: spent.what, limit: spent.limit, until };
}

/** A person's answer that no runner has handed on yet. */
export function answerTo(eventId: string, agentId: string, { events }: Tip): StrataEvent | null {
  const isFor = ({ answers, nextAgent }: StrataEvent) =>
    answers === eventId && (nextAgent === null || nextAgent === agentId);
  return events.find(isFor) ?? null;
}

function waitsForPerson({ timings, due }: Record, { question, deadline }: Question): Waiting {
  return { kind: 'person', question, since: timings.folded, remind: due, until: deadline };
}

function pauseOf({ agentId }: Delivery, { tip }: View): Waiting | null {
  const said = (what: 'bus' | 'agent', pause: Pause): Waiting => ({ kind: 'paused', what, ...pause });
  if (tip.paused.bus) return said('bus', tip.paused.bus);
  const agent = tip.paused.agents[agentId];
  return agent ? said('agent', agent) : null;
}

/** Labels that no living runner offers together; `light` is what every runner has unless told otherwise. */
function missingLabels(agent: Agent, view: View): string[] {
  const offers = [...view.sessions.values()].map(({ session }) => session.labels);
  if (offers.length === 0) offers.push(['light']);
  const lacks = offers.map((labels) => agent.runsOn.filter((label) => !labels.includes(label)));
  return lacks.toSorted((a, b) => a.length - b.length)[0]!;
}
