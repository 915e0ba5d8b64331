/** What stands in the way for now: the line to the remote, the remote itself, this machine's disk. */
import { isOfMachine } from '../core/machine.ts';
import { mayPass, RemoteError, type RemoteFault } from '../git/remote.ts';
import type { RunnerOptions } from './ports.ts';

/** Law 14: also a server's wish to wait has its bounds. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** Told once, however often and wherever it is met, until all is well again. */
export class Trouble {
  readonly #options: Pick<RunnerOptions, 'clock' | 'chance' | 'report'>;
  /** Who meets it: the runner's turn, or a run. */
  readonly #met = new Set<string>();

  constructor(options: Pick<RunnerOptions, 'clock' | 'chance' | 'report'>) {
    this.#options = options;
  }

  met(who: string, fault: RemoteFault): void {
    if (this.#met.size === 0) this.#options.report({ kind: 'trouble', fault });
    this.#met.add(who);
  }

  over(who: string): void {
    if (this.#met.delete(who) && this.#met.size === 0) this.#options.report({ kind: 'recovered' });
  }

  /** Doubling from half a second to a minute, with full jitter: who lost a server together returns apart. */
  backoff(failures: number, { retryAfter }: RemoteFault): number {
    if (retryAfter !== undefined) return Math.min(LONGEST_WAIT_MS, retryAfter * 1000);
    return this.#options.chance.number() * Math.min(60_000, 500 * 2 ** failures);
  }

  /** Does the work once it can be done: an agent is not to blame for what no agent can help. */
  async outlast<Result>(who: string, work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    try {
      for (let failures = 1; ; failures += 1) {
        try {
          return await work();
        } catch (error) {
          const fault = passingFault(error);
          if (!fault || signal.aborted) throw error;
          this.met(who, fault);
          await this.#sleep(this.backoff(failures, fault), signal);
          if (signal.aborted) throw error;
        }
      }
    } finally {
      this.over(who);
    }
  }

  #sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        callOff();
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const callOff = this.#options.clock.timer(milliseconds, wake);
      signal.addEventListener('abort', wake);
    });
  }
}

/** What may go away by itself, or once somebody makes room; null for all else. */
export function passingFault(error: unknown): RemoteFault | null {
  if (error instanceof RemoteError) return mayPass(error.fault.kind) ? error.fault : null;
  return isOfMachine(error) ? { kind: 'local', words: (error as Error).message } : null;
}
