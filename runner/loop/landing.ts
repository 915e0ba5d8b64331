/**
 * Bringing outcomes onto the branch. Alone, a runner ties and folds in one push. Among several, the
 * session with the lowest hash folds for all; the others tie theirs, and fold only what stays tied.
 */
import type { Chore } from '../core/chores.ts';
import { isFinal } from '../core/outcome.ts';
import type { Plan } from '../core/plan.ts';
import type { HeldClaim, View } from '../core/view.ts';
import { REFS_A_PUSH } from '../git/bus.ts';
import { ObjectBatch } from '../git/database.ts';
import { doChore, type Done } from '../git/chores.ts';
import { DraftShelf } from '../git/draft-shelf.ts';
import { fold, type Folded } from '../git/fold.ts';
import { QueueEdit } from '../git/queue-edit.ts';
import { RemoteError, type PushResult, type RefUpdate } from '../git/remote.ts';
import { killPoint } from '../killpoint.ts';
import type { Checkpoints } from './checkpoints.ts';
import { CLAIMS_A_PUSH, type Claiming, type Prepared } from './claiming.ts';
import { Hindrances } from './hindrances.ts';
import type { Holding, Holdings } from './holdings.ts';
import { whyLawless, type Lawless } from './law.ts';
import type { Identity, RunnerOptions } from './ports.ts';
import type { Pushes } from './pushes.ts';
import { Refusals } from './refusals.ts';
import type { Sight } from './sight.ts';
import { NOTHING_LOOSE, type Loose } from './tying.ts';

/** What stays tied this long is folded by others too (PROTOCOL rule 14). */
const TIED_TOO_LONG_MS = 2000;
/** Between looks at a checkout that could not follow. */
const LOOK_AGAIN_MS = 1000;
/** Files to bury, drop or hand on in one fold. */
const CHORES_A_FOLD = 50;

const NO_BLOBS: ReadonlyMap<string, Buffer> = new Map();

export interface Landed {
  /** Look at the bus again at once. */
  moved: boolean;
  /** Milliseconds until landing is worth another look. */
  wait: number | null;
  /** Outcomes to be made safe meanwhile. */
  loose: Loose;
}

export class Landing {
  readonly #options: RunnerOptions;
  readonly #self: Identity;
  readonly #sight: Sight;
  readonly #pushes: Pushes;
  readonly #holdings: Holdings;
  readonly #claiming: Claiming;
  readonly #checkpoints: Checkpoints;
  readonly #sleep: (milliseconds: number) => Promise<void>;
  readonly #hindrances: Hindrances;
  readonly #refusals = new Refusals();
  /** A checkout that refused is asked again from then on (monotonic clock). */
  #heldUntil = Number.NEGATIVE_INFINITY;

  constructor(
    options: RunnerOptions,
    self: Identity,
    parts: {
      sight: Sight;
      pushes: Pushes;
      holdings: Holdings;
      claiming: Claiming;
      checkpoints: Checkpoints;
    },
    sleep: (milliseconds: number) => Promise<void>,
  ) {
    this.#options = options;
    this.#self = self;
    this.#sight = parts.sight;
    this.#pushes = parts.pushes;
    this.#holdings = parts.holdings;
    this.#claiming = parts.claiming;
    this.#checkpoints = parts.checkpoints;
    this.#hindrances = new Hindrances(options.report);
    this.#sleep = sleep;
  }

  /** Whether outcomes that are here cannot land now. */
  get isHindered(): boolean {
    return this.#hindrances.any;
  }

  /** While `strata.yaml` cannot be read: nobody has any rights then. */
  get lawless(): Lawless | null {
    return this.#hindrances.lawless;
  }

  /** `planNext` says what to claim once the outcomes have landed; null: nothing more is to be claimed. */
  async land(view: View, plan: Plan, planNext: ((next: View) => Plan) | null): Promise<Landed> {
    this.#hindrances.set('lawless', whyLawless(view));
    const { finished, loose } = this.#holdings;
    const { leads } = this.#sight;
    if (!leads && loose.length > 0) return this.#tieTogether(loose);
    const { mine, others } = this.#mayFold(plan, finished);
    const chores = leads ? plan.chores.slice(0, CHORES_A_FOLD) : [];
    if (mine.length + others.length + chores.length === 0) {
      const waiting = plan.tied.length + finished.length > 0;
      const moved = await this.#release(plan);
      return { moved, wait: waiting ? TIED_TOO_LONG_MS : null, loose: NOTHING_LOOSE };
    }
    const gather = others.length + chores.length === 0 ? this.#holdings.gatherWait(mine) : 0;
    if (gather > 0) return { moved: false, wait: gather, loose: NOTHING_LOOSE };
    let wait = await this.#foldWait(view);
    if (wait === 0) {
      const moved = await this.#fold(view, mine, others, chores, planNext);
      if (!this.#hindrances.has('held'))
        return { moved, wait: moved ? null : LOOK_AGAIN_MS, loose: NOTHING_LOOSE };
      wait = LOOK_AGAIN_MS;
    }
    // It cannot land yet, but it can be made safe. Alone, or for a second's wait, that would be one more push
    // for little.
    const isLong = this.#sight.active.size > 1 && wait >= TIED_TOO_LONG_MS;
    const hurries = loose.length > 0 && (isLong || this.isHindered);
    return { moved: false, wait, loose: hurries ? { holdings: loose, hurries } : NOTHING_LOOSE };
  }

  /** Whoever does not lead ties what is done, and the leader folds it. */
  #tieTogether(holdings: readonly Holding[]): Landed {
    const gather = this.#holdings.gatherWait(holdings);
    const hurries = gather === 0;
    return { moved: false, wait: hurries ? TIED_TOO_LONG_MS : gather, loose: { holdings, hurries } };
  }

