/** What the runner has seen of the bus, over time: the view, who was unchanged for how long, the pace. */
import { hostLimits, type HostLimits } from '../core/hosts.ts';
import { observe, unchangedFor, type ClockReading, type Sightings } from '../core/leases.ts';
import type { Place } from '../core/order.ts';
import { FRESH_PACE, tipMoved, waitBeforeFold, waitForRoom, type Pace } from '../core/pace.ts';
import {
  sessionSighting,
  watchedCheckpoints,
  watchedEvents,
  watchedSessions,
  watchedValues,
} from '../core/plan.ts';
import type { LiveSession, View } from '../core/view.ts';
import { NoBusError } from '../git/no-bus.ts';
import type { Identity, RunnerOptions } from './ports.ts';

/** What was heard so lately is as good as news: whatever is decided by it, only a compare-and-swap makes true. */
const JUST_NOW_MS = 100;
/** However slow the remote: no outcome waits longer to be made safe with others. */
const LONGEST_TURN_MS = 2000;
/** Before another folds in the place of whoever leads (PROTOCOL rule 14). */
const LEAST_BACK_OFF_MS = 2000;
const BACK_OFF_TURNS = 2;

export class Sight {
  readonly #options: RunnerOptions;
  readonly #self: Identity;
  #sightings: Sightings = new Map();
  #pace: Pace = FRESH_PACE;
  #tip: string | null = null;
  #readTook = 0;
  #limits: HostLimits;
  #active: ReadonlySet<string> = new Set();
  #place: Place = { number: 0, of: 1 };
  #foremost: LiveSession | null = null;
  /** Sessions of this name that were there before this one, with their values then. */
  #elders: ReadonlyMap<string, string> | null = null;

  constructor(options: RunnerOptions, self: Identity) {
    this.#options = options;
    this.#self = self;
    this.#limits = hostLimits(options.bus.remote.host, {}, options.lease);
  }

  /** The branch as it was last read. */
  get tip(): string | null {
    return this.#tip;
  }

  get limits(): HostLimits {
    return this.#limits;
  }

  get sightings(): Sightings {
    return this.#sightings;
  }

  /** Sessions that hold something now, and this one. */
  get active(): ReadonlySet<string> {
    return this.#active;
  }

  /** This session's place among those at work: who holds something, or gave a sign of life within the lease. */
  get place(): Place {
    return this.#place;
  }

  /** The first among those at work that can run all that this one can; null: that is this one. */
  get foremost(): LiveSession | null {
    return this.#foremost;
  }

  /** Whether this session folds for all. */
  get leads(): boolean {
    return this.#rank === 0;
  }

  get #rank(): number {
    return [...this.#active].sort().indexOf(this.#self.key);
  }

  /** Milliseconds in which all at work can look once, one after the other; 0 where looking costs little. */
  get turn(): number {
    const isDear = this.#limits.byPush && this.#place.of > 1;
    return isDear ? Math.min(this.#readTook * this.#place.of, LONGEST_TURN_MS) : 0;
  }

  get now(): ClockReading {
    const { clock } = this.#options;
    return { mono: clock.mono(), wall: clock.wall() };
  }

  /** Reads the bus. `again`: as it is now, not as it just was. Throws `RemoteError` and `NoBusError`. */
  async look({ again = false } = {}): Promise<View> {
    const { bus, lease, clock } = this.#options;
    const began = clock.mono();
    const view = await bus.read(again ? 0 : JUST_NOW_MS);
    const { now } = this;
    this.#readTook = now.mono - began + bus.remote.spared;
    if (view.tip.commit !== this.#tip) this.#pace = tipMoved(this.#pace, now.mono, this.#readTook);
    this.#tip = view.tip.commit;
    this.#limits = hostLimits(bus.remote.host, view.tip.config.remotes, lease);
    const watched = [watchedValues, watchedSessions, watchedCheckpoints, watchedEvents];
    const values = watched.flatMap((values) => values(view));
    this.#sightings = observe(this.#sightings, values, now);
    this.#active = this.#activeSessions(view, now);
    const atWork = this.#atWork(view, now);
    this.#place = { number: atWork.indexOf(this.#self.key), of: atWork.length };
    this.#foremost = this.#foremostAmong(atWork, view);
    this.#refuseDouble(view);
    return view;
  }

  /** For how long a claim has been what it is, with its session, as far as this runner saw. */
  unchanged(claimKey: string): number {
    return unchangedFor(this.#sightings, claimKey, this.now);
  }

  /**
   * Milliseconds until the next fold leaves people their gap. `gap`: more is to come, so this one can leave
   * them room before it. Whoever does not lead comes later, one after the other: a fold that is on its way
   * takes longest where all would help with it.
   */
  foldWait(pushTook: number, { gap }: { gap: boolean }): number {
    const turn = this.#readTook + pushTook;
    const backOff = this.#rank * Math.max(LEAST_BACK_OFF_MS, BACK_OFF_TURNS * turn);
    const now = this.#options.clock.mono() - backOff;
    const wait = waitBeforeFold(this.#pace, now, turn);
    return gap ? Math.max(wait, waitForRoom(this.#pace, now, turn)) : wait;
  }

  #activeSessions(view: View, now: ClockReading): Set<string> {
    const active = new Set([this.#self.key]);
    for (const { key, claim } of view.claims.values()) {
      const lease = view.sessions.get(claim.session.key)?.session.lease_ms ?? this.#limits.leaseMs;
      if (unchangedFor(this.#sightings, key, now) < lease) active.add(claim.session.key);
    }
    return active;
  }

  #atWork(view: View, now: ClockReading): string[] {
    const isAwake = (key: string) =>
      unchangedFor(this.#sightings, sessionSighting(key), now) < this.#limits.leaseMs;
    return [...new Set([...this.#active, ...[...view.sessions.keys()].filter(isAwake)])].sort();
  }

  #foremostAmong(atWork: readonly string[], { sessions, tip }: View): LiveSession | null {
    for (const key of atWork) {
      if (key === this.#self.key) return null;
      const live = sessions.get(key);
      if (!live || tip.paused.runners[live.session.name]) continue;
      if (this.#options.labels.every((label) => live.session.labels.includes(label))) return live;
    }
    return null;
  }

  /**
   * PROTOCOL rule 9: a name that is alive elsewhere is refused. Alive is a session that was there first and
   * has moved since: no clock tells who is the elder, and the elder gives way to nobody.
   */
  #refuseDouble(view: View): void {
    const { name, instance } = this.#self;
    const namesakes = [...view.sessions.values()].filter(
      ({ session }) =>
        session.name === name &&
        session.instance !== instance &&
        !this.#options.dead?.includes(session.instance),
    );
    this.#elders ??= new Map(namesakes.map(({ key, oid }) => [key, oid]));
    const elders = this.#elders;
    const alive = namesakes.find(({ key, oid }) => elders.has(key) && elders.get(key) !== oid);
    if (!alive) return;
    throw new NoBusError({ kind: 'namesake', name, host: alive.session.host });
  }
}
