/**
 * A remote behind a transport (HTTP, SSH, or a folder that wants its hooks asked). A bare, shallow,
 * partial repository of the runner's own mirrors what it needs; refs move by `git push` alone.
 */
import { killPoint } from '../killpoint.ts';
import { git, tryGit, withoutPassword, type GitResult } from './command.ts';
import type { ObjectBatch } from './database.ts';
import { repackWhenCrowded, STALE_LOCK_MS, sweepLocks } from './housekeeping.ts';
import { BRANCH, Mirror, type MirrorOptions } from './mirror.ts';
import type { MirrorObjects } from './mirror-objects.ts';
import type { Oid } from './objects.ts';
import { readFault } from './push-report.ts';
import { bounded } from './pack-bound.ts';
import { pushRefs } from './ref-push.ts';
import { RemoteError, writeFirst } from './remote.ts';
import type { PushResult, RefSnapshot, RefUpdate, Remote } from './remote.ts';
import { RefNews } from './ref-news.ts';
import { RefFiles } from './refs.ts';

const READ_TRIES = 5;
const FETCH_LIMIT_MS = 5 * 60_000;
/**
 * What ended lies six folders deep, one folder for each event: a new runner has no use for it. Servers
 * that know no such filter are asked without it.
 */
const FIRST_DEPTH = '--filter=tree:5';
/** A mirror that is made anew must reach back to what this runner saw last (law 11). */
const DEPTH_ANEW = 300;
/** Most bytes of one fetch: as large as a repository that `status` does not warn of. */
const MOST_FETCHED = 4 * 1024 ** 3;
/** Ids of blobs already asked for; forgetting them costs a look, keeping them for ever costs memory (law 10). */
const MOST_REMEMBERED = 20_000;

export interface UrlRemoteOptions extends MirrorOptions {
  prefix: string;
  /** Folder of drafts' branches. */
  drafts: string;
  tell?: (words: string) => void;
  /** Most bytes of one fetch. */
  mostFetched?: number;
}

export class UrlRemote implements Remote {
  readonly label: string;
  readonly host: string | null;
  readonly direct = false;
  readonly objects: MirrorObjects;
  readonly #mirror: Mirror;
  readonly #options: UrlRemoteOptions;
  readonly #refs: RefFiles;
  readonly #news: RefNews;
  #reading: Promise<unknown> = Promise.resolve();
  /** Commits of the remote's refs whose objects are here. */
  readonly #here = new Set<Oid>();
  #spared = 0;
  readonly #fetched = new Set<Oid>();
  #firstDepth = 1;
  #pushes = 0;

