/** Winning deliveries: claims and take-overs, and the second look that a won claim asks for. */
import { isBudgeted, Ledger } from '../core/budgets.ts';
import { groupOf, Load } from '../core/concurrency.ts';
import { byTime } from '../core/deadlines.ts';
import type { Claim, LostRun } from '../core/outcome.ts';
import { MONEY } from '../core/limits.ts';
import { isPaused } from '../core/paused.ts';
import { stillOpen, type Plan } from '../core/plan.ts';
import { lostRuns } from '../core/record.ts';
import { openDeliveries, type Delivery, type HeldClaim, type View } from '../core/view.ts';
import { REFS_A_PUSH } from '../git/bus.ts';
import { ObjectBatch } from '../git/database.ts';
import { RemoteError, type PushResult, type RefUpdate } from '../git/remote.ts';
import { killPoint } from '../killpoint.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { Holding, Holdings } from './holdings.ts';
import type { Identity, RunnerOptions } from './ports.ts';
import type { Pushes } from './pushes.ts';
import type { Sight } from './sight.ts';
import { concludeTies, prepareTies, type Loose, type Tie } from './tying.ts';

/** Room in a push for the heartbeat and the branch. */
export const CLAIMS_A_PUSH = REFS_A_PUSH - 8;

/** Longest time to leave a group of concurrency alone in which another runner was met. */
const CROWD_PAUSE_MS = 500;

interface Wanted {
  holding: Holding;
  update: RefUpdate;
}

type Fate = ReturnType<PushResult['fates']['get']>;

/** Claims on their way. */
export interface Prepared {
  wanted: Wanted[];
  saves: ReturnType<Checkpoints['saves']>;
  beat: RefUpdate | null;
  updates: RefUpdate[];
}

export class Claiming {
  readonly #options: RunnerOptions;
  readonly #self: Identity;
  readonly #sight: Sight;
  readonly #pushes: Pushes;
  readonly #holdings: Holdings;
  readonly #heartbeat: Heartbeat;
  readonly #checkpoints: Checkpoints;
  /** Groups in which others were met, and until when they are left alone (monotonic clock). */
  readonly #crowded = new Map<string, number>();

  constructor(
    options: RunnerOptions,
    self: Identity,
    parts: {
      sight: Sight;
      pushes: Pushes;
      holdings: Holdings;
      heartbeat: Heartbeat;
      checkpoints: Checkpoints;
    },
  ) {
    this.#options = options;
    this.#self = self;
    this.#sight = parts.sight;
    this.#pushes = parts.pushes;
    this.#holdings = parts.holdings;
    this.#heartbeat = parts.heartbeat;
    this.#checkpoints = parts.checkpoints;
  }

