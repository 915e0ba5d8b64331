/**
 * What to take next: a pure function of the view, the clock's reading and the runner's labels and free
 * places. The only place that decides it.
 */
import { Ledger, untilTomorrow, type Allowance } from './budgets.ts';
import { choresOf, expiresIn, type Chore } from './chores.ts';
import { Load } from './concurrency.ts';
import { byTime, decidedIn, waitOf, waits } from './deadlines.ts';
import { deliveryKey } from './layout.ts';
import { leaseOf, unchangedFor, type ClockReading, type Sightings } from './leases.ts';
import { spentFor, withinLimits } from './limits.ts';
import { eventSighting, inOrder, ownShare, type Place } from './order.ts';
import type { Providers } from './models.ts';
import type { Claim } from './outcome.ts';
import type { Paused } from './paused.ts';
import { runnableOf } from './routing.ts';
import { nextTickIn } from './schedule.ts';
import {
  openDeliveries,
  type Delivery,
  type HeldClaim,
  type LiveCheckpoint,
  type LiveSession,
  type Tip,
  type View,
} from './view.ts';

/** This runner as planning sees it. */
export interface Self {
  name: string;
  sessionKey: string;
  instance: string;
  /** Instances known to be dead without watching: earlier lives in one's own store, on the same boot. */
  deadInstances: ReadonlySet<string>;
  labels: readonly string[];
  /** Providers of models whose keys it has. */
  providers: Providers;
  /** Keys of deliveries it holds, running or waiting to run. */
  holding: ReadonlySet<string>;
  /** How many more it wants to hold now. */
  wants: number;
  /** True while it runs, or is about to run, a delivery whose earlier runner died. */
  recovering: boolean;
  /** Its own lease in milliseconds, for claims whose session cannot be seen. */
  leaseMs: number;
  /** Groups under one limit, of concurrency or of a day's money, in which it just met others: left alone for a moment. */
  crowded: ReadonlySet<string>;
  /** Its place among the runners at work. */
  place: Place;
}

export interface Plan {
  /** Free deliveries to claim, in order. */
  claims: Delivery[];
  /** Key of what comes first of all that it could take now, whether it wants more or not. */
  first: string | null;
  /** Claims whose holder counts as dead, to be replaced by one's own. */
  takeOvers: { delivery: Delivery; held: HeldClaim }[];
  /** Claims that lost their event, or are one's own by mistake: to be deleted. */
  releases: HeldClaim[];
  /** Sessions without a process: they hold nothing and showed no sign of life for their whole lease. */
  deadSessions: LiveSession[];
  /** Checkpoints of deliveries that are no more. */
  leftovers: LiveCheckpoint[];
  chores: Chore[];
  /** Claims with outcomes tied to them, to be folded by whoever folds. */
  tied: HeldClaim[];
  /** Agents whose deliveries wait for the next day's money. */
  spent: { agent: string; allowance: Allowance }[];
  /** Milliseconds until something changes by time alone; null: never. */
  nextChange: number | null;
  /** Deliveries this runner may take that are pending, claimed by anyone, or due within the minute. */
  outstanding: number;
}

const SOON_MS = 60_000;

export function makePlan(view: View, self: Self, sightings: Sightings, now: ClockReading): Plan {
  const open = new Map(openDeliveries(view.tip).map((delivery) => [delivery.key, delivery]));
  const plan: Plan = {
    claims: [],
    first: null,
    takeOvers: [],
    releases: [],
    deadSessions: [],
    leftovers: [],
    chores: choresOf(view.tip, now.wall),
    tied: [],
    spent: [],
    nextChange: null,
    outstanding: 0,
  };
  visitClaims(plan, view, self, open, sightings, now);
  visitDeliveries(plan, view, self, open, sightings, now);
  visitSessions(plan, view, self, sightings, now);
  visitCheckpoints(plan, view, self, open, sightings, now);
  visitUnheard(plan, view.tip, now);
  visitSchedules(plan, view.tip, now);
  return plan;
}

/**
 * PROTOCOL rule 5: claims are visited as well as events; one without an open event, or whose delivery waits, would
 * stay for ever.
 */
