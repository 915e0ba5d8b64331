/**
 * The direct way: a remote that is a folder on this machine gets its objects as a pack and its refs in
 * one transaction, 17 times cheaper than a push. While the folder has receive hooks, which expect to be
 * asked, its refs move by a push into itself.
 */
import { watch, type FSWatcher } from 'node:fs';
import { access, constants, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { killPoint } from '../killpoint.ts';
import { tryGit } from './command.ts';
import { ObjectDatabase, type ObjectBatch } from './database.ts';
import { repackWhenCrowded, STALE_LOCK_MS } from './housekeeping.ts';
import type { Oid } from './objects.ts';
import { allFates, damaged, RemoteError, writeFirst } from './remote.ts';
import type { PushResult, RefSnapshot, RefUpdate, Remote, RemoteFault } from './remote.ts';
import { moveLooseRefs } from './loose-refs.ts';
import { ReceiveHooks } from './receive-hooks.ts';
import { pushRefs } from './ref-push.ts';
import { RefFiles } from './refs.ts';
import { isTorn, removeTornRefs } from './torn-refs.ts';
import { RefTransactions, type BeforeCommit, type RefCommand } from './ref-transaction.ts';

export interface FolderRemoteOptions {
  gitDir: string;
  branch: string;
  /** Prefix of Strata's refs without a slash at its end. */
  prefix: string;
  /** Folder of drafts' branches. */
  drafts: string;
  /** Told of things a person should know, such as a stale lock that was removed. */
  tell?: (words: string) => void;
  /** Whether its receive hooks are its own server's, and to be asked. */
  asksHooks?: boolean;
  /** Runs with the branch locked and its new value known, before it moves. */
  beforeBranchMoves?: (from: Oid | null, to: Oid) => Promise<string | null>;
  afterBranchMoved?: () => Promise<void>;
}

export class FolderRemote implements Remote {
  readonly label: string;
  readonly host = null;
  readonly direct = true;
  readonly spared = 0;
  readonly objects: ObjectDatabase;
  readonly #options: FolderRemoteOptions;
  readonly #branchRef: string;
  readonly #refs: RefFiles;
  readonly #transactions: RefTransactions;
  readonly #hooks: ReceiveHooks | null;
  #asks = false;
  #last = '';
  #locks = new Map<string, { stamp: string; since: number }>();

  constructor(options: FolderRemoteOptions) {
    this.#options = options;
    this.label = options.gitDir;
    this.#branchRef = `refs/heads/${options.branch}`;
    this.objects = new ObjectDatabase(options.gitDir);
    this.#refs = new RefFiles(options.gitDir);
    this.#transactions = new RefTransactions(options.gitDir);
    this.#hooks = options.asksHooks ? new ReceiveHooks(options.gitDir) : null;
  }

  async read(): Promise<RefSnapshot> {
    await this.#mustExist();
    await this.#clearTorn();
    // Refs first, tip last: the tip is then never older than the claims it is judged with.
    const refs = await this.#listRefs();
    const tip = await this.readTip();
    this.#last = stamp(tip, refs);
    return { tip, refs };
  }

  async changed(): Promise<boolean> {
    await this.#mustExist();
    const refs = await this.#listRefs();
    return stamp(await this.readTip(), refs) !== this.#last;
  }

  async #listRefs(): Promise<Map<string, Oid>> {
    const { prefix, drafts } = this.#options;
    return new Map([...(await this.#refs.list(prefix)), ...(await this.#refs.list(`refs/heads/${drafts}`))]);
  }

  async readTip(): Promise<Oid | null> {
    // What a packed ref of that name says is old: going on from there would take commits back.
    if (isTorn(this.#options.gitDir, this.#branchRef))
      throw damaged(this.#options.gitDir, `${this.#branchRef} holds no commit`);
    return this.#refs.get(this.#branchRef);
  }

  async prefetch(): Promise<void> {
    // Everything is here already.
  }

  async push(
    updates: readonly RefUpdate[],
    batch: ObjectBatch,
    options: { atomic: boolean },
  ): Promise<PushResult> {
    const began = performance.now();
    const unwritten = await writeFirst(this.objects, batch, updates);
    if (unwritten) return unwritten;
    if (updates.length === 0) return { fates: new Map(), fault: null, took: performance.now() - began };
    killPoint('before-push');
    const { fates, fault } = (await this.#mustAsk())
      ? await pushRefs(this.#options.gitDir, this.#options.gitDir, updates, options)
      : await this.#move(updates, options.atomic);
    killPoint('after-push');
    void repackWhenCrowded(this.#options.gitDir, 'whole');
    return { fates, fault, took: performance.now() - began };
  }

  watch(changed: () => void): () => void {
    const folders = [
      '.',
      'refs/heads',
      this.#branchRef.split('/').slice(0, -1).join('/'),
      'refs',
      this.#options.prefix,
    ];
    const watchers: FSWatcher[] = [];
    for (const folder of new Set(folders)) {
      try {
        const watcher = watch(join(this.#options.gitDir, folder), { persistent: false }, (_event, name) => {
          if (!name?.endsWith('.lock')) changed();
        });
        watcher.on('error', () => watcher.close());
        watchers.push(watcher);
      } catch {
        // A folder that is not there yet; the others and the runner's own polling still see changes.
      }
    }
    return () => watchers.forEach((watcher) => watcher.close());
  }

  async close(): Promise<void> {
    await Promise.all([this.#transactions.close(), this.objects.close()]);
  }

  /** Only a crash of the machine tears refs, so once is enough. */
  async #clearTorn(): Promise<void> {
    if (this.#last !== '') return;
    const { gitDir, prefix, tell } = this.#options;
    for (const ref of await removeTornRefs(gitDir, prefix))
      tell?.(`removed ${ref}: a crash had left it without a value`);
  }

  async #mustExist(): Promise<void> {
    await access(join(this.#options.gitDir, 'HEAD'), constants.R_OK).catch((error: Error) => {
      throw new RemoteError({
        kind: 'missing',
        words: `no git repository at ${this.label} (${error.message})`,
      });
    });
  }

  /** Decided before a push, for the whole of it. */
  async #mustAsk(): Promise<boolean> {
    const asks = (await this.#hooks?.present()) ?? false;
    if (asks !== this.#asks) this.#options.tell?.(asks ? HOOKS_CAME(this.label) : HOOKS_WENT(this.label));
    this.#asks = asks;
    return asks;
  }

  async #move(updates: readonly RefUpdate[], atomic: boolean): Promise<Pick<PushResult, 'fates' | 'fault'>> {
    const moved = atomic ? this.#pushAll(updates) : this.#pushEach(updates);
    const fates = await moved.catch((error: Error) => allFates(updates, 'failed', error.message));
    return { fates, fault: localFault(fates) };
  }

  async #pushAll(updates: readonly RefUpdate[]): Promise<PushResult['fates']> {
    const branch = updates.find(({ ref }) => ref === this.#branchRef);
    const before: BeforeCommit | undefined =
      branch?.to && this.#options.beforeBranchMoves
        ? () => this.#options.beforeBranchMoves!(branch.from, branch.to!)
        : undefined;
    const result = await this.#transactions.run(updates.map(toCommand), before);
    if (result.moved && before) {
      killPoint('between-branch-and-checkout');
      await this.#options.afterBranchMoved?.();
    }
    if (result.moved) return allFates(updates, 'moved', '');
    const fate = result.held ? 'held' : await this.#judge(result.words);
    const culprit = updates.find(({ ref }) => result.words.includes(`'${ref}'`));
    return new Map(
      updates.map(({ ref }) => [
        ref,
        !culprit || culprit.ref === ref
          ? { fate, words: result.words }
          : { fate: 'failed', words: 'the transaction failed' },
      ]),
    );
  }

  /** Each for itself: Strata's own refs in process, the branch and packed refs through git. */
  async #pushEach(updates: readonly RefUpdate[]): Promise<PushResult['fates']> {
    const own = updates.filter(({ ref }) => ref.startsWith(`${this.#options.prefix}/`));
    const moved = await moveLooseRefs(this.#options.gitDir, this.#refs, own);
    for (const lock of moved.locks) await this.#considerLock(lock);
    const fates = new Map(moved.fates);
    for (const update of [...updates.filter((one) => !own.includes(one)), ...moved.left]) {
      const [fate] = (await this.#pushAll([update])).values();
      if (fate) fates.set(update.ref, fate);
    }
    return fates;
  }

  async #judge(words: string): Promise<'lost' | 'failed'> {
    const lock = /Unable to create '([^']+\.lock)'/i.exec(words)?.[1];
    if (lock) {
      await this.#considerLock(lock);
      return 'failed';
    }
    if (/reference already exists|but expected|unable to resolve reference|is missing/i.test(words))
      return 'lost';
    if (/cannot lock ref/i.test(words)) return 'failed';
    // The work tree could not follow (uncommitted changes), or the process was ended: worth another try.
    return 'failed';
  }

  /** Rule 13: a killed process leaves its lock behind; unchanged for ten seconds, it is nobody's. */
  async #considerLock(path: string): Promise<void> {
    const info = await stat(path, { bigint: true }).catch(() => null);
    const stampNow = info ? `${info.ino}:${info.mtimeNs}` : '';
    const seen = this.#locks.get(path);
    if (!info || seen?.stamp !== stampNow) {
      this.#locks.set(path, { stamp: stampNow, since: performance.now() });
      return;
    }
    if (performance.now() - seen.since < STALE_LOCK_MS) return;
    this.#locks.delete(path);
    await unlink(path).catch(() => undefined);
    this.#options.tell?.(`removed ${path}: a lock that nobody touched for ${STALE_LOCK_MS / 1000} s`);
  }
}

const HOOKS_CAME = (where: string) =>
  `${where} has receive hooks now: it is pushed to from here on, so that they are asked`;
const HOOKS_WENT = (where: string) => `${where} has no receive hooks any more: it is written directly again`;

const NO_ROOM = /ENOSPC|EDQUOT|EROFS|No space left|Disk quota exceeded|Read-only file system/i;

/** Refs that did not move because this machine has no room: not a lost race, and a person should know. */
function localFault(fates: PushResult['fates']): RemoteFault | null {
  const full = [...fates.values()].find(({ fate, words }) => fate === 'failed' && NO_ROOM.test(words));
  return full ? { kind: 'local', words: full.words } : null;
}

function toCommand({ ref, from, to }: RefUpdate): RefCommand {
  // An update to where it stands already is git's `verify`: the claim of the tip in a transaction.
  return from === to ? { kind: 'verify', ref, at: from } : { kind: 'move', ref, from, to };
}

function stamp(tip: Oid | null, refs: ReadonlyMap<string, Oid>): string {
  return [tip ?? '-', ...[...refs].map(([ref, oid]) => `${ref}=${oid}`).sort()].join('\n');
}

/** Whether refs are plain files, which reading them in process needs. */
export async function usesRefFiles(gitDir: string): Promise<boolean> {
  return !/^\s*refstorage\s*=\s*reftable/im.test(await configText(gitDir));
}

/** Whether some of its objects are still at a remote, which reading them would ask. */
export async function isPartial(gitDir: string): Promise<boolean> {
  const keys = String.raw`^(extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$`;
  const list = ['--git-dir', gitDir, 'config', '--includes', '--get-regexp', keys];
  return (await tryGit(list, { cwd: '/' })).stdout !== '';
}

/** Whether object ids are SHA-256, which this release does not write. */
export async function usesSha256(gitDir: string): Promise<boolean> {
  return /^\s*objectformat\s*=\s*sha256/im.test(await configText(gitDir));
}

function configText(gitDir: string): Promise<string> {
  return readFile(join(gitDir, 'config'), 'utf8').catch(() => '');
}
