/** Removes what a run leaves. An agent may have made a million files: their names never lie in memory together. */
import { existsSync } from 'node:fs';
import { opendir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What cannot be removed stays. */
export async function clear(folder: string): Promise<void> {
  // An engine that works in this process has no folder, and nothing to wait for.
  if (!existsSync(folder)) return;
  const entries = await opendir(folder).catch(() => null);
  if (entries === null) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await clear(path);
    else await unlink(path).catch(() => undefined);
  }
  await rmdir(folder).catch(() => undefined);
}
