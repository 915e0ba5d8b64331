/**
 * The only place that starts git. Every call runs in the C locale with no prompt, no pager, no hooks
 * and no configuration of the machine or the person but what reaching a remote needs.
 */
import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { execa } from 'execa';
import { reachSettings, type ReachSettings } from './reach.ts';

export interface GitResult {
  exitCode: number | null;
  /** Set where git was ended by a signal, such as after a time limit. */
  signal: string | null;
  timedOut: boolean;
  stdout: string;
  stderr: string;
  /** Heads of an HTTP server's answers, a line each; git itself does not tell them. */
  heads?: string;
}

export interface GitOptions {
  cwd?: string | undefined;
  input?: string | undefined;
  /** Milliseconds. */
  timeout?: number | undefined;
  /** Ends git, and whatever it started: a helper left behind would go on receiving, for ever. */
  signal?: AbortSignal | undefined;
  /** On top of the person's. */
  settings?: ReachSettings;
  /** Objects that are missing are not fetched from where the repository says that they are. */
  offline?: boolean;
  /** Git that moves refs gets a process group of its own: killing the runner must not cut it off. */
  detached?: boolean;
}

/** Thrown where git failing means that nothing can go on; `stderr` is git's own words. */
export class GitError extends Error {
  override name = 'GitError';
  readonly args: readonly string[];
  readonly result: GitResult;

  constructor(args: readonly string[], result: GitResult) {
    const words = withoutPassword(plainText(result.stderr)).trim().split('\n').slice(-3).join(' ');
    super(
      `git ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed: ${words || `exit ${result.exitCode}`}`,
    );
    this.args = args;
    this.result = result;
  }
}

/**
 * What must hold in every git that Strata starts, whatever a repository's own configuration says:
 * nothing but git itself runs, nothing is rewritten, and what is written is on disk.
 */
const FIXED: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.fsync=all',
  'core.alternateRefsCommand=true',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.filesRefLockTimeout=2000',
  'core.packedRefsTimeout=2000',
  'core.quotePath=false',
  'core.pager=cat',
  'core.editor=false',
  'color.ui=false',
  'commit.gpgSign=false',
  'tag.gpgSign=false',
  'push.gpgSign=false',
  'push.followTags=false',
  'push.recurseSubmodules=no',
  'push.useForceIfIncludes=false',
  'fetch.recurseSubmodules=no',
  'fetch.fsckObjects=true',
  // People's old histories have harmless oddities; refusing those would lock them out of their own bus.
  'fetch.fsck.zeroPaddedFilemode=ignore',
  'fetch.fsck.missingSpaceBeforeDate=ignore',
  'fetch.fsck.badTimezone=ignore',
  'fetch.writeCommitGraph=false',
  'fetch.bundleURI=',
  'submodule.recurse=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.version=2',
  'protocol.ext.allow=never',
  'protocol.fd.allow=never',
  'core.protectHFS=true',
  'core.protectNTFS=true',
  'advice.detachedHead=false',
  'init.templateDir=',
];

const FIXED_ARGS = FIXED.flatMap((setting) => ['-c', setting]);

/** Variables of the environment that reaching a remote may need; every other GIT_* is left out. */
const REACH_VARIABLES =
  /^(GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|GIT_ASKPASS|GIT_PROXY_COMMAND|GIT_SSL_\w+|GIT_HTTP_\w+)$/;

/**
 * A line that went dead without a word ends git within this time, also where git was started by git and
 * nobody here counts its seconds. Servers that work on something say so every five seconds.
 */
const PATIENCE_S = 30;
const SSH_PATIENCE = `-o ConnectTimeout=${PATIENCE_S} -o ServerAliveInterval=${PATIENCE_S / 3} -o ServerAliveCountMax=3`;
const PATIENT_SSH = `ssh ${SSH_PATIENCE}`;

/** What a person set comes after it, and wins. */
function patience(): ReachSettings {
  const lowSpeed = [
    ['http.lowspeedlimit', '1'],
    ['http.lowspeedtime', String(PATIENCE_S)],
  ] as const;
  return process.env.GIT_SSH === undefined ? [...lowSpeed, ['core.sshcommand', PATIENT_SSH]] : lowSpeed;
}

/** A person's own command: of two values of one option ssh takes the first, so what they say counts. */
export function patientSsh(command: string): string {
  return /^(?:\S*\/)?ssh(?:\s|$)/.test(command) ? `${command} ${SSH_PATIENCE}` : command;
}

