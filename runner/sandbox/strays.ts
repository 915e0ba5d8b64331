/**
 * Processes that an agent started in a session of their own, where a signal to its group does not reach
 * them. They are told by the run's id in the environment they inherited, on systems with a `/proc`.
 */
import { readdir, readFile } from 'node:fs/promises';

/** One that is just being born is found by the second look. */
const LOOKS = 2;

/** Ends them for good. One that wiped its environment is not found. */
export async function endStrays(run: string): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const strays = await straysOf(run);
    if (strays.length === 0) return;
    for (const pid of strays) endProcess(pid);
  }
}

export async function straysOf(run: string): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const found = names.map(async (name) => {
    const environment = /^\d+$/.test(name) ? await readFile(`/proc/${name}/environ`).catch(() => null) : null;
    return environment?.includes(`STRATA_RUN=${run}\0`) ? [Number(name)] : [];
  });
  return (await Promise.all(found)).flat();
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
