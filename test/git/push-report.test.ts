/** Git's own words on pushes, as git 2.39 prints them with --porcelain, made into typed results. */
import { describe, expect, test } from 'vitest';
import type { GitResult } from '../../runner/git/command.ts';
import { readFault, readPushReport } from '../../runner/git/push-report.ts';
import type { FaultKind, RefFate } from '../../runner/git/remote.ts';

const A = 'refs/strata/claims/a';
const B = 'refs/strata/claims/b';
const OID = 'c'.repeat(40);

const result = (stdout: string, stderr = '', exitCode: number | null = 1): GitResult => ({
  exitCode,
  signal: exitCode === null ? 'SIGKILL' : null,
  timedOut: false,
  stdout,
  stderr,
});
const updates = [
  { ref: A, from: null, to: OID },
  { ref: B, from: null, to: OID },
];
const line = (flag: string, ref: string, summary: string) => `${flag}\t${OID}:${ref}\t${summary}\n`;

describe('one ref', () => {
  test.each<[summary: string, fate: RefFate]>([
    ['[rejected] (stale info)', 'lost'],
    ['[rejected] (fetch first)', 'lost'],
    ['[rejected] (non-fast-forward)', 'lost'],
    ['[rejected] (already exists)', 'lost'],
    ['[remote rejected] (failed to update ref)', 'lost'],
    ['[remote rejected] (incorrect old value provided)', 'lost'],
    ['[remote rejected] (reference already exists)', 'lost'],
    [`[remote rejected] (cannot lock ref '${A}': reference already exists)`, 'lost'],
    [`[remote rejected] (cannot lock ref '${A}': is at ${OID} but expected ${OID})`, 'lost'],
    [`[remote rejected] (cannot lock ref '${A}': Unable to create '/x/${A}.lock': File exists.)`, 'failed'],
    ['[rejected] (atomic push failed)', 'failed'],
    ['[remote rejected] (atomic transaction failed)', 'failed'],
    ['[remote rejected] (transaction aborted)', 'failed'],
    ['[remote rejected] (unpacker error)', 'failed'],
    ['[remote failure] (remote failed to report status)', 'unknown'],
    ['[remote rejected] (pre-receive hook declined)', 'refused'],
    ['[remote rejected] (hook declined)', 'refused'],
    ['[remote rejected] (protected branch hook declined)', 'refused'],
    ['[remote rejected] (deny updating a hidden ref)', 'refused'],
    ['[remote rejected] (branch is currently checked out)', 'refused'],
    ['[remote rejected] (funny refname)', 'refused'],
  ])('%s is %s', (summary, fate) => {
    const stdout = `To ../remote.git\n${line('!', A, summary)}Done\n`;
    const report = readPushReport(updates.slice(0, 1), result(stdout), { atomic: false });
    expect(report.fates.get(A)?.fate).toBe(fate);
  });

  test.each([' ', '+', '-', '*', '='])('flag %j has moved it', (flag) => {
    const report = readPushReport(updates.slice(0, 1), result(line(flag, A, '[new reference]'), '', 0), {
      atomic: false,
    });
    expect(report).toEqual({ fates: new Map([[A, { fate: 'moved', words: '' }]]), fault: null });
  });

  test("a hook's words come along, without what would move a terminal's cursor", () => {
    const stderr =
      'remote: \u001b[31mno\u001b[0m \u202eentry\u0007        \nremote: \u001b]0;title\u0007ask Ada\n';
    const report = readPushReport(
      updates.slice(0, 1),
      result(line('!', A, '[remote rejected] (pre-receive hook declined)'), stderr),
      { atomic: false },
    );
    expect(report.fates.get(A)).toEqual({
      fate: 'refused',
      words: 'pre-receive hook declined: no entry; ask Ada',
    });
    expect(report.fault).toBeNull();
  });
});

