/**
 * Steps of running deliveries, kept in a ref for each: whoever runs one next gets them back. They travel
 * with pushes that are made anyway, or by themselves where the budget allows (law 7).
 */
import { isFinal, type Claim, type LostRun, type Step } from '../core/outcome.ts';
import type { Usage } from '../core/usage.ts';
import type { LiveCheckpoint, View } from '../core/view.ts';
import { killPoint } from '../killpoint.ts';
import type { ObjectBatch } from '../git/database.ts';
import type { Oid } from '../git/objects.ts';
import type { PushResult, RefUpdate } from '../git/remote.ts';
import type { Holding } from './holdings.ts';
import type { RunnerOptions } from './ports.ts';

interface Kept {
  /** The ref's value as far as this runner knows. */
  oid: Oid | null;
  steps: Step[];
  /** How many of the steps the ref holds. */
  saved: number;
  /** What its runs used so far, in case that they never end. */
  spent: LostRun[];
  /** Whether the ref holds that too. */
  booked: boolean;
}

const NOTHING_KEPT: Kept = { oid: null, steps: [], saved: 0, spent: [], booked: true };

/** A checkpoint on its way. */
interface Save {
  key: string;
  update: RefUpdate;
  steps: number;
  spent: LostRun[];
}

export class Checkpoints {
  readonly #options: RunnerOptions;
  readonly #kept = new Map<string, Kept>();
  #view: View | null = null;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /** Steps that earlier runs of a delivery finished. */
  stepsOf({ key, claim }: Holding): readonly Step[] {
    const there = this.#view?.checkpoints.get(key);
    if (there && !this.#kept.has(key)) this.#kept.set(key, keptOf(there, claim));
    return this.#kept.get(key)?.steps ?? [];
  }

  /** What runs of a delivery that never ended had used, as far as they told. */
  spentOn(key: string): readonly LostRun[] {
    return this.#view?.checkpoints.get(key)?.checkpoint.spent ?? [];
  }

  /** A running delivery finished a step. */
  add(key: string, step: Step): void {
    const kept = this.#keptFor(key);
    kept.steps = [...kept.steps.filter((one) => one.step !== step.step), step];
    // One that replaces another of its name leaves the number as it is.
    kept.saved = Math.min(kept.saved, kept.steps.length - 1);
  }

  /**
   * What a run used so far, to be known where it never ends; what is told last holds. It travels with pushes
   * that are made anyway.
   */
  book({ key, claim }: Pick<Holding, 'key' | 'claim'>, usage: Usage): void {
    const kept = this.#keptFor(key);
    const { nonce: run, session, at: claimed } = claim;
    const spent: LostRun = { run, session: session.name, claimed, ...usage };
    kept.spent = [...kept.spent.filter(({ run }) => run !== spent.run), spent];
    kept.booked = false;
  }

  #keptFor(key: string): Kept {
    const kept = this.#kept.get(key) ?? { ...NOTHING_KEPT };
    this.#kept.set(key, kept);
    return kept;
  }

  /** Takes over what the bus says, for what is held. */
  settle(view: View, held: Iterable<Holding>): void {
    this.#view = view;
    const keys = new Set<string>();
    for (const { key, claim } of held) {
      keys.add(key);
      const there = view.checkpoints.get(key);
      const kept = this.#kept.get(key);
      if (!there || kept?.oid === there.oid) {
        if (!there && kept) Object.assign(kept, { oid: null, saved: 0, booked: kept.spent.length === 0 });
        continue;
      }
      const mine = kept?.steps.slice(kept.saved) ?? [];
      const fresh = keptOf(there, claim);
      const others = fresh.steps.filter(({ step }) => !mine.some((one) => one.step === step));
      const steps = { steps: [...others, ...mine], saved: others.length };
      const runs = new Map([...fresh.spent, ...(kept?.spent ?? [])].map((one) => [one.run, one]));
      this.#kept.set(key, { ...fresh, ...steps, spent: [...runs.values()], booked: kept?.booked ?? true });
    }
    for (const key of this.#kept.keys()) if (!keys.has(key)) this.#kept.delete(key);
  }

  /** Ref moves for steps that the bus does not have yet. A final outcome makes them worthless. */
  saves(held: Iterable<Holding>, batch: ObjectBatch): Save[] {
    const { bus, clock } = this.#options;
    const saves: Save[] = [];
    for (const { key, claim, done } of held) {
      const kept = this.#kept.get(key);
      if (!kept || (done && isFinal(done.outcome.state))) continue;
      if (kept.booked && kept.steps.length <= kept.saved) continue;
      const to = bus.putCheckpoint(batch, {
        v: 1,
        kind: 'checkpoint',
        event: claim.event,
        agent: claim.agent,
        steps: kept.steps,
        spent: kept.spent,
        at: new Date(clock.wall()).toISOString(),
      });
      const update = { ref: bus.checkpointRef(key), from: kept.oid, to };
      saves.push({ key, update, steps: kept.steps.length, spent: kept.spent });
    }
    if (saves.length > 0) killPoint('before-checkpoint');
    return saves;
  }

  conclude(saves: readonly Save[], pushed: PushResult): void {
    if (saves.length > 0) killPoint('after-checkpoint');
    for (const { key, update, steps, spent } of saves) {
      const kept = this.#kept.get(key);
      if (kept && pushed.fates.get(update.ref)?.fate === 'moved')
        Object.assign(kept, { oid: update.to, saved: steps, booked: kept.spent === spent });
    }
  }
}

/** An event that was edited begins anew. */
function keptOf({ oid, checkpoint }: LiveCheckpoint, claim: Claim): Kept {
  const steps = checkpoint.event.blob === claim.event.blob ? checkpoint.steps : [];
  return { oid, steps, saved: steps.length, spent: checkpoint.spent, booked: true };
}
