import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { atEndOfTest } from './cleanup.ts';
import { cleanEnvironment, type Environment } from './environment.ts';
import { descendants, killIfSame, type KnownProcess } from './process-tree.ts';
import { tempFolder } from './temp.ts';
import { until } from './until.ts';

/** The repository's root and the compiled command. */
export const root = join(import.meta.dirname, '../..');
const command = join(root, 'dist/cli/main.js');

export interface StrataOptions {
  cwd?: string;
  /** On top of a clean environment with a home of its own; give `HOME` and XDG to share one. */
  env?: Environment;
}

export interface StrataProcess {
  pid: number;
  /** Every line so far, of standard output and standard error, in order of arrival. */
  lines: readonly string[];
  /** The first line that matches, past or to come. Fails at once when the process ends without it. */
  waitForLine(pattern: RegExp, options?: { within?: number }): Promise<string>;
  /**
   * Sends a signal. `group` is what Ctrl-C and a power cut do: the children get it too.
   * `alone` leaves git and agents behind, as the kernel's killer does.
   */
  kill(signal: NodeJS.Signals, reach?: 'group' | 'alone'): void;
  /** Resolves when the process is gone. */
  exited: Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts `strata ...` in the background. Whatever is left of it ends with the test. */
export function startStrata(args: string[], options: StrataOptions = {}): Promise<StrataProcess> {
  return startProgram([process.execPath, command, ...args], options);
}

/** Starts any program the same way. */
export async function startProgram(
  [program = '', ...args]: string[],
  options: StrataOptions = {},
): Promise<StrataProcess> {
  const env = await environment(options);
  const child = spawn(program, args, {
    cwd: options.cwd ?? env['HOME'],
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  const exited = exitOf(child);
  const { pid } = child;
  if (pid === undefined) return exited.then(() => Promise.reject(new Error(`cannot start ${program}`)));

  const orphans: KnownProcess[] = [];
  atEndOfTest(async () => {
    orphans.push(...descendants(pid));
    signalTo(-pid, 'SIGKILL');
    orphans.forEach(killIfSame);
    await exited;
  });
  return {
    pid,
    lines,
    exited,
    waitForLine: (pattern, { within = 20_000 } = {}) => lineIn(child, lines, pattern, within),
    kill(signal, reach = 'group') {
      orphans.push(...descendants(pid));
      signalTo(reach === 'group' ? -pid : pid, signal);
    },
  };
}

interface Finished {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/**
 * Runs `strata ...` to its end, whatever its exit code.
 * @param options.input standard input; empty when left out
 * @param options.within milliseconds until it is killed, after which `exitCode` is undefined
 */
export async function runStrata(
  args: string[],
  options: StrataOptions & { input?: string; within?: number } = {},
): Promise<Finished> {
  const env = await environment(options);
  const { exitCode, stdout, stderr } = await execa(process.execPath, [command, ...args], {
    cwd: options.cwd ?? env['HOME'] ?? root,
    env,
    extendEnv: false,
    input: options.input ?? '',
    reject: false,
    timeout: options.within ?? 50_000,
    killSignal: 'SIGKILL',
  });
  return { exitCode, stdout, stderr };
}

async function environment(options: StrataOptions): Promise<Environment> {
  const home = options.env?.['HOME'] ?? (await tempFolder('home'));
  return { ...(await cleanEnvironment(home)), ...options.env };
}

/** After `close`, not `exit`, so that the last lines are in. */
function exitOf(child: ChildProcess): StrataProcess['exited'] {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => {
      // Children left behind may hold the pipes open for long: give the last lines a moment, no more.
      const limit = setTimeout(() => resolve({ exitCode, signal }), 500);
      child.once('close', () => {
        clearTimeout(limit);
        resolve({ exitCode, signal });
      });
    });
  });
}

async function lineIn(
  child: ChildProcess,
  lines: string[],
  pattern: RegExp,
  within: number,
): Promise<string> {
  const told = (): string => `a line like ${pattern} among:\n${lines.join('\n')}`;
  return until(
    () => {
      const over = child.exitCode !== null || child.signalCode !== null;
      const found = lines.find((line) => pattern.test(line));
      if (found === undefined && over && child.stdout?.readableEnded && child.stderr?.readableEnded) {
        throw new Error(`the process ended (${child.exitCode ?? child.signalCode}) without ${told()}`);
      }
      // A found line may be empty, which until() must not take for "not yet".
      return found === undefined ? undefined : { found };
    },
    { within, what: told },
  ).then(({ found }) => found);
}

function signalTo(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal);
  } catch (fault) {
    // Gone already; macOS says EPERM of a group that holds only the dead.
    if (!['ESRCH', 'EPERM'].includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
  }
}
