/** Requests to one host, one after the other, with a pause between: a reader is a guest. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Whoever waits for longer than this waits for nothing. */
const LONGEST_MS = 5000;

/** Resolves when it is the address's turn; each host has a line of its own. */
export function openPace(signal: AbortSignal | undefined): (url: string, pauseMs: number) => Promise<void> {
  const free = new Map<string, number>();
  return async (url, pauseMs) => {
    const { host } = new URL(url);
    const now = performance.now();
    const turn = Math.max(now, free.get(host) ?? 0);
    free.set(host, turn + Math.min(pauseMs, LONGEST_MS));
    await sleep(turn - now, undefined, signal ? { signal } : {});
  };
}