export function gitEnvironment(reach: ReachSettings): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith('GIT_') || REACH_VARIABLES.test(name)) env[name] = value;
  }
  if (env.GIT_SSH_COMMAND) env.GIT_SSH_COMMAND = patientSsh(env.GIT_SSH_COMMAND);
  const settings = [...patience(), ...reach];
  // Settings travel by the environment: arguments can be read by every user of the machine.
  env.GIT_CONFIG_COUNT = String(settings.length);
  settings.forEach(([key, value], i) => {
    env[`GIT_CONFIG_KEY_${i}`] = key;
    env[`GIT_CONFIG_VALUE_${i}`] = value;
  });
  return Object.assign(env, {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_EDITOR: 'false',
    GIT_PAGER: 'cat',
    GIT_TRACE_CURL: '2',
    GIT_TRACE_CURL_NO_DATA: '1',
  });
}

/** Runs git to its end; never throws for git's own failures. */
export async function tryGit(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  const running = execa('git', [...FIXED_ARGS, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: {
      ...gitEnvironment([...(await reachSettings()), ...(options.settings ?? [])]),
      ...(options.offline ? { GIT_NO_LAZY_FETCH: '1' } : {}),
    },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    detached: options.detached ?? options.signal !== undefined,
    cleanup: !options.detached,
    maxBuffer: 256 * 1024 * 1024,
    ...(options.input === undefined ? { stdin: 'ignore' as const } : { input: options.input }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  });
  const unhook = options.signal ? endingWith(options.signal, running) : null;
  const letGo = options.timeout === undefined ? null : letGoAfter(running, options.timeout);
  const result = await running;
  if (letGo) clearTimeout(letGo);
  unhook?.();
  if (result.code === 'ENOENT') throw new Error('git was not found on PATH; install git 2.31 or newer');
  return {
    exitCode: result.exitCode ?? null,
    signal: result.signal ?? null,
    timedOut: result.timedOut,
    stdout: result.stdout,
    ...withoutTrace(result.stderr || (result.exitCode === undefined ? (result.shortMessage ?? '') : '')),
  };
}

/** Ends the whole group that a git leads, when it is told to and when this process goes. @returns how to stop that */
function endingWith(signal: AbortSignal, { pid }: Pick<ChildProcess, 'pid'>): () => void {
  const end = () => {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  signal.addEventListener('abort', end);
  process.once('exit', end);
  return () => {
    signal.removeEventListener('abort', end);
    process.off('exit', end);
    if (signal.aborted) end();
  };
}

/** Its end may not come: a helper that git started keeps the pipes open while the line is dead. */
function letGoAfter(
  { stdout, stderr }: Pick<ChildProcess, 'stdout' | 'stderr'>,
  milliseconds: number,
): NodeJS.Timeout {
  return setTimeout(() => {
    stdout?.destroy();
    stderr?.destroy();
  }, milliseconds + 500);
}

const TRACE = /^\d\d:\d\d:\d\d\.\d+ http\.c:\d+\s+.*\n?/gm;
const HEAD = /^\S+ http\.c:\d+\s+<= Recv header: (.*)$/gm;

/** Takes curl's trace out of what git printed; of it only the heads of answers count. */
export function withoutTrace(printed: string): { stderr: string; heads: string } {
  const heads = [...printed.matchAll(HEAD)].map(([, head]) => head!.trim()).join('\n');
  return { stderr: printed.replaceAll(TRACE, ''), heads };
}

/** Runs git and returns its standard output. Throws `GitError` if it does not exit with 0. */
export async function git(args: readonly string[], options: GitOptions = {}): Promise<string> {
  const result = await tryGit(args, options);
  if (result.exitCode !== 0) throw new GitError(args, result);
  return result.stdout;
}

/** Starts a git that stays, such as `cat-file --batch`. */
export async function startGit(
  args: readonly string[],
  options: { cwd: string; detached?: boolean },
): Promise<ChildProcessWithoutNullStreams> {
  const env = gitEnvironment(await reachSettings());
  return spawn('git', [...FIXED_ARGS, ...args], {
    cwd: options.cwd,
    env,
    detached: options.detached ?? false,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** An address, or words that name some, without user and password. */
export function withoutPassword(text: string): string {
  // Up to the last `@` before the path: a password may hold one itself.
  return text.replaceAll(/\b([a-z+]+:\/\/)[^/\s]*@/gi, '$1');
}

/** A remote's words are hostile text: what could move a terminal's cursor is taken out. */
export function plainText(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- terminal escapes are what must go
      .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g, '')
      // oxlint-disable-next-line no-control-regex -- likewise
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '')
  );
}
