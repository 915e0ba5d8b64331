/** From what a person names (a folder, a URL, nothing) to an open bus. */
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultConfig, parseConfig, type Config } from './core/config.ts';
import type { Hindrance } from './core/hindrance.ts';
import { Bus } from './git/bus.ts';
import {
  findCheckout,
  finishFollowing,
  followed,
  followTip,
  whyNotClean,
  worktreeOf,
} from './git/checkout.ts';
import { tryGit } from './git/command.ts';
import { FolderRemote, isPartial, usesRefFiles, usesSha256 } from './git/folder-remote.ts';
import { NoBusError } from './git/no-bus.ts';
import type { Person } from './git/objects.ts';
import { readFault } from './git/push-report.ts';
import { reachFrom, reachLeftOut } from './git/reach.ts';
import { RemoteError, type Remote } from './git/remote.ts';
import { readKeys } from './git/provenance.ts';
import { ReceiveHooks } from './git/receive-hooks.ts';
import type { Signer } from './git/signing.ts';
import { openStore, StoreLockedError, type Store } from './git/store.ts';
import { CONFIG_FILE } from './git/tip.ts';
import { findEntry } from './git/tree.ts';
import { UrlRemote } from './git/url-remote.ts';

export interface ConnectOptions {
  /** A folder or a URL; null: the current folder. */
  repo: string | null;
  branch: string | null;
  /** The runner's name, for its store and its commits; null: the first free one. */
  name: string | null;
  /** Looks, or commits one thing, and goes: takes no runner's name and leaves a runner's work alone. */
  visitor?: boolean;
  /** Signs what is committed; left out: nothing is signed. */
  signer?: Signer | null;
  /** The operator's own list of allowed keys; left out: the one that `strata.yaml` names, if any. */
  allowedSigners?: string | null;
  cwd?: string;
  tell?: (words: string) => void;
}

export interface Connection {
  bus: Bus;
  store: Store;
  config: Config;
  /** Why outcomes cannot land now, for a bus that is somebody's checkout. */
  hindrance: () => Promise<Hindrance | null>;
  /** Work tree that follows the bus branch, where the bus is somebody's checkout. */
  worktree: string | null;
  close(): Promise<void>;
}

/** Where the bus lies, before anything is opened. */
export interface Location {
  /** A repository folder on this machine, or null. */
  gitDir: string | null;
  url: string;
  branch: string | null;
  /** The person's checkout that led there, or null. */
  checkout: string | null;
  /** That checkout is itself the bus. */
  isOwn: boolean;
}

/** Throws `NoBusError` where there is no bus. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const location = await locate(options.repo, options.cwd ?? process.cwd());
  if (options.allowedSigners) await readKeys(options.allowedSigners);
  if (location.checkout) reachFrom(location.checkout);
  for (const key of await reachLeftOut()) {
    options.tell?.(
      `${key} in the settings of the repository ${location.checkout} is not used: whoever made it could have your machine run or reach anything with it; put it into your own settings (git config --global)`,
    );
  }
  const remote = location.gitDir ?? location.url;
  const store = options.visitor ? await openVisitorStore(remote) : await openStore(remote, options.name);
  try {
    return await openBus(location, options, store);
  } catch (error) {
    await store.release();
    throw error;
  }
}

/** Visitors have stores of their own kind: a look at the bus must not take a name a runner would get. */
async function openVisitorStore(remote: string): Promise<Store> {
  for (let n = 1; ; n += 1) {
    try {
      return await openStore(remote, `visitor-${n}`);
    } catch (error) {
      if (!(error instanceof StoreLockedError)) throw error;
    }
  }
}

async function openBus(location: Location, options: ConnectOptions, store: Store): Promise<Connection> {
  const branch = options.branch ?? location.branch ?? (await defaultBranch(location));
  const usual = defaultConfig();
  let opened = await openRemote(location, branch, usual, store, options);
  let config = await readConfigOrClose(opened.remote, branch);
  const wanted = options.branch ?? config.branch;
  const isUsual = config.refs === usual.refs && config.review.branches === usual.review.branches;
  if (wanted !== branch || !isUsual) {
    await opened.remote.close();
    opened = await openRemote(location, wanted, config, store, options);
    config = await readConfigOrClose(opened.remote, wanted);
  }
  const { remote, worktree } = opened;
  const isSigned = Boolean(options.allowedSigners) || config.senders.signers !== null;
  if (isSigned && !options.signer && !options.visitor) {
    await remote.close();
    throw new NoBusError({ kind: 'keyless' });
  }
  const email = process.env.STRATA_COMMITTER_EMAIL || 'runner@strata.invalid';
  const committer: Person = { name: `strata (${store.name})`, email };
  const trust = { file: options.allowedSigners ?? null, folder: join(store.folder, 'keys') };
  const bus = new Bus({
    remote,
    branch: wanted,
    prefix: config.refs,
    committer,
    signer: options.signer ?? null,
    trust,
    ...(options.tell ? { tell: options.tell } : {}),
  });
  return {
    bus,
    store,
    config,
    worktree,
    hindrance: async () => (worktree === null ? null : whyHeldBy(worktree)),
    close: async () => {
      await remote.close();
      await store.release();
    },
  };
}

async function whyHeldBy(worktree: string): Promise<Hindrance | null> {
  const unclean = await whyNotClean(worktree);
  if (unclean === null) return null;
  return 'path' in unclean
    ? { kind: 'uncommitted', path: unclean.path, worktree }
    : { kind: 'held', words: unclean.words, worktree };
}

