/**
 * Runs an agent's process in the sandbox that it is handed: a scrubbed environment, limits on time, output
 * and room. It ends with everything it started.
 */
import type { ChildProcess } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { execa } from 'execa';
import type { Command, Confined, Environment, Exceeded } from '../core/confinement.ts';
import type { FailureCause } from '../core/retry.ts';
import type { EngineResult, EngineRun } from './engine.ts';
import { NO_USAGE } from './engine.ts';
import { watchFootprint } from './footprint.ts';
import { followSteps, stepsFile } from './steps.ts';

/** sysexits.h EX_TEMPFAIL: the agent asks to be run again later. */
export const RETRY_EXIT = 75;
/** Between asking a process group to end and ending it. */
const GRACE_MS = 5000;
/** Output that is still in the pipe when a process has ended comes at once. */
const DRAIN_MS = 1000;
/** 128 + 9: how a shell tells that what it ran was killed. */
const SHELL_KILLED = 137;
const LINE_LENGTH = 500;
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
interface Work {
  command: Command;
  /** What of this installation the process must be able to read. */
  readable: readonly string[];
  input: string;
}

/** Runs a command to its end and reads its last line. */
export async function runProcess(run: EngineRun, { command, readable, input }: Work): Promise<EngineResult> {
  const unfit = await whyNotStartable(command[0]);
  if (unfit) return judgeEnd(run, command[0], { code: unfit }, null, [], '');
  const confined = await run.confine({
    command,
    readable,
    env: agentEnvironment(run),
    hidden: Object.keys(run.secrets),
  });
  const [file, ...args] = confined.command;
  const endSteps = await followSteps(run);
  const endFootprint = await watchFootprint(run, () => stopGroup('room'));
  const child = execa(file, args, {
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
  const output = collect(run, child.stdout, child.stderr, () => {
    stopGroup('output');
    // Reading a flood only to throw it away would cost the runner its own time and memory.
    stopListening(child);
  });
  let ending: ReturnType<Confined['end']> | undefined;
  child.once('exit', () => (ending = endWhatIsLeft(confined, child)));
  let stopped: Stop | 'signal' | null = null;
  let forced: NodeJS.Timeout | undefined;
  function stopGroup(why: Stop | 'signal'): void {
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
  const result = await child;
  // One that could not be started has no exit.
  const { exceeded } = await (ending ?? confined.end());
  await endSteps();
  await endFootprint();
  clearTimeout(timer);
  clearTimeout(forced);
  run.signal.removeEventListener('abort', onAbort);
  const { lines, stderr } = output();
  if (stopped === 'signal') return { kind: 'stopped', usage: NO_USAGE };
  return judgeEnd(run, command[0], result, stopped ?? exceeded, lines, stderr);
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

/** Limits that end a run. */
type Stop = 'time' | 'output' | 'room';

interface Ended {
  exitCode?: number | undefined;
  signal?: string | undefined;
  code?: string | undefined;
  shortMessage?: string | undefined;
}

function judgeEnd(
  run: EngineRun,
  file: string,
  ended: Ended,
  stopped: Stop | Exceeded | null,
  lines: readonly string[],
  stderr: string,
): EngineResult {
  const failed = (cause: FailureCause, reason: string): EngineResult => ({
    kind: 'failed',
    cause,
    reason,
    usage: NO_USAGE,
  });
  const words = lastWords(run.redact(stderr));
  if (stopped === 'time')
    return failed('timeout', `it did not end within ${Math.round(run.timeoutMs / 1000)} s (timeout-minutes)`);
  if (stopped === 'output')
    return failed('output', `it printed more than ${run.outputBytes} bytes (limits.output_bytes)`);
  if (stopped === 'room')
    return failed(
      'output',
      `its folders grew by more than ${run.folderBytes} bytes (a multiple of limits.file_bytes)`,
    );
  if (stopped !== null && ended.exitCode !== 0)
    return failed('killed', `its processes took more ${stopped} than it may have (sandbox.${stopped})`);
  if (ended.code === 'ENOENT')
    return failed('start', `${file} was not found; is the interpreter in its first line installed?`);
  if (ended.code === 'EACCES')
    return failed('start', `${run.file} is not executable; run: git update-index --chmod=+x on it`);
  const said = lastJson(lines);
  if (ended.exitCode === RETRY_EXIT) {
    return {
      kind: 'again',
      reason: words || 'the agent asked to be run again',
      due: dueOf(said),
      usage: NO_USAGE,
    };
  }
  if (ended.exitCode !== 0) {
    const how = howItEnded(ended);
    return failed(
      ended.signal || ended.exitCode === SHELL_KILLED ? 'killed' : 'error',
      words
        ? `${how}: ${words}`
        : ended.exitCode === undefined && !ended.signal
          ? (ended.shortMessage ?? how)
          : how,
    );
  }
  return { kind: 'proposal', value: said, usage: NO_USAGE };
}

function howItEnded({ exitCode, signal }: Ended): string {
  if (signal) return `it was ended by ${signal}`;
  const hint = exitCode === SHELL_KILLED ? ' (SIGKILL; was memory short?)' : '';
  return `it ended with exit code ${exitCode ?? '?'}${hint}`;
}

/** The last line, if it is a proposal; no other output is one. */
function lastJson(lines: readonly string[]): unknown {
  const last = lines.at(-1)?.trim() ?? '';
  if (!last.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(last);
    return typeof value === 'object' && value !== null && 'strata' in value ? value : null;
  } catch {
    return null;
  }
}

function dueOf(said: unknown): string | null {
  const due = (said as { due?: unknown } | null)?.due;
  return typeof due === 'string' && !Number.isNaN(Date.parse(due)) ? new Date(due).toISOString() : null;
}

function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  // A stack trace says least in its last lines: the line that names the error is wanted.
  const error = lines.findLast(
    (line) => /^(\w*Error|Exception|Traceback)?\b.*: /.test(line) && !line.startsWith('at '),
  );
  return (error ?? lines.findLast((line) => line !== '') ?? '').slice(0, LINE_LENGTH);
}

/** Reads both streams as they come; the last line is kept whole, the others are only shown. */
function collect(
  run: EngineRun,
  stdout: NodeJS.ReadableStream,
  stderr: NodeJS.ReadableStream,
  tooMuch: () => void,
): () => { lines: string[]; stderr: string } {
  let bytes = 0;
  let rest = '';
  let last: string[] = [];
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
    for (const line of lines) if (line.trim() !== '') last = show(run, last, line);
  });
  stderr.on('data', (chunk: Buffer) => {
    if (count(chunk)) errors = (errors + decoders[1].decode(chunk, { stream: true })).slice(-STDERR_KEPT);
  });
  return () => {
    if (rest.trim() !== '') last = show(run, last, rest);
    return { lines: last, stderr: errors.length < STDERR_KEPT ? errors : errors.slice(CUT_SECRET) };
  };
}

/** A line is shown once the next one proves that it was not the proposal. */
function show(run: EngineRun, last: readonly string[], line: string): string[] {
  for (const earlier of last) run.onLine(earlier);
  return [line];
}
