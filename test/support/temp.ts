import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEndOfFile } from './cleanup.ts';

/**
 * A new empty folder, removed when the test file is over.
 * @param name shown in the folder's name, so that a left-over tells where it came from
 * @returns its absolute path without symbolic links (macOS's /tmp is one)
 */
export async function tempFolder(name = 'test'): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `strata-${name}-`)));
  // A process that is just being killed may still write: try again for a while.
  atEndOfFile(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return folder;
}
