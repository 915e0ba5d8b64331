/** What must hold of any bus when all is quiet: PROTOCOL's oracles, asked of git alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect } from 'vitest';
import { until } from '../support/until.ts';
import type { Record as StrataRecord } from '../../runner/core/outcome.ts';

export interface Landed {
  commit: string;
  subject: string;
  event: string;
  agent: string;
  run: string;
}

async function git(remote: string, ...args: string[]): Promise<string> {
  const { stdout } = await execa('git', ['--git-dir', remote, ...args], { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

/** Final outcomes on the branch, oldest first, by their trailers. */
export async function landedOn(remote: string, branch = 'main'): Promise<Landed[]> {
  const trailer = (key: string) => `%(trailers:key=${key},valueonly,separator=%x20)`;
  const format = ['%H', '%s', trailer('Strata-Event'), trailer('Strata-Agent'), trailer('Strata-Run')].join(
    '%x09',
  );
  const lines = (await git(remote, 'log', '--first-parent', '--reverse', `--format=${format}`, branch)).split(
    '\n',
  );
  return lines
    .map((line) => line.split('\t') as [string, string, string, string, string])
    .filter(([, , event]) => event !== '')
    .map(([commit, subject, event, agent, run]) => ({ commit, subject, event, agent, run }));
}

/** Oracle 1 (one final record for each delivery), 9 (no refs left), and a sound repository. */
export async function expectQuiet(remote: string, expected: { events: number }): Promise<Landed[]> {
  const landed = await landedOn(remote);
  const deliveries = landed.map(({ event, agent }) => `${event} ${agent}`);
  expect(new Set(deliveries).size, 'a delivery landed twice').toBe(deliveries.length);
  expect(landed.length, 'final outcomes').toBe(expected.events);
  expect(await git(remote, 'for-each-ref', 'refs/strata'), 'refs left behind').toBe('');
  // Housekeeping may still be joining packs: `git fsck` must not look while some are taken away.
  await until(async () => !existsSync(join(remote, 'strata-repack.lock')), {
    within: 60_000,
    what: 'the repack',
  });
  const { all } = await execa('git', ['--git-dir', remote, 'fsck', '--strict', '--no-dangling'], {
    all: true,
    reject: false,
  });
  expect(all, 'git fsck').toBe('');
  return landed;
}

/** Paths at the tip below a folder, without what only keeps a folder there. */
export async function pathsAt(remote: string, folder: string, branch = 'main'): Promise<string[]> {
  const listed = await git(
    remote,
    '-c',
    'core.quotePath=false',
    'ls-tree',
    '-r',
    '--name-only',
    branch,
    `${folder}/`,
  );
  return listed.split('\n').filter((line) => line !== '' && !line.endsWith('/.gitkeep'));
}

export function fileAt(remote: string, path: string, branch = 'main'): Promise<string> {
  return git(remote, 'show', `${branch}:${path}`);
}

/** All records of an agent below a folder of the queue. */
export async function recordsIn(remote: string, folder: string, agent = 'worker'): Promise<StrataRecord[]> {
  const paths = (await pathsAt(remote, folder)).filter((path) => path.endsWith(`/${agent}.json`));
  return Promise.all(paths.map(async (path) => JSON.parse(await fileAt(remote, path)) as StrataRecord));
}

/** The one record of an agent below a folder of the queue. */
export async function recordIn(remote: string, folder: string, agent = 'worker'): Promise<StrataRecord> {
  const records = await recordsIn(remote, folder, agent);
  expect(records, `records of ${agent} in ${folder}`).toHaveLength(1);
  return records[0]!;
}

/** How many claims lie at the remote. */
export async function claimsOf(remote: string): Promise<number> {
  const { stdout } = await execa('git', ['--git-dir', remote, 'for-each-ref', 'refs/strata/claims']);
  return stdout === '' ? 0 : stdout.split('\n').length;
}
