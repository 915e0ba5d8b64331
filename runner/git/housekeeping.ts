import { open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { tryGit } from './command.ts';

/** Every pack costs each reader a look; a geometric repack of 60 small ones takes well under a second. */
const CROWDED = 60;
/** Counting packs means listing a folder, so only every so many pushes. */
const CHECK_EVERY = 20;
const REPACK_LIMIT_MS = 10 * 60_000;

/** A lock unchanged for so long is a dead process's (PROTOCOL rule 13). */
export const STALE_LOCK_MS = 10_000;

/** `partial`: some objects are still at the remote they were promised by. */
export type RepositoryKind = 'whole' | 'partial';

/** A runner shares a machine of 1 GB with its agents. */
const MODEST = ['-c', 'pack.windowMemory=64m', '-c', 'pack.threads=1', '-c', 'pack.deltaCacheSize=16m'];

const WAYS = {
  // Joins the small packs alone, whole.
  whole: ['--geometric=2'],
  // Git 2.39 refuses to join packs of a partial repository geometrically; this one is small.
  partial: ['-a', '-k'],
} as const;

const busy = new Map<string, number>();

/**
 * Joins small packs in the background once there are many. One process at a time for a repository; a
 * lock file names its holder so that a dead one's does not last. Never fails the caller.
 */
export async function repackWhenCrowded(gitDir: string, kind: RepositoryKind): Promise<void> {
  const pushes = (busy.get(gitDir) ?? 0) + 1;
  busy.set(gitDir, pushes);
  if (pushes % CHECK_EVERY !== 0) return;
  try {
    const packs = (await readdir(join(gitDir, 'objects/pack'))).filter((name) => name.endsWith('.pack'));
    if (packs.length >= CROWDED)
      await withLock(join(gitDir, 'strata-repack.lock'), () => repack(gitDir, kind));
  } catch {
    // Housekeeping is a courtesy; the next push tries again.
  }
}

/** Exported for its test. Objects whose refs are yet to move must stay, so neither way drops any. */
export async function repack(gitDir: string, kind: RepositoryKind): Promise<void> {
  await tryGit(
    [...MODEST, '--git-dir', gitDir, 'repack', ...WAYS[kind], '-d', '-q', '--no-write-bitmap-index'],
    {
      timeout: REPACK_LIMIT_MS,
      detached: true,
      cwd: '/',
    },
  );
}

/** Bytes of the objects of a repository on this machine, loose and packed. */
export async function sizeOfObjects(gitDir: string): Promise<number> {
  const { stdout } = await tryGit(['--git-dir', gitDir, 'count-objects', '-v'], { cwd: '/' });
  const kibibytes = [...stdout.matchAll(/^size(?:-pack)?: (\d+)$/gm)].map(([, size]) => Number(size));
  return kibibytes.reduce((sum, size) => sum + size, 0) * 1024;
}

/** Bytes of the packs that this machine made itself: what a partial repository fetched is marked as promised. */
export async function sizeOfOwnPacks(gitDir: string): Promise<number> {
  const folder = join(gitDir, 'objects/pack');
  const names = await readdir(folder).catch(() => []);
  const promised = new Set(names.filter((name) => name.endsWith('.promisor')));
  const own = names.filter(
    (name) => name.endsWith('.pack') && !promised.has(name.replace(/\.pack$/, '.promisor')),
  );
  const sizes = await Promise.all(
    own.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Joins the packs now, unless somebody else does. @returns bytes before and after */
export async function tidy(gitDir: string, kind: RepositoryKind): Promise<{ before: number; after: number }> {
  const before = await sizeOfObjects(gitDir);
  await withLock(join(gitDir, 'strata-repack.lock'), () => repack(gitDir, kind));
  return { before, after: await sizeOfObjects(gitDir) };
}

async function withLock(path: string, work: () => Promise<void>): Promise<void> {
  const handle = await open(path, 'wx').catch(() => null);
  if (!handle) {
    if (!(await holderLives(path))) await unlink(path).catch(() => undefined);
    return;
  }
  try {
    await handle.writeFile(String(process.pid));
    await handle.close();
    await work();
  } finally {
    await unlink(path).catch(() => undefined);
  }
}

async function holderLives(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, 'utf8').catch(() => '0'));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes what killed git processes left locked in a repository of our own: its top level and its refs.
 * Returns the paths of what was older than `age` milliseconds and is gone now.
 */
export async function sweepLocks(gitDir: string, age: number): Promise<string[]> {
  const top = await readdir(gitDir).catch(() => []);
  const refs = await readdir(join(gitDir, 'refs'), { recursive: true }).catch(() => []);
  const locks = [...top, ...refs.map((name) => join('refs', name))].filter((name) => name.endsWith('.lock'));
  const swept: string[] = [];
  for (const path of locks.map((name) => join(gitDir, name))) {
    const info = await stat(path).catch(() => null);
    if (!info?.isFile() || Date.now() - info.mtimeMs < age) continue;
    await unlink(path).catch(() => undefined);
    swept.push(path);
  }
  return swept;
}
