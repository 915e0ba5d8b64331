/** Refs that a power cut left empty or half written. Git refuses to read them, and to write over them. */
import { closeSync, openSync, readFileSync, unlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const WHOLE = /^(?:[0-9a-f]{40}|ref: .+)\s*$/;

/** Whether there is a file of this ref, and it holds no value. */
export function isTorn(gitDir: string, ref: string): boolean {
  try {
    return !WHOLE.test(readFileSync(join(gitDir, ref), 'latin1'));
  } catch {
    return false;
  }
}

/** Removes torn refs below a prefix that is ours alone: a claim that says nothing is nobody's. Their names. */
export async function removeTornRefs(gitDir: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(gitDir, prefix), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const refs = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => join(entry.parentPath, entry.name).slice(gitDir.length + 1));
  return refs.filter((ref) => isTorn(gitDir, ref) && removeLocked(gitDir, ref));
}

/** Under git's own lock, and read again there: another runner may be about to claim it anew. */
function removeLocked(gitDir: string, ref: string): boolean {
  const path = join(gitDir, ref);
  try {
    closeSync(openSync(`${path}.lock`, 'wx'));
  } catch {
    return false;
  }
  try {
    if (!isTorn(gitDir, ref)) return false;
    unlinkSync(path);
    return true;
  } finally {
    unlinkSync(`${path}.lock`);
  }
}
