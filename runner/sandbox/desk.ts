/** A folder of the runner's for one confined process: what the sandbox itself needs on disk. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
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

/** Lies in the system's temporary folder: sockets allow no long paths, and a run's folders are deep. */
export async function makeDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'strata-run-'));
  await mkdir(join(folder, 'etc'));
  for (const [name, text] of Object.entries(ETC)) await writeFile(join(folder, 'etc', name), text);
  return { folder, clear: () => rm(folder, { recursive: true, force: true }) };
}
