/**
 * The weakest sandbox, and the only one that works everywhere: a scrubbed environment, a process group of
 * its own, a watch on memory and processes. No security border: the process has the runner's user, sees
 * the runner's files and reaches every host.
 */
import type { Confined, Confinement } from '../core/confinement.ts';
import { signalGroup } from './group.ts';
import type { Sandbox } from './sandbox.ts';
import { endStrays, straysOf } from './strays.ts';
import { Watcher } from './watcher.ts';

export const processSandbox: Sandbox = {
  name: 'process',
  confine: (wanted) => Promise.resolve(new Group(wanted)),
};

class Group implements Confined {
  readonly sandbox = 'process';
  readonly heldBy = 'watch';
  readonly command;
  readonly env;
  readonly #run: string;
  readonly #watcher: Watcher;
  #leader: number | null = null;

  constructor({ command, env, run, limits }: Confinement) {
    this.command = command;
    this.env = { ...env, STRATA_SANDBOX: this.sandbox };
    this.#run = run;
    this.#watcher = new Watcher(limits, () => this.signal('SIGKILL'));
  }

  began(pid: number): void {
    this.#leader = pid;
    this.#watcher.start(() => straysOf(this.#run));
  }

  signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    signalGroup(this.#leader, signal);
  }

  async end() {
    const exceeded = this.#watcher.stop();
    this.signal('SIGKILL');
    await endStrays(this.#run);
    return { refused: [], exceeded };
  }
}
