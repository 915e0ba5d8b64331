/** Whether a bus can be read and written from here, and whether its agents find their keys. */
import { randomBytes } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from '../../core/agent.ts';
import { providerBehind, PROVIDERS } from '../../core/models.ts';
import { NoBusError } from '../../git/no-bus.ts';
import { plainText, tryGit } from '../../git/command.ts';
import { RemoteError } from '../../git/remote.ts';
import type { BusOptions } from '../help.ts';
import { busSize, sayBytes } from '../size.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';
import { visit, type Visit } from '../visit.ts';
import { checkBranch } from './branch.ts';
import { checkKeys } from './keys.ts';
import type { Check } from './machine.ts';
import { knownSecrets } from '../../secrets.ts';
import { checkSecrets } from './secrets.ts';

export async function checkBus(options: BusOptions): Promise<Check[]> {
  try {
    return await visit(options, async (seen) => [
      readable(seen),
      ...problemsOf(seen),
      await rights(seen),
      ...(await checkBranch(seen)),
      ...(await size(seen)),
      ...checkSecrets(seen.view.tip.agents),
      ...(await checkKeys(seen)),
      ...seen.view.tip.agents.flatMap((agent) => keyOf(agent) ?? []).filter(isFirst),
    ]);
  } catch (error) {
    if (!(error instanceof NoBusError) && !(error instanceof RemoteError)) throw error;
    // Nobody named a bus: a machine may be looked at before there is one.
    const state = options.repo === undefined && error instanceof NoBusError ? 'absent' : 'missing';
    const words = error instanceof NoBusError ? reasons.noBus(error.why) : error.message;
    return [{ name: 'bus', state, words: plainText(words), mend: 'strata init' }];
  }
}

function readable({ connection, view }: Visit): Check {
  const { remote, branch } = connection.bus;
  const words = text.doctor.bus(remote.label, branch, view.tip.agents.length);
  return { name: 'bus', state: 'ok', words, mend: null };
}

function problemsOf({ view }: Visit): Check[] {
  return view.tip.problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({
      name: 'files',
      state: 'missing',
      words: reasons.problem(problem),
      mend: 'strata agents check',
    }));
}

/** Nothing is moved: a folder is asked for its modes, a server for a push that is only tried out. */
async function rights({ connection, view }: Visit): Promise<Check> {
  const { remote } = connection.bus;
  const words = remote.direct
    ? await folderFault(remote.objects.gitDir)
    : await pushFault(remote.objects.gitDir, view.tip.commit);
  if (words === null)
    return { name: 'rights', state: 'ok', words: text.doctor.mayPush(remote.label), mend: null };
  const mend = remote.direct ? `chown -R "$(id -un)" ${remote.objects.gitDir}` : text.doctor.mendRights;
  return { name: 'rights', state: 'missing', words: text.doctor.mayNotPush(remote.label, words), mend };
}

async function folderFault(gitDir: string): Promise<string | null> {
  try {
    for (const name of ['.', 'objects', 'refs']) await access(join(gitDir, name), constants.W_OK);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

async function pushFault(mirror: string, tip: string): Promise<string | null> {
  const ref = `refs/strata/doctor/${randomBytes(6).toString('hex')}`;
  const args = ['--git-dir', mirror, 'push', '--dry-run', '--porcelain', 'bus', `${tip}:${ref}`];
  const tried = await tryGit(args, { cwd: '/', timeout: 60_000 });
  return tried.exitCode === 0 ? null : (plainText(tried.stderr).trim().split('\n').at(-1) ?? '');
}

/** Warns before a host does. */
async function size({ connection, view }: Visit): Promise<Check[]> {
  const bytes = await busSize(connection.bus.remote);
  if (bytes === null) return [];
  const { repositoryBytes: limit } = view.tip.config.limits;
  if (bytes <= limit)
    return [{ name: 'size', state: 'ok', words: text.doctor.size(sayBytes(bytes)), mend: null }];
  const words = text.doctor.large(sayBytes(bytes), sayBytes(limit));
  return [{ name: 'size', state: 'absent', words, mend: text.doctor.mendSize }];
}

/** Only names are ever shown. Asked for only where an agent has neither a program of its own nor a stand-in. */
function keyOf(agent: Agent): Check | null {
  const provider = providerBehind(agent.engine);
  if (provider === null || agent.status !== 'active' || agent.offline !== null) return null;
  const { key } = PROVIDERS[provider];
  if (knownSecrets().find(key) !== null)
    return { name: 'key', state: 'ok', words: text.doctor.key(key), mend: null };
  return { name: 'key', state: 'absent', words: text.doctor.noKey(key, agent.id), mend: `export ${key}=...` };
}

function isFirst(check: Check, at: number, all: readonly Check[]): boolean {
  return all.findIndex(({ words }) => words === check.words) === at;
}
