import { open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { tryGit } from './command.ts';

/** Every pack costs each reader a look; a geometric repack of 60 small ones takes well under a second. */
const CROWDED = 60;
/** Counting packs means listing a folder, so only every so many pushes. */
const CHECK_EVERY = 20;
const REPACK_LIMIT_MS = 10 * 60_000;

const busy = new Map<string, number>();

/**
 * Joins small packs in the background once there are many. One process at a time for a repository; a
 * lock file names its holder so that a dead one's does not last. Never fails the caller.
 */
export async function repackWhenCrowded(gitDir: string): Promise<void> {
  const pushes = (busy.get(gitDir) ?? 0) + 1;
  busy.set(gitDir, pushes);
  if (pushes % CHECK_EVERY !== 0) return;
  try {
    const packs = (await readdir(join(gitDir, 'objects/pack'))).filter((name) => name.endsWith('.pack'));
    if (packs.length >= CROWDED) await withLock(join(gitDir, 'strata-repack.lock'), () => repack(gitDir));
  } catch {
    // Housekeeping is a courtesy; the next push tries again.
  }
}

async function repack(gitDir: string): Promise<void> {
  // Joins packs whole, without looking at what is reachable: objects whose refs are yet to move stay.
  await tryGit(['--git-dir', gitDir, 'repack', '--geometric=2', '-d', '-q', '--no-write-bitmap-index'], {
    timeout: REPACK_LIMIT_MS,
    detached: true,
  });
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