  private constructor(options: UrlRemoteOptions) {
    this.#options = options;
    this.label = withoutPassword(options.url);
    this.host = hostOf(options.url);
    this.#mirror = new Mirror(options);
    this.objects = this.#mirror.objects;
    this.#refs = new RefFiles(options.gitDir);
    this.#news = new RefNews({
      url: options.url,
      label: this.label,
      branch: this.#branchRef,
      folders: [`${options.prefix}/`, `refs/heads/${options.drafts}/`],
      git: (args, how) => this.#git(args, how),
      fault: (result) => this.#fault(result),
    });
  }

  static async open(options: UrlRemoteOptions): Promise<UrlRemote> {
    const remote = new UrlRemote(options);
    const why = await remote.#mirror.prepare();
    if (why !== null) await remote.#makeAnew(why);
    return remote;
  }

  async read(atMostOld = 0): Promise<RefSnapshot> {
    // One after the other, each its own: a reading that began before the call may be old by now.
    const reading = this.#reading.then(() => this.#readSound(atMostOld));
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  get #branchRef(): string {
    return `refs/heads/${this.#options.branch}`;
  }

  get spared(): number {
    return this.#spared;
  }

  changed(): Promise<boolean> {
    return this.#news.changed();
  }

  readTip(): Promise<Oid | null> {
    return this.#news.tip();
  }

  async prefetch(oids: readonly Oid[]): Promise<void> {
    if (this.#fetched.size > MOST_REMEMBERED) this.#fetched.clear();
    const wanted = oids.filter((oid) => !this.#fetched.has(oid) && !this.objects.isNear(oid));
    for (const oid of wanted) this.#fetched.add(oid);
    if (wanted.length < 2) return;
    // What fails here comes one by one when it is read; `noop` spares listing what we have.
    const args = [
      '-c', 'fetch.negotiationAlgorithm=noop',
      'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance',
      '--filter=blob:none', '--stdin', 'bus',
    ]; // prettier-ignore
    await this.#bounded(args, `${wanted.join('\n')}\n`);
  }

  async push(
    updates: readonly RefUpdate[],
    batch: ObjectBatch,
    options: { atomic: boolean },
  ): Promise<PushResult> {
    const began = performance.now();
    const unwritten = await writeFirst(this.objects, batch, updates);
    if (unwritten) return unwritten;
    // Without a ref to move git would push what its settings say.
    if (updates.length === 0) return { fates: new Map(), fault: null, took: performance.now() - began };
    killPoint('before-push');
    this.#pushes += 1;
    const report = await pushRefs(this.#options.gitDir, 'bus', updates, options);
    this.#pushes -= 1;
    killPoint('after-push');
    void repackWhenCrowded(this.#options.gitDir, 'partial');
    if (report.fault) report.fault = this.objects.consider(report.fault);
    else this.objects.pushed();
    const moved = updates.filter(({ ref }) => report.fates.get(ref)?.fate === 'moved');
    for (const { to } of moved) if (to !== null) this.#here.add(to);
    this.#news.wasPushed(updates, moved, options);
    return { ...report, took: performance.now() - began };
  }

  watch(): () => void {
    return () => undefined;
  }

  async close(): Promise<void> {
    await this.#reading;
    await this.objects.close();
  }

  async #readSound(atMostOld: number): Promise<RefSnapshot> {
    try {
      if (this.objects.damage === null) {
        const why = this.#isAtRest && this.#mirror.hasGrown ? await this.#mirror.whyTooLarge() : null;
        if (why !== null) await this.#makeAnew(why);
        return await this.#readNow(atMostOld);
      }
    } catch (error) {
      if (this.objects.damage === null) throw error;
    }
    await this.#makeAnew(`was damaged (${this.objects.damage})`);
    return this.#readNow(0);
  }

  /** Whether nothing that is only here is on its way to the remote. */
  get #isAtRest(): boolean {
    return this.#pushes === 0 && this.objects.isPushed;
  }

  async #makeAnew(why: string): Promise<void> {
    const { gitDir, tell } = this.#options;
    tell?.(`the copy of ${this.label} in ${gitDir} ${why}, and is made anew`);
    await this.#mirror.makeAnew();
    this.#here.clear();
    this.#fetched.clear();
    this.#firstDepth = DEPTH_ANEW;
  }

  /** Asks for the refs; fetches only what is not here yet, so one's own pushes bring nothing back. */
  async #readNow(atMostOld: number): Promise<RefSnapshot> {
    for (let tries = 1; ; tries += 1) {
      const known = tries === 1 ? this.#news.listedWithin(atMostOld) : null;
      this.#spared = known?.took ?? 0;
      const { snapshot } = known ?? (await this.#news.list());
      const isNew = (oid: Oid | null): oid is Oid => oid !== null && !this.#here.has(oid);
      const documents = [...new Set(this.#ownOf(snapshot).values())].filter(isNew);
      const moved = await this.#fetchNew(isNew(snapshot.tip), documents, tries === READ_TRIES);
      if (moved) continue;
      if (this.#here.size > MOST_REMEMBERED) this.#here.clear();
      for (const oid of [snapshot.tip, ...documents]) if (oid !== null) this.#here.add(oid);
      if (snapshot.tip === null) await this.#forgetBranch();
      this.#news.wasRead(snapshot);
      return snapshot;
    }
  }

  /** Refs whose objects are needed; a draft's branch is looked into only when somebody changed it. */
  #ownOf({ refs }: RefSnapshot): Map<string, Oid> {
    return new Map([...refs].filter(([ref]) => ref.startsWith(`${this.#options.prefix}/`)));
  }

  /** True if what was listed has gone meanwhile, so that listing again pays. */
  async #fetchNew(tipIsNew: boolean, documents: readonly Oid[], last: boolean): Promise<boolean> {
    const branch = `+${this.#branchRef}:${BRANCH}`;
    if (tipIsNew && (await this.#refs.get(BRANCH)) === null) await this.#fetchFirst(branch);
    const wanted = [...(tipIsNew ? [branch] : []), ...documents];
    if (wanted.length === 0) return false;
    const result = await this.#fetch([], wanted);
    if (result.exitCode === 0) return false;
    if (/couldn't find remote ref|not our ref|upload-pack: not/i.test(result.stderr) && !last) return true;
    if (/\.lock'/.test(result.stderr)) await this.#sweepStaleLocks();
    throw this.#fault(result);
  }

  /** A new mirror gets the tip, without files, and without the trees of what ended. */
  async #fetchFirst(branch: string): Promise<void> {
    const shallow = [`--depth=${this.#firstDepth}`, '--filter=blob:none'];
    const result = await this.#fetch([...shallow, FIRST_DEPTH], [branch]);
    if (result.exitCode !== 0 && /filter/.test(result.stderr)) await this.#fetch(shallow, [branch]);
  }

  #fetch(extra: readonly string[], wanted: readonly string[]): Promise<GitResult> {
    const args = [
      'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance',
      ...extra, 'bus', ...wanted,
    ]; // prettier-ignore
    return this.#bounded(args);
  }

  #bounded(args: readonly string[], input?: string): Promise<GitResult> {
    const { gitDir, mostFetched: bytes = MOST_FETCHED } = this.#options;
    return bounded(gitDir, { bytes, time: FETCH_LIMIT_MS }, (signal) =>
      this.#git(args, { signal, ...(input === undefined ? {} : { input }) }),
    );
  }

  /** Deleted at the remote: the next fetch begins anew. */
  async #forgetBranch(): Promise<void> {
    if ((await this.#refs.get(BRANCH)) === null) return;
    await git(['--git-dir', this.#options.gitDir, 'update-ref', '-d', BRANCH], { cwd: '/' });
  }

  async #sweepStaleLocks(): Promise<void> {
    for (const path of await sweepLocks(this.#options.gitDir, STALE_LOCK_MS))
      this.#options.tell?.(`removed ${path}: a lock that nobody touched for ${STALE_LOCK_MS / 1000} s`);
  }

  #fault(result: GitResult): RemoteError {
    return new RemoteError(this.objects.consider(readFault(result)));
  }

  #git(args: readonly string[], options: { timeout?: number; input?: string; signal?: AbortSignal }) {
    return tryGit(['--git-dir', this.#options.gitDir, ...args], { ...options, cwd: '/' });
  }
}

/** Host of a URL or of `user@host:path`; null for a folder. */
export function hostOf(url: string): string | null {
  const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)/.exec(url);
  if (scp && !/^[a-z]$/i.test(scp[1]!)) return scp[1]!.toLowerCase();
  if (!/^[a-z+]+:\/\//i.test(url) || url.startsWith('file:')) return null;
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null;
}
