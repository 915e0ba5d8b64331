/**
 * The runner: read, plan, claim, run, judge, tie, fold, again. Each turn reads the bus anew and decides
 * from that; runs go on beside it and hand their outcomes to the next turn.
 */
import { sessionKey } from './core/layout.ts';
import { CLAUDE_CODE, providersHere, type Providers } from './core/models.ts';
import { makePlan, type Plan } from './core/plan.ts';
import type { View } from './core/view.ts';
import { NoBusError } from './git/no-bus.ts';
import { ObjectBatch } from './git/database.ts';
import { BetweenLooks } from './loop/between-looks.ts';
import { Checkpoints } from './loop/checkpoints.ts';
import { Claiming } from './loop/claiming.ts';
import { Complaints } from './loop/complaints.ts';
import { DraftWatch } from './loop/draft-watch.ts';
import { GiveWay } from './loop/giveway.ts';
import { Heartbeat } from './loop/heartbeat.ts';
import { Holdings } from './loop/holdings.ts';
import { Landing } from './loop/landing.ts';
import { isLawless } from './loop/law.ts';
import type { Identity, RunnerOptions } from './loop/ports.ts';
import { Pushes } from './loop/pushes.ts';
import { Sight } from './loop/sight.ts';
import { Thrift } from './loop/thrift.ts';
import { passingFault, Trouble } from './loop/trouble.ts';
import { prepareTies } from './loop/tying.ts';
import { Waker } from './loop/waker.ts';

export type { RunnerEvent, RunnerOptions } from './loop/ports.ts';
export { systemChance, systemClock } from './loop/system.ts';

/** `until-idle` ends once nothing that it may take is pending, claimed or due; `once` is one plan. */
export type RunMode = 'daemon' | 'until-idle' | 'once';

interface Turn {
  plan: Plan;
  /** Something moved: look at once. */
  again: boolean;
  /** Its push waits for the budget: nothing is known of the way there. */
  postponed: boolean;
  /** Milliseconds until time alone changes something; null: never. */
  wait: number | null;
}

export class Runner {
  readonly #options: RunnerOptions;
  readonly #self: Identity;
  readonly #sight: Sight;
  readonly #pushes: Pushes;
  readonly #holdings: Holdings;
  readonly #heartbeat: Heartbeat;
  readonly #checkpoints: Checkpoints;
  readonly #giveWay: GiveWay;
  readonly #landing: Landing;
  readonly #claiming: Claiming;
  readonly #betweenLooks: BetweenLooks;
  readonly #waker: Waker;
  readonly #trouble: Trouble;
  readonly #drafts: DraftWatch;
  readonly #thrift: Thrift;
  readonly #complaints: Complaints;
  readonly #providers: Providers;
  #stopping: 'no' | 'finish' | 'now' = 'no';
  /** Something happened since the turn began. */
  #woken = true;

