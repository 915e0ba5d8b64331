/**
 * Holds an agent's process in the sandbox that it is handed: a scrubbed environment, limits on time, output
 * and room. It ends with everything it started.
 */
import type { ChildProcess } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { execa } from 'execa';
import type { Command, Confined, Environment, Exceeded } from '../core/confinement.ts';
import type { Ended } from './ending.ts';
import type { EngineRun } from './engine.ts';
import { watchFootprint } from './footprint.ts';
import { followSteps, stepsFile } from './steps.ts';

/** Between asking a process group to end and ending it. */
const GRACE_MS = 5000;
/** Output that is still in the pipe when a process has ended comes at once. */
const DRAIN_MS = 1000;
const STDERR_KEPT = 64 * 1024;
/** The longest secret that is not known again where the cut went through it. */
const CUT_SECRET = 4 * 1024;

/** All an agent sees of the runner's own environment: what programs need to run, and never a key. */
const PASSED = [
  'PATH', 'LANG', 'TZ', 'TERM', 'SYSTEMROOT', 'PATHEXT', 'COMSPEC', 'WINDIR',
  'STRATA_BROWSER', 'STRATA_PACKAGES', 'PLAYWRIGHT_BROWSERS_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE',
  'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS',
]; // prettier-ignore

function agentEnvironment(run: EngineRun): Environment {
  const env: Environment = {};
  for (const name of PASSED) if (process.env[name] !== undefined) env[name] = process.env[name];
  return {
    ...run.secrets,
    ...env,
    HOME: run.home,
    TMPDIR: run.tmp,
    TMP: run.tmp,
    TEMP: run.tmp,
    XDG_CACHE_HOME: `${run.home}/.cache`,
    XDG_CONFIG_HOME: `${run.home}/.config`,
    LC_ALL: 'C.UTF-8',
    STRATA_EVENT_ID: run.event.event_id,
    STRATA_EVENT_TYPE: run.event.type,
    STRATA_AGENT: run.agentId,
    STRATA_RUN: run.run,
    STRATA_ATTEMPT: String(run.attempt),
    STRATA_DAY: run.day,
    STRATA_WORKDIR: run.workdir,
    STRATA_AGENT_DIR: run.agentDir,
    STRATA_CHECKPOINTS: stepsFile(run),
  };
}

type AgentProcess = Pick<ChildProcess, 'stdout' | 'stderr' | 'once'>;

/** What an engine wants run, and what goes to its standard input. */
export interface Work {
  command: Command;
  /** What of this installation the process must be able to read. */
  readable: readonly string[];
  input: string;
  /** Variables beside those of every agent. */
  env?: Environment;
  /** Names of those among them that no list of processes may show. */
  hidden?: readonly string[];
  /** Ports of the runner that it must reach. */
  loopback?: readonly number[];
  /** Whether it must not run without a border, unless people chose that. */
  bordered?: boolean;
}

/** Runs a command to its end. */
export async function holdProcess(run: EngineRun, work: Work): Promise<Ended> {
  const { command, readable, input, env = {}, hidden = [], loopback = [], bordered = false } = work;
  const file = command[0];
  const unfit = await whyNotStartable(file);
  if (unfit) return { file, code: unfit, stopped: null, last: null, stderr: '' };
  const confined = await run.confine({
    command,
    readable,
    loopback,
    bordered,
    env: { ...agentEnvironment(run), ...env },
    hidden: [...Object.keys(run.secrets), ...hidden],
  });
  const [program, ...args] = confined.command;
  const endSteps = await followSteps(run);
  const endFootprint = await watchFootprint(run, () => stopGroup('room'));
  const child = execa(program, args, {
    cwd: run.workdir,
    env: confined.env,
    extendEnv: false,
    input,
    reject: false,
    detached: true,
    cleanup: false,
    buffer: false,
    stripFinalNewline: false,
  });
  if (child.pid !== undefined) confined.began(child.pid);
  const collected = collect(run, child, () => {
    stopGroup('output');
    // Reading a flood only to throw it away would cost the runner its own time and memory.
    stopListening(child);
  });
  let ending: ReturnType<Confined['end']> | undefined;
  child.once('exit', () => (ending = endWhatIsLeft(confined, child)));
  let stopped: Stop | null = null;
  let forced: NodeJS.Timeout | undefined;
  function stopGroup(why: Stop): void {
    if (stopped !== null) return;
    stopped = why;
    // What fills the disk gets no time to go on with it.
    confined.signal(why === 'room' ? 'SIGKILL' : 'SIGTERM');
    forced = setTimeout(() => confined.signal('SIGKILL'), GRACE_MS);
  }
  const timer = setTimeout(() => stopGroup('time'), run.timeoutMs);
  const onAbort = () => stopGroup('signal');
  run.signal.addEventListener('abort', onAbort);
  if (run.signal.aborted) onAbort();
  const { exitCode, signal, code, shortMessage } = await child;
  // One that could not be started has no exit.
  const { exceeded } = await (ending ?? confined.end());
  await endSteps();
  await endFootprint();
  clearTimeout(timer);
  clearTimeout(forced);
  run.signal.removeEventListener('abort', onAbort);
  return { file, exitCode, signal, code, shortMessage, stopped: stopped ?? exceeded, ...collected() };
}

/** Asked before: what a sandbox says of a program that it cannot start differs from one to the next. */
async function whyNotStartable(file: string): Promise<string | null> {
  return access(file, constants.X_OK).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code ?? 'EACCES',
  );
}

/**
 * Whatever an agent started and left behind goes with it: a child that inherited its output would keep
 * the run open for as long as it lives, and one that goes on writing would do so while its files are
 * read. What cannot be found is no longer listened to.
 */
function endWhatIsLeft(confined: Confined, child: AgentProcess): ReturnType<Confined['end']> {
  const timer = setTimeout(() => stopListening(child), DRAIN_MS);
  child.once('close', () => clearTimeout(timer));
  return confined.end();
}

function stopListening({ stdout, stderr }: Pick<AgentProcess, 'stdout' | 'stderr'>): void {
  stdout?.destroy();
  stderr?.destroy();
}

/** What ends a run before its process does. */
type Stop = Exclude<NonNullable<Ended['stopped']>, Exceeded>;

/** Reads both streams as they come; the last line is kept whole, the others are only shown. */
function collect(
  run: EngineRun,
  { stdout, stderr }: { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream },
  tooMuch: () => void,
): () => Pick<Ended, 'last' | 'stderr'> {
  let bytes = 0;
  let rest = '';
  let last: string | null = null;
  let errors = '';
  const decoders = [new TextDecoder(), new TextDecoder()] as const;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > run.outputBytes) tooMuch();
    return bytes <= run.outputBytes;
  };
  stdout.on('data', (chunk: Buffer) => {
    if (!count(chunk)) return;
    const lines = (rest + decoders[0].decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) next(line);
  });
  stderr.on('data', (chunk: Buffer) => {
    if (count(chunk)) errors = (errors + decoders[1].decode(chunk, { stream: true })).slice(-STDERR_KEPT);
  });
  /** A line is shown once the next one proves that it was not the last. */
  function next(line: string): void {
    if (line.trim() === '') return;
    if (last !== null) run.onLine(last);
    last = line;
  }
  return () => {
    next(rest);
    return { last, stderr: errors.length < STDERR_KEPT ? errors : errors.slice(CUT_SECRET) };
  };
}
