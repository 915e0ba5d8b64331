/** The remote's side: objects and refs in memory, moved as git moves them, and told to whoever watches. */
import type { ObjectBatch, ObjectStore } from '../../runner/git/database.ts';
import {
  parseCommit,
  parseTree,
  type Commit,
  type GitObject,
  type Oid,
  type TreeEntry,
} from '../../runner/git/objects.ts';
import type { RefFate, RefSnapshot, RefUpdate } from '../../runner/git/remote.ts';

export const BRANCH = 'refs/heads/main';
export const PREFIX = 'refs/strata';

/** Refs that moved at one moment. */
export interface Movement {
  /** Number of the runner's life; null: a person. */
  by: number | null;
  moves: readonly { ref: string; before: Oid | null; after: Oid | null }[];
}

/** What a remote does that keeps git's promises no longer; for showing that each is needed. */
export interface Breach {
  /** Updates whose `from` is not looked at. */
  ignoresFrom?: (update: RefUpdate, objects: MemoryObjects) => boolean;
  /** Atomic pushes move what they can. */
  tearsAtomic?: boolean;
}

type Fates = ReadonlyMap<string, RefFate>;

export class Hub {
  readonly objects: MemoryObjects;
  readonly #breach: Breach;
  readonly #tell: (movement: Movement) => void;
  readonly #refs = new Map<string, Oid>();
  readonly #watchers = new Set<() => void>();

  constructor(objects: MemoryObjects, tip: Oid, breach: Breach, tell: (movement: Movement) => void) {
    this.objects = objects;
    this.#refs.set(BRANCH, tip);
    this.#breach = breach;
    this.#tell = tell;
  }

  get tip(): Oid {
    return this.#refs.get(BRANCH)!;
  }

  /** Strata's own refs, as they are now. */
  get refs(): RefSnapshot['refs'] {
    return new Map([...this.#refs].filter(([ref]) => ref !== BRANCH));
  }

  at(ref: string): Oid | null {
    return this.#refs.get(ref) ?? null;
  }

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  move(updates: readonly RefUpdate[], atomic: boolean, by: number | null): Fates {
    const fits = updates.filter((update) => this.#fits(update));
    const torn = atomic && !this.#breach.tearsAtomic && fits.length < updates.length;
    const moving = torn ? [] : fits;
    const moves = moving
      .filter(({ ref, to }) => this.at(ref) !== to)
      .map(({ ref, to }) => ({ ref, before: this.at(ref), after: to }));
    for (const { ref, after } of moves) {
      if (after === null) this.#refs.delete(ref);
      else this.#refs.set(ref, after);
    }
    if (moves.length > 0) this.#tell({ by, moves });
    if (moves.length > 0) for (const changed of this.#watchers) changed();
    return new Map(updates.map((update) => [update.ref, fateOf(update, moving, fits)]));
  }

  /** Two pushes of one object both report success: git finds the ref up to date. */
  #fits(update: RefUpdate): boolean {
    const now = this.at(update.ref);
    if (now === update.from) return true;
    return (now === update.to && now !== null) || this.#breach.ignoresFrom?.(update, this.objects) === true;
  }
}

function fateOf(update: RefUpdate, moving: readonly RefUpdate[], fits: readonly RefUpdate[]): RefFate {
  if (moving.includes(update)) return 'moved';
  return fits.includes(update) ? 'failed' : 'lost';
}

/** Objects of one remote, on top of those that every schedule begins with. */
export class MemoryObjects implements ObjectStore {
  readonly gitDir = '/nowhere';
  readonly #below: MemoryObjects | null;
  readonly #objects = new Map<Oid, GitObject>();
  readonly #trees = new Map<Oid, readonly TreeEntry[]>();

  constructor(below: MemoryObjects | null = null) {
    this.#below = below;
  }

  get(oid: Oid): GitObject | null {
    return this.#objects.get(oid) ?? this.#below?.get(oid) ?? null;
  }

  treeOf(oid: Oid): readonly TreeEntry[] {
    const known = this.#trees.get(oid);
    if (known) return known;
    const entries = parseTree(this.#must(oid, 'tree'));
    this.#trees.set(oid, entries);
    return entries;
  }

  commitOf(oid: Oid): Pick<Commit, 'tree' | 'parents' | 'time' | 'message'> {
    return parseCommit(this.#must(oid, 'commit'));
  }

  textOf(oid: Oid): string {
    return this.#must(oid, 'blob').toString('utf8');
  }

  async read(oid: Oid): Promise<GitObject | null> {
    return this.get(oid);
  }

  async tree(oid: Oid): Promise<readonly TreeEntry[]> {
    return this.treeOf(oid);
  }

  async commit(oid: Oid): Promise<Pick<Commit, 'tree' | 'parents' | 'time' | 'message'>> {
    return this.commitOf(oid);
  }

  async shallow(): Promise<ReadonlySet<string>> {
    return new Set();
  }

  async write(batch: ObjectBatch): Promise<void> {
    for (const { oid, type, bytes } of batch.objects()) this.#objects.set(oid, { type, bytes });
    batch.written();
  }

  #must(oid: Oid, type: GitObject['type']): Buffer {
    const object = this.get(oid);
    if (object?.type !== type) throw new Error(`${type} ${oid} is missing`);
    return object.bytes;
  }
}
