/**
 * What git says of a push, made into typed results. Read from `--porcelain` output in the C locale;
 * only that, or reading a ref back, tells who won (two pushes of one object both succeed, a lost race
 * has three spellings, a killed client may have moved the ref).
 */
import { plainText, type GitResult } from './command.ts';
import type { FaultKind, PushResult, RefFate, RefUpdate, RemoteFault } from './remote.ts';

/** Flag, refspec, summary, as in `!<TAB>abc:refs/x<TAB>[rejected] (stale info)`. */
const LINE = /^([ +\-*=!])\t([^\t]*):([^\t]+)\t(.*)$/;

export function readPushReport(
  updates: readonly RefUpdate[],
  result: GitResult,
  options: { atomic: boolean },
): Pick<PushResult, 'fates' | 'fault'> {
  const said = new Map<string, { fate: RefFate; words: string }>();
  for (const line of result.stdout.split('\n')) {
    const [, flag, , ref, summary] = LINE.exec(line) ?? [];
    if (flag === undefined || ref === undefined || summary === undefined) continue;
    said.set(ref, flag === '!' ? refusal(summary, result.stderr) : { fate: 'moved', words: '' });
  }
  const fault = result.exitCode === 0 ? null : readFault(result);
  const silent: RefFate = fault === null || neverSent(fault.kind) ? 'failed' : 'unknown';
  const fates = new Map(
    updates.map(({ ref }) => [
      ref,
      said.get(ref) ?? { fate: silent, words: fault?.words ?? 'git said nothing of it' },
    ]),
  );
  if (options.atomic && said.size > 0) noneOrAll(fates);
  const answered =
    said.size > 0 &&
    [...said.values()].every(({ fate, words }) => fate !== 'unknown' && !UNPACKED.test(words));
  return { fates, fault: answered ? null : fault };
}

/** In an atomic push the refs that were not at fault are told so; they did not move either. */
function noneOrAll(fates: Map<string, { fate: RefFate; words: string }>): void {
  const stopped = [...fates.values()].some(
    ({ fate }) => fate === 'lost' || fate === 'refused' || fate === 'failed',
  );
  if (!stopped) return;
  for (const [ref, { fate }] of fates) {
    if (fate === 'moved' || fate === 'unknown')
      fates.set(ref, { fate: 'failed', words: 'the atomic push failed' });
  }
}

function refusal(summary: string, stderr: string): { fate: RefFate; words: string } {
  const fate = refusedFate(summary);
  const words = plainText(summary.replace(/^\[[^\]]*\]\s*/, '').replace(/^\(|\)$/g, ''));
  const said = fate === 'refused' ? remoteWords(stderr) : '';
  return { fate, words: said === '' ? words : `${words}: ${said}` };
}

/** What the remote's hooks printed, in one line. */
function remoteWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.startsWith('remote:'));
  const said = lines.map((line) => plainText(line.slice('remote:'.length)).trim());
  return said
    .filter((line) => line !== '')
    .join('; ')
    .slice(0, 500);
}

/** The remote could not take the objects, so no ref was tried: full, read-only, or broken. */
const UNPACKED = /unpacker error|remote unpack/i;

function refusedFate(summary: string): RefFate {
  if (/atomic (push|transaction)|transaction aborted/i.test(summary)) return 'failed';
  if (/unable to create|File exists|\.lock/i.test(summary)) return 'failed';
  if (
    /stale info|non-fast-forward|fetch first|already exists|incorrect old value|reference already/i.test(
      summary,
    )
  ) {
    return 'lost';
  }
  if (/cannot lock ref|failed to update ref|failed to lock|is at [0-9a-f]{40} but expected/i.test(summary))
    return 'lost';
  if (UNPACKED.test(summary)) return 'failed';
  if (/^\[remote failure\]|no status/i.test(summary)) return 'unknown';
  return 'refused';
}

/** Faults in which no command can have reached the remote's refs. */
function neverSent(kind: FaultKind): boolean {
  return kind === 'denied' || kind === 'missing' || kind === 'unreachable' || kind === 'throttled';
}

const FAULTS: readonly (readonly [RegExp, FaultKind])[] = [
  [/cannot run |unable to fork|unable to find remote helper/i, 'local'],
  [/dubious ownership/i, 'denied'],
  [/error: 429|Too Many Requests|rate limit/i, 'throttled'],
  [
    /error: 40[13]|Authentication failed|Permission denied|could not read (Username|Password)|access denied/i,
    'denied',
  ],
  [/Host key verification failed|not allowed to push|terminal prompts disabled/i, 'denied'],
  [
    /error: 404|repository .*not found|does not appear to be a git repository|no such file or dir/i,
    'missing',
  ],
  [
    /Could not resolve host|Connection refused|Couldn't connect|Failed to connect|No route to host/i,
    'unreachable',
  ],
  [
    /Connection timed out|Operation timed out|Network is unreachable|Name or service not known/i,
    'unreachable',
  ],
  [/error: 5\d\d|internal server error|bad gateway|service unavailable/i, 'broken'],
  [
    /hung up|early EOF|unexpected disconnect|RPC failed|Connection reset|Broken pipe|connection closed/i,
    'cut',
  ],
  [/No space left|Read-only file system|unable to create temporary|insufficient permission/i, 'local'],
];

/** What went wrong between here and the remote, from git's words on standard error. */
export function readFault(result: GitResult): RemoteFault {
  const words = plainText(result.stderr)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(fatal|error|remote|ssh|git@|Host key)|:/.test(line))
    .join('; ')
    .replaceAll(/\/\/[^/\s]*@/g, '//')
    .slice(0, 500);
  if (result.timedOut || result.signal) {
    return {
      kind: 'cut',
      words: result.timedOut ? 'git was ended at its time limit' : `git was ended by ${result.signal}`,
    };
  }
  const kind = FAULTS.find(([pattern]) => pattern.test(words))?.[1] ?? 'broken';
  const retryAfter = /retry.after:?\s*(\d+)/i.exec(words)?.[1];
  return {
    kind,
    words: words || `git ended with ${result.exitCode}`,
    ...(retryAfter ? { retryAfter: Number(retryAfter) } : {}),
  };
}