/** A folder, a URL, or the upstream of the checkout one stands in. */
export async function locate(repo: string | null, cwd: string): Promise<Location> {
  if (repo !== null && isUrl(repo)) return locateUrl(repo, cwd, null);
  const folder = repo === null ? cwd : resolve(cwd, repo.replace(/^~(?=\/|$)/, homedir()));
  const checkout = existsSync(folder) ? await findCheckout(folder) : null;
  if (!checkout) throw new NoBusError({ kind: 'no-repository-around', folder });
  const { gitDir, upstream } = checkout;
  if (repo === null || checkout.folder !== null) {
    if (upstream)
      return locateUrl(upstream.url, checkout.folder ?? gitDir, upstream.branch, checkout.folder ?? gitDir);
  }
  const isOwn = checkout.folder !== null;
  return { gitDir, url: gitDir, branch: checkout.branch, checkout: checkout.folder, isOwn };
}

async function locateUrl(
  url: string,
  base: string,
  branch: string | null,
  checkout: string | null = null,
): Promise<Location> {
  const path = url.startsWith('file://') ? fileURLToPath(url) : isUrl(url) ? null : resolve(base, url);
  if (path === null) return { gitDir: null, url, branch, checkout, isOwn: false };
  const found = existsSync(path) && statSync(path).isDirectory() ? await findCheckout(path) : null;
  if (!found) throw new NoBusError({ kind: 'no-repository-at', path });
  return { gitDir: found.gitDir, url: path, branch: branch ?? found.branch, checkout, isOwn: false };
}

/** `scheme://...` or `user@host:path`; a lone drive letter or a plain path is a folder. */
function isUrl(text: string): boolean {
  if (isAbsolute(text) || text.startsWith('.')) return false;
  return /^[a-z][a-z+.-]*:\/\//i.test(text) || /^[^/\s:]{2,}:(?!\/\/)[^\s]/.test(text);
}

async function defaultBranch(location: Location): Promise<string> {
  // Not in the current folder: the settings of the repository there are nobody's wish.
  const result = await tryGit(['ls-remote', '--symref', '--', location.url, 'HEAD'], {
    timeout: 60_000,
    cwd: '/',
  });
  if (result.exitCode !== 0) throw new RemoteError(readFault(result));
  return /^ref: refs\/heads\/(\S+)\tHEAD/m.exec(result.stdout)?.[1] ?? 'main';
}

async function openRemote(
  location: Location,
  branch: string,
  { refs: prefix, review: { branches: drafts } }: Pick<Config, 'refs' | 'review'>,
  store: Store,
  { tell, visitor }: ConnectOptions,
): Promise<{ remote: Remote; worktree: string | null }> {
  const told = { prefix, drafts, ...(tell ? { tell } : {}) };
  const { gitDir } = location;
  if (gitDir !== null && (await usesSha256(gitDir))) throw new NoBusError({ kind: 'sha256', folder: gitDir });
  const direct = gitDir !== null && (await isWrittenDirectly(gitDir, location.isOwn));
  if (!direct) {
    const remote = await UrlRemote.open({ url: location.url, gitDir: store.mirror, branch, ...told });
    return { remote, worktree: null };
  }
  const worktree = await worktreeOf(gitDir, branch);
  const remote = new FolderRemote({
    gitDir,
    branch,
    ...told,
    ...(worktree === null ? { asksHooks: !location.isOwn } : follower(gitDir, worktree)),
  });
  // Not by a visitor: a runner may be between moving the work tree and moving the branch.
  if (worktree !== null && !visitor) await finishFollowing(gitDir, await remote.readTip());
  return { remote, worktree };
}

/**
 * Receive hooks are a server's, which a push asks; in a checkout that somebody downloaded they would be its
 * maker's. A partial clone is read by push and fetch as well: it names where its missing objects come from.
 */
async function isWrittenDirectly(gitDir: string, isOwn: boolean): Promise<boolean> {
  if (!(await usesRefFiles(gitDir)) || (await isPartial(gitDir))) return false;
  return isOwn || !(await new ReceiveHooks(gitDir).present());
}

function follower(gitDir: string, worktree: string) {
  return {
    beforeBranchMoves: (from: string | null, to: string) =>
      from === null ? Promise.resolve(null) : followTip(gitDir, worktree, from, to),
    afterBranchMoved: () => followed(gitDir),
  };
}

/** What a remote left open would keep this process from ending. */
async function readConfigOrClose(remote: Remote, branch: string): Promise<Config> {
  try {
    return await readConfig(remote, branch).catch((error: Error) => {
      // A copy of the bus that turned out to be damaged is made anew by the next reading.
      if (error instanceof RemoteError && error.fault.kind === 'local') return readConfig(remote, branch);
      throw error;
    });
  } catch (error) {
    await remote.close();
    throw error;
  }
}

async function readConfig(remote: Remote, branch: string): Promise<Config> {
  const { tip } = await remote.read();
  const entry =
    tip === null
      ? null
      : await findEntry(remote.objects, (await remote.objects.commit(tip)).tree, CONFIG_FILE);
  const object = entry ? await remote.objects.read(entry.oid) : null;
  if (object?.type !== 'blob') throw new NoBusError({ kind: 'no-config', branch, remote: remote.label });
  return parseConfig({ path: CONFIG_FILE, bytes: object.bytes }).config;
}