function visitClaims(
  plan: Plan,
  view: View,
  self: Self,
  open: ReadonlyMap<string, Delivery>,
  sightings: Sightings,
  now: ClockReading,
): void {
  for (const held of view.claims.values()) {
    const delivery = open.get(held.key);
    if (held.tied) {
      plan.tied.push(held);
      plan.outstanding += 1;
      continue;
    }
    if (self.holding.has(held.key) && held.claim.session.instance === self.instance) {
      plan.outstanding += 1;
      continue;
    }
    const left = timeLeft(view, self, held, sightings, now);
    if (!delivery || waits(delivery, now.wall)) {
      if (left <= 0) plan.releases.push(held);
      else soonest(plan, left);
      continue;
    }
    const mine = mayTake(delivery, self, view.tip.paused, now.wall);
    if (mine) plan.outstanding += 1;
    if (left > 0) soonest(plan, left);
    else if (held.claim.session.instance === self.instance && held.claim.recoveries === 0)
      plan.releases.push(held);
    else if (mine) {
      // A holder whose clock went ahead may have taken it before its time.
      const wait = waitOf(delivery, now.wall);
      if (wait > 0) soonest(plan, wait);
      else plan.takeOvers.push({ delivery, held });
    }
  }
  plan.first = plan.takeOvers[0]?.delivery.key ?? null;
  // A recovered delivery runs alone in its runner: should it kill, it kills no other's run.
  const isBusy = self.recovering || self.holding.size > 0 || self.wants === 0;
  const free = isBusy || view.tip.paused.runners[self.name] ? 0 : 1;
  plan.takeOvers = plan.takeOvers.slice(0, free);
}

/** Milliseconds until a claim's holder counts as dead; 0 and less: it does. */
function timeLeft(view: View, self: Self, held: HeldClaim, sightings: Sightings, now: ClockReading): number {
  const { session } = held.claim;
  // Our own instance, but we do not hold it: the answer to its push was lost (PROTOCOL rule 4).
  if (session.instance === self.instance || self.deadInstances.has(session.instance)) return 0;
  const holder = view.sessions.get(session.key);
  if (holder && holder.session.instance !== session.instance) return 0;
  const seen = unchangedFor(sightings, held.key, now);
  return leaseOf(holder?.session, self.leaseMs) - seen;
}

/** What is watched of a claim: its own value together with its session's (PROTOCOL rule 7). */
export function watchedValues(view: View): [key: string, value: string][] {
  return [...view.claims.values()].map((held) => [
    held.key,
    `${held.oid} ${view.sessions.get(held.claim.session.key)?.oid ?? '-'}`,
  ]);
}

/** Sessions are watched by themselves too: one that holds nothing can be dead as well. */
export function watchedSessions(view: View): [key: string, value: string][] {
  return [...view.sessions.values()].map(({ key, oid }) => [sessionSighting(key), oid]);
}

/** Checkpoints are watched where nobody holds their delivery. */
export function watchedCheckpoints(view: View): [key: string, value: string][] {
  return [...view.checkpoints.values()]
    .filter(({ key }) => !view.claims.has(key))
    .map(({ key, oid }) => [checkpointSighting(key), oid]);
}

/** Events that do not say since when they wait, so that whoever watches them can tell. */
export function watchedEvents(view: View): [key: string, value: string][] {
  return view.tip.events
    .filter(({ timestamp }) => timestamp === null)
    .map(({ path, blob }) => [eventSighting(path), blob]);
}

function checkpointSighting(key: string): string {
  return `checkpoint ${key}`;
}

/** Under which a session is watched. */
export function sessionSighting(key: string): string {
  return `session ${key}`;
}

function visitSessions(plan: Plan, view: View, self: Self, sightings: Sightings, now: ClockReading): void {
  const holders = new Set([...view.claims.values()].map(({ claim }) => claim.session.key));
  for (const live of view.sessions.values()) {
    if (live.key === self.sessionKey || holders.has(live.key)) continue;
    const left =
      leaseOf(live.session, self.leaseMs) - unchangedFor(sightings, sessionSighting(live.key), now);
    if (left <= 0 || self.deadInstances.has(live.session.instance)) plan.deadSessions.push(live);
    else soonest(plan, left);
  }
}