  /** Claims for what is planned, checkpoints, a heartbeat where due, as ref moves; their objects go into the batch. */
  prepare(plan: Pick<Plan, 'takeOvers' | 'claims'>, batch: ObjectBatch, room = CLAIMS_A_PUSH): Prepared {
    const wanted = [
      ...plan.takeOvers.map(({ delivery, held }) => this.#want(batch, delivery, held)),
      ...plan.claims.map((delivery) => this.#want(batch, delivery, null)),
    ].slice(0, Math.max(0, room));
    const saves = this.#checkpoints
      .saves(this.#holdings.all, batch)
      .slice(0, Math.max(0, room - wanted.length));
    const beat = this.#heartbeat.update(batch, this.#holdings.size > 0, wanted.length > 0);
    const updates = [...wanted, ...saves].map(({ update }) => update);
    return { wanted, saves, beat, updates: beat ? [...updates, beat] : updates };
  }

  /** Takes what the push won. */
  conclude({ wanted, saves, beat }: Prepared, pushed: PushResult): Holding[] {
    this.#checkpoints.conclude(saves, pushed);
    if (beat && pushed.fates.get(beat.ref)?.fate === 'moved') this.#heartbeat.moved(beat.to);
    const won: Holding[] = [];
    for (const { holding, update } of wanted) {
      const fate = pushed.fates.get(update.ref)?.fate;
      if (fate === 'moved') won.push(holding);
      else if (fate === 'unknown') this.#holdings.addUnsure(holding);
    }
    for (const holding of won) this.#holdings.add(holding);
    return won;
  }

  /**
   * Law 7: one push ties outcomes, and carries the next claims and a heartbeat where due. True if a race was
   * lost, so that looking again pays.
   */
  async claim(view: View, plan: Plan, loose: Loose): Promise<boolean> {
    const batch = new ObjectBatch(this.#options.bus.remote.objects);
    const prepared = this.prepare(plan, batch);
    if (prepared.updates.length === 0 && !loose.hurries) return false;
    const { won, fates } = await this.#send(prepared, loose.holdings, batch);
    if (won.length > 0) await this.#lookAgain(view, won);
    notRefused(fates);
    return fates.some((fate) => fate?.fate === 'lost');
  }

  /** Makes outcomes safe, without a look. False if not all could be: something came in between. */
  async tie(holdings: readonly Holding[]): Promise<boolean> {
    const batch = new ObjectBatch(this.#options.bus.remote.objects);
    const { fates } = await this.#send(this.prepare({ takeOvers: [], claims: [] }, batch), holdings, batch);
    notRefused(fates);
    return fates.every((fate) => fate?.fate === 'moved');
  }

  async #send(
    prepared: Prepared,
    loose: readonly Holding[],
    batch: ObjectBatch,
  ): Promise<{ won: Holding[]; fates: Fate[] }> {
    const room = REFS_A_PUSH - prepared.updates.length;
    const ties = prepareTies(this.#options.bus, loose.slice(0, room), batch);
    const pushed = await this.#pushTogether(prepared, ties, batch);
    concludeTies(ties, pushed);
    const won = this.conclude(prepared, pushed);
    if (pushed.fault && won.length === 0) throw new RemoteError(pushed.fault);
    return { won, fates: [...ties, ...prepared.wanted].map(({ update }) => pushed.fates.get(update.ref)) };
  }

  async #pushTogether(
    { wanted, updates }: Prepared,
    ties: readonly Tie[],
    batch: ObjectBatch,
  ): Promise<PushResult> {
    if (ties.length > 0) killPoint('before-tie');
    if (wanted.length > 0) killPoint('before-claim');
    const all = [...ties.map(({ update }) => update), ...updates];
    const pushed = await this.#pushes.push(all, batch, false);
    if (ties.length > 0) killPoint('after-tie');
    if (wanted.length > 0) killPoint('after-claim');
    return pushed;
  }

  /** Groups under one limit of concurrency in which others were met just now. */
  get crowded(): Set<string> {
    const now = this.#options.clock.mono();
    for (const [group, until] of this.#crowded) if (until <= now) this.#crowded.delete(group);
    return new Set(this.#crowded.keys());
  }

  /** Milliseconds until a crowded group may be tried again; null: there is none. */
  get crowdWait(): number | null {
    const soonest = Math.min(...this.#crowded.values());
    return Number.isFinite(soonest) ? Math.max(0, soonest - this.#options.clock.mono()) : null;
  }

  /** Rule 1: a won claim is only permission to look again, before anything is spent. */
  async #lookAgain(view: View, won: readonly Holding[]): Promise<void> {
    const { bus } = this.#options;
    const { config } = view.tip;
    const isLimited = won.some(
      ({ delivery }) => groupOf(delivery) !== null || isBudgeted(delivery.agent, config),
    );
    // Whoever ran it before may have saved a step since the refs were read.
    const hasPast = won.some(({ claim }) => claim.attempt > 1 || claim.recoveries > 0);
    const isSame = !isLimited && !hasPast && (await bus.remote.readTip()) === view.tip.commit;
    const latest = isSame ? view : await this.#sight.look({ again: true });
    this.#checkpoints.settle(latest, this.#holdings.all);
    await this.#confirm(latest, won);
  }

  /** Rule 1 for claims whose second look failed, or whose push got no answer, and for those that waited long. */
  async review(view: View): Promise<void> {
    await this.#confirm(view, this.#holdings.unbegun);
    // A reading may show a tip from before the win with refs from after it: that is no look after the win.
    const { found } = this.#holdings;
    if (found.length > 0) await this.#lookAgain(view, found);
  }

  /** What is still open as it was claimed, and not paused, may begin; of the rest the claims are let go. */
  async #confirm(view: View, holdings: readonly Holding[]): Promise<void> {
    if (holdings.length === 0) return;
    const { bus } = this.#options;
    const open = new Map(openDeliveries(view.tip).map((delivery) => [delivery.key, delivery]));
    const stale: RefUpdate[] = [];
    const claims = new Map(view.claims);
    for (const holding of holdings) {
      const { claim } = holding;
      const delivery = stillOpen(claim, open);
      // What another runner began before the pause goes on, as what runs does.
      const isHeldBack = delivery !== null && claim.recoveries === 0 && this.#isPaused(delivery, view);
      const isNew = holding.tip === null;
      if (delivery && !isHeldBack && !(isNew && this.#isOneTooMany(holding, { ...view, claims }, open))) {
        Object.assign(holding, { delivery, tip: view.tip });
        continue;
      }
      this.#holdings.drop(holding.key);
      claims.delete(holding.key);
      stale.push({ ref: bus.claimRef(holding.key), from: holding.oid, to: null });
    }
    if (stale.length > 0) await this.#pushes.push(stale, new ObjectBatch(bus.remote.objects), false);
  }

  /** What time alone ends runs nothing, so no pause of its agent holds it. */
  #isPaused(delivery: Delivery, { tip }: View): boolean {
    const isDecided = byTime(delivery, this.#options.clock.wall()) !== null;
    return !isDecided && isPaused(tip.paused, delivery.agentId, this.#self.name);
  }

  /**
   * Two runners may each have claimed what was the last free place, or the day's last money. Whoever claimed later sees the other's
   * claim, for it looks after its own was made; where both see the other, both let go and come back apart.
   */
  #isOneTooMany(holding: Holding, view: View, open: ReadonlyMap<string, Delivery>): boolean {
    const { clock, chance } = this.#options;
    const { delivery, claim } = holding;
    const isSpent = new Ledger(view, clock.wall(), claim.nonce).spentFor(delivery.agent) !== null;
    const group = isSpent ? MONEY : groupOf(delivery);
    if (group === null || (!isSpent && new Load(view, open, holding.key).hasRoomFor(delivery))) return false;
    const pause = CROWD_PAUSE_MS + this.#pushes.took * 2;
    this.#crowded.set(group, clock.mono() + chance.number() * pause);
    return true;
  }

  #want(batch: ObjectBatch, delivery: Delivery, held: HeldClaim | null): Wanted {
    const { bus } = this.#options;
    const claim = this.#newClaim(delivery, held?.claim ?? null, this.#checkpoints.spentOn(delivery.key));
    const oid = bus.putClaim(batch, claim);
    return {
      holding: {
        key: delivery.key,
        claim,
        delivery,
        oid,
        tied: false,
        tip: null,
        abort: null,
        done: null,
        doneAt: 0,
      },
      update: { ref: bus.claimRef(delivery.key), from: held?.oid ?? null, to: oid },
    };
  }

  #newClaim(delivery: Delivery, before: Claim | null, spent: readonly LostRun[]): Claim {
    const { id, path, blob } = delivery.event;
    return {
      v: 1,
      kind: 'claim',
      nonce: this.#options.chance.nonce(16),
      session: { key: this.#self.key, name: this.#self.name, instance: this.#self.instance },
      event: { id, path, blob },
      joined: delivery.joined.map((event) => ({ id: event.id, path: event.path, blob: event.blob })),
      agent: delivery.agentId,
      attempt: delivery.attempt,
      recoveries: before ? before.recoveries + 1 : 0,
      lost: lostRuns(before, spent, delivery.record),
      at: new Date(this.#options.clock.wall()).toISOString(),
    };
  }
}

function notRefused(fates: readonly Fate[]): void {
  const refused = fates.find((fate) => fate?.fate === 'refused');
  if (refused) throw new RemoteError({ kind: 'denied', words: `claims cannot be pushed: ${refused.words}` });
}
