/** Files of a run's folder, as a model is told of them: no link leads out of it. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Null where there is no such file of at most so many bytes. */
export async function contentOf(workdir: string, path: string, most: number): Promise<Buffer | null> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(join(workdir, path), flags).catch(() => null);
  if (handle === null) return null;
  try {
    const info = await handle.stat();
    return info.isFile() && info.size <= most ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}

/** Null where it is no text. */
export function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
