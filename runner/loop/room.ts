/** Room on this machine's disk, which agents need too: a run that a full disk failed is none of theirs. */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clear } from './clearing.ts';

/** With less the disk is full, whatever a run needs. */
const ROOM = 1024 * 1024;

/**
 * Whether the disk was full though the run's folder is gone: whoever fills it alone is to blame. There is room
 * again when this is answered.
 *
 * @param folder of a run that ended; what it left is cleared
 */
export async function wasFull(
  folder: string,
  outlast: (work: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  let tries = 0;
  await outlast(async () => {
    tries += 1;
    await clear(folder);
    await mkdir(folder, { recursive: true });
    // Of chance: a file system that packs what it is given would find room for anything else.
    await writeFile(join(folder, 'room'), randomBytes(ROOM));
  });
  return tries > 1;
}
