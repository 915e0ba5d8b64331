/**
 * A remote behind a transport (HTTP, SSH, or a folder that wants its hooks asked). A bare, shallow,
 * partial repository of the runner's own mirrors what it needs; refs move by `git push` alone.
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { git, tryGit } from './command.ts';
import { ObjectDatabase, type ObjectBatch } from './database.ts';
import { repackWhenCrowded } from './housekeeping.ts';
import type { Oid } from './objects.ts';
import { readFault, readPushReport } from './push-report.ts';
import { allFates, RemoteError } from './remote.ts';
import type { PushResult, RefSnapshot, RefUpdate, Remote } from './remote.ts';
import { RefFiles } from './refs.ts';

/** Where the mirror keeps the remote's refs. */
const BRANCH = 'refs/bus/branch';
const STATE = 'refs/bus/state';
const FETCH_LIMIT_MS = 5 * 60_000;
const ASK_LIMIT_MS = 60_000;
const PUSH_LIMIT_MS = 5 * 60_000;
/** Records, events and claims come along with a fetch; pictures and films wait until somebody asks. */
const LATER_FILTER = 'blob:limit=64k';

export interface UrlRemoteOptions {
  url: string;
  /** The bare repository to keep; made if it is not there. */
  gitDir: string;
  branch: string;
  prefix: string;
  tell?: (words: string) => void;
}

export class UrlRemote implements Remote {
  readonly label: string;
  readonly host: string | null;
  readonly direct = false;
  readonly objects: ObjectDatabase;
  readonly #options: UrlRemoteOptions;
  readonly #refs: RefFiles;
  #fetching: Promise<void> | undefined;
  #last = '';
  readonly #fetched = new Set<Oid>();

  private constructor(options: UrlRemoteOptions) {
    this.#options = options;
    this.label = withoutPassword(options.url);
    this.host = hostOf(options.url);
    this.objects = new ObjectDatabase(options.gitDir);
    this.#refs = new RefFiles(options.gitDir);
  }

  static async open(options: UrlRemoteOptions): Promise<UrlRemote> {
    const remote = new UrlRemote(options);
    await remote.#prepareMirror();
    return remote;
  }

