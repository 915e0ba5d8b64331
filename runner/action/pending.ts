/** What a bus still has to do, as one job of a workflow sees it. Pure. */
import type { NeededTool } from '../core/agentschema.ts';
import { choresOf } from '../core/chores.ts';
import { waitOf } from '../core/deadlines.ts';
import { mayTake } from '../core/plan.ts';
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

/** What another runner holds counts for none of these: that runner sees to it. */
export function pendingOf(view: View, labels: readonly string[], wall: number): Pending {
  const pending: Pending = { left: [], elsewhere: [], waiting: [] };
  for (const delivery of openDeliveries(view.tip)) {
    if (view.claims.has(delivery.key)) continue;
    if (waitOf(delivery, wall) > 0) pending.waiting.push(delivery);
    else if (takes(labels, delivery, view, wall)) pending.left.push(delivery);
    else if (takes(delivery.agent?.runsOn ?? [], delivery, view, wall)) pending.elsewhere.push(delivery);
  }
  return pending;
}

function takes(labels: readonly string[], delivery: Delivery, view: View, wall: number): boolean {
  return mayTake(delivery, { labels }, view.tip.paused, wall);
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
  const { left, elsewhere } = pendingOf(view, [], wall);
  for (const delivery of [...left, ...elsewhere]) {
    const at = kinds.findIndex(({ labels }) => takes(labels, delivery, view, wall));
    (shares[at] ?? homeless).push(delivery);
  }
  const tidies = isAsked || view.claims.size > 0 || choresOf(view.tip, wall).length > 0;
  const jobs = kinds.flatMap(({ labels, runsOn }, at): PlannedJob[] => {
    const share = shares[at]!;
    if (share.length === 0 && !(at === 0 && tidies)) return [];
    return [{ labels: labels.join(), 'runs-on': runsOn, tools: toolsOf(share).join(), due: share.length }];
  });
  return { jobs, homeless };
}

/** What the agents of these deliveries need installed, in a fixed order. */
export function toolsOf(deliveries: readonly Delivery[]): NeededTool[] {
  return [...new Set(deliveries.flatMap(({ agent }) => agent?.needs.tools ?? []))].toSorted();
}
