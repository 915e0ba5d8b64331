/** A runner's way to the hub: calls take time, and go wrong in every way a network lets them. */
import type { ObjectBatch } from '../../runner/git/database.ts';
import type { Oid } from '../../runner/git/objects.ts';
import {
  allFates,
  RemoteError,
  type FaultKind,
  type PushResult,
  type RefFate,
  type RefSnapshot,
  type RefUpdate,
  type Remote,
} from '../../runner/git/remote.ts';
import type { Hub } from './hub.ts';
import type { Life } from './life.ts';
import type { World } from './world.ts';

/**
 * `lost-answer`: the refs moved, and nobody said so. `late`: the push arrives long after its client gave
 * up. `swallowed`: it never arrives, and nobody said so either.
 */
const PUSH_FAULTS = ['unreachable', 'lost-answer', 'late', 'swallowed'] as const;
type PushFault = (typeof PUSH_FAULTS)[number];

const QUICK_MS = 30;
const SLOW_MS = 5000;
const LATE_MS = 20_000;
/** Between two refs of a push that is not atomic. */
const APART_MS = 100;

/** How a runner's network is; the schedule changes it. */
export interface Network {
  down: boolean;
  /** How likely a call goes wrong. */
  faults: number;
}

export interface Place {
  hub: Hub;
  /** The tip is said to be what was read last: rule 1's second look sees nothing. */
  hidesTip: boolean;
  /** Hears of each value that is sent, and of the tip that its runner had read last. */
  sends: (value: Oid, readTip: Oid | null) => void;
  world: World;
  host: string | null;
  network: Network;
}

export class SimulatedRemote implements Remote {
  readonly label = 'the simulated remote';
  readonly host: string | null;
  readonly direct: boolean;
  readonly spared = 0;
  readonly objects: Hub['objects'];
  readonly #place: Place;
  readonly #life: Life;
  #last = '';
  #lastTip: Oid | null = null;

  constructor(place: Place, life: Life) {
    this.#place = place;
    this.#life = life;
    this.host = place.host;
    this.direct = place.host === null;
    this.objects = place.hub.objects;
  }

  /** Torn: the tip and the refs are those of two moments within the call, either of them first. */
  read(): Promise<RefSnapshot> {
    const { hub, world } = this.#place;
    const { stream } = this.#life;
    const [first, second] = [this.#latency(), this.#latency()];
    const tipFirst = stream.happens(0.5);
    let tip: Oid | null = null;
    let refs: RefSnapshot['refs'] = new Map();
    world.after(tipFirst ? first : first + second, () => (tip = hub.tip));
    world.after(tipFirst ? first + second : first, () => (refs = hub.refs));
    return this.#ask(first + second, () => {
      this.#last = stamp({ tip, refs });
      this.#lastTip = tip;
      return { tip, refs };
    });
  }

  changed(): Promise<boolean> {
    const { hub } = this.#place;
    return this.#ask(this.#latency(), () => stamp({ tip: hub.tip, refs: hub.refs }) !== this.#last);
  }

  readTip(): Promise<Oid | null> {
    const { hub, world } = this.#place;
    const asked = this.#latency();
    let tip: Oid | null = null;
    world.after(asked, () => (tip = hub.tip));
    return this.#ask(asked, () => (this.#place.hidesTip ? this.#lastTip : tip));
  }

  async prefetch(): Promise<void> {
    // Everything is here already.
  }

  async push(
    updates: readonly RefUpdate[],
    batch: ObjectBatch,
    { atomic }: { atomic: boolean },
  ): Promise<PushResult> {
    await this.objects.write(batch);
    for (const { to } of updates) if (to !== null) this.#place.sends(to, this.#lastTip);
    if (updates.length === 0) return { fates: new Map(), fault: null, took: 0 };
    const began = this.#life.clock.mono();
    const result = await this.#life.waitFor<Omit<PushResult, 'took'>>((answer) =>
      this.#send(updates, atomic, answer),
    );
    return { ...result, took: this.#life.clock.mono() - began };
  }

  watch(changed: () => void): () => void {
    if (!this.direct) return () => undefined;
    const { hub, world } = this.#place;
    return hub.watch(() =>
      world.after(this.#life.stream.whole(0, QUICK_MS), () => this.#life.deliver(changed)),
    );
  }

  async close(): Promise<void> {
    // There is nothing to close.
  }

  #send(
    updates: readonly RefUpdate[],
    atomic: boolean,
    answer: (milliseconds: number, value: () => Omit<PushResult, 'took'>) => void,
  ): void {
    const { world } = this.#place;
    const { stream } = this.#life;
    const fault = this.#draw();
    const there = fault === 'late' ? stream.whole(0, LATE_MS) : this.#latency();
    const fates = new Map<string, RefFate>();
    const parts = atomic ? [updates] : updates.map((update) => [update]);
    const apart = stream.happens(0.2) ? APART_MS : 0;
    let last = there;
    for (const part of parts) {
      const arrives = last;
      last += apart === 0 ? 0 : stream.whole(0, apart);
      world.after(arrives, () => this.#arrive(part, fault, atomic, fates));
    }
    const back = fault === 'late' ? this.#latency() : last + this.#latency();
    answer(back, () => this.#report(updates, fault, fates));
  }

  /** What a dying process had sent arrives, or does not: git moves refs in a process of its own. */
  #arrive(part: readonly RefUpdate[], fault: PushFault | null, atomic: boolean, fates: Map<string, RefFate>) {
    const { hub, network } = this.#place;
    const unsent = fault === 'unreachable' || fault === 'swallowed' || network.down;
    if (unsent || (this.#life.isDead && this.#life.stream.happens(0.5))) return;
    for (const [ref, fate] of hub.move(part, atomic, this.#life.number)) fates.set(ref, fate);
  }

  #report(
    updates: readonly RefUpdate[],
    fault: PushFault | null,
    fates: ReadonlyMap<string, RefFate>,
  ): Omit<PushResult, 'took'> {
    const isCut = fault === 'lost-answer' || fault === 'late' || fault === 'swallowed';
    if (isCut || (this.#place.network.down && fates.size > 0)) {
      return { fates: allFates(updates, 'unknown', 'cut'), fault: faultOf('cut') };
    }
    if (fates.size === 0)
      return { fates: allFates(updates, 'failed', 'unreachable'), fault: faultOf('unreachable') };
    const said = (ref: string) => fates.get(ref) ?? 'failed';
    return { fates: new Map(updates.map(({ ref }) => [ref, { fate: said(ref), words: '' }])), fault: null };
  }

  #draw(): PushFault | null {
    const { stream } = this.#life;
    return stream.happens(this.#place.network.faults) ? stream.pick(PUSH_FAULTS) : null;
  }

  /** A question whose answer may not come. */
  #ask<T>(asked: number, value: () => T): Promise<T> {
    const { network } = this.#place;
    const goesWrong = this.#life.stream.happens(network.faults);
    return this.#life.waitFor<T>((answer) =>
      answer(asked + this.#latency(), () => {
        if (goesWrong || network.down) throw new RemoteError(faultOf('unreachable'));
        return value();
      }),
    );
  }

  #latency(): number {
    const { stream } = this.#life;
    return stream.whole(0, stream.happens(this.#place.network.faults) ? SLOW_MS : QUICK_MS);
  }
}

function faultOf(kind: FaultKind) {
  return { kind, words: `simulated: ${kind}` };
}

function stamp({ tip, refs }: RefSnapshot): string {
  return [tip ?? '-', ...[...refs].map(([ref, oid]) => `${ref}=${oid}`).sort()].join('\n');
}
