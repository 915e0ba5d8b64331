/** Buses on which runners are killed, and what became of their events. */
import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import type { KillPoint } from '../../runner/killpoint.ts';
import { landedOn } from '../runner/oracle.ts';
import { makeBus, pushEvents } from '../runner/studio.ts';
import { serveGitHttp } from '../support/git-http.ts';
import { clone } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';
import { startRunner, type RunnerProcess } from './runners.ts';

/** How runners reach the bus: a bare folder, the same through HTTP, a person's own work tree. */
export type Place = 'folder' | 'HTTP' | 'checkout';

/** A repository, and how many events are to end in it. */
export interface Truth {
  gitDir: string;
  events: number;
}

export interface Scene extends Truth {
  /** What a runner is given as `--repo`. */
  address: string;
  remove(): Promise<void>;
}

/** Makes a bus with pending events once; each scene is a copy of it, which costs no git at all. */
export async function sceneMaker({
  events,
  seconds,
}: {
  events: number;
  /** How long an agent works on each. */
  seconds: number;
}): Promise<(place: Place) => Promise<Scene>> {
  const { remote, person } = await makeBus('retry: {limit: 1}\n');
  await pushEvents(person, events, { seconds });
  const plain = await clone(remote, 'owner');
  await plain.git('remote', 'remove', 'origin');
  const stage = await tempFolder('scenes');
  const server = await serveGitHttp(stage);
  let scenes = 0;
  return async (place) => {
    scenes += 1;
    const folder = join(stage, `scene-${scenes}`);
    await cp(place === 'checkout' ? plain.folder : remote, folder, { recursive: true });
    return {
      gitDir: place === 'checkout' ? join(folder, '.git') : folder,
      address: place === 'HTTP' ? server.url(basename(folder)) : folder,
      events,
      remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
    };
  };
}

/** The point at which a runner is to die; `:2` is the second time it gets there. */
export type Moment = KillPoint | `${KillPoint}:${number}`;

/** A runner that kills itself at that moment. */
export function startMortal(
  { address }: Scene,
  at: Moment | null,
  name: string,
  state: string,
  args: string[],
): Promise<RunnerProcess> {
  return startRunner(address, { name, state, args, env: at ? { STRATA_KILL_AT: at } : {} });
}

/** A session that holds nothing says so by a lease of many minutes. */
const IDLE_LEASE_MS = 60_000;

/** Waits until every event has ended, and no ref is left but sessions that hold nothing. */
export async function drained(
  scene: Truth,
  living: readonly RunnerProcess[],
  within = 180_000,
): Promise<void> {
  const log = () => living.flatMap(({ lines }) => lines).join('\n');
  // Until it is ready a runner does not listen to signals.
  const ready = () => living.every((runner) => runner.told('ready').length > 0);
  let left = 'nothing is known';
  const over = until(
    async () => {
      if (!ready()) return false;
      left = await whatIsLeft(scene);
      return left === '';
    },
    { within, every: 200, what: () => `${left} of ${scene.gitDir} to end:\n${log()}` },
  );
  const ended = living.map(({ exited }) =>
    exited.then(() => Promise.reject(new Error(`a runner ended by itself:\n${log()}`))),
  );
  await Promise.race([over, ...ended]);
  ended.forEach((one) => one.catch(() => undefined));
}

/** Nothing once all has ended. */
async function whatIsLeft({ gitDir, events }: Truth): Promise<string> {
  const refs = await refsOf(gitDir);
  const leases = await Promise.all(refs.map((ref) => leaseOf(gitDir, ref)));
  const held = refs.filter((_, i) => leases[i]! < IDLE_LEASE_MS);
  if (held.length > 0) return held.join(', ');
  const landed = (await landedOn(gitDir)).length;
  return landed < events ? `${events - landed} of ${events} events` : '';
}

async function refsOf(gitDir: string): Promise<string[]> {
  const format = '--format=%(refname)';
  const { stdout } = await execa('git', ['--git-dir', gitDir, 'for-each-ref', format, 'refs/strata']);
  return stdout.split('\n').filter((line) => line !== '');
}

/** The lease that a session states; 0 of any other ref, or of one that has just gone. */
async function leaseOf(gitDir: string, ref: string): Promise<number> {
  const args = ['--git-dir', gitDir, 'show', `${ref}:session.json`];
  const { stdout, exitCode } = await execa('git', args, { reject: false });
  return exitCode === 0 ? (JSON.parse(stdout) as { lease_ms: number }).lease_ms : 0;
}

/** Whoever was killed while it held nothing stays listed for its long lease; nobody waits for it. */
export async function forgetIdle({ gitDir }: Scene): Promise<void> {
  for (const ref of await refsOf(gitDir))
    if ((await leaseOf(gitDir, ref)) >= IDLE_LEASE_MS)
      await execa('git', ['--git-dir', gitDir, 'update-ref', '-d', ref]);
}

/** Asks git alone what became of the events. */
export async function fateOf(scene: Truth): Promise<{ lost: number; doubled: number }> {
  const landed = (await landedOn(scene.gitDir)).map(({ event, agent }) => `${event} ${agent}`);
  const once = new Set(landed).size;
  return { lost: scene.events - once, doubled: landed.length - once };
}
