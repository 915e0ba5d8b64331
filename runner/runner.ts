/**
 * The runner: read, plan, claim, run, judge, tie, fold, again. Each turn reads the bus anew and decides
 * from that; runs go on beside it and hand their outcomes to the next turn.
 */
import { randomBytes } from 'node:crypto';
import { attempt, type Attempted, type AttemptPorts } from './attempt.ts';
import { hostLimits, pushInterval, statedLease, type HostLimits } from './core/hosts.ts';
import { sessionKey, idHash } from './core/layout.ts';
import { observe, unchangedFor, type ClockReading, type Sightings } from './core/leases.ts';
import type { Claim, Session } from './core/outcome.ts';
import { FRESH_PACE, tipMoved, waitBeforeFold, type Pace } from './core/pace.ts';
import { makePlan, stillOpen, watchedValues, type Plan, type Self } from './core/plan.ts';
import { openDeliveries, type Delivery, type HeldClaim, type View } from './core/view.ts';
import type { Bus } from './git/bus.ts';
import { NoBusError, REFS_A_PUSH } from './git/bus.ts';
import { ObjectBatch } from './git/database.ts';
import { Fold, type Folded } from './git/fold.ts';
import type { Oid } from './git/objects.ts';
import { RemoteError, type PushResult, type RefUpdate, type RemoteFault } from './git/remote.ts';
import { Waker } from './waker.ts';

/** What happens, for whoever shows it. */
export type RunnerEvent =
  | { kind: 'ready'; name: string; remote: string; branch: string; labels: readonly string[] }
  | {
      kind: 'started';
      run: string;
      agent: string;
      event: string;
      type: string;
      attempt: number;
      recoveries: number;
    }
  | { kind: 'line'; run: string; agent: string; line: string }
  | {
      kind: 'ended';
      run: string;
      agent: string;
      event: string;
      state: string;
      reason: string;
      tookMs: number;
    }
  | { kind: 'landed'; folded: Folded }
  | { kind: 'lost'; run: string; agent: string; reason: string }
  | { kind: 'chore'; words: string }
  | { kind: 'waits'; words: string }
  | { kind: 'trouble'; fault: RemoteFault }
  | { kind: 'recovered' }
  | { kind: 'note'; words: string };

export interface RunnerOptions {
  bus: Bus;
  name: string;
  labels: readonly string[];
  /** How many agents at once. */
  jobs: number;
  /** Milliseconds; null: what the host calls for. */
  lease: number | null;
  ports: Omit<AttemptPorts, 'remote' | 'onLine' | 'now'>;
  host: string;
  clock: { mono: () => number; wall: () => number };
  report: (event: RunnerEvent) => void;
  /** Why outcomes cannot land just now (a dirty checkout), or null. */
  hindrance?: () => Promise<string | null>;
  /** Instances known to be dead: this store's holder before us, on the same boot. */
  dead?: readonly string[];
}

export type RunMode = 'daemon' | 'until-idle' | 'once';

interface Holding {
  key: string;
  claim: Claim;
  delivery: Delivery;
  /** The claim ref's value: the claim, or the outcome tied to it. */
  oid: Oid;
  tied: boolean;
  /** Set once its run began. */
  abort: AbortController | null;
  done: Attempted | null;
  /** When its outcome came, on the monotonic clock. */
  doneAt: number;
}

/** Outcomes that come this close together land together. */
const GATHER_MS = 250;
/** Work to hold in advance, so that quick agents do not wait for claims. */
const AHEAD_MS = 1000;
const MOST_AHEAD = 128;
/** What stays tied this long is folded by others too (PROTOCOL rule 14). */
const TIED_TOO_LONG_MS = 2000;