  #mayFold(plan: Plan, finished: Holding[]): { mine: Holding[]; others: HeldClaim[] } {
    const foreign = plan.tied.filter(({ claim }) => claim.session.key !== this.#self.key);
    if (this.#sight.leads) return { mine: finished, others: foreign };
    const tooLong = (since: number) => this.#options.clock.mono() - since >= TIED_TOO_LONG_MS;
    return {
      mine: finished.filter(({ doneAt }) => tooLong(doneAt)),
      others: foreign.filter(({ key }) => this.#sight.unchanged(key) >= TIED_TOO_LONG_MS),
    };
  }

  /** Milliseconds to hold back: the pace, a checkout in the way, a policy that cannot be read. */
  async #foldWait(view: View): Promise<number> {
    this.#hindrances.set('dirty', (await this.#options.hindrance?.()) ?? null);
    if (this.#hindrances.has('lawless') || this.#hindrances.has('dirty')) return LOOK_AGAIN_MS;
    const held = this.#heldUntil - this.#options.clock.mono();
    if (held > 0) return held;
    const { took } = this.#pushes;
    return this.#sight.foldWait(took, { gap: !this.#sight.leads || this.#isMoreToCome(view) });
  }

  /** Law 5, when busy: behind a transport, what others tie while they work on lands together. */
  #isMoreToCome(view: View): boolean {
    const { limits, active } = this.#sight;
    if (!limits.byPush || active.size === 1) return false;
    const done = new Set(this.#holdings.finished.map(({ key }) => key));
    return [...view.claims.values()].some(({ key, tied }) => tied === null && !done.has(key));
  }

  async #fold(
    view: View,
    mine: readonly Holding[],
    others: readonly HeldClaim[],
    chores: readonly Chore[],
    planNext: ((next: View) => Plan) | null,
  ): Promise<boolean> {
    const { bus, clock, report } = this.#options;
    const { objects } = bus.remote;
    const queue = await QueueEdit.begin(objects, view.tip, new Date(clock.wall()), bus);
    const refusals = this.#refusals;
    const ground = { bus, view, ending: new Set(mine.map(({ key }) => key)) };
    const tidied: Done[] = [];
    for (const chore of refusals.oneByOne ? [] : chores) tidied.push(await doChore(queue, chore, ground));
    const { folded, removals, keys } = await this.#foldOutcomes(queue, view, mine, others);
    const runs = folded.map(({ claim }) => claim.nonce);
    if (queue.commit === view.tip.commit) return false;
    const branch = { ref: bus.branchRef, from: view.tip.commit, to: queue.commit };
    const saves = this.#checkpoints.saves(mine, queue.batch).slice(0, CLAIMS_A_PUSH - removals.length);
    const moves = [...tidied.flatMap((one) => one.moves), ...removals, ...saves.map(({ update }) => update)];
    const next = await this.#prepareNext(view, queue, moves, planNext);
    const updates = [branch, ...moves, ...(next?.updates ?? [])];
    killPoint('before-fold');
    const pushed = await this.#pushes.push(updates, queue.batch, true);
    killPoint('after-fold');
    if (next) this.#claiming.conclude(next, pushed);
    const fate = pushed.fates.get(bus.branchRef);
    if (
      fate?.fate === 'refused' &&
      refusals.met(runs, tidied.length, this.#options.ports.secrets.redaction.text(fate.words))
    )
      return true;
    if (fate?.fate !== 'moved') return this.#notFolded(pushed);
    this.#checkpoints.conclude(saves, pushed);
    bus.expectTip(queue.commit);
    refusals.landed(runs);
    this.#hindrances.set('held', null);
    for (const key of keys) this.#holdings.drop(key);
    for (const { tidied: did } of tidied) report({ kind: 'chore', did });
    for (const one of folded) report({ kind: 'landed', folded: one });
    return true;
  }

  /** One commit for each outcome. Its claim goes with it, and so does its checkpoint once it is final. */
  async #foldOutcomes(
    queue: QueueEdit,
    view: View,
    mine: readonly Holding[],
    others: readonly HeldClaim[],
  ): Promise<{ folded: Folded[]; removals: RefUpdate[]; keys: string[] }> {
    const { bus } = this.#options;
    const outcomes = [
      ...mine.map(({ key, oid, claim, done }) => ({ key, oid, claim, done })),
      ...others.map(({ key, oid, claim, tied }) => {
        return { key, oid, claim, done: tied && { outcome: tied.outcome, blobs: NO_BLOBS } };
      }),
    ];
    const folded: Folded[] = [];
    const removals: RefUpdate[] = [];
    const keys: string[] = [];
    const shelf = new DraftShelf(bus, view);
    for (const { key, oid, claim, done } of outcomes) {
      if (
        removals.length + shelf.moves.length >= CLAIMS_A_PUSH ||
        (this.#refusals.oneByOne && folded.length > 0)
      )
        break;
      if (!done) continue;
      for (const blob of done.blobs.values()) queue.batch.put('blob', blob);
      const one = await fold(queue, shelf, {
        claim,
        outcome: this.#refusals.judged(claim.nonce, done.outcome),
      });
      folded.push(one);
      keys.push(key);
      removals.push({ ref: bus.claimRef(key), from: oid, to: null });
      const checkpoint = view.checkpoints.get(key);
      if (checkpoint && isFinal(one.record.state))
        removals.push({ ref: bus.checkpointRef(key), from: checkpoint.oid, to: null });
    }
    return { folded, removals: [...removals, ...shelf.moves], keys };
  }

  /**
   * Law 7: one push carries outcomes and the next claims. Only where a push is a round trip, and only
   * alone: another's claim would fail the outcomes with it. The push is fenced by the tip that it moves,
   * so these claims need no second look.
   */
  async #prepareNext(
    view: View,
    queue: QueueEdit,
    moves: readonly RefUpdate[],
    planNext: ((next: View) => Plan) | null,
  ): Promise<Prepared | null> {
    const { bus } = this.#options;
    const { limits } = this.#sight;
    const { place } = this.#holdings;
    if (planNext === null || !limits.byPush || place.of > 1) return null;
    await bus.remote.objects.write(queue.batch);
    const gone = new Set(moves.map(({ ref }) => ref));
    const claims = new Map([...view.claims].filter(([key]) => !gone.has(bus.claimRef(key))));
    const tip = await bus.readTipOnly(queue.commit);
    const plan = planNext({ ...view, tip, claims });
    // A ref moves once in a push: what this one lets go to be tried again is for the next turn.
    plan.claims = plan.claims.filter(({ key }) => !gone.has(bus.claimRef(key)));
    return this.#claiming.prepare(plan, queue.batch, CLAIMS_A_PUSH - moves.length);
  }

  /** Lost, refused or unanswered: the next turn reads the bus and decides anew. */
  async #notFolded(pushed: PushResult): Promise<boolean> {
    const { bus } = this.#options;
    const { fate, words } = pushed.fates.get(bus.branchRef) ?? { fate: 'failed', words: '' };
    if (fate === 'held') {
      this.#hindrances.set('held', { kind: 'held', words, worktree: null });
      this.#heldUntil = this.#options.clock.mono() + LOOK_AGAIN_MS;
      return false;
    }
    this.#hindrances.set('held', null);
    if (fate === 'refused') {
      throw new RemoteError({ kind: 'denied', words: `${bus.branch} cannot be pushed to: ${words}` });
    }
    if (pushed.fault) throw new RemoteError(pushed.fault);
    // Whoever was first leaves a gap; a random pause keeps runners from meeting again.
    await this.#sleep(5 + this.#options.chance.number() * 45);
    return true;
  }

  /** Deletes claims that lost their event or are ours by mistake, sessions without a process, left-over checkpoints. */
  async #release(plan: Plan): Promise<boolean> {
    const { bus } = this.#options;
    const updates: RefUpdate[] = [
      ...plan.releases.map(({ key, oid }) => ({ ref: bus.claimRef(key), from: oid, to: null })),
      ...plan.deadSessions.map(({ key, oid }) => ({ ref: bus.sessionRef(key), from: oid, to: null })),
      ...plan.leftovers.map(({ key, oid }) => ({ ref: bus.checkpointRef(key), from: oid, to: null })),
    ].slice(0, REFS_A_PUSH);
    if (updates.length === 0) return false;
    const { fates, fault } = await this.#pushes.push(updates, new ObjectBatch(bus.remote.objects), false);
    if (fault) throw new RemoteError(fault);
    return [...fates.values()].some(({ fate }) => fate === 'moved');
  }
}
