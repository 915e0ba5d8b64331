/** A server may send without end: what a fetch brings is measured while it comes. */
import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitResult } from './command.ts';

const LOOK_MS = 500;

/** Ends the fetch, and takes away what it left, once it brought more than so many bytes or took too long. */
export async function bounded(
  gitDir: string,
  { bytes: mostBytes, time }: { bytes: number; time: number },
  fetching: (signal: AbortSignal) => Promise<GitResult>,
): Promise<GitResult> {
  const stop = new AbortController();
  const before = new Set(await arriving(gitDir));
  const fresh = async () => (await arriving(gitDir)).filter((path) => !before.has(path));
  const late = setTimeout(() => stop.abort(), time);
  const timer = setInterval(() => {
    void fresh().then(async (paths) => {
      if ((await sizeOf(paths)) > mostBytes) stop.abort();
    });
  }, LOOK_MS);
  const result = await fetching(stop.signal).finally(() => {
    clearInterval(timer);
    clearTimeout(late);
  });
  if (!stop.signal.aborted) return result;
  const left = await fresh();
  const isFlood = (await sizeOf(left)) > mostBytes;
  for (const path of left) await unlink(path).catch(() => undefined);
  if (!isFlood) return { ...result, timedOut: true };
  const stderr = `fatal: the remote sent more than ${mostBytes} bytes at once, and was cut off`;
  return { ...result, exitCode: 128, signal: null, stderr };
}

/** Packs that git is still receiving. */
async function arriving(gitDir: string): Promise<string[]> {
  const folder = join(gitDir, 'objects/pack');
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith('tmp_pack_')).map((name) => join(folder, name));
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map((path) => stat(path).then(({ size }) => size, () => 0))); // prettier-ignore
  return sizes.reduce((sum, size) => sum + size, 0);
}
