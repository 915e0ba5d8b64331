import { once } from 'node:events';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { plainText, startGit } from './command.ts';
import type { Oid } from './objects.ts';

/** Moves refs in a repository on this machine, all or none, through one long-lived `git update-ref`. */
export type RefCommand =
  | { kind: 'move'; ref: string; from: Oid | null; to: Oid | null }
  | { kind: 'verify'; ref: string; at: Oid | null };

/** `held`: given up by `BeforeCommit`, in its words. */
export type TransactionResult = { moved: true } | { moved: false; held: boolean; words: string };

/** Called with every lock held, before anything moves. Returning words gives the transaction up. */
export type BeforeCommit = () => Promise<string | null>;

const ABSENT = '0'.repeat(40);

export class RefTransactions {
  readonly #gitDir: string;
  #child: ChildProcessWithoutNullStreams | undefined;
  #stderr = '';
  #lines: string[] = [];
  #wake: (() => void) | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** Transactions of one process follow each other; those of others are fenced by git's own locks. */
  run(commands: readonly RefCommand[], beforeCommit?: BeforeCommit): Promise<TransactionResult> {
    const turn = this.#queue.then(() => this.#attended(commands, beforeCommit));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    child.ref();
    const closed = once(child, 'close');
    child.stdin.end();
    await closed;
  }

  /** While it is waited for, Node stays for word of its end; between two transactions it keeps nobody. */
  async #attended(commands: readonly RefCommand[], beforeCommit?: BeforeCommit): Promise<TransactionResult> {
    const child = this.#child ?? (await this.#start());
    child.ref();
    try {
      return await this.#transact(child, commands, beforeCommit);
    } finally {
      child.unref();
    }
  }

  async #transact(
    child: ChildProcessWithoutNullStreams,
    commands: readonly RefCommand[],
    beforeCommit?: BeforeCommit,
  ): Promise<TransactionResult> {
    child.stdin.write(['start', ...commands.map(spell), 'prepare', ''].join('\n'));
    if (!(await this.#said('prepare: ok'))) return this.#failure();
    const objection = beforeCommit ? await beforeCommit() : null;
    if (objection !== null) {
      child.stdin.write('abort\n');
      await this.#said('abort: ok');
      return { moved: false, held: true, words: objection };
    }
    child.stdin.write('commit\n');
    return (await this.#said('commit: ok')) ? { moved: true } : this.#failure();
  }

  async #start(): Promise<ChildProcessWithoutNullStreams> {
    // A process group of its own: a signal to the runner's group must not cut a transaction in two.
    const child = await startGit(['--git-dir', this.#gitDir, 'update-ref', '--stdin'], {
      cwd: '/',
      detached: true,
    });
    this.#child = child;
    this.#stderr = '';
    this.#lines = [];
    let rest = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      this.#lines.push(...lines);
      this.#wake?.();
    });
    child.stderr.on('data', (chunk: Buffer) => (this.#stderr += chunk.toString('utf8')));
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => (this.#stderr += error.message));
    child.on('close', () => {
      if (this.#child === child) this.#child = undefined;
      this.#wake?.();
    });
    return child;
  }

  /** Waits for a line; false when the process ended instead. */
  async #said(expected: string): Promise<boolean> {
    const child = this.#child;
    for (;;) {
      const line = this.#lines.shift();
      if (line === expected) return true;
      if (line !== undefined) continue;
      if (this.#child !== child || child === undefined) return false;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** `update-ref` ends at the first refusal; the next transaction starts another. */
  #failure(): TransactionResult {
    return {
      moved: false,
      held: false,
      words:
        plainText(this.#stderr)
          .replace(/^fatal: (\w+: )?/, '')
          .trim() || 'git update-ref ended',
    };
  }
}

function spell(command: RefCommand): string {
  if (command.kind === 'verify') return `verify ${command.ref} ${command.at ?? ABSENT}`;
  if (command.to === null) return `delete ${command.ref} ${command.from ?? ABSENT}`;
  return command.from === null
    ? `create ${command.ref} ${command.to}`
    : `update ${command.ref} ${command.to} ${command.from}`;
}
