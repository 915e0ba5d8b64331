/** Runs an agent's process to its end, bounds what it prints, and tells what became of it. */
import type { Command, Exceeded } from '../core/confinement.ts';
import type { FailureCause } from '../core/retry.ts';
import type { EngineResult, EngineRun } from './engine.ts';
import { NO_USAGE } from './engine.ts';
import { confineFor, start, stopListening, whyNotStartable, type Ended, type Stop } from './started.ts';
import { followSteps } from './steps.ts';

/** sysexits.h EX_TEMPFAIL: the agent asks to be run again later. */
export const RETRY_EXIT = 75;
/** 128 + 9: how a shell tells that what it ran was killed. */
const SHELL_KILLED = 137;
const LINE_LENGTH = 500;
const STDERR_KEPT = 64 * 1024;
/** The longest secret that is not known again where the cut went through it. */
const CUT_SECRET = 4 * 1024;

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
  const confined = await confineFor(run, { command, readable });
  const endSteps = await followSteps(run);
  const { child, stop, ended } = await start(run, confined, { cwd: run.workdir, input });
  const output = collect(run, child.stdout, child.stderr, () => {
    stop('output');
    // Reading a flood only to throw it away would cost the runner its own time and memory.
    stopListening(child);
  });
  const { how, stopped } = await ended;
  await endSteps();
  const { lines, stderr } = output();
  if (stopped === 'signal') return { kind: 'stopped', usage: NO_USAGE };
  return judgeEnd(run, command[0], how, stopped, lines, stderr);
}

export function judgeEnd(
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
  const errors = new Tail();
  const decoder = new TextDecoder();
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > run.outputBytes) tooMuch();
    return bytes <= run.outputBytes;
  };
  stdout.on('data', (chunk: Buffer) => {
    if (!count(chunk)) return;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') last = show(run, last, line);
  });
  stderr.on('data', (chunk: Buffer) => {
    if (count(chunk)) errors.add(chunk);
  });
  return () => {
    if (rest.trim() !== '') last = show(run, last, rest);
    return { lines: last, stderr: errors.text };
  };
}

/** The end of what was said on standard error. */
export class Tail {
  readonly #decoder = new TextDecoder();
  #text = '';

  add(chunk: Buffer): void {
    this.#text = (this.#text + this.#decoder.decode(chunk, { stream: true })).slice(-STDERR_KEPT);
  }

  get text(): string {
    return this.#text.length < STDERR_KEPT ? this.#text : this.#text.slice(CUT_SECRET);
  }
}

/** A line is shown once the next one proves that it was not the proposal. */
function show(run: EngineRun, last: readonly string[], line: string): string[] {
  for (const earlier of last) run.onLine(earlier);
  return [line];
}
