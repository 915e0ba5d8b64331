/**
 * What git says of a push, made into typed results. Read from `--porcelain` output in the C locale;
 * only that, or reading a ref back, tells who won (two pushes of one object both succeed, a lost race
 * has three spellings, a killed client may have moved the ref).
 */
import { plainText, withoutPassword, type GitResult } from './command.ts';
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

/** In git's words, of a repository on this machine; a server's own troubles come behind `remote:`. */
const OWN_FAULTS: readonly (readonly [RegExp, FaultKind])[] = [
  [/cannot run |unable to fork|unable to find remote helper/i, 'local'],
  [/No space left|Disk quota exceeded|Read-only file system|unable to create temporary/i, 'local'],
  // A write that came to less than was asked says no more than that.
  [/Out of diskspace|sha1 file '.*' write error|cannot store (?:pack|index|reverse index) file/i, 'local'],
  [/insufficient permission|Input\/output error/i, 'local'],
  [
    /is corrupt|is empty$|is empty;|inflate: |unable to unpack|hash mismatch|garbage at end of loose/im,
    'damaged',
  ],
  [
    /\.(pack|idx) (is|has|cannot be|does not|claims|signature|SHA1|version)|bad (object|tree|pack(?! header)|offset)/i,
    'damaged',
  ],
  [
    /reference broken|invalid sha1 pointer|bad config (line|file)|unable to (read|parse) \S+ ?\S*[0-9a-f]{40}/i,
    'damaged',
  ],
  [
    /not a git repository|not in a git directory|bad shallow line|'bus' does not appear|unterminated line in|unexpected line in|missing (blob|tree|commit) object/i,
    'damaged',
  ],
];

const FAULTS: readonly (readonly [RegExp, FaultKind])[] = [
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
  // Before what tells that there was no connection at all: these broke, whatever the cause.
  [/Operation too slow|(Recv|Send) failure|Timeout, server .* not responding|Read from remote host/i, 'cut'],
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
  [
    /Could not read from remote repository|Empty reply|Connection to \S+ closed|kex_exchange_identification/i,
    'cut',
  ],
  // Last: what could not be written because the line broke was told as that above.
  [/(couldn't|cannot|unable to) (write|append)/i, 'local'],
];

/** What went wrong between here and the remote, from git's words on standard error. */
export function readFault(result: GitResult): RemoteFault {
  const lines = plainText(result.stderr)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(fatal|error|remote|ssh|git@|Host key)|:/.test(line));
  const words = withoutPassword(lines.join('; ')).slice(0, 500);
  if (result.timedOut || result.signal) {
    return {
      kind: 'cut',
      words: result.timedOut ? 'git was ended at its time limit' : `git was ended by ${result.signal}`,
    };
  }
  const own = lines.filter((line) => !line.startsWith('remote:'));
  const found =
    OWN_FAULTS.find(([pattern]) => own.some((line) => pattern.test(line))) ??
    FAULTS.find(([pattern]) => pattern.test(words));
  const retryAfter = /retry.after:?\s*(\d+)/i.exec(`${result.heads ?? ''}\n${words}`)?.[1];
  return {
    kind: found?.[1] ?? 'broken',
    words: words || `git ended with ${result.exitCode}`,
    ...(retryAfter ? { retryAfter: Number(retryAfter) } : {}),
  };
}