/** A reader may see a checkpoint before its event: only what stayed without one for a lease goes. */
function visitCheckpoints(
  plan: Plan,
  view: View,
  self: Self,
  open: ReadonlyMap<string, Delivery>,
  sightings: Sightings,
  now: ClockReading,
): void {
  for (const live of view.checkpoints.values()) {
    if (open.has(live.key) || view.claims.has(live.key)) continue;
    const left = self.leaseMs - unchangedFor(sightings, checkpointSighting(live.key), now);
    if (left <= 0) plan.leftovers.push(live);
    else soonest(plan, left);
  }
}

/** An event that nobody hears has nothing to wait for but its deadline. */
function visitUnheard(plan: Plan, tip: Tip, now: ClockReading): void {
  for (const event of tip.events) {
    const wait = expiresIn(event, tip, now.wall);
    if (wait > 0 && Number.isFinite(wait)) soonest(plan, wait);
  }
}

function visitSchedules(plan: Plan, tip: Tip, now: ClockReading): void {
  const wait = nextTickIn(tip, now.wall);
  if (Number.isFinite(wait)) soonest(plan, wait);
}

function visitDeliveries(
  plan: Plan,
  view: View,
  self: Self,
  open: ReadonlyMap<string, Delivery>,
  sightings: Sightings,
  now: ClockReading,
): void {
  const { paused, config } = view.tip;
  const ledger = new Ledger(view, now.wall);
  const free: Delivery[] = [];
  for (const delivery of open.values()) {
    if (view.claims.has(delivery.key) || self.holding.has(delivery.key)) continue;
    let mine = mayTake(delivery, self, paused, now.wall);
    const spent = mine && waitOf(delivery, now.wall) <= 0 ? spentFor(delivery, ledger, now.wall) : null;
    if (spent !== null) {
      plan.spent.push({ agent: delivery.agentId, allowance: spent });
      soonest(plan, untilTomorrow(now.wall, config.timezone));
      mine = false;
    }
    // What is not ours becomes everybody's once its time is over.
    const wait = mine ? waitOf(delivery, now.wall) : decidedIn(delivery, now.wall);
    if (paused.bus || !Number.isFinite(wait)) continue;
    if (wait < SOON_MS) plan.outstanding += 1;
    if (wait > 0) soonest(plan, wait);
    else free.push(delivery);
  }
  const alone = self.recovering || plan.takeOvers.length > 0;
  const room = alone || paused.runners[self.name] ? 0 : Math.max(0, self.wants);
  const ordered = inOrder(free, sightings, now);
  plan.first ??= ordered[0]?.key ?? null;
  const take = (some: readonly Delivery[]) =>
    withinLimits(some, room, {
      load: new Load(view, open),
      ledger: new Ledger(view, now.wall),
      crowded: self.crowded,
    });
  const own = take(ownShare(ordered, room, self.place, view.tip.commit));
  // What is another's, only where there is nothing of one's own.
  plan.claims = own.length > 0 ? own : take(ordered);
}

/**
 * Labels, an engine and its key, a readable definition, and nothing that it waits for: what it needs to run here. What
 * ends by time alone runs nothing, so anybody may take it.
 */
export function mayTake(
  delivery: Delivery,
  self: Pick<Self, 'labels' | 'providers'>,
  paused: Paused,
  wall: number,
): boolean {
  if (paused.bus) return false;
  if (byTime(delivery, wall) !== null) return true;
  const { agent, held } = delivery;
  if (held || !agent || agent.status !== 'active' || runnableOf(agent, self.providers) === null) return false;
  return !paused.agents[agent.id] && agent.runsOn.every((label) => self.labels.includes(label));
}

function soonest(plan: Plan, wait: number): void {
  plan.nextChange = plan.nextChange === null ? wait : Math.min(plan.nextChange, wait);
}

/** Rule 1: what a won claim must still find at the tip before its run may start. */
export function stillOpen(claim: Claim, open: ReadonlyMap<string, Delivery>): Delivery | null {
  const delivery = open.get(deliveryKey(claim.event.id, claim.agent));
  const same =
    delivery?.event.path === claim.event.path &&
    delivery.event.blob === claim.event.blob &&
    delivery.attempt === claim.attempt &&
    delivery.joined.map(({ id }) => id).join() === claim.joined.map(({ id }) => id).join();
  return same ? delivery : null;
}
