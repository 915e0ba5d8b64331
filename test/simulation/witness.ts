/** Sees everything that happens in a schedule, and keeps of it what the oracles ask about. */
import { isFinal, type Checkpoint, type Claim } from '../../runner/core/outcome.ts';
import type { Oid } from '../../runner/git/objects.ts';
import {
  OracleBroken,
  type ClaimFacts,
  type ClaimMove,
  type Judge,
  type LandedFacts,
  type RunFacts,
  type Seen,
} from './facts.ts';
import { commitsBetween, documentIn, eventIn, filesOf, recordIn, type CommitFacts } from './history.ts';
import { BRANCH, type MemoryObjects, type Movement } from './hub.ts';

export class Witness {
  readonly objects: MemoryObjects;
  readonly runs = new Map<string, RunFacts>();
  readonly claims = new Map<string, ClaimFacts>();
  /** Runs whose outcome was tied to its claim. */
  readonly tied = new Set<string>();
  /** Runs that a commit of the branch names: landed, or booked as superseded. */
  readonly booked = new Set<string>();
  readonly landed: LandedFacts[] = [];
  /** Files of ticks that were added to the queue, by path. */
  readonly ticks = new Set<string>();
  /** Ids of answers that were handed on to a delivery. */
  readonly answers = new Map<string, readonly string[]>();
  /** Ids of events whose receipt was sent. */
  readonly told = new Set<string>();
  /** When an event's file left the tip, by path and blob. */
  readonly left = new Map<string, number>();
  movements = 0;
  tip: Oid;
  /** Of deliveries, by key. */
  readonly #checkpoints = new Map<string, Checkpoint>();
  /** The tip that a runner had read last when it sent a claim, by the claim's commit. */
  readonly #sent = new Map<Oid, Oid | null>();
  readonly #judges: readonly Judge[];
  #broken: unknown = null;

  constructor(objects: MemoryObjects, tip: Oid, judges: readonly Judge[]) {
    this.objects = objects;
    this.tip = tip;
    this.#judges = judges;
  }

