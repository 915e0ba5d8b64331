/** What a run's folders hold, looked at while it works: an agent that fills the disk harms all others. */
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineRun } from './engine.ts';

const LOOK_EVERY_MS = 1000;
/** Looking at many files takes time: no more than this part of it. */
const PART_OF_TIME = 20;
/** What a file or folder costs at least, however empty it is. */
const LEAST_BYTES = 1024;

/** Calls back once they hold too much. Returns how to end, after a last look. */
export async function watchFootprint(run: EngineRun, tooMuch: () => void): Promise<() => Promise<void>> {
  const folders = [run.workdir, run.home, run.tmp];
  const most = run.folderBytes + (await bytesBelow(folders, Number.POSITIVE_INFINITY));
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const look = async (): Promise<number> => {
    const began = performance.now();
    if ((await bytesBelow(folders, most)) > most) tooMuch();
    return performance.now() - began;
  };
  const lookAfter = (milliseconds: number): void => {
    timer = setTimeout(() => {
      looking = look().then((took) => lookAfter(Math.max(LOOK_EVERY_MS, took * PART_OF_TIME)));
    }, milliseconds);
  };
  lookAfter(LOOK_EVERY_MS);
  return async () => {
    await looking;
    clearTimeout(timer);
    await look();
  };
}

/** Bytes in all, counted up to `most`. A file with holes counts whole: it would be read whole. */
async function bytesBelow(folders: readonly string[], most: number): Promise<number> {
  const open = [...folders];
  let bytes = 0;
  for (let folder = open.pop(); folder !== undefined && bytes <= most; folder = open.pop()) {
    // What goes away meanwhile, or lets nobody in, holds nothing. One by one: there may be a million.
    const entries = await opendir(folder).catch(() => []);
    for await (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) open.push(path);
      const size = entry.isFile() ? await lstat(path).then((info) => info.size, () => 0) : 0; // prettier-ignore
      bytes += Math.max(size, LEAST_BYTES);
      if (bytes > most) break;
    }
  }
  return bytes;
}
