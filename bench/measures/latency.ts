import { connect } from '../../runner/connect.ts';
import { commitFiles } from '../../runner/git/commit.ts';
import { percentile } from '../yardsticks/statistics.ts';
import { startRunner } from './bus.ts';

export interface Latency {
  /** Milliseconds: median and 95th percentile. */
  p50: number;
  p95: number;
}

const ADA = { name: 'ada', email: 'ada@example.org' };

/**
 * From an event's commit at the remote to its outcome there, one at a time, on a bus that is idle. With
 * `poke` the runner is told to look at once, which takes the polling interval out of the figure.
 */
export async function idleLatency(
  remote: string,
  { times = 20, poke = false, sender = remote }: { times?: number; poke?: boolean; sender?: string },
): Promise<Latency> {
  const measured = await startRunner(remote, { name: 'latency', mode: 'daemon' });
  const person = await connect({ repo: sender, branch: null, name: 'sender' });
  const taken: number[] = [];
  for (let i = 0; i < times + 2; i += 1) {
    await settle();
    const path = `queue/events/work/l-${Date.now()}-${i}.json`;
    const content = `${JSON.stringify({ type: 'work', payload: { n: i } })}\n`;
    const landed = new Promise<number>((resolve) => {
      measured.onLanded = resolve;
    });
    await commitFiles(person.bus, () => [{ path, content }], `event ${i}`, ADA);
    const began = performance.now();
    if (poke) measured.runner.wake();
    taken.push((await landed) - began);
  }
  measured.runner.stop('finish');
  await measured.done;
  await person.close();
  // The first two warm up: connections, caches, compiled code.
  const warm = taken.slice(2);
  return { p50: percentile(warm, 0.5), p95: percentile(warm, 0.95) };
}

/** Long enough that the bus counts as idle and no pace holds back. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 600));
}
