/** What a bus still has to do, as one job of a workflow sees it. Pure. */
import { takesAddressed, type Agent } from '../core/agent.ts';
import type { NeededTool } from '../core/agentschema.ts';
import { Ledger } from '../core/budgets.ts';
import { choresOf } from '../core/chores.ts';
import { waitOf } from '../core/deadlines.ts';
import { EVERY_PROVIDER } from '../core/models.ts';
import { spentFor } from '../core/limits.ts';
import { mayTake, type Self } from '../core/plan.ts';
import { dueTicks } from '../core/schedule.ts';
import { openDeliveries, type Delivery, type View } from '../core/view.ts';
import type { RunnerKind } from './inputs.ts';

export interface Pending {
  /** Due now, and to be taken with these labels. */
  left: Delivery[];
  /** Due now, for runners with other labels. */
  elsewhere: Delivery[];
  /** Later, or waiting for a person. */
  waiting: Delivery[];
}

/** What is asked of a runner. */
export type Taker = Pick<Self, 'labels' | 'providers'>;

/** What another runner holds counts for none of these: that runner sees to it. */
export function pendingOf(view: View, self: Taker, wall: number): Pending {
  const pending: Pending = { left: [], elsewhere: [], waiting: [] };
  const ledger = new Ledger(view, wall);
  for (const delivery of openDeliveries(view.tip)) {
    if (view.claims.has(delivery.key)) continue;
    if (waitOf(delivery, wall) > 0 || spentFor(delivery, ledger, wall)) pending.waiting.push(delivery);
    else if (takes(self, delivery, view, wall)) pending.left.push(delivery);
    else if (takes({ ...self, labels: delivery.agent?.runsOn ?? [] }, delivery, view, wall))
      pending.elsewhere.push(delivery);
  }
  return pending;
}

function takes(self: Taker, delivery: Delivery, view: View, wall: number): boolean {
  return mayTake(delivery, self, view.tip.paused, wall);
}

/** One job of the matrix: `labels` and `tools` separated by commas, as inputs and cache keys have them. */
export interface PlannedJob {
  labels: string;
  'runs-on': string | string[];
  tools: string;
  due: number;
}

export interface Planned {
  jobs: PlannedJob[];
  /** Due deliveries that no kind of runner may take. */
  homeless: Delivery[];
}

/**
 * One job for each kind of runner that has work. The first kind also does what needs no agent: folding,
 * putting away what cannot be read, looking after drafts (`isAsked`: somebody did something to one).
 */
export function planJobs(view: View, kinds: readonly RunnerKind[], wall: number, isAsked: boolean): Planned {
  const shares = kinds.map((): Delivery[] => []);
  const homeless: Delivery[] = [];
  const { left, elsewhere } = pendingOf(view, { labels: [], providers: EVERY_PROVIDER }, wall);
  const ticking = tickingAgents(view, wall);
  for (const delivery of [...left, ...elsewhere]) {
    const at = kinds.findIndex(({ labels }) =>
      takes({ labels, providers: EVERY_PROVIDER }, delivery, view, wall),
    );
    (shares[at] ?? homeless).push(delivery);
  }
  // A draft that waits has its reminders, and what people did may have woken nobody.
  const tidies =
    isAsked || view.drafts.size > 0 || view.claims.size > 0 || choresOf(view.tip, wall).length > 0;
  const jobs = kinds.flatMap(({ labels, runsOn }, at): PlannedJob[] => {
    const share = shares[at]!;
    const isFirst = (agent: Agent) => kinds.findIndex((kind) => hasLabels(agent, kind.labels)) === at;
    const ticks = ticking.filter(isFirst);
    if (share.length + ticks.length === 0 && !(at === 0 && tidies)) return [];
    return [
      {
        labels: labels.join(),
        'runs-on': runsOn,
        tools: toolsOf([...agentsOf(share), ...ticks], view, labels).join(),
        due: share.length + ticks.length,
      },
    ];
  });
  return { jobs, homeless };
}

/** Agents of which a slot came; their events are there once a runner looked. */
export function tickingAgents({ tip }: View, wall: number): Agent[] {
  return dueTicks(tip, wall)?.ticks.map(({ schedule }) => schedule.agent) ?? [];
}

export function agentsOf(deliveries: readonly Delivery[]): Agent[] {
  return deliveries.flatMap(({ agent }) => agent ?? []);
}

function hasLabels({ runsOn }: Agent, labels: readonly string[]): boolean {
  return runsOn.every((label) => labels.includes(label));
}

/**
 * What these agents need installed, and those that their events may bring on in the same job: a chain must
 * not end where its next agent finds nothing to work with.
 */
export function toolsOf(due: readonly Agent[], { tip }: View, labels: readonly string[]): NeededTool[] {
  const here = tip.agents.filter((agent) => hasLabels(agent, labels));
  const reached = new Set(due);
  // A set visits what is added while it is visited.
  for (const agent of reached) {
    for (const next of here) if (mayBringOn(agent, next)) reached.add(next);
  }
  return [...new Set([...reached].flatMap(({ needs }) => needs.tools))].toSorted();
}

/** A pattern may stand for any type, and an agent that listens to none may be addressed. */
function mayBringOn({ emits }: Agent, next: Agent): boolean {
  return emits.some((type) => /[*?[{]/.test(type) || takesAddressed(next, type));
}
