import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UrlRemote } from '../../runner/git/url-remote.ts';
import { tempFolder } from '../../test/support/temp.ts';
import { drainRate } from './bus.ts';
import { gitMemory } from './memory.ts';

const BATCH = 5000;

/** Has a runner answer this many events, so that they lie behind. */
export async function putBehind(remote: string, events: number, tell: (done: number) => void): Promise<void> {
  for (let done = 0; done < events; done += BATCH) {
    await drainRate(remote, Math.min(BATCH, events - done));
    tell(Math.min(done + BATCH, events));
  }
}

/** A new runner's first fetch: milliseconds (the best of three), and MB of the largest git. */
export async function firstFetch(url: string): Promise<{ took: number; memory: number }> {
  const taken: number[] = [];
  let memory = 0;
  for (let i = 0; i < 3; i += 1) {
    const folder = await tempFolder('mirror');
    const gitDir = join(folder, 'mirror.git');
    const remote = await UrlRemote.open({
      url,
      gitDir,
      branch: 'main',
      prefix: 'refs/strata',
      drafts: 'strata-drafts',
    });
    const began = performance.now();
    const { peak } = await gitMemory(() => remote.read());
    taken.push(performance.now() - began);
    memory = Math.max(memory, peak);
    await remote.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { took: Math.min(...taken), memory };
}
