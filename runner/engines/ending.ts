/** How an agent's process ended, and what that means for its run. */
import type { Exceeded } from '../core/confinement.ts';
import { refusedSchema } from '../core/proposal.ts';
import type { FailureCause } from '../core/retry.ts';
import { parseMoment } from '../core/values.ts';
import type { EngineResult, EngineRun, Usage } from './engine.ts';
import { NO_USAGE } from './engine.ts';
import { mediaUsed } from './mediaused.ts';

/** sysexits.h EX_TEMPFAIL: the agent asks to be run again later. */
const RETRY_EXIT = 75;
/** 128 + 9: how a shell tells that what it ran was killed. */
const SHELL_KILLED = 137;
const LINE_LENGTH = 500;

/** How a process came to its end. */
export interface Exit {
  exitCode?: number | undefined;
  signal?: string | undefined;
  code?: string | undefined;
  shortMessage?: string | undefined;
  /** What ended it; null: it ended by itself. */
  stopped: 'time' | 'output' | 'room' | 'signal' | Exceeded | null;
}

/** The same of an agent's, with what it said. */
export interface Ended extends Exit {
  /** What was to be started, as the engine named it. */
  file: string;
  /** The last line that it printed. */
  last: string | null;
  stderr: string;
}

/** What is there to say where it did not end by itself, or never began; null: it did its work, or failed at that. */
export function whyCutShort(
  run: EngineRun,
  { file, stopped, exitCode, code }: Ended,
  usage: Usage,
): EngineResult | null {
  const failed = failing(usage);
  if (stopped === 'signal') return { kind: 'stopped', usage };
  if (stopped === 'time')
    return failed('timeout', `it did not end within ${Math.round(run.timeoutMs / 1000)} s (timeout-minutes)`);
  if (stopped === 'output')
    return failed('output', `it printed more than ${run.outputBytes} bytes (limits.output_bytes)`);
  if (stopped === 'room')
    return failed(
      'output',
      `its folders grew by more than ${run.folderBytes} bytes (a multiple of limits.file_bytes)`,
    );
  if (stopped !== null && exitCode !== 0)
    return failed('killed', `its processes took more ${stopped} than it may have (sandbox.${stopped})`);
  if (code === 'ENOENT')
    return failed('start', `${file} was not found; is the interpreter in its first line installed?`);
  if (code === 'EACCES')
    return failed('start', `${run.file} is not executable; run: git update-index --chmod=+x on it`);
  return null;
}

/** What a program's exit code and its last line mean. */
export function judgeEnd(run: EngineRun, ended: Ended): EngineResult {
  const cutShort = whyCutShort(run, ended, NO_USAGE);
  if (cutShort) return cutShort;
  const words = lastWords(run.redact(ended.stderr));
  const said = lastJson(ended.last);
  const told = (said ?? {}) as { used?: unknown; refused?: unknown };
  const usage = mediaUsed(run, told.used);
  run.onRefused(refusedSchema.safeParse(told.refused).data ?? []);
  if (ended.exitCode === RETRY_EXIT) {
    const asked = words || 'the agent asked to be run again';
    return { kind: 'again', ...whenAgain(said, asked), usage };
  }
  if (ended.exitCode !== 0) {
    const how = howItEnded(ended);
    return failing(usage)(
      ended.signal || ended.exitCode === SHELL_KILLED ? 'killed' : 'error',
      words
        ? `${how}: ${words}`
        : ended.exitCode === undefined && !ended.signal
          ? (ended.shortMessage ?? how)
          : how,
    );
  }
  return { kind: 'proposal', value: said, usage };
}

function failing(usage: Usage) {
  return (cause: FailureCause, reason: string): EngineResult => ({ kind: 'failed', cause, reason, usage });
}

export function howItEnded({ exitCode, signal }: Ended): string {
  if (signal) return `it was ended by ${signal}`;
  const hint = exitCode === SHELL_KILLED ? ' (SIGKILL; was memory short?)' : '';
  return `it ended with exit code ${exitCode ?? '?'}${hint}`;
}

/** The last line, if it is a proposal; no other output is one. */
function lastJson(line: string | null): unknown {
  const last = line?.trim() ?? '';
  if (!last.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(last);
    return typeof value === 'object' && value !== null && 'strata' in value ? value : null;
  } catch {
    return null;
  }
}

/** A time that cannot be read is told, as whoever wrote the agent would wait for it in vain. */
function whenAgain(said: unknown, asked: string): { due: string | null; reason: string } {
  const { due: text = null } = (said ?? {}) as { due?: unknown };
  const due = typeof text === 'string' ? parseMoment(text) : null;
  const isUnclear = text !== null && due === null;
  return { due, reason: isUnclear ? `${asked} (its due is no time such as 2026-02-16T09:00:00Z)` : asked };
}

export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  // A stack trace says least in its last lines: the line that names the error is wanted.
  const error = lines.findLast(
    (line) => /^(\w*Error|Exception|Traceback)?\b.*: /.test(line) && !line.startsWith('at '),
  );
  return (error ?? lines.findLast((line) => line !== '') ?? '').slice(0, LINE_LENGTH);
}
