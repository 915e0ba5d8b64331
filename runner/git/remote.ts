import type { ObjectBatch, ObjectStore } from './database.ts';
import type { Oid } from './objects.ts';

/** What a remote holds of a bus, as of one reading: the bus branch and every ref under the prefix. */
export interface RefSnapshot {
  /** Null where the branch does not exist yet. */
  tip: Oid | null;
  /** By full name. */
  refs: ReadonlyMap<string, Oid>;
}

/** Moves a ref if and only if it is at `from` (null: absent); `to` null deletes it. */
export interface RefUpdate {
  ref: string;
  from: Oid | null;
  to: Oid | null;
}

/**
 * How one ref fared. `lost`: it was not at `from` (somebody else was first). `refused`: the remote's
 * rules forbid it (hook, protection); trying again changes nothing. `failed`: not moved for another
 * cause, worth another try. `held`: a checkout that follows the branch stands in the way; it waits for
 * its person. `unknown`: the answer was lost; read the ref back.
 */
export type RefFate = 'moved' | 'lost' | 'refused' | 'failed' | 'held' | 'unknown';

/**
 * Why nothing, or not everything, could be asked. `unreachable`: network or server down. `denied`:
 * wrong or missing credentials or rights. `missing`: no such repository. `throttled`: asked to slow
 * down. `broken`: the server answered nonsense or an error. `cut`: the connection or git ended midway.
 * `local`: this machine's disk or rights. `damaged`: a repository holds what git never wrote.
 */
export type FaultKind =
  'unreachable' | 'denied' | 'missing' | 'throttled' | 'broken' | 'cut' | 'local' | 'damaged';

/** Whether it may go away by itself; what needs a person's hand is no use waiting for. */
export function mayPass(kind: FaultKind): boolean {
  return kind !== 'denied' && kind !== 'missing' && kind !== 'damaged';
}

export interface RemoteFault {
  kind: FaultKind;
  /** The remote's or git's own words, safe to print. */
  words: string;
  /** Seconds the server asked to wait, where it said so. */
  retryAfter?: number | undefined;
}

export interface PushResult {
  fates: ReadonlyMap<string, { fate: RefFate; words: string }>;
  fault: RemoteFault | null;
  /** Milliseconds the push took. */
  took: number;
}

/** Thrown by reads that could not be made. */
export class RemoteError extends Error {
  override name = 'RemoteError';
  readonly fault: RemoteFault;
  constructor(fault: RemoteFault) {
    super(fault.words);
    this.fault = fault;
  }
}

/** What no waiting mends: the repository holds what git never wrote, or lost what it held. */
export function damaged(gitDir: string, words: string): RemoteError {
  const look = `git --git-dir ${gitDir} fsck --full`;
  return new RemoteError({
    kind: 'damaged',
    words: `${gitDir} is damaged: ${words} (${look} shows all of it)`,
  });
}

/** One bus's remote, however it is reached. */
export interface Remote {
  /** What a person would recognise: a folder or a URL without its password. */
  readonly label: string;
  /** Lower-case host name, or null for a folder. */
  readonly host: string | null;
  /** Objects of everything the last reading named can be read here. */
  readonly objects: ObjectStore;
  /** True where the remote is this machine's folder and is written without a push. */
  readonly direct: boolean;
  /**
   * The remote's refs now, or as they were heard of at most so many milliseconds ago, with one's own pushes since.
   * Throws `RemoteError`.
   */
  read(atMostOld?: number): Promise<RefSnapshot>;
  /** Milliseconds that the last reading would have taken longer, had it asked. */
  readonly spared: number;
  /** Whether anything moved since the last reading; cheaper than reading. Throws `RemoteError`. */
  changed(): Promise<boolean>;
  /** The branch's tip now, and nothing else. Throws `RemoteError`. */
  readTip(): Promise<Oid | null>;
  /** Brings many objects at once where they would otherwise come one by one. */
  prefetch(oids: readonly Oid[]): Promise<void>;
  /** Makes the batch durable, then moves the refs: all or none with `atomic`, else each for itself. */
  push(updates: readonly RefUpdate[], batch: ObjectBatch, options: { atomic: boolean }): Promise<PushResult>;
  /** Calls back when something may have moved; only a folder can tell. Returns how to stop. */
  watch(changed: () => void): () => void;
  close(): Promise<void>;
}

/** All refs with one fate. */
export function allFates(updates: readonly RefUpdate[], fate: RefFate, words: string): PushResult['fates'] {
  return new Map(updates.map(({ ref }) => [ref, { fate, words }]));
}

/** Makes a batch durable before its refs move; the result of the push if that fails already. */
export async function writeFirst(
  objects: ObjectStore,
  batch: ObjectBatch,
  updates: readonly RefUpdate[],
): Promise<PushResult | null> {
  try {
    await objects.write(batch);
    return null;
  } catch (error) {
    const words = `cannot write to ${objects.gitDir}: ${(error as Error).message}`;
    return { fates: allFates(updates, 'failed', words), fault: { kind: 'local', words }, took: 0 };
  }
}
