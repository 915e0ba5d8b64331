/**
 * A process of a run, in the sandbox that the run is handed: a scrubbed environment, limits on time and room.
 * It ends with everything it started.
 */
import type { ChildProcess } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { execa } from 'execa';
import type { Confined, Environment, Exceeded, Start } from '../core/confinement.ts';
import type { Exit } from './ending.ts';
import type { EngineRun } from './engine.ts';
import { watchFootprint } from './footprint.ts';
import { stepsFile } from './steps.ts';

/** Between asking a process group to end and ending it. */
const GRACE_MS = 5000;
/** Output that is still in the pipe when a process has ended comes at once. */
const DRAIN_MS = 1000;

/** All an agent sees of the runner's own environment: what programs need to run, and never a key. */
const PASSED = [
  'PATH', 'LANG', 'TZ', 'TERM', 'SYSTEMROOT', 'PATHEXT', 'COMSPEC', 'WINDIR',
  'STRATA_BROWSER', 'STRATA_PACKAGES', 'PLAYWRIGHT_BROWSERS_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE',
  'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS',
  'STABILITY_BASE_URL', 'OPENAI_BASE_URL', 'ELEVENLABS_BASE_URL',
]; // prettier-ignore

function environmentOf(run: EngineRun): Environment {
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

/** What of a start an engine says itself. */
export type Wanted = Omit<Start, 'run' | 'env' | 'hidden'> & {
  /** Variables beside those of every agent. */
  env?: Environment;
  /** Names of those among them that no list of processes may show. */
  hidden?: readonly string[];
};

/** Confines a command of a run. */
export function confineFor(run: EngineRun, { env, hidden = [], ...start }: Wanted): Promise<Confined> {
  return run.confine({
    ...start,
    run: run.run,
    env: { ...environmentOf(run), ...env },
    hidden: [...Object.keys(run.secrets), ...hidden],
  });
}

/** What ends a run before its process does. */
type Stop = Exclude<Exit['stopped'], Exceeded | null>;

export interface Started {
  child: AgentProcess;
  stop(why: Stop): void;
  /** Once it and all that it started are gone. */
  ended: Promise<Exit>;
}

type AgentProcess = Pick<ChildProcess, 'once'> & { stdin: Writable; stdout: Readable; stderr: Readable };

/** @param input all that goes to its standard input; left out: that stays open */
export async function start(
  run: EngineRun,
  confined: Confined,
  { cwd, input }: { cwd: string; input?: string },
): Promise<Started> {
  const [file, ...args] = confined.command;
  const endFootprint = await watchFootprint(run, () => stop('room'));
  const child = execa(file, args, {
    cwd,
    env: confined.env,
    extendEnv: false,
    stdin: 'pipe',
    reject: false,
    detached: true,
    cleanup: false,
    buffer: false,
    stripFinalNewline: false,
  });
  if (child.pid !== undefined) confined.began(child.pid);
  // Whoever reads nothing may end before all is written.
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.end(input);
  let ending: ReturnType<Confined['end']> | undefined;
  let isGone = false;
  child.once('exit', () => {
    isGone = true;
    ending = endWhatIsLeft(confined, child);
  });
  let stopped: Stop | null = null;
  let forced: NodeJS.Timeout | undefined;
  function stop(why: Stop): void {
    if (stopped !== null) return;
    stopped = why;
    // Its number may be another's by now.
    if (isGone) return;
    // What fills the disk gets no time to go on with it.
    confined.signal(why === 'room' ? 'SIGKILL' : 'SIGTERM');
    forced = setTimeout(() => confined.signal('SIGKILL'), GRACE_MS);
  }
  const timer = setTimeout(() => stop('time'), run.timeoutMs);
  const onAbort = () => stop('signal');
  run.signal.addEventListener('abort', onAbort);
  if (run.signal.aborted) onAbort();
  const ended = (async () => {
    const { exitCode, signal, code, shortMessage } = await child;
    isGone = true;
    // One that could not be started has no exit.
    const { exceeded } = await (ending ?? confined.end());
    await endFootprint();
    clearTimeout(timer);
    clearTimeout(forced);
    run.signal.removeEventListener('abort', onAbort);
    return { exitCode, signal, code, shortMessage, stopped: stopped ?? exceeded };
  })();
  return { child, stop, ended };
}

/** Asked before: what a sandbox says of a program that it cannot start differs from one to the next. */
export async function whyNotStartable(file: string): Promise<string | null> {
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

export function stopListening({ stdout, stderr }: AgentProcess): void {
  stdout.destroy();
  stderr.destroy();
}