  async read(): Promise<RefSnapshot> {
    await (this.#fetching ??= this.#fetch().finally(() => (this.#fetching = undefined)));
    const state = await this.#refs.list(STATE);
    const refs = new Map(
      [...state].map(([ref, oid]) => [this.#options.prefix + ref.slice(STATE.length), oid]),
    );
    const snapshot = { tip: await this.#refs.get(BRANCH), refs };
    this.#last = stamp(snapshot);
    return snapshot;
  }

  async changed(): Promise<boolean> {
    const { branch, prefix } = this.#options;
    const listed = await this.#listRemote([`refs/heads/${branch}`, `${prefix}/*`]);
    const tip = listed.get(`refs/heads/${branch}`) ?? null;
    listed.delete(`refs/heads/${branch}`);
    return stamp({ tip, refs: listed }) !== this.#last;
  }

  async readTip(): Promise<Oid | null> {
    const ref = `refs/heads/${this.#options.branch}`;
    return (await this.#listRemote([ref])).get(ref) ?? null;
  }

  async prefetch(oids: readonly Oid[]): Promise<void> {
    const wanted = oids.filter((oid) => !this.#fetched.has(oid));
    for (const oid of wanted) this.#fetched.add(oid);
    if (wanted.length < 2) return;
    // What fails here comes one by one when it is read; `noop` spares listing what we have.
    await this.#git(
      [
        '-c', 'fetch.negotiationAlgorithm=noop',
        'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none', '--stdin', 'bus',
      ],
      { input: `${wanted.join('\n')}\n`, timeout: FETCH_LIMIT_MS },
    ); // prettier-ignore
  }

  async push(
    updates: readonly RefUpdate[],
    batch: ObjectBatch,
    options: { atomic: boolean },
  ): Promise<PushResult> {
    const began = performance.now();
    try {
      await this.objects.write(batch);
    } catch (error) {
      const words = `cannot write to ${this.#options.gitDir}: ${(error as Error).message}`;
      return { fates: allFates(updates, 'failed', words), fault: { kind: 'local', words }, took: 0 };
    }
    const result = await tryGit(
      [
        '--git-dir', this.#options.gitDir,
        'push', '--porcelain', '--no-verify', '--no-thin', '--quiet',
        ...(options.atomic ? ['--atomic'] : []),
        ...updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`),
        'bus',
        ...updates.map(({ ref, to }) => `${to ?? ''}:${ref}`),
      ],
      { timeout: PUSH_LIMIT_MS, detached: true, cwd: '/' },
    ); // prettier-ignore
    void repackWhenCrowded(this.#options.gitDir);
    return { ...readPushReport(updates, result, options), took: performance.now() - began };
  }

  watch(): () => void {
    return () => undefined;
  }

  async close(): Promise<void> {
    await this.#fetching?.catch(() => undefined);
    await this.objects.close();
  }

  async #prepareMirror(): Promise<void> {
    const { gitDir, url } = this.#options;
    const there = await access(join(gitDir, 'HEAD')).then(
      () => true,
      () => false,
    );
    if (!there) await git(['init', '--bare', '--quiet', '--template=', gitDir]);
    const settings = {
      'remote.bus.url': url,
      'remote.bus.promisor': 'true',
      'remote.bus.partialclonefilter': LATER_FILTER,
      'extensions.partialClone': 'bus',
      'core.repositoryformatversion': '1',
    };
    for (const [key, value] of Object.entries(settings)) {
      await git(['--git-dir', gitDir, 'config', key, value]);
    }
  }

  async #fetch(): Promise<void> {
    const { branch, prefix } = this.#options;
    const first = (await this.#refs.get(BRANCH)) === null;
    const refspecs = [`+${prefix}/*:${STATE}/*`];
    // Without a plus: a branch whose history was rewritten is refused, which stops the runner with words.
    if (await this.#branchIsThere(first)) refspecs.push(`refs/heads/${branch}:${BRANCH}`);
    const result = await this.#git(
      [
        'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--prune', '--no-auto-maintenance',
        ...(first ? ['--depth=1', '--filter=blob:none'] : []),
        'bus',
        ...refspecs,
      ],
      { timeout: FETCH_LIMIT_MS },
    ); // prettier-ignore
    if (result.exitCode === 0) return;
    if (/non-fast-forward|\[rejected\]/.test(result.stderr)) {
      throw new RemoteError({
        kind: 'broken',
        words: `the history of ${branch} at ${this.label} was rewritten: it no longer contains what this runner built on`,
      });
    }
    throw new RemoteError(readFault(result));
  }

  /** A bus branch that nobody pushed yet is empty, not an error; asked only until it is there. */
  async #branchIsThere(first: boolean): Promise<boolean> {
    return !first || (await this.readTip()) !== null;
  }

  async #listRemote(patterns: readonly string[]): Promise<Map<string, Oid>> {
    const result = await this.#git(['ls-remote', '--quiet', 'bus', ...patterns], { timeout: ASK_LIMIT_MS });
    if (result.exitCode !== 0) throw new RemoteError(readFault(result));
    const refs = new Map<string, Oid>();
    for (const line of result.stdout.split('\n')) {
      const [oid, ref] = line.split('\t');
      if (oid && ref && !ref.endsWith('^{}')) refs.set(ref, oid);
    }
    return refs;
  }

  #git(args: readonly string[], options: { timeout: number; input?: string }) {
    return tryGit(['--git-dir', this.#options.gitDir, ...args], { ...options, cwd: '/' });
  }
}

function stamp({ tip, refs }: RefSnapshot): string {
  return [tip ?? '-', ...[...refs].map(([ref, oid]) => `${ref}=${oid}`).sort()].join('\n');
}

/** Host of a URL or of `user@host:path`; null for a folder. */
export function hostOf(url: string): string | null {
  const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)/.exec(url);
  if (scp && !/^[a-z]$/i.test(scp[1]!)) return scp[1]!.toLowerCase();
  if (!/^[a-z+]+:\/\//i.test(url) || url.startsWith('file:')) return null;
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null;
}

export function withoutPassword(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}