  /** Throws what was found broken. It is kept until then: inside a runner it could be caught. */
  check(): void {
    if (this.#broken !== null) throw this.#broken;
  }

  broke(error: unknown): void {
    this.#broken ??= error;
  }

  started(run: RunFacts): void {
    this.#noting(() => this.#judges.forEach((judge) => judge.started?.(run, this)));
    this.runs.set(run.nonce, run);
  }

  /** A runner that had read this tip last sends a ref's new value. */
  sends(value: Oid, readTip: Oid | null): void {
    if (!this.#sent.has(value)) this.#sent.set(value, readTip);
  }

  moved(movement: Movement): void {
    this.#noting(() => {
      const seen = this.#look(movement);
      for (const judge of this.#judges) judge.moved?.(seen, this);
      this.#note(seen);
    });
  }

  #noting(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.broke(error);
    }
  }

  landedOf(claim: Claim): LandedFacts[] {
    const { event, agent } = claim;
    return this.landed.filter((one) => one.claim.event.id === event.id && one.claim.agent === agent);
  }

  /** A run's claim while it holds: whoever slept through a take-over begins from what it knew (oracle 4). */
  heldClaim(run: string): Claim | null {
    const facts = this.claims.get(run);
    return facts && !facts.gone ? facts.claim : null;
  }

  hasEnded(event: string, agent: string): boolean {
    return this.landed.some(
      ({ record }) => record.event === event && record.agent === agent && isFinal(record.state),
    );
  }

  #look(movement: Movement): Seen {
    const claims = this.#moves(movement, '/claims/', (oid) => this.#claimAt(oid));
    const checkpoints = this.#moves(movement, '/checkpoints/', (oid) => this.#checkpointAt(oid));
    const branch = movement.moves.find(({ ref }) => ref === BRANCH);
    if (!branch) return { movement, claims, checkpoints, branch: null };
    const [before, after] = [branch.before!, branch.after!];
    const commits = commitsBetween(this.objects, before, after);
    if (!commits) throw new OracleBroken(10, 'the branch was rewritten');
    const landed = commits.flatMap((commit) =>
      /^(?:cancelled|ticks)/.test(commit.note ?? '') ? this.#cancelledBy(commit) : this.#landedBy(commit),
    );
    return { movement, claims, checkpoints, branch: { before, after, commits, landed } };
  }

  #moves<Value>({ moves }: Movement, folder: string, valueAt: (oid: Oid | null) => Value | null) {
    return moves
      .filter(({ ref }) => ref.includes(folder))
      .map(({ ref, before, after }) => ({
        key: ref.slice(ref.lastIndexOf('/') + 1),
        oid: after,
        before: valueAt(before),
        after: valueAt(after),
      }));
  }

  #claimAt(oid: Oid | null): ClaimMove['before'] {
    const document = oid === null ? null : documentIn(this.objects, oid);
    if (document?.kind === 'claim') return { claim: document, tied: false };
    return document?.kind === 'tied' ? { claim: document.claim, tied: true } : null;
  }

  #checkpointAt(oid: Oid | null): Checkpoint | null {
    const document = oid === null ? null : documentIn(this.objects, oid);
    return document?.kind === 'checkpoint' ? document : null;
  }

  /** The outcomes a commit landed, by the records it wrote: of a join that of each part. Superseded runs land nothing. */
  #landedBy(commit: CommitFacts): LandedFacts[] {
    const facts = commit.run === null ? undefined : this.claims.get(commit.run);
    if (!facts || commit.note?.startsWith('superseded')) return [];
    const { claim } = facts;
    const landed = this.#recordsIn(commit, new Set([claim.agent])).flatMap(({ record, folder }) => {
      if (record.run !== claim.nonce) return [];
      const event = [claim.event, ...claim.joined].find(({ id }) => id === record.event);
      return event ? [{ commit, claim: { ...claim, event }, record, folder }] : [];
    });
    if (!landed.some(({ record }) => record.event === claim.event.id))
      throw new OracleBroken(10, `commit ${commit.oid} names run ${commit.run} and has no record of it`);
    return landed;
  }

  /** What an operator ended, or a tick replaced, is final as an outcome is; the claim goes with it, where there was one. */
  #cancelledBy(commit: CommitFacts): LandedFacts[] {
    return this.#recordsIn(commit, this.#agents()).flatMap(({ record, folder }) => {
      const { event, agent, run, state } = record;
      if (state !== 'cancelled' || this.landed.some(({ record: known }) => known.run === run)) return [];
      const claim = { nonce: run, agent, event: this.#named(event) };
      return [{ commit, claim, record, folder }];
    });
  }

  /** Records of these agents that a commit wrote. */
  #recordsIn(
    { changes }: CommitFacts,
    agents: ReadonlySet<string>,
  ): Pick<LandedFacts, 'record' | 'folder'>[] {
    return changes.flatMap(({ path, after }) => {
      const [, folder, agent] = /^(queue\/(?:open|done|dead)\/.*)\/([^/]+)\.json$/.exec(path) ?? [];
      if (after === null || folder === undefined || !agents.has(agent!)) return [];
      return [{ record: recordIn(this.objects, after), folder }];
    });
  }

  /** A cancelled event's own file and the note of one that nobody heard are no records: they bear no agent's name. */
  #agents(): Set<string> {
    const files = filesOf(this.objects, this.tip, 'agents').keys();
    return new Set([...files].map((path) => path.slice('agents/'.length, -'.md'.length)));
  }

  #named(id: string): Claim['event'] {
    const files = filesOf(this.objects, this.tip, 'queue/events');
    const [path, blob] = [...files].find((file) => eventIn(this.objects, ...file)?.id === id)!;
    return { id, path, blob };
  }

  #note({ claims, checkpoints, branch }: Seen): void {
    for (const move of claims) this.#noteClaim(move);
    for (const { key, after } of checkpoints) {
      if (after) this.#checkpoints.set(key, after);
      else this.#checkpoints.delete(key);
    }
    for (const commit of branch?.commits ?? []) {
      if (commit.run !== null) this.booked.add(commit.run);
      for (const { path, before } of commit.changes)
        if (before !== null && path.startsWith('queue/events/'))
          this.left.set(`${path} ${before}`, this.movements);
    }
    this.landed.push(...(branch?.landed ?? []));
    if (branch) this.tip = branch.after;
    this.movements += 1;
  }

  #noteClaim({ key, oid, before, after }: ClaimMove): void {
    if (after && !this.claims.has(after.claim.nonce))
      this.claims.set(after.claim.nonce, {
        claim: after.claim,
        made: this.movements,
        readTip: this.#sent.get(oid!) ?? null,
        checkpoint: this.#checkpoints.get(key) ?? null,
        gone: false,
      });
    if (after?.tied) this.tied.add(after.claim.nonce);
    if (before && before.claim.nonce !== after?.claim.nonce) this.claims.get(before.claim.nonce)!.gone = true;
  }
}
