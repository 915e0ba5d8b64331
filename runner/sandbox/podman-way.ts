/** How podman is started on this machine: found once by trying, since systems differ and hardly one says how. */
import { existsSync } from 'node:fs';
import { execa } from 'execa';
import type { Environment } from '../core/confinement.ts';
import { namedByDead } from './owner.ts';
import { lastLine, SandboxError } from './sandbox.ts';

export interface Way {
  /** Podman's own options, before its verb. */
  args: readonly string[];
  /** Whether the kernel holds a container to its memory and processes; without control groups nothing does. */
  holds: boolean;
}

const WITHIN_MS = 30_000;
/** An image comes over the network. */
const PULL_WITHIN_MS = 15 * 60_000;
/** What podman itself needs of the runner's surroundings to find its settings and its storage. */
const OWN_ENVIRONMENT = [
  'PATH',
  'HOME',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'CONTAINERS_CONF',
];

/**
 * The first way that can start a container. Throws where none can, with what podman says to the first.
 * @param start starts a trifle that way; resolves with podman's words where it could not, with null where it could
 */
export async function findWay(start: (way: Way) => Promise<string | null>): Promise<Way> {
  let said: string | null = null;
  for (const args of waysHere()) {
    const fault = await start({ args, holds: true });
    if (fault === null) {
      await removeLeftOver(args);
      return { args, holds: await kernelHolds(args) };
    }
    said ??= fault;
  }
  throw new SandboxError(said ?? 'podman does not start');
}

/** The likeliest first. */
function waysHere(): string[][] {
  // Without systemd there is nobody who would make control groups for it.
  const usual = existsSync('/run/systemd/system') ? [] : ['--cgroup-manager', 'cgroupfs'];
  const runc = [...usual, '--runtime', 'runc'];
  // The other usual runtime, crun, refuses control groups of both versions side by side.
  return existsSync('/sys/fs/cgroup/cgroup.controllers') ? [usual, runc] : [runc, usual];
}

/** A user without rights on control groups of version 1 has none of them, and podman drops the limits in silence. */
async function kernelHolds(args: readonly string[]): Promise<boolean> {
  const { stdout } = await runPodman([...args, 'info', '--format', 'json']);
  try {
    const { host } = JSON.parse(stdout ?? '') as { host: { cgroupControllers?: string[] } };
    return ['memory', 'pids'].every((controller) => host.cgroupControllers?.includes(controller));
  } catch {
    return false;
  }
}

/** Containers of runners that are gone, as after a crash. */
async function removeLeftOver(args: readonly string[]): Promise<void> {
  const listed = await runPodman([
    ...args,
    'ps',
    '--all',
    '--filter',
    'name=^strata-',
    '--format',
    '{{.Names}}',
  ]);
  const left = namedByDead((listed.stdout ?? '').split('\n'));
  if (left.length > 0) await removeContainers(args, left);
}

/** Ends what runs in them, too. */
export async function removeContainers(args: readonly string[], names: readonly string[]): Promise<void> {
  await runPodman([...args, 'rm', '--force', '--ignore', '--time', '0', ...names]);
}

/** Brings an image that is not there yet, so that starting it takes no longer than starting any other. */
export async function bringImage(args: readonly string[], image: string): Promise<void> {
  const known = await runPodman([...args, 'image', 'exists', image]);
  if (known.exitCode === 0) return;
  const { exitCode, stderr } = await runPodman([...args, 'pull', '--quiet', image], PULL_WITHIN_MS);
  if (exitCode === 0) return;
  throw new SandboxError(
    `the image ${image} is not here and could not be pulled: ${lastLine(stderr)}; try: podman pull ${image}`,
  );
}

export function ownEnvironment(): Environment {
  const env: Environment = {};
  for (const name of OWN_ENVIRONMENT) if (process.env[name] !== undefined) env[name] = process.env[name];
  return env;
}

export function runPodman(args: readonly string[], timeout = WITHIN_MS) {
  return execa('podman', args, {
    env: ownEnvironment(),
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout,
  });
}
