/** Sees everything that happens in a schedule, and keeps of it what the oracles ask about. */
import type { Claim, Record as StrataRecord } from '../../runner/core/outcome.ts';
import type { Oid } from '../../runner/git/objects.ts';
import { commitsBetween, documentIn, eventIn, filesOf, recordIn, type CommitFacts } from './history.ts';
import { BRANCH, type MemoryObjects, type Movement } from './hub.ts';

/** What an agent proposed. */
export interface Proposed {
  files: ReadonlyMap<string, string>;
  emits: readonly string[];
}

/** A run as its engine began it. */
export interface RunFacts {
  nonce: string;
  life: number;
  proposed: Proposed | null;
}

export interface ClaimFacts {
  claim: Claim;
  /** Movements before the one that made it. */
  made: number;
  /** Set once the ref holds neither it nor its outcome. */
  gone: boolean;
}

/** An outcome that a commit brought onto the branch. */
export interface LandedFacts {
  commit: CommitFacts;
  claim: Pick<Claim, 'nonce' | 'agent' | 'event'>;
  record: StrataRecord;
  /** Folder its record lies in. */
  folder: string;
}

/** How a claim's ref moved. */
export interface ClaimMove {
  ref: string;
  before: { claim: Claim; tied: boolean } | null;
  after: { claim: Claim; tied: boolean } | null;
}

export interface Seen {
  movement: Movement;
  claims: readonly ClaimMove[];
  /** Null where the branch stood still. */
  branch: { before: Oid; after: Oid; commits: readonly CommitFacts[]; landed: readonly LandedFacts[] } | null;
}

export interface Judge {
  moved(seen: Seen, witness: Witness): void;
  started(run: RunFacts, witness: Witness): void;
}

export class OracleBroken extends Error {
  override name = 'OracleBroken';
  readonly oracle: number;
  constructor(oracle: number, words: string) {
    super(`oracle ${oracle}: ${words}`);
    this.oracle = oracle;
  }
}

export const deliveryOf = (event: string, agent: string) => `${event} for ${agent}`;

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
  /** When an event's file left the tip, by path and blob. */
  readonly left = new Map<string, number>();
  movements = 0;
  tip: Oid;
  readonly #judge: Judge;
  #broken: unknown = null;

  constructor(objects: MemoryObjects, tip: Oid, judge: Judge) {
    this.objects = objects;
    this.tip = tip;
    this.#judge = judge;
  }

  /** Throws what was found broken. It is kept until then: inside a runner it could be caught. */
  check(): void {
    if (this.#broken !== null) throw this.#broken;
  }

  broke(error: unknown): void {
    this.#broken ??= error;
  }

  started(run: RunFacts): void {
    this.#noting(() => this.#judge.started(run, this));
    this.runs.set(run.nonce, run);
  }

  moved(movement: Movement): void {
    this.#noting(() => {
      const seen = this.#look(movement);
      this.#judge.moved(seen, this);
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

  #look(movement: Movement): Seen {
    const claims = movement.moves
      .filter(({ ref }) => ref.includes('/claims/'))
      .map(({ ref, before, after }) => ({ ref, before: this.#claimAt(before), after: this.#claimAt(after) }));
    const branch = movement.moves.find(({ ref }) => ref === BRANCH);
    if (!branch) return { movement, claims, branch: null };
    const [before, after] = [branch.before!, branch.after!];
    const commits = commitsBetween(this.objects, before, after);
    if (!commits) throw new OracleBroken(10, 'the branch was rewritten');
    const landed = commits.flatMap((commit) =>
      /^(?:cancelled|ticks)/.test(commit.note ?? '') ? this.#cancelledBy(commit) : this.#landedBy(commit),
    );
    return { movement, claims, branch: { before, after, commits, landed } };
  }

  #claimAt(oid: Oid | null): ClaimMove['before'] {
    const document = oid === null ? null : documentIn(this.objects, oid);
    if (document?.kind === 'claim') return { claim: document, tied: false };
    return document?.kind === 'tied' ? { claim: document.claim, tied: true } : null;
  }

  /** The outcome a commit landed, by the record it wrote; superseded runs land nothing. */
  #landedBy(commit: CommitFacts): LandedFacts[] {
    const facts = commit.run === null ? undefined : this.claims.get(commit.run);
    if (!facts || commit.note?.startsWith('superseded')) return [];
    for (const { path, after } of commit.changes) {
      if (after === null || !path.startsWith('queue/') || !path.endsWith(`/${commit.agent}.json`)) continue;
      const record = recordIn(this.objects, after);
      if (record.run === commit.run)
        return [{ commit, claim: facts.claim, record, folder: path.slice(0, path.lastIndexOf('/')) }];
    }
    throw new OracleBroken(10, `commit ${commit.oid} names run ${commit.run} and has no record of it`);
  }

  /** What an operator ended, or a tick replaced, is final as an outcome is; the claim goes with it, where there was one. */
  #cancelledBy(commit: CommitFacts): LandedFacts[] {
    return commit.changes.flatMap(({ path, after }) => {
      if (after === null || !isRecord(path)) return [];
      const record = recordIn(this.objects, after);
      const { event, agent, run, state } = record;
      if (state !== 'cancelled' || this.landed.some(({ record: known }) => known.run === run)) return [];
      const folder = path.slice(0, path.lastIndexOf('/'));
      const claim = { nonce: run, agent, event: this.#named(event) };
      return [{ commit, claim, record, folder }];
    });
  }

  #named(id: string): Claim['event'] {
    const files = filesOf(this.objects, this.tip, 'queue/events');
    const [path, blob] = [...files].find((file) => eventIn(this.objects, ...file)?.id === id)!;
    return { id, path, blob };
  }

  #note({ claims, branch }: Seen): void {
    for (const { before, after } of claims) {
      if (after && !this.claims.has(after.claim.nonce))
        this.claims.set(after.claim.nonce, { claim: after.claim, made: this.movements, gone: false });
      if (after?.tied) this.tied.add(after.claim.nonce);
      if (before && before.claim.nonce !== after?.claim.nonce)
        this.claims.get(before.claim.nonce)!.gone = true;
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
}

/** A cancelled event's own file and the note of one that nobody heard are no records. */
function isRecord(path: string): boolean {
  return /^queue\/(?:open|done|dead)\/.*\/(?:first|second|clocked)\.json$/.test(path);
}
