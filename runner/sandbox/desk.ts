/** A folder of the runner's for one confined process: what the sandbox itself needs on disk. */
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Accounts, names and hosts as a confined process sees them: none of the machine's own. */
const ETC: Record<string, string> = {
  passwd: 'root:x:0:0:root:/nonexistent:/bin/sh\nagent:x:1000:1000:agent:/nonexistent:/bin/sh\n',
  group: 'root:x:0:\nagent:x:1000:\n',
  'nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
  hosts: '127.0.0.1 localhost\n::1 localhost\n',
};

export const ETC_FILES: readonly string[] = Object.keys(ETC);

export interface Desk {
  folder: string;
  clear(): Promise<void>;
}

const PREFIX = 'strata-run-';
/** A run takes a day at the most: what is older belonged to a runner that died. */
const LEFT_OVER_MS = 25 * 60 * 60 * 1000;
let swept: Promise<void> | undefined;

/**
 * What is made at a desk, which that clears once it ends; where it could not be made, nothing of it is left. Lies
 * in the system's temporary folder: sockets allow no long paths, and a run's folders are deep.
 */
export async function atDesk<Made>(make: (desk: Desk) => Promise<Made>): Promise<Made> {
  await (swept ??= removeLeftOver(tmpdir()));
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(join(folder, 'etc'));
    for (const [name, text] of Object.entries(ETC)) await writeFile(join(folder, 'etc', name), text);
    return await make({ folder, clear });
  } catch (error) {
    await clear();
    throw error;
  }
}

export async function removeLeftOver(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(PREFIX));
  for (const path of names.map((name) => join(parent, name))) {
    const made = await stat(path).then(
      (info) => info.mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    // Those of other users stay.
    if (Date.now() - made > LEFT_OVER_MS)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