export class Runner {
  readonly #options: RunnerOptions;
  readonly #bus: Bus;
  readonly #instance = randomBytes(12).toString('hex');
  readonly #key: string;
  readonly #held = new Map<string, Holding>();
  /** Claims whose push got no answer; the next view tells. */
  readonly #unsure = new Map<string, Holding>();
  readonly #waker = new Waker();
  readonly #started: string;
  #limits: HostLimits;
  #sightings: Sightings = new Map();
  #sessionSightings: Sightings = new Map();
  #pace: Pace = FRESH_PACE;
  #tip: Oid | null = null;
  #turnCost = 0;
  #sessionOid: Oid | null = null;
  #beat = 0;
  #beatAt = Number.NEGATIVE_INFINITY;
  #pushedAt = Number.NEGATIVE_INFINITY;
  #averageRun: number | null = null;
  #stopping: 'no' | 'finish' | 'now' = 'no';
  #hindered: string | null = null;
  #dirty = true;
  #runners = 1;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#bus = options.bus;
    this.#key = sessionKey(options.name, this.#instance);
    this.#limits = hostLimits(options.bus.remote.host, {}, options.lease);
    this.#started = new Date(options.clock.wall()).toISOString();
  }

  get instance(): string {
    return this.#instance;
  }

  /** `finish`: what runs may end and land, what waits is handed back. `now`: agents are ended too. */
  stop(how: 'finish' | 'now'): void {
    this.#stopping = how;
    if (how === 'now') for (const holding of this.#held.values()) holding.abort?.abort();
    this.#wakeUp();
  }

  /** Works until stopped, or as the mode says. Throws `NoBusError` where there is nothing to work on. */
  async run(mode: RunMode): Promise<void> {
    const { remote, branch } = this.#bus;
    const unwatch = remote.watch(() => this.#wakeUp());
    const { name, labels } = this.#options;
    this.#options.report({ kind: 'ready', name, remote: remote.label, branch, labels });
    try {
      await this.#loop(mode);
    } finally {
      unwatch();
      await this.#leave();
    }
  }

  async #loop(mode: RunMode): Promise<void> {
    let failures = 0;
    let claimedOnce = false;
    for (;;) {
      try {
        this.#dirty = false;
        const mayClaim = this.#stopping === 'no' && !(mode === 'once' && claimedOnce);
        const turn = await this.#turn(mayClaim);
        claimedOnce = true;
        if (failures > 0) this.#options.report({ kind: 'recovered' });
        failures = 0;
        if (turn.again) continue;
        if (this.#isOver(mode, turn.plan)) return;
        await this.#rest(turn.wait);
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
        if (failures === 0) this.#options.report({ kind: 'trouble', fault: error.fault });
        if (error.fault.kind === 'denied' || error.fault.kind === 'missing') throw error;
        if (this.#stopping !== 'no') return;
        failures += 1;
        await this.#waker.sleep(error.fault.retryAfter ? error.fault.retryAfter * 1000 : backoff(failures));
      }
    }
  }

  #isOver(mode: RunMode, plan: Plan): boolean {
    const waitsForCheckout = this.#hindered !== null;
    const active = [...this.#held.values()].some(({ done }) => done === null || !waitsForCheckout);
    if (active || this.#unsure.size > 0) return false;
    if (this.#stopping !== 'no' || mode === 'once') return true;
    const othersTied = waitsForCheckout ? plan.tied.length : 0;
    return mode === 'until-idle' && plan.outstanding - othersTied <= 0;
  }

  /** One turn. `again`: something moved, look at once. `wait`: milliseconds until time changes something. */
  async #turn(mayClaim: boolean): Promise<{ plan: Plan; again: boolean; wait: number | null }> {
    const view = await this.#read();
    this.#settle(view);
    const plan = makePlan(view, this.#self(mayClaim, view), this.#sightings, this.#reading());
    const budgetWait = this.#budgetWait();
    if (budgetWait > 0 && this.#runningOrIdle(plan)) return { plan, again: false, wait: budgetWait };
    const landing = await this.#landWhatIsDone(view, plan);
    if (landing.moved) return { plan, again: true, wait: null };
    const claimed = await this.#claim(view, plan);
    this.#startRuns(view);
    const waits = [landing.wait, plan.nextChange, this.#beatWait()].filter((wait) => wait !== null);
    return { plan, again: claimed === 'again', wait: waits.length > 0 ? Math.min(...waits) : null };
  }

  /** Under a budget nothing is pushed yet; runs go on meanwhile. */
  #runningOrIdle(plan: Plan): boolean {
    return (
      plan.claims.length > 0 ||
      plan.takeOvers.length > 0 ||
      this.#finished().length > 0 ||
      plan.tied.length > 0
    );
  }

  async #read(): Promise<View> {
    const began = this.#mono();
    const view = await this.#bus.read();
    this.#turnCost = this.#mono() - began;
    const now = this.#reading();
    if (view.tip.commit !== this.#tip) {
      this.#pace = tipMoved(this.#pace, now.mono, this.#turnCost);
      this.#tip = view.tip.commit;
    }
    this.#limits = hostLimits(this.#bus.remote.host, view.tip.config.remotes, this.#options.lease);
    this.#sightings = observe(this.#sightings, watchedValues(view), now);
    this.#sessionSightings = observe(
      this.#sessionSightings,
      [...view.sessions.values()].map(({ key, oid }) => [key, oid]),
      now,
    );
    this.#runners = this.#activeSessions(view).size;
    this.#refuseDouble(view);
    return view;
  }

  /** PROTOCOL rule 9: a name that is alive elsewhere is refused; its session is seen to move. */
  #refuseDouble(view: View): void {
    for (const { key, session } of view.sessions.values()) {
      if (session.name !== this.#options.name || session.instance === this.#instance) continue;
      if (this.#options.dead?.includes(session.instance) || session.started <= this.#started) continue;
      const seen = this.#sessionSightings.get(key);
      if (seen && session.beat > 1) {
        throw new NoBusError(
          `a runner named ${session.name} is alive on ${session.host}; give this one another --name`,
        );
      }
    }
  }

  /** What became of claims: adopted, landed by others, or lost. */
  #settle(view: View): void {
    for (const [key, holding] of this.#unsure) {
      this.#unsure.delete(key);
      if (view.claims.get(key)?.oid === holding.oid) this.#held.set(key, holding);
    }
    const own = view.sessions.get(this.#key);
    this.#sessionOid = own?.oid ?? null;
    for (const [key, holding] of this.#held) {
      const held = view.claims.get(key);
      if (held?.oid === holding.oid) continue;
      if (held?.tied && held.claim.nonce === holding.claim.nonce) {
        holding.oid = held.oid;
        holding.tied = true;
        continue;
      }
      this.#held.delete(key);
      holding.abort?.abort();
      if (holding.tied) continue;
      const reason = held ? `its claim was taken over by ${held.claim.session.name}` : 'its claim is gone';
      this.#options.report({ kind: 'lost', run: holding.claim.nonce, agent: holding.claim.agent, reason });
    }
  }

  #self(mayClaim: boolean, view: View): Self {
    return {
      sessionKey: this.#key,
      instance: this.#instance,
      deadInstances: new Set(this.#options.dead),
      labels: this.#options.labels,
      holding: new Set(this.#held.keys()),
      wants: mayClaim ? this.#wants(view) : 0,
      recovering: [...this.#held.values()].some(({ claim, done }) => claim.recoveries > 0 && done === null),
      leaseMs: this.#limits.leaseMs,
    };
  }

  /** As many as keep this runner busy for a while, and leave others their share. */
  #wants(view: View): number {
    const { jobs } = this.#options;
    const waiting = [...this.#held.values()].filter(({ done }) => done === null).length;
    const ahead = Math.max(AHEAD_MS, 2 * pushInterval(this.#limits, this.#runners));
    const quick =
      this.#averageRun === null ? jobs : Math.ceil((jobs * ahead) / Math.max(this.#averageRun, 1));
    const most = this.#limits.pushesPerMinute === null ? MOST_AHEAD : REFS_A_PUSH - 8;
    const share = Math.ceil((view.tip.events.length - view.claims.size) / this.#runners);
    return Math.max(0, Math.min(Math.max(jobs, Math.min(quick, share)), most) - waiting);
  }

  // --- landing ---------------------------------------------------------------------------------

  #finished(): Holding[] {
    return [...this.#held.values()].filter(({ done }) => done !== null);
  }

  /**
   * Alone: tie and fold in one push. Among several: the lowest session folds for all, the others tie
   * theirs and leave it, unless it stays there too long.
   */
  async #landWhatIsDone(view: View, plan: Plan): Promise<{ moved: boolean; wait: number | null }> {
    const finished = this.#finished();
    const active = [...this.#activeSessions(view)].sort();
    const leads = active[0] === this.#key;
    const foreign = plan.tied.filter(({ claim }) => claim.session.key !== this.#key);
    const now = this.#reading();
    const stuck = foreign.filter(({ key }) => unchangedFor(this.#sightings, key, now) >= TIED_TOO_LONG_MS);
    const mine = leads
      ? finished
      : finished.filter(({ tied, doneAt }) => tied && now.mono - doneAt >= TIED_TOO_LONG_MS);
    const others = leads ? foreign : stuck;
    const hasChores = leads && (view.tip.unreadable.length > 0 || duplicates(view).length > 0);
    if (!leads && finished.some(({ tied }) => !tied))
      return { moved: await this.#tie(finished), wait: TIED_TOO_LONG_MS };
    if (mine.length === 0 && others.length === 0 && !hasChores) {
      return {
        moved: await this.#release(plan),
        wait: foreign.length + finished.length > 0 ? TIED_TOO_LONG_MS : null,
      };
    }
    const gather = this.#gatherWait(mine, now);
    if (gather > 0 && others.length === 0) return { moved: false, wait: gather };
    const wait = waitBeforeFold(this.#pace, now.mono, this.#turnCost);
    this.#hinder((await this.#options.hindrance?.()) ?? null);
    if (wait > 0 || this.#hindered !== null) {
      // It cannot land yet, but it can be made safe.
      const moved = finished.some(({ tied }) => !tied) ? await this.#tie(finished) : false;
      return { moved, wait: wait > 0 ? wait : 1000 };
    }
    return { moved: await this.#fold(view, mine, others, hasChores), wait: null };
  }

  /** Milliseconds to wait for outcomes that are about to come, so that they land together. */
  #gatherWait(mine: readonly Holding[], now: ClockReading): number {
    const running = [...this.#held.values()].some(({ done }) => done === null);
    if (!running || mine.length === 0 || this.#averageRun === null || this.#averageRun > GATHER_MS) return 0;
    return Math.max(0, Math.min(...mine.map(({ doneAt }) => doneAt)) + GATHER_MS - now.mono);
  }

  #hinder(words: string | null): void {
    if (words !== null && words !== this.#hindered) this.#options.report({ kind: 'waits', words });
    this.#hindered = words;
  }

  async #fold(
    view: View,
    mine: readonly Holding[],
    others: readonly HeldClaim[],
    chores: boolean,
  ): Promise<boolean> {
    const { bus } = this;
    const fold = await Fold.begin(bus.remote.objects, view.tip, new Date(this.#wall()), bus.committer);
    if (chores) await this.#doChores(fold, view);
    const taken = [
      ...mine.map((holding) => ({ holding, held: null })),
      ...others.map((held) => ({ holding: null, held })),
    ];
    const batch = taken.slice(0, REFS_A_PUSH - 8);
    const removals: RefUpdate[] = [];
    for (const { holding, held } of batch) {
      const key = holding?.key ?? held!.key;
      for (const blob of holding?.done?.blobs.values() ?? []) fold.batch.put('blob', blob);
      await fold.add(holding ? { claim: holding.claim, outcome: holding.done!.outcome } : held!.tied!);
      removals.push({ ref: bus.claimRef(key), from: holding?.oid ?? held!.oid, to: null });
    }
    const result = fold.result();
    if (result.commit === view.tip.commit) return false;
    const branch = { ref: bus.branchRef, from: view.tip.commit, to: result.commit };
    const pushed = await this.#push([branch, ...removals], fold.batch, true);
    const fate = pushed.fates.get(bus.branchRef);
    if (fate?.fate === 'refused')
      throw new RemoteError({ kind: 'denied', words: `${bus.branch} cannot be pushed to: ${fate.words}` });
    if (fate?.fate !== 'moved') return this.#lostPush(pushed, fate?.words ?? '');
    bus.expectTip(result.commit);
    for (const { holding } of batch) if (holding) this.#held.delete(holding.key);
    for (const folded of result.folded) this.#options.report({ kind: 'landed', folded });
    return true;
  }

  get bus(): Bus {
    return this.#bus;
  }

  async #doChores(fold: Fold, view: View): Promise<void> {
    for (const file of view.tip.unreadable.slice(0, 50)) {
      await fold.bury(file);
      this.#options.report({
        kind: 'chore',
        words: `${file.path} cannot be read; moved to ${view.tip.config.paths.dead} with its problem.md`,
      });
    }
    for (const event of duplicates(view).slice(0, 50)) {
      await fold.dropDuplicate(event);
      this.#options.report({
        kind: 'chore',
        words: `${event.path} dropped: event ${event.id} was answered before`,
      });
    }
  }

  /** Makes outcomes safe: each claim moves to its outcome, if and only if it is still the claim made. */
  async #tie(finished: readonly Holding[]): Promise<boolean> {
    const batch = new ObjectBatch(this.#bus.remote.objects);
    const loose = finished.filter(({ tied }) => !tied).slice(0, REFS_A_PUSH - 8);
    const updates: RefUpdate[] = [];
    for (const { key, claim, oid, done } of loose) {
      for (const blob of done!.blobs.values()) batch.put('blob', blob);
      const to = this.#bus.putTied(batch, { v: 1, kind: 'tied', claim, outcome: done!.outcome }, oid);
      updates.push({ ref: this.#bus.claimRef(key), from: oid, to });
    }
    const pushed = await this.#push(updates, batch, false);
    let moved = false;
    for (const [i, holding] of loose.entries()) {
      if (pushed.fates.get(updates[i]!.ref)?.fate !== 'moved') continue;
      holding.oid = updates[i]!.to!;
      holding.tied = true;
      moved = true;
    }
    if (pushed.fault) throw new RemoteError(pushed.fault);
    return moved;
  }

  /** Deletes claims that lost their event or are ours by mistake, and sessions long without a process. */
  async #release(plan: Plan): Promise<boolean> {
    if (plan.releases.length === 0) return false;
    const updates = plan.releases
      .slice(0, REFS_A_PUSH)
      .map(({ key, oid }) => ({ ref: this.#bus.claimRef(key), from: oid, to: null }));
    await this.#push(updates, new ObjectBatch(this.#bus.remote.objects), false);
    return true;
  }

  async #lostPush(pushed: PushResult, words: string): Promise<boolean> {
    if (pushed.fault && pushed.fault.kind !== 'cut') throw new RemoteError(pushed.fault);
    this.#hinder(words.includes('uncommitted') ? words : this.#hindered);
    // Whoever was first leaves a gap; a random pause keeps runners from meeting again.
    await this.#waker.sleep(5 + Math.random() * 45);
    return true;
  }

  // --- claiming --------------------------------------------------------------------------------

  async #claim(view: View, plan: Plan): Promise<'again' | 'done'> {
    const batch = new ObjectBatch(this.#bus.remote.objects);
    const wanted: { holding: Holding; update: RefUpdate }[] = [];
    const add = (delivery: Delivery, held: HeldClaim | null) => {
      const claim = this.#newClaim(delivery, held);
      const oid = this.#bus.putClaim(batch, claim);
      const update = { ref: this.#bus.claimRef(delivery.key), from: held?.oid ?? null, to: oid };
      const holding = {
        key: delivery.key,
        claim,
        delivery,
        oid,
        tied: false,
        abort: null,
        done: null,
        doneAt: 0,
      };
      wanted.push({ holding, update });
    };
    for (const { delivery, held } of plan.takeOvers) add(delivery, held);
    for (const delivery of plan.claims.slice(0, REFS_A_PUSH - 8)) add(delivery, null);
    const beat = this.#beatUpdate(batch, wanted.length > 0);
    if (wanted.length === 0 && !beat) return 'done';
    const updates = [...wanted.map(({ update }) => update), ...(beat ? [beat] : [])];
    // On this machine the tip can be part of the transaction: then a won claim needs no second look.
    const fenced = this.#bus.remote.direct && wanted.length > 0;
    if (fenced) updates.push({ ref: this.#bus.branchRef, from: view.tip.commit, to: view.tip.commit });
    const pushed = await this.#push(updates, batch, fenced);
    if (beat && pushed.fates.get(beat.ref)?.fate === 'moved') this.#sessionOid = beat.to;
    const won: Holding[] = [];
    for (const { holding, update } of wanted) {
      const fate = pushed.fates.get(update.ref)?.fate;
      if (fate === 'moved') won.push(holding);
      else if (fate === 'unknown') this.#unsure.set(holding.key, holding);
    }
    for (const holding of won) this.#held.set(holding.key, holding);
    if (pushed.fault && won.length === 0) throw new RemoteError(pushed.fault);
    if (won.length > 0 && !fenced) await this.#lookAgain(view, won);
    return won.length < wanted.length ? 'again' : 'done';
  }

  /** Rule 1: a won claim is only permission to look again, before anything is spent. */
  async #lookAgain(view: View, won: readonly Holding[]): Promise<void> {
    if ((await this.#bus.remote.readTip()) === view.tip.commit) return;
    const fresh = await this.#read();
    const open = new Map(openDeliveries(fresh.tip).map((delivery) => [delivery.key, delivery]));
    const stale: RefUpdate[] = [];
    for (const holding of won) {
      const delivery = stillOpen(holding.claim, open);
      if (delivery) {
        holding.delivery = delivery;
        continue;
      }
      this.#held.delete(holding.key);
      stale.push({ ref: this.#bus.claimRef(holding.key), from: holding.oid, to: null });
    }
    if (stale.length > 0) await this.#push(stale, new ObjectBatch(this.#bus.remote.objects), false);
  }

  #newClaim(delivery: Delivery, held: HeldClaim | null): Claim {
    const before = held?.claim;
    const lost = before
      ? [...before.lost, { run: before.nonce, session: before.session.name, claimed: before.at, cost_usd: 0 }]
      : [];
    const { id, path, blob } = delivery.event;
    return {
      v: 1,
      kind: 'claim',
      nonce: randomBytes(16).toString('hex'),
      session: { key: this.#key, name: this.#options.name, instance: this.#instance },
      event: { id, path, blob },
      agent: delivery.agentId,
      attempt: delivery.attempt,
      recoveries: before ? before.recoveries + 1 : 0,
      lost,
      at: new Date(this.#wall()).toISOString(),
    };
  }

  // --- running ---------------------------------------------------------------------------------

  #startRuns(view: View): void {
    let running = [...this.#held.values()].filter(
      ({ abort, done }) => abort !== null && done === null,
    ).length;
    for (const holding of this.#held.values()) {
      if (running >= this.#options.jobs || this.#stopping !== 'no') break;
      if (holding.abort !== null || holding.tied) continue;
      holding.abort = new AbortController();
      running += 1;
      void this.#runOne(holding, view);
    }
  }

  async #runOne(holding: Holding, view: View): Promise<void> {
    const { claim, delivery } = holding;
    const { report, ports, clock } = this.#options;
    const agent = delivery.agent!;
    const about = { run: claim.nonce, agent: claim.agent, event: claim.event.id };
    const began = this.#mono();
    report({
      kind: 'started',
      ...about,
      type: delivery.event.type,
      attempt: claim.attempt,
      recoveries: claim.recoveries,
    });
    const onLine = (line: string) => report({ kind: 'line', run: claim.nonce, agent: claim.agent, line });
    const attemptPorts = { ...ports, remote: this.#bus.remote, now: () => new Date(clock.wall()), onLine };
    const tooOften = claim.recoveries >= view.tip.config.limits.recoveries;
    const done = tooOften
      ? lastOfRecoveries(claim, view.tip.commit, clock.wall())
      : await attempt(claim, { ...delivery, agent }, view.tip, attemptPorts, holding.abort!.signal);
    const took = this.#mono() - began;
    this.#averageRun = this.#averageRun === null ? took : this.#averageRun * 0.7 + took * 0.3;
    if (done) {
      holding.done = done;
      holding.doneAt = this.#mono();
      const { state, reason } = done.outcome;
      report({ kind: 'ended', ...about, state, reason, tookMs: took });
    }
    this.#runNext(view);
  }

  /** The next of the batch starts at once; the loop only hears of it when there is something to land. */
  #runNext(view: View): void {
    this.#startRuns(view);
    this.#wakeUp();
  }

  // --- signs of life ---------------------------------------------------------------------------

  #beatWait(): number | null {
    if (this.#held.size === 0 && this.#sessionOid === null) return null;
    return Math.max(0, this.#beatAt + this.#beatInterval() - this.#mono());
  }

  #beatInterval(): number {
    return this.#held.size > 0 ? statedLease(this.#limits, this.#runners) / 3 : this.#limits.idleHeartbeatMs;
  }

  #beatUpdate(batch: ObjectBatch, claiming: boolean): RefUpdate | null {
    const due = this.#mono() - this.#beatAt >= this.#beatInterval();
    if (
      !(due && (this.#held.size > 0 || this.#sessionOid !== null)) &&
      !(claiming && this.#sessionOid === null)
    )
      return null;
    this.#beat += 1;
    this.#beatAt = this.#mono();
    const session: Session = {
      v: 1,
      kind: 'session',
      name: this.#options.name,
      instance: this.#instance,
      host: this.#options.host,
      labels: [...this.#options.labels],
      lease_ms: statedLease(this.#limits, this.#runners),
      beat: this.#beat,
      started: this.#started,
      at: new Date(this.#wall()).toISOString(),
    };
    return {
      ref: this.#bus.sessionRef(this.#key),
      from: this.#sessionOid,
      to: this.#bus.putSession(batch, session),
    };
  }

  /** Sessions that hold something now, and this one. */
  #activeSessions(view: View): Set<string> {
    const active = new Set([this.#key]);
    const now = this.#reading();
    for (const { key, claim } of view.claims.values()) {
      const lease = view.sessions.get(claim.session.key)?.session.lease_ms ?? this.#limits.leaseMs;
      if (unchangedFor(this.#sightings, key, now) < lease) active.add(claim.session.key);
    }
    return active;
  }

  /** Hands back what was not begun or not finished, and takes the session away. */
  async #leave(): Promise<void> {
    for (const holding of this.#held.values()) holding.abort?.abort();
    const batch = new ObjectBatch(this.#bus.remote.objects);
    const updates: RefUpdate[] = [];
    for (const { key, oid, tied, claim } of this.#held.values()) {
      // A claim with recoveries is never just deleted: its count must survive (PROTOCOL rule 6).
      if (!tied && claim.recoveries === 0)
        updates.push({ ref: this.#bus.claimRef(key), from: oid, to: null });
    }
    if (this.#sessionOid !== null)
      updates.push({ ref: this.#bus.sessionRef(this.#key), from: this.#sessionOid, to: null });
    if (updates.length === 0) return;
    await this.#bus.push(updates, batch, { atomic: false }).catch(() => undefined);
  }

  // --- pushing and waiting ---------------------------------------------------------------------

  async #push(updates: readonly RefUpdate[], batch: ObjectBatch, atomic: boolean): Promise<PushResult> {
    const result = await this.#bus.push(updates, batch, { atomic });
    this.#pushedAt = this.#mono();
    this.#turnCost += result.took;
    return result;
  }

  #budgetWait(): number {
    return Math.max(0, this.#pushedAt + pushInterval(this.#limits, this.#runners) - this.#mono());
  }

  /** Waits for a wake-up (a run ended, something moved) or for the next look at the remote. */
  async #rest(wait: number | null): Promise<void> {
    const { least, most } = this.#limits.pollMs;
    let pause = this.#held.size > 0 || this.#runners > 1 ? least : Math.min(least * 2, most);
    const deadline = wait === null ? Number.POSITIVE_INFINITY : this.#mono() + wait;
    while (!this.#dirty) {
      const left = deadline - this.#mono();
      if (left <= 0) return;
      await this.#waker.sleep(Math.min(pause, left));
      if (this.#dirty || this.#mono() >= deadline) return;
      if (await this.#bus.remote.changed()) return;
      pause = Math.min(pause * 1.5, most);
    }
  }

  #wakeUp(): void {
    this.#dirty = true;
    this.#waker.wake();
  }

  #mono(): number {
    return this.#options.clock.mono();
  }

  #wall(): number {
    return this.#options.clock.wall();
  }

  #reading(): ClockReading {
    return { mono: this.#mono(), wall: this.#wall() };
  }
}

/** Events whose explicit id ended before, while its records are still at the tip. */
function duplicates(view: View) {
  return view.tip.events.filter(({ explicitId, id }) => explicitId && view.tip.ended.has(idHash(id)));
}

/** An event that kills every runner it meets is dead, not a loop. */
function lastOfRecoveries(claim: Claim, tip: Oid, wall: number): Attempted {
  const at = new Date(wall).toISOString();
  const reason = `${claim.recoveries} runners died while they ran it`;
  return {
    outcome: {
      state: 'failed', reason, faults: claim.lost.map((lost) => `run ${lost.run} on ${lost.session} never ended`),
      changes: [], emits: [], reply: null, verdict: null, engine: 'none', model: null,
      tokens: { input: 0, output: 0, cache_read: 0, cache_write: 0 }, cost_usd: 0,
      tip, started: at, ended: at, due: null,
    },
    blobs: new Map(),
  }; // prettier-ignore
}

/** Doubling from half a second to a minute, with full jitter: runners that lost a server together return apart. */
function backoff(failures: number): number {
  return Math.random() * Math.min(60_000, 500 * 2 ** failures);
}
