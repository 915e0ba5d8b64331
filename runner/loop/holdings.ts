/** What a runner holds: claims it won, the runs on them, the outcomes that wait to land. */
import { Ledger } from '../core/budgets.ts';
import { ahead } from '../core/hosts.ts';
import type { Agent } from '../core/agent.ts';
import type { Place } from '../core/order.ts';
import type { Claim } from '../core/outcome.ts';
import type { Delivery, Tip, View } from '../core/view.ts';
import { outcomeWithoutRun } from '../core/without-run.ts';
import type { DoneStep } from '../engines/engine.ts';
import type { Oid } from '../git/objects.ts';
import { attempt } from './attempt.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { Attempted } from './frame.ts';
import type { RunnerOptions } from './ports.ts';
import { refinedBy } from './refining.ts';
import { RunTimes } from './run-times.ts';
import type { Sight } from './sight.ts';
import type { LostClaim } from '../core/told.ts';
import type { Trouble } from './trouble.ts';

export interface Holding {
  key: string;
  claim: Claim;
  delivery: Delivery;
  /** The claim ref's value: the claim, or the outcome tied to it. */
  oid: Oid;
  tied: boolean;
  /** Where its delivery was seen open since it was won; null: not yet, so its run may not begin (rule 1). */
  tip: Tip | null;
  /** Set once its run began. */
  abort: AbortController | null;
  done: Attempted | null;
  /** When its outcome came, on the monotonic clock. */
  doneAt: number;
}

/** Outcomes that come this close together land together. */
const GATHER_MS = 250;
/** Of the time to gather: what ends within it ends before twice the time is over, though runs differ. */
const NEARLY = 0.75;
/**
 * How many turns' worth of work to hold among several: enough for runs of 100 ms at eight of them to take their
 * whole share at once (npm run bench), since all fight for what is left over.
 */
const TURNS_AHEAD = 6;
const ALONE: Place = { number: 0, of: 1 };

export class Holdings {
  readonly #options: RunnerOptions;
  readonly #found = new Set<string>();
  #view: View | null = null;
  readonly #sight: Sight;
  readonly #checkpoints: Checkpoints;
  readonly #trouble: Trouble;
  readonly #wake: () => void;
  readonly #held = new Map<string, Holding>();
  /** Claims whose push got no answer; the next view tells. */
  readonly #unsure = new Map<string, Holding>();
  readonly #runTimes = new RunTimes();
  #callOffWaking: () => void = () => undefined;
  #stopping: 'no' | 'finish' | 'now' = 'no';

  constructor(
    options: RunnerOptions,
    parts: { sight: Sight; checkpoints: Checkpoints; trouble: Trouble },
    wake: () => void,
  ) {
    this.#options = options;
    this.#sight = parts.sight;
    this.#checkpoints = parts.checkpoints;
    this.#trouble = parts.trouble;
    this.#wake = wake;
  }

