/**
 * Whether a remote keeps what laws 3 to 5 need, asked of the remote itself with throwaway refs. All of
 * them lie under one random name, which is cleared away at the end whatever happens; nothing else at the
 * remote is read or moved. docs/remotes.md says what each check is for.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, plainText, tryGit, type GitResult } from './command.ts';
import { EMPTY_TREE, type Oid } from './objects.ts';
import { readFault } from './push-report.ts';
import { RemoteError } from './remote.ts';

/** One thing asked of the remote. */
export interface Check {
  name: string;
  /** `note`: Strata works without it, at a price that `words` names. */
  result: 'holds' | 'fails' | 'note';
  /** What was seen; empty where it holds. */
  words: string;
}

/** Null: as wanted. Words: what was seen instead. */
type Finding = string | null;

const LIMIT_MS = 60_000;
const CLIENTS = 8;

/**
 * Checks a folder or URL; `report` is called as each check ends. Resolves to whether everything required
 * holds. Throws `RemoteError` where the remote cannot be asked at all.
 * @param prefix the bus's ref prefix without a slash at its end
 */
export async function checkRemote(
  url: string,
  report: (check: Check) => void,
  prefix = 'refs/strata',
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'strata-check-'));
  try {
    const probe = await Probe.open(url, `${prefix}/check-${randomBytes(8).toString('hex')}`, folder);
    let holds = false;
    try {
      holds = await runChecks(probe, report);
    } finally {
      const left = await probe.clear();
      if (left.length > 0) {
        holds = false;
        report({
          name: 'throwaway refs can be cleared away',
          result: 'fails',
          words: `left: ${left.join(', ')}`,
        });
      }
    }
    return holds;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runChecks(probe: Probe, report: (check: Check) => void): Promise<boolean> {
  let holds = true;
  for (const { name, ask, optional } of CHECKS) {
    const words = await ask(probe);
    const result = words === null ? 'holds' : optional ? 'note' : 'fails';
    holds &&= result !== 'fails';
    report({ name, result, words: words ?? '' });
  }
  return holds;
}

/** A scratch repository with a few parentless commits, and the name at the remote they may be pushed to. */
class Probe {
  readonly url: string;
  readonly prefix: string;
  readonly gitDir: string;

  private constructor(url: string, prefix: string, gitDir: string) {
    this.url = url;
    this.prefix = prefix;
    this.gitDir = gitDir;
  }

  static async open(url: string, prefix: string, folder: string): Promise<Probe> {
    const gitDir = join(folder, 'probe.git');
    await git(['init', '--bare', '--quiet', '--template=', gitDir], { cwd: folder });
    await git(['--git-dir', gitDir, 'mktree'], { input: '', cwd: '/' });
    const probe = new Probe(url, prefix, gitDir);
    const asked = await probe.git('ls-remote', '--quiet', url, `${prefix}/*`);
    if (asked.exitCode !== 0) throw new RemoteError(readFault(asked));
    return probe;
  }

  git(...args: string[]): Promise<GitResult> {
    return tryGit(['--git-dir', this.gitDir, ...args], { cwd: '/', timeout: LIMIT_MS, detached: true });
  }

  /** A commit like no other: two pushes of one object both succeed, which tells nothing. */
  async commit(parent?: Oid): Promise<Oid> {
    const nonce = randomBytes(12).toString('hex');
    const identity = ['-c', 'user.name=strata', '-c', 'user.email=check@strata.invalid'];
    const parents = parent ? ['-p', parent] : [];
    return (
      await git(
        [
          '--git-dir',
          this.gitDir,
          ...identity,
          'commit-tree',
          EMPTY_TREE,
          ...parents,
          '-m',
          `check ${nonce}`,
        ],
        { cwd: '/' },
      )
    ).trim();
  }

  /** A ref at a fresh commit that holds one file. */
  async createWithFile(name: string): Promise<Oid> {
    const input = [
      `commit ${this.ref(name)}`,
      'committer strata <check@strata.invalid> now',
      'data 0',
      'M 100644 inline file',
      'data 16',
      randomBytes(8).toString('hex'),
      '',
    ].join('\n');
    await git(['--git-dir', this.gitDir, 'fast-import', '--quiet', '--date-format=now'], { input, cwd: '/' });
    const pushed = await this.push([`${this.ref(name)}:${this.ref(name)}`]);
    if (pushed.exitCode !== 0) throw new RemoteError({ kind: 'denied', words: seen(pushed) });
    return (await git(['--git-dir', this.gitDir, 'rev-parse', this.ref(name)], { cwd: '/' })).trim();
  }

  ref(name: string): string {
    return `${this.prefix}/${name}`;
  }

  push(refspecs: readonly string[], leases: readonly string[] = [], atomic = false): Promise<GitResult> {
    return this.git(
      'push',
      '--porcelain',
      '--no-verify',
      ...(atomic ? ['--atomic'] : []),
      ...leases.map((lease) => `--force-with-lease=${lease}`),
      this.url,
      ...refspecs,
    );
  }

  /** A ref at a fresh commit. Throws where even that is refused. */
  async create(name: string): Promise<Oid> {
    const oid = await this.commit();
    const pushed = await this.push([`${oid}:${this.ref(name)}`], [`${this.ref(name)}:`]);
    if (pushed.exitCode !== 0) throw new RemoteError({ kind: 'denied', words: seen(pushed) });
    return oid;
  }

  async list(): Promise<Map<string, Oid>> {
    const { stdout, exitCode, ...rest } = await this.git(
      'ls-remote',
      '--quiet',
      this.url,
      `${this.prefix}/*`,
    );
    if (exitCode !== 0) throw new RemoteError(readFault({ stdout, exitCode, ...rest }));
    const lines = stdout.split('\n').filter((line) => line.includes('\t'));
    return new Map(lines.map((line) => [line.split('\t')[1]!, line.split('\t')[0]!]));
  }

  async at(name: string): Promise<Oid | null> {
    return (await this.list()).get(this.ref(name)) ?? null;
  }

  /** Deletes what the checks left, and again what a late push may still have brought; what could not go. */
  async clear(): Promise<string[]> {
    let left: string[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      left = [...(await this.list().catch(() => new Map([[`${this.prefix}/*`, '']]))).keys()];
      if (left.length === 0) return [];
      await this.push(left.map((ref) => `:${ref}`));
    }
    return left;
  }
}

const CHECKS: readonly { name: string; ask: (probe: Probe) => Promise<Finding>; optional?: true }[] = [
  { name: 'refs under the prefix are accepted and can be fetched', ask: acceptsRefs },
  { name: 'a new ref is created only where there is none', ask: createsOnce },
  { name: 'one object pushed twice succeeds twice, so claims need a nonce', ask: sameObjectTwice },
  { name: 'a plain push fast-forwards an existing ref, so claims need a lease', ask: plainPushSteals },
  { name: 'a ref moves by compare-and-swap', ask: comparesAndSwaps },
  { name: 'a ref is deleted if and only if it is unchanged', ask: deletesWithLease },
  { name: 'deleting a ref that is gone is refused under a lease', ask: refusesAbsent },
  { name: 'an empty source deletes', ask: emptySourceDeletes },
  { name: 'an atomic push moves all refs or none', ask: atomicAllOrNone },
  { name: `of ${CLIENTS} clients at once exactly one creates a ref`, ask: oneWinner },
  { name: 'files can be left out of a fetch', ask: filtersBlobs, optional: true },
];

async function acceptsRefs(probe: Probe): Promise<Finding> {
  const oid = await probe.commit();
  const pushed = await probe.push([`${oid}:${probe.ref('accepted')}`]);
  if (pushed.exitCode !== 0) return `the push was refused: ${seen(pushed)}`;
  if ((await probe.at('accepted')) !== oid) return 'the push succeeded, but the ref is not listed';
  const fetched = await probe.git('fetch', '--quiet', probe.url, `+${probe.prefix}/*:refs/fetched/*`);
  return fetched.exitCode === 0 ? null : `it cannot be fetched: ${seen(fetched)}`;
}

async function createsOnce(probe: Probe): Promise<Finding> {
  const first = await probe.create('once');
  const second = await probe.commit();
  const pushed = await probe.push([`${second}:${probe.ref('once')}`], [`${probe.ref('once')}:`]);
  if (pushed.exitCode === 0) return 'a second, different commit was accepted';
  return (await probe.at('once')) === first ? null : 'the push was refused, yet the ref moved';
}

async function sameObjectTwice(probe: Probe): Promise<Finding> {
  const oid = await probe.create('twice');
  const again = await probe.push([`${oid}:${probe.ref('twice')}`], [`${probe.ref('twice')}:`]);
  return again.exitCode === 0 ? null : `the second push failed: ${seen(again)}`;
}

async function plainPushSteals(probe: Probe): Promise<Finding> {
  const child = await probe.commit(await probe.create('plain'));
  const pushed = await probe.push([`${child}:${probe.ref('plain')}`]);
  if (pushed.exitCode !== 0) return `the push was refused: ${seen(pushed)}`;
  return (await probe.at('plain')) === child ? null : 'the push succeeded, but the ref did not move';
}

async function comparesAndSwaps(probe: Probe): Promise<Finding> {
  const ref = probe.ref('swap');
  const first = await probe.create('swap');
  const [second, third] = [await probe.commit(), await probe.commit()];
  const right = await probe.push([`${second}:${ref}`], [`${ref}:${first}`]);
  if (right.exitCode !== 0) return `a lease that is right was refused: ${seen(right)}`;
  const stale = await probe.push([`${third}:${ref}`], [`${ref}:${first}`]);
  if (stale.exitCode === 0) return 'a lease that is stale was accepted';
  return (await probe.at('swap')) === second ? null : 'the stale push was refused, yet the ref moved';
}

async function deletesWithLease(probe: Probe): Promise<Finding> {
  const ref = probe.ref('delete');
  const oid = await probe.create('delete');
  const stale = await probe.push([`:${ref}`], [`${ref}:${await probe.commit()}`]);
  if (stale.exitCode === 0) return 'a lease that is stale was accepted';
  const right = await probe.push([`:${ref}`], [`${ref}:${oid}`]);
  if (right.exitCode !== 0) return `a lease that is right was refused: ${seen(right)}`;
  return (await probe.at('delete')) === null ? null : 'the ref is still there';
}

async function refusesAbsent(probe: Probe): Promise<Finding> {
  const ref = probe.ref('absent');
  const pushed = await probe.push([`:${ref}`], [`${ref}:${await probe.commit()}`]);
  return pushed.exitCode === 0 ? 'it was accepted' : null;
}

async function emptySourceDeletes(probe: Probe): Promise<Finding> {
  await probe.create('empty');
  const pushed = await probe.push([`:${probe.ref('empty')}`]);
  if (pushed.exitCode !== 0) return `the push was refused: ${seen(pushed)}`;
  return (await probe.at('empty')) === null ? null : 'the ref is still there';
}

async function atomicAllOrNone(probe: Probe): Promise<Finding> {
  const held = await probe.create('atomic-held');
  const [branch, free] = [probe.ref('atomic-new'), probe.ref('atomic-held')];
  const [next, wrong] = [await probe.commit(), await probe.commit()];
  const stale = await probe.push([`${next}:${branch}`, `:${free}`], [`${branch}:`, `${free}:${wrong}`], true);
  const after = await probe.list();
  if (stale.exitCode === 0) return 'a push with one stale lease was accepted';
  if (after.has(branch) || after.get(free) !== held) return 'a refused push moved some of its refs';
  const right = await probe.push([`${next}:${branch}`, `:${free}`], [`${branch}:`, `${free}:${held}`], true);
  if (right.exitCode !== 0) return `an atomic push was refused: ${seen(right)}`;
  const moved = await probe.list();
  return moved.get(branch) === next && !moved.has(free) ? null : 'a push that succeeded moved only a part';
}

/** Each client pushes its own commit; who won is what the ref says, and nobody else may think so too. */
async function oneWinner(probe: Probe): Promise<Finding> {
  const ref = probe.ref('race');
  const commits: Oid[] = [];
  for (let client = 0; client < CLIENTS; client += 1) commits.push(await probe.commit());
  const pushes = await Promise.all(commits.map((oid) => probe.push([`${oid}:${ref}`], [`${ref}:`])));
  const winners = commits.filter((_oid, client) => pushes[client]!.exitCode === 0);
  if (winners.length !== 1) return `${winners.length} clients were told that they won`;
  return (await probe.at('race')) === winners[0] ? null : 'the ref is not at the commit of the one that won';
}

/** Fetches a commit without its file into a repository of its own, and looks what is missing there. */
async function filtersBlobs(probe: Probe): Promise<Finding> {
  const oid = await probe.createWithFile('filter');
  const partial = `${probe.gitDir}-partial`;
  await git(['init', '--bare', '--quiet', '--template=', partial], { cwd: '/' });
  for (const [key, value] of [
    ['url', probe.url],
    ['promisor', 'true'],
  ] as const)
    await git(['--git-dir', partial, 'config', `remote.probe.${key}`, value], { cwd: '/' });
  const fetch = ['fetch', '--quiet', '--no-tags', '--filter=blob:none', 'probe', probe.ref('filter')];
  const fetched = await tryGit(['--git-dir', partial, ...fetch], { cwd: '/', timeout: LIMIT_MS });
  if (fetched.exitCode !== 0) return `the fetch failed: ${seen(fetched)}`;
  const objects = await git(['--git-dir', partial, 'rev-list', '--objects', '--missing=print', oid], {
    cwd: '/',
  });
  if (/^\?/m.test(objects)) return null;
  return 'every runner fetches every file (set uploadpack.allowFilter=true at the remote)';
}

/** The lines in which git, or the remote, says why. */
function seen(result: GitResult): string {
  const lines = `${result.stdout}\n${result.stderr}`.split('\n').map((line) => plainText(line).trim());
  const telling = lines.filter((line) => /^(!|remote:|fatal:|error:)/.test(line));
  return (
    telling
      .join('; ')
      .replaceAll(/\/\/[^/\s]*@/g, '//')
      .slice(0, 300) || `exit ${result.exitCode}`
  );
}