describe('several refs', () => {
  test('each for itself', () => {
    const stdout = `To r\n${line('*', A, '[new reference]')}${line('!', B, '[rejected] (stale info)')}Done\n`;
    const { fates, fault } = readPushReport(updates, result(stdout), { atomic: false });
    expect([fates.get(A)?.fate, fates.get(B)?.fate, fault]).toEqual(['moved', 'lost', null]);
  });

  test('atomic: none of them moved when one did not, whatever the report says of it', () => {
    const stdout = `To r\n${line('*', A, '[new reference]')}${line('!', B, '[rejected] (stale info)')}Done\n`;
    const { fates } = readPushReport(updates, result(stdout), { atomic: true });
    expect([fates.get(A)?.fate, fates.get(B)?.fate]).toEqual(['failed', 'lost']);
  });

  test('a server that could not unpack leaves a fault, so that the pusher waits', () => {
    const stdout = `To r\n${line('!', A, '[remote rejected] (unpacker error)')}Done\n`;
    const stderr = 'error: remote unpack failed: unable to create temporary object directory\n';
    const { fault } = readPushReport(updates.slice(0, 1), result(stdout, stderr), { atomic: false });
    expect(fault?.kind).toBe('local');
  });
});

describe('no report', () => {
  test.each<[words: string, kind: FaultKind, fate: RefFate]>([
    ["fatal: unable to access 'http://x/': The requested URL returned error: 429", 'throttled', 'failed'],
    ["fatal: unable to access 'http://x/': The requested URL returned error: 403", 'denied', 'failed'],
    ["fatal: Authentication failed for 'http://x/'", 'denied', 'failed'],
    ["fatal: could not read Username for 'http://x': terminal prompts disabled", 'denied', 'failed'],
    [
      'ada@x: Permission denied (publickey).\nfatal: Could not read from remote repository.',
      'denied',
      'failed',
    ],
    ['Host key verification failed.\nfatal: Could not read from remote repository.', 'denied', 'failed'],
    ["fatal: detected dubious ownership in repository at '/x'", 'denied', 'failed'],
    ["fatal: repository 'http://x/r.git/' not found", 'missing', 'failed'],
    ["fatal: '/x' does not appear to be a git repository", 'missing', 'failed'],
    ["fatal: unable to access 'http://x/': Could not resolve host: x", 'unreachable', 'failed'],
    ['ssh: connect to host x port 22: Connection refused', 'unreachable', 'failed'],
    ['ssh: connect to host x port 22: Connection timed out', 'unreachable', 'failed'],
    ['error: cannot run ssh: No such file or directory\nfatal: unable to fork', 'local', 'unknown'],
    ['error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502', 'broken', 'unknown'],
    ['fatal: the remote end hung up unexpectedly', 'cut', 'unknown'],
    ['error: RPC failed; curl 56 Recv failure: Connection reset by peer', 'cut', 'unknown'],
    ['fatal: protocol error: bad line length character: hell', 'broken', 'unknown'],
  ])('%s', (words, kind, fate) => {
    const report = readPushReport(updates, result('', `${words}\n`, 128), { atomic: true });
    expect(report.fault?.kind).toBe(kind);
    expect([...report.fates.values()].map((one) => one.fate)).toEqual([fate, fate]);
  });

  test('a client that was killed may have moved the ref', () => {
    const report = readPushReport(updates, result('', '', null), { atomic: true });
    expect(report.fault?.kind).toBe('cut');
    expect(report.fates.get(A)?.fate).toBe('unknown');
  });

  test('success without a word of a ref is no success of it', () => {
    expect(readPushReport(updates, result('', '', 0), { atomic: true }).fates.get(A)?.fate).toBe('failed');
  });

  test("what is told holds no password, and the server's wish to wait", () => {
    const fault = readFault(
      result(
        '',
        "fatal: unable to access 'https://ada:p@ss@x/r.git/': error: 429\nremote: Retry-After: 30\n",
      ),
    );
    expect(fault.words).toContain("'https://x/r.git/'");
    expect(fault.words).not.toContain('ss@');
    expect(fault).toMatchObject({ kind: 'throttled', retryAfter: 30 });
  });

  test('what came over a line that broke is no damage of what lies here', () => {
    const words = [
      'error: RPC failed; curl 18 transfer closed with outstanding read data remaining',
      'fetch-pack: unexpected disconnect while reading sideband packet',
      'fatal: protocol error: bad pack header',
      `fatal: could not fetch ${OID} from promisor remote`,
    ];
    expect(readFault(result('', words.join('\n'))).kind).toBe('cut');
    expect(readFault(result('', 'fatal: bad object HEAD')).kind).toBe('damaged');
  });

  test.each([
    "fatal: sha1 file 'objects/pack/tmp_idx_a' write error. Out of diskspace\nfatal: index-pack failed",
    'error: unable to write file x: No space left on device',
    'fatal: cannot store pack file',
  ])('a disk that is full is this machine’s: %s', (words) => {
    expect(readFault(result('', words)).kind).toBe('local');
  });
});