  get keys(): Set<string> {
    return new Set(this.#held.keys());
  }

  get all(): Iterable<Holding> {
    return this.#held.values();
  }

  get size(): number {
    return this.#held.size;
  }

  /** Those whose runs are still to begin, and that were known before the last reading. */
  get unbegun(): Holding[] {
    return [...this.#held.values()].filter(
      ({ key, abort, tied }) => abort === null && !tied && !this.#found.has(key),
    );
  }

  /** Those whose push got no answer, and which the last reading showed to be won. */
  get found(): Holding[] {
    return [...this.#held.values()].filter(({ key }) => this.#found.has(key));
  }

  /** Those whose runs have ended. */
  get finished(): Holding[] {
    return [...this.#held.values()].filter(({ done }) => done !== null);
  }

  /** Those whose outcomes are only here. */
  get loose(): Holding[] {
    return this.finished.filter(({ tied }) => !tied);
  }

  /** True while it runs, or is about to run, a delivery whose earlier runner died. */
  get recovering(): boolean {
    return [...this.#held.values()].some(({ claim, done }) => claim.recoveries > 0 && done === null);
  }

  stop(how: 'finish' | 'now'): void {
    if (this.#stopping !== 'now') this.#stopping = how;
    if (how === 'now') this.abortAll();
  }

  abortAll(): void {
    for (const holding of this.#held.values()) holding.abort?.abort();
  }

  /** Law 6: at its lease's end a holder stops agents that reach outside; another may have begun the same. */
  endOutsideEffects(expired: boolean): void {
    if (!expired) return;
    for (const { abort, delivery } of this.#held.values()) {
      if (delivery.agent && delivery.agent.network.length > 0) abort?.abort();
    }
  }

  add(holding: Holding): void {
    this.#held.set(holding.key, holding);
  }

  addUnsure(holding: Holding): void {
    this.#unsure.set(holding.key, holding);
  }

  drop(key: string): void {
    this.#held.delete(key);
  }

  /** Whether anything is still to come; `landable`: outcomes that are here can land. */
  isBusy(landable: boolean): boolean {
    if (this.#unsure.size > 0) return true;
    return [...this.#held.values()].some(({ abort, done }) => {
      if (done !== null) return landable;
      // While stopping, what did not begin is handed back; when in haste, what runs is too.
      return this.#stopping === 'no' || (this.#stopping === 'finish' && abort !== null);
    });
  }

  /** Claims to hand back when leaving: none with an outcome, or with recoveries, whose count must survive (rule 6). */
  returnable(): Holding[] {
    return [...this.#held.values()].filter(
      ({ done, tied, claim }) => !done && !tied && claim.recoveries === 0,
    );
  }

  /** Compares with the view: claims adopted, tied, landed by others, or lost. */
  settle(view: View): void {
    this.#view = view;
    this.#found.clear();
    for (const [key, holding] of this.#unsure) {
      this.#unsure.delete(key);
      if (view.claims.get(key)?.oid !== holding.oid) continue;
      this.#held.set(key, holding);
      this.#found.add(key);
    }
    for (const [key, holding] of this.#held) {
      const held = view.claims.get(key);
      if (held?.oid === holding.oid) continue;
      if (held?.tied && held.claim.nonce === holding.claim.nonce) {
        Object.assign(holding, { oid: held.oid, tied: true });
        continue;
      }
      this.#held.delete(key);
      holding.abort?.abort();
      // Tied and gone: somebody folded it.
      if (holding.tied) continue;
      const { nonce: run, agent } = holding.claim;
      const why: LostClaim = held
        ? { kind: 'taken-over', by: held.claim.session.name }
        : { kind: 'claim-gone' };
      this.#options.report({ kind: 'lost', run, agent, why });
    }
  }

  /** Whether most runs are so short that several runners would only hinder each other. */
  get isQuick(): boolean {
    return this.#runTimes.areQuick;
  }

  /** This runner's place among those that share the work: where it is quick, whoever holds nothing gives way. */
  get place(): Place {
    return this.isQuick && this.#sight.active.size === 1 ? ALONE : this.#sight.place;
  }

  /** How many more claims keep this runner busy for a while, and leave others their share. */
  wants(view: View): number {
    const { jobs } = this.#options;
    const { limits, active, turn } = this.#sight;
    const { place } = this;
    const { time, most } = ahead(limits, active.size);
    const work = Math.max(time, TURNS_AHEAD * turn);
    const quick =
      this.#runTimes.average === null ? jobs : Math.ceil((jobs * work) / Math.max(this.#runTimes.average, 1));
    const tied = [...view.claims.values()].filter((held) => held.tied).length;
    const share = Math.ceil((view.tip.events.length - tied) / place.of);
    const wanted = Math.min(Math.max(jobs, Math.min(quick, share)), most);
    const waiting = this.#toCome;
    // With half of it there is work enough until the next push, which can carry more.
    return waiting > jobs && waiting > wanted / 2 ? 0 : Math.max(0, wanted - waiting);
  }

  /** Milliseconds to wait for outcomes that are about to come, so that they land together. */
  gatherWait(outcomes: readonly Holding[]): number {
    if (outcomes.length === 0 || !this.#isGathering) return 0;
    const oldest = Math.min(...outcomes.map(({ doneAt }) => doneAt));
    const time = this.isNearlyDone ? 2 * this.#gatherTime : this.#gatherTime;
    return Math.max(0, oldest + time - this.#options.clock.mono());
  }

  /** Milliseconds to wait for outcomes that came while others were being tied; null: there are none. */
  gatherWaitAfter(tied: readonly Holding[]): number | null {
    const since = this.loose.filter((holding) => !tied.includes(holding));
    return since.length > 0 ? this.gatherWait(since) : null;
  }

  get #gatherTime(): number {
    return Math.max(GATHER_MS, this.#sight.turn);
  }

  /** Whether more outcomes are about to come. */
  get #isGathering(): boolean {
    const isQuick = this.#runTimes.average !== null && this.#runTimes.average <= this.#gatherTime;
    return isQuick && this.#toCome > 0;
  }

  /** Whether all that is held will have ended soon, so that the last outcomes can be tied with those before. */
  get isNearlyDone(): boolean {
    return this.#toCome * (this.#runTimes.average ?? 0) < NEARLY * this.#gatherTime;
  }

  /** Whether more could run at once than is held. */
  get hasRoom(): boolean {
    return this.#toCome < this.#options.jobs;
  }

  get #toCome(): number {
    return [...this.#held.values()].filter(({ done }) => done === null).length;
  }

  /** Begins runs while there are free places. Each that ends begins the next. */
  startRuns(): void {
    let running = [...this.#held.values()].filter(
      ({ abort, done }) => abort !== null && done === null,
    ).length;
    for (const holding of this.#held.values()) {
      if (running >= this.#options.jobs || this.#stopping !== 'no') break;
      const { abort, tied, tip } = holding;
      if (abort !== null || tied || tip === null) continue;
      holding.abort = new AbortController();
      running += 1;
      void this.#run(holding, holding.abort.signal, tip);
    }
  }

  #keep(holding: Holding, step: DoneStep): void {
    if (this.#held.get(holding.key) !== holding) return;
    const { redaction } = this.#options.ports.secrets;
    this.#checkpoints.add(holding.key, { ...redaction.value(step), run: holding.claim.nonce });
    this.#wake();
  }

  async #run(holding: Holding, signal: AbortSignal, tip: Tip): Promise<void> {
    const { claim, delivery } = holding;
    const { report, ports, clock, bus } = this.#options;
    const about = { run: claim.nonce, agent: claim.agent };
    const { type } = delivery.event;
    const began = clock.mono();
    report({
      kind: 'started',
      ...about,
      event: claim.event.id,
      type,
      attempt: claim.attempt,
      recoveries: claim.recoveries,
    });
    const decided = outcomeWithoutRun(claim, delivery, tip, clock.wall());
    const done = decided
      ? { outcome: decided, blobs: new Map<Oid, Buffer>() }
      : await attempt(claim, { ...delivery, agent: agentOf(delivery) }, tip, {
          ...ports,
          remote: bus.remote,
          refined: () => refinedBy(delivery.event, bus, this.#view),
          now: () => new Date(clock.wall()),
          onLine: (line) => report({ kind: 'line', ...about, line }),
          steps: this.#checkpoints.stepsOf(holding),
          onStep: (step) => this.#keep(holding, step),
          onSpent: (usage) => this.#checkpoints.book(holding, usage),
          allowance: () => this.#view && new Ledger(this.#view, clock.wall(), claim.nonce).allowanceOf(delivery.agent),
          outlast: (work) => this.#trouble.outlast(claim.nonce, work, signal),
        }, signal); // prettier-ignore
    const took = clock.mono() - began;
    this.#runTimes.add(took, { decided: decided !== null });
    if (done) {
      Object.assign(holding, { done, doneAt: clock.mono() });
      const { state, reason } = done.outcome;
      report({ kind: 'ended', ...about, event: claim.event.id, state, reason, tookMs: took });
    }
    // Ended before it had an outcome: the claim is found again as one's own, and let go or taken anew.
    else if (this.#stopping !== 'now' && this.#held.get(holding.key) === holding)
      this.#held.delete(holding.key);
    this.startRuns();
    this.#wakeToLand();
  }

  /** The first outcome sets the time for landing those that come soon after; the last has them land. */
  #wakeToLand(): void {
    const { loose } = this;
    if (loose.length > 1 && this.#isGathering) return;
    this.#callOffWaking();
    const wait = this.gatherWait(loose);
    if (wait === 0) this.#wake();
    else this.#callOffWaking = this.#options.clock.timer(wait, this.#wake);
  }
}

/** Deliveries whose agent cannot be read are claimed only to end them by time. */
function agentOf(delivery: Delivery): Agent {
  if (!delivery.agent) throw new Error(`delivery ${delivery.key} has no agent`);
  return delivery.agent;
}
