/**
 * Moves refs that stand for themselves (claims, sessions) in process, by git's own lock protocol: take
 * `<ref>.lock`, compare, rename into place. A tenth of what a ref costs in a git process, which looks at
 * 23 files for each. Not for the branch: killed midway this leaves a lock behind, and a person's push
 * must never meet one; a claim's stale lock concerns runners only, who remove it (PROTOCOL rule 13).
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { killPoint } from '../killpoint.ts';
import type { RefFate, RefUpdate } from './remote.ts';
import { readLooseRef, type RefFiles } from './refs.ts';

export interface LooseResult {
  fates: Map<string, { fate: RefFate; words: string }>;
  /** Updates that need git: deleting a packed ref rewrites the file of all packed refs. */
  left: RefUpdate[];
  /** Locks that others hold, to be watched. */
  locks: string[];
}

export async function moveLooseRefs(
  gitDir: string,
  refs: RefFiles,
  updates: readonly RefUpdate[],
): Promise<LooseResult> {
  const result: LooseResult = { fates: new Map(), left: [], locks: [] };
  const locked: { update: RefUpdate; file: number }[] = [];
  for (const update of updates) {
    const file = takeLock(gitDir, update.ref);
    if (typeof file === 'number') locked.push({ update, file });
    else {
      result.fates.set(update.ref, { fate: 'failed', words: file.words });
      if (file.held) result.locks.push(join(gitDir, `${update.ref}.lock`));
    }
  }
  // Read with the locks held: what is packed cannot become another value now.
  const packed = await refs.packed();
  for (const { update, file } of locked) {
    const path = join(gitDir, update.ref);
    try {
      const current = readLooseRef(path) ?? packed.get(update.ref) ?? null;
      if (current !== update.from) {
        result.fates.set(update.ref, { fate: 'lost', words: `it is at ${current ?? 'nothing'}` });
        dropLock(path, file);
      } else if (update.to === null && packed.has(update.ref)) {
        result.left.push(update);
        dropLock(path, file);
      } else {
        finish(path, file, update);
        result.fates.set(update.ref, { fate: 'moved', words: '' });
        killPoint('between-refs');
      }
    } catch (error) {
      result.fates.set(update.ref, { fate: 'failed', words: (error as Error).message });
      rmSync(`${path}.lock`, { force: true });
    }
  }
  return result;
}

function takeLock(gitDir: string, ref: string): number | { held: boolean; words: string } {
  const lock = join(gitDir, `${ref}.lock`);
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      return openSync(lock, 'wx', 0o666);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') return { held: code === 'EEXIST', words: message };
      mkdirSync(dirname(lock), { recursive: true });
    }
  }
  return { held: false, words: `cannot make ${lock}` };
}

function finish(path: string, file: number, { from, to }: RefUpdate): void {
  if (to === null) {
    unlinkSync(path);
    dropLock(path, file);
    return;
  }
  writeSync(file, `${to}\n`);
  // A tie makes an outcome safe, so it must be on disk. A claim is only a permission: one that a power
  // cut tears reads as absent, and its delivery is claimed again.
  if (from !== null) fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.lock`, path);
}

function dropLock(path: string, file: number): void {
  closeSync(file);
  unlinkSync(`${path}.lock`);
}