  constructor(given: RunnerOptions) {
    const { redaction } = given.ports.secrets;
    this.#providers = providersHere(given.ports.secrets, given.ports.engines[CLAUDE_CODE] !== null);
    const options: RunnerOptions = { ...given, report: (event) => given.report(redaction.value(event)) };
    const instance = options.chance.nonce(12);
    const started = new Date(options.clock.wall()).toISOString();
    this.#options = options;
    this.#waker = new Waker(options.clock);
    this.#trouble = new Trouble(options);
    this.#drafts = new DraftWatch(options, () => this.wake());
    this.#thrift = new Thrift(options);
    this.#complaints = new Complaints(options);
    this.#self = { name: options.name, instance, key: sessionKey(options.name, instance), started };
    this.#sight = new Sight(options, this.#self);
    this.#pushes = new Pushes(options, this.#sight);
    this.#checkpoints = new Checkpoints(options);
    const seen = { sight: this.#sight, checkpoints: this.#checkpoints };
    this.#holdings = new Holdings(options, { ...seen, trouble: this.#trouble }, () => this.#rouse());
    this.#heartbeat = new Heartbeat(options, this.#self, this.#sight);
    this.#giveWay = new GiveWay(options, { sight: this.#sight, holdings: this.#holdings });
    const parts = {
      sight: this.#sight,
      pushes: this.#pushes,
      holdings: this.#holdings,
      heartbeat: this.#heartbeat,
      checkpoints: this.#checkpoints,
    };
    this.#claiming = new Claiming(options, this.#self, parts);
    this.#betweenLooks = new BetweenLooks(options, { ...parts, claiming: this.#claiming });
    const landing = { ...parts, claiming: this.#claiming };
    this.#landing = new Landing(options, this.#self, landing, (ms) => this.#waker.sleep(ms));
  }

  get instance(): string {
    return this.#self.instance;
  }

  /** `finish`: what runs may end and land, what waits is handed back. `now`: agents are ended too. */
  stop(how: 'finish' | 'now'): void {
    if (this.#stopping !== 'now') this.#stopping = how;
    this.#holdings.stop(how);
    this.wake();
  }

  /** Has the runner look at the bus at once. */
  wake(): void {
    this.#betweenLooks.end();
    this.#rouse();
  }

  #rouse(): void {
    this.#woken = true;
    this.#waker.wake();
  }

  /** Works until stopped, or as the mode says. Throws `NoBusError` where there is nothing to work on. */
  async run(mode: RunMode): Promise<void> {
    const { bus, labels, name, report } = this.#options;
    const unwatch = bus.remote.watch(() => this.wake());
    report({ kind: 'ready', name, remote: bus.remote.label, branch: bus.branch, labels });
    try {
      await this.#loop(mode);
    } finally {
      unwatch();
      await this.#leave();
    }
  }

  async #loop(mode: RunMode): Promise<void> {
    let failures = 0;
    let hasPlanned = false;
    for (;;) {
      try {
        this.#woken = false;
        if (this.#stopping === 'no' && (await this.#tiesOnly())) continue;
        const mayClaim = this.#stopping === 'no' && !(mode === 'once' && hasPlanned);
        const turn = await this.#turn(mayClaim, mode === 'daemon');
        // A turn that only folded (a tick of a schedule, say) comes before the plan.
        hasPlanned ||= !turn.again || this.#holdings.size > 0;
        if (!turn.postponed) {
          this.#trouble.over('turn');
          failures = 0;
        }
        if (turn.again) continue;
        if (this.#isOver(mode, turn.plan)) return;
        await this.#rest(turn.wait);
        if (mode === 'daemon' && this.#holdings.size === 0 && this.#giveWay.isDue)
          await this.#giveWay.whileOthersLand((ms) => this.#pause(ms));
      } catch (error) {
        const fault = passingFault(error);
        if (fault === null) throw error;
        this.#holdings.endOutsideEffects(this.#heartbeat.expired);
        this.#trouble.met('turn', fault);
        if (this.#stopping !== 'no') return;
        failures += 1;
        await this.#waker.sleep(this.#trouble.backoff(failures, fault));
      }
    }
  }

  /** True if there was no need to look: it made safe what was done, and waited for more. */
  async #tiesOnly(): Promise<boolean> {
    const pause = await this.#betweenLooks.tie();
    if (pause === null) return false;
    if (this.#holdings.hasRoom) await this.#rest(pause);
    else if (!this.#woken) await this.#waker.sleep(pause);
    return true;
  }

  #isOver(mode: RunMode, plan: Plan): boolean {
    const landable = !this.#landing.isHindered;
    if (this.#holdings.isBusy(landable) || this.#drafts.busy) return false;
    if (this.#stopping !== 'no') return true;
    const { lawless } = this.#landing;
    if (mode !== 'daemon' && lawless) throw new NoBusError(lawless);
    if (mode === 'once') return true;
    // Outcomes that wait only for a dirty checkout do not count.
    const outstanding = plan.outstanding - (landable ? 0 : plan.tied.length);
    return mode === 'until-idle' && outstanding <= 0;
  }

  /** `stays`: it has time to leave work to others. */
  async #turn(mayClaim: boolean, stays: boolean): Promise<Turn> {
    this.#betweenLooks.end();
    const view = await this.#sight.look();
    this.#holdings.settle(view);
    this.#checkpoints.settle(view, this.#holdings.all);
    this.#heartbeat.settle(view);
    await this.#claiming.review(view);
    this.#holdings.startRuns();
    this.#holdings.endOutsideEffects(this.#heartbeat.expired);
    this.#drafts.look(view, this.#sight.leads);
    this.#complaints.tell(view.tip);
    const givesWay = mayClaim && stays && this.#giveWay.isDue;
    const plan = this.#plan(view, mayClaim && !givesWay);
    const patience = givesWay ? this.#giveWay.patience(plan) : null;
    if (patience === 0) return { plan, again: true, postponed: false, wait: null };
    this.#thrift.tell(plan.spent, view.tip.config.timezone);
    if (this.#pushes.wait > 0 && this.#wantsToPush(plan)) {
      this.#holdings.startRuns();
      return { plan, again: false, postponed: true, wait: this.#pushes.wait };
    }
    const landed = await this.#landing.land(view, plan, mayClaim ? (next) => this.#plan(next, true) : null);
    if (landed.moved) return { plan, again: true, postponed: false, wait: null };
    const lostRace = await this.#claiming.claim(view, plan, landed.loose);
    this.#holdings.startRuns();
    const due = shortest([plan.nextChange, patience, this.#drafts.wait, this.#claiming.crowdWait]);
    if (!lostRace) this.#betweenLooks.begin(view, { free: plan.first !== null, due });
    const { loose } = landed;
    const gather = loose.hurries ? this.#holdings.gatherWaitAfter(loose.holdings) : null;
    const wait = shortest([due, landed.wait, gather, this.#heartbeat.wait(this.#holdings.size > 0)]);
    return { plan, again: lostRace, postponed: false, wait: Number.isFinite(wait) ? wait : null };
  }

  #plan(view: View, mayClaim: boolean): Plan {
    const self = {
      name: this.#self.name,
      sessionKey: this.#self.key,
      instance: this.#self.instance,
      deadInstances: new Set(this.#options.dead),
      labels: this.#options.labels,
      providers: this.#providers,
      holding: this.#holdings.keys,
      // Rights come from strata.yaml: while it cannot be read, nothing is begun.
      wants: mayClaim && !isLawless(view) ? this.#holdings.wants(view) : 0,
      recovering: this.#holdings.recovering,
      leaseMs: this.#sight.limits.leaseMs,
      crowded: this.#claiming.crowded,
      place: this.#holdings.place,
    };
    return makePlan(view, self, this.#sight.sightings, this.#sight.now);
  }

  /** Under a budget pushes wait for their turn; runs go on meanwhile. */
  #wantsToPush(plan: Plan): boolean {
    const waiting = plan.claims.length + plan.takeOvers.length + plan.tied.length + plan.releases.length;
    return waiting > 0 || this.#holdings.finished.length > 0;
  }

  /** Waits for a wake-up (a run ended, something moved) or for the next look at the remote. */
  async #rest(wait: number | null): Promise<void> {
    const { mono, wall } = this.#options.clock;
    const { least, most } = this.#sight.limits.pollMs;
    const soon = this.#holdings.size > 0 || this.#sight.active.size > 1;
    // Whoever leads looks most: all wait for its folds.
    const turn = this.#sight.leads ? 0 : this.#sight.turn;
    let pause = Math.min(most, Math.max(soon ? least : 2 * least, turn));
    const began = { mono: mono(), wall: wall() };
    // Monotonic time stands still while the machine sleeps, and what is due goes by the wall clock.
    const left = () =>
      (wait ?? Number.POSITIVE_INFINITY) - Math.max(mono() - began.mono, wall() - began.wall);
    while (!this.#woken && left() > 0) {
      await this.#waker.sleep(Math.min(pause, left()));
      if (this.#woken || left() <= 0 || (await this.#options.bus.remote.changed())) return;
      pause = Math.min(pause * 1.5, most);
    }
  }

  /** Sleeps, whatever happens meanwhile. False once the runner is to stop. */
  async #pause(milliseconds: number): Promise<boolean> {
    const { mono } = this.#options.clock;
    const end = mono() + milliseconds;
    while (this.#stopping === 'no' && mono() < end) await this.#waker.sleep(end - mono());
    return this.#stopping === 'no';
  }

  /** Makes safe what ended and could not land, hands back what did not, and takes the session away. */
  async #leave(): Promise<void> {
    this.#holdings.abortAll();
    const { bus } = this.#options;
    const claims = this.#holdings
      .returnable()
      .map(({ key, oid }) => ({ ref: bus.claimRef(key), from: oid, to: null }));
    const batch = new ObjectBatch(bus.remote.objects);
    const ties = prepareTies(bus, this.#holdings.loose, batch).map(({ update }) => update);
    // What was stopped in its midst is not dropped: steps that it finished, and what it spent.
    const saves = this.#checkpoints.saves(this.#holdings.all, batch).map(({ update }) => update);
    const farewell = this.#heartbeat.farewell();
    const updates = [...ties, ...claims, ...saves, ...(farewell ? [farewell] : [])];
    if (updates.length === 0) return;
    // Whoever cannot say goodbye is found dead after the lease.
    await bus.push(updates, batch, { atomic: false }).catch(() => undefined);
  }
}

function shortest(waits: readonly (number | null)[]): number {
  return Math.min(...waits.map((ms) => ms ?? Number.POSITIVE_INFINITY));
}
