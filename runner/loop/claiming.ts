/** Winning deliveries: claims and take-overs, and the second look that a won claim asks for. */
import type { Claim } from '../core/outcome.ts';
import { stillOpen, type Plan } from '../core/plan.ts';
import { openDeliveries, type Delivery, type HeldClaim, type View } from '../core/view.ts';
import { REFS_A_PUSH } from '../git/bus.ts';
import { ObjectBatch } from '../git/database.ts';
import { RemoteError, type PushResult, type RefUpdate } from '../git/remote.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { Holding, Holdings } from './holdings.ts';
import type { Identity, RunnerOptions } from './ports.ts';
import type { Pushes } from './pushes.ts';
import type { Sight } from './sight.ts';

/** Room in a push for the heartbeat and the branch. */
export const CLAIMS_A_PUSH = REFS_A_PUSH - 8;

interface Wanted {
  holding: Holding;
  update: RefUpdate;
}

/** Claims on their way. */
export interface Prepared {
  wanted: Wanted[];
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

  constructor(
    options: RunnerOptions,
    self: Identity,
    parts: { sight: Sight; pushes: Pushes; holdings: Holdings; heartbeat: Heartbeat },
  ) {
    this.#options = options;
    this.#self = self;
    this.#sight = parts.sight;
    this.#pushes = parts.pushes;
    this.#holdings = parts.holdings;
    this.#heartbeat = parts.heartbeat;
  }

  /** Claims for what is planned, and a heartbeat where due, as ref moves; their objects go into the batch. */
  prepare(plan: Plan, batch: ObjectBatch, room = CLAIMS_A_PUSH): Prepared {
    const wanted = [
      ...plan.takeOvers.map(({ delivery, held }) => this.#want(batch, delivery, held)),
      ...plan.claims.map((delivery) => this.#want(batch, delivery, null)),
    ].slice(0, Math.max(0, room));
    const beat = this.#heartbeat.update(batch, this.#holdings.size > 0, wanted.length > 0);
    return { wanted, beat, updates: [...wanted.map(({ update }) => update), ...(beat ? [beat] : [])] };
  }

  /** Takes what the push won. */
  conclude({ wanted, beat }: Prepared, pushed: PushResult): Holding[] {
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

  /** Pushes claims and a heartbeat where due. True if a race was lost, so that looking again pays. */
  async claim(view: View, plan: Plan): Promise<boolean> {
    const batch = new ObjectBatch(this.#options.bus.remote.objects);
    const prepared = this.prepare(plan, batch);
    if (prepared.updates.length === 0) return false;
    const pushed = await this.#pushes.push(prepared.updates, batch, false);
    const won = this.conclude(prepared, pushed);
    if (pushed.fault && won.length === 0) throw new RemoteError(pushed.fault);
    if (won.length > 0) await this.#lookAgain(view, won);
    const fates = prepared.wanted.map(({ update }) => pushed.fates.get(update.ref));
    const refused = fates.find((fate) => fate?.fate === 'refused');
    if (refused)
      throw new RemoteError({ kind: 'denied', words: `claims cannot be pushed: ${refused.words}` });
    return fates.some((fate) => fate?.fate === 'lost');
  }

  /** Rule 1: a won claim is only permission to look again, before anything is spent. */
  async #lookAgain(view: View, won: readonly Holding[]): Promise<void> {
    const { bus } = this.#options;
    if ((await bus.remote.readTip()) === view.tip.commit) return;
    const fresh = await this.#sight.look();
    const open = new Map(openDeliveries(fresh.tip).map((delivery) => [delivery.key, delivery]));
    const stale: RefUpdate[] = [];
    for (const holding of won) {
      const delivery = stillOpen(holding.claim, open);
      if (delivery) {
        holding.delivery = delivery;
        continue;
      }
      this.#holdings.drop(holding.key);
      stale.push({ ref: bus.claimRef(holding.key), from: holding.oid, to: null });
    }
    if (stale.length > 0) await this.#pushes.push(stale, new ObjectBatch(bus.remote.objects), false);
  }

  #want(batch: ObjectBatch, delivery: Delivery, held: HeldClaim | null): Wanted {
    const { bus } = this.#options;
    const claim = this.#newClaim(delivery, held?.claim ?? null);
    const oid = bus.putClaim(batch, claim);
    return {
      holding: { key: delivery.key, claim, delivery, oid, tied: false, abort: null, done: null, doneAt: 0 },
      update: { ref: bus.claimRef(delivery.key), from: held?.oid ?? null, to: oid },
    };
  }

  #newClaim(delivery: Delivery, before: Claim | null): Claim {
    const { id, path, blob } = delivery.event;
    const lost = before && {
      run: before.nonce,
      session: before.session.name,
      claimed: before.at,
      cost_usd: 0,
    };
    return {
      v: 1,
      kind: 'claim',
      nonce: this.#options.chance.nonce(16),
      session: { key: this.#self.key, name: this.#self.name, instance: this.#self.instance },
      event: { id, path, blob },
      agent: delivery.agentId,
      attempt: delivery.attempt,
      recoveries: before ? before.recoveries + 1 : 0,
      lost: before && lost ? [...before.lost, lost] : [],
      at: new Date(this.#options.clock.wall()).toISOString(),
    };
  }
}
