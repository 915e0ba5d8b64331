/**
 * A container for each run: read-only root, no capability, no new privileges, its own network without a
 * route, and limits that the kernel holds. It needs no image: its root is an empty folder into which the
 * layout binds the system's programs, so that what is not listed does not exist in it.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Command, Confined, Confinement, Environment } from '../core/confinement.ts';
import { ETC_FILES, makeDesk, type Desk } from './desk.ts';
import { signalGroup } from './group.ts';
import { layoutOf, TEMPORARY, type Mount } from './layout.ts';
import { SandboxError, type Sandbox } from './sandbox.ts';
import { DENIED_CALLS } from './seccomp.ts';
import { openWayOut, type WayOut } from './wayout.ts';

export const podman: Sandbox = { name: 'podman', confine };

/** Beyond the run's own limit podman ends the container by itself, also where its runner died. */
const GRACE_SECONDS = 30;
const REMOVE_WITHIN_MS = 30_000;
/** What podman itself needs of the runner's surroundings to find its settings and its storage. */
const OWN_ENVIRONMENT = [
  'PATH',
  'HOME',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'CONTAINERS_CONF',
];

/** Ways to start containers on different systems, the likeliest first; the first that works is kept. */
function waysHere(): string[][] {
  // Without systemd there is nobody who would make control groups for it.
  const manager = existsSync('/run/systemd/system') ? [] : ['--cgroup-manager', 'cgroupfs'];
  const usual = [...manager];
  const runc = [...manager, '--runtime', 'runc'];
  // The other usual runtime, crun, refuses control groups of both versions side by side.
  return existsSync('/sys/fs/cgroup/cgroup.controllers') ? [usual, runc] : [runc, usual];
}

let way: Promise<readonly string[]> | undefined;

async function confine(wanted: Confinement): Promise<Confined> {
  way ??= findWay(wanted);
  return prepare(await way, wanted);
}

async function prepare(ownWay: readonly string[], wanted: Confinement): Promise<Container> {
  const desk = await makeDesk();
  const wayOut = await openWayOut(wanted, desk.folder);
  const name = nameOf(process.pid, wanted.run);
  const root = join(desk.folder, 'root');
  const profile = join(desk.folder, 'seccomp.json');
  const { mounts, links } = layoutOf(wanted);
  await mkdir(root);
  for (const { path, target } of links) await symlink(target, join(root, path));
  await writeFile(profile, await seccompProfile());
  const env = { ...wanted.env, ...TEMPORARY, ...wayOut.env, STRATA_SANDBOX: 'podman' };
  const command: Command = [
    'podman', ...ownWay, 'run', '--name', name, ...HELD, ...limitsOf(wanted), '--security-opt', `seccomp=${profile}`,
    ...[...mounts, ...wayOut.mounts, ...etcOf(desk)].flatMap(mountOption),
    ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    '--workdir', wanted.workdir, '--rootfs', root, ...wayOut.command,
  ]; // prettier-ignore
  return new Container(name, ownWay, command, { desk, wayOut });
}

/** What every container is held to. Left to itself podman asks for resource limits that not every root may raise. */
const HELD = [
  '--rm', '--interactive', '--init', '--network=none', '--http-proxy=false', '--cap-drop=all', '--read-only',
  '--read-only-tmpfs=false', '--hostname=strata', '--log-driver=none', '--ulimit=nofile=1024:4096', '--ulimit=nproc=4096:4096',
  '--security-opt=no-new-privileges', '--security-opt=label=disable', '--quiet',
]; // prettier-ignore

function limitsOf({ limits: { memoryBytes, cpus, processes, timeoutMs } }: Confinement): string[] {
  return [
    `--memory=${memoryBytes}`,
    `--memory-swap=${memoryBytes}`,
    `--pids-limit=${processes}`,
    ...(cpus === null ? [] : [`--cpus=${cpus}`]),
    `--timeout=${Math.ceil(timeoutMs / 1000) + GRACE_SECONDS}`,
  ];
}

function mountOption({ from, to, writable }: Mount): string[] {
  return ['--mount', `type=bind,source=${from},target=${to}${writable ? '' : ',ro'}`];
}

function etcOf({ folder }: Desk): Mount[] {
  return ETC_FILES.map((name) => ({ from: join(folder, 'etc', name), to: `/etc/${name}`, writable: false }));
}

/** Podman's own profile allows what it lists; what agents never need is taken out of it. */
async function seccompProfile(): Promise<string> {
  const denied = { names: DENIED_CALLS, action: 'SCMP_ACT_ERRNO', errnoRet: 1 };
  const text = await readFile('/usr/share/containers/seccomp.json', 'utf8').catch(() => null);
  if (text === null) return JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [denied] });
  const profile = JSON.parse(text) as { syscalls: { names: string[] }[] };
  const syscalls = profile.syscalls.map((rule) => ({
    ...rule,
    names: rule.names.filter((name) => !DENIED_CALLS.includes(name)),
  }));
  const ruled = syscalls.filter(({ names }) => names.length > 0);
  return JSON.stringify({ ...profile, syscalls: [...ruled, denied] });
}

/** The runner's process is in the name, so that what a dead runner left can be told. */
function nameOf(pid: number, run: string): string {
  return `strata-${pid}-${run}`;
}

class Container implements Confined {
  readonly sandbox = 'podman';
  readonly command: Command;
  readonly env: Environment;
  readonly #name: string;
  readonly #way: readonly string[];
  readonly #means: { desk: Desk; wayOut: WayOut };
  #pid: number | null = null;

  constructor(
    name: string,
    ownWay: readonly string[],
    command: Command,
    means: { desk: Desk; wayOut: WayOut },
  ) {
    this.#name = name;
    this.#way = ownWay;
    this.command = command;
    this.env = ownEnvironment();
    this.#means = means;
  }

  began(pid: number): void {
    this.#pid = pid;
  }

  /** Podman hands a request to end on to the agent; the container's end takes its own command. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    if (signal === 'SIGTERM') signalGroup(this.#pid, signal);
    else void this.#remove();
  }

  async end() {
    // Podman has removed the container unless it was ended itself.
    await this.#remove();
    const { desk, wayOut } = this.#means;
    const refused = wayOut.refused();
    await wayOut.close();
    await desk.clear();
    return { refused, exceeded: null };
  }

  async #remove(): Promise<void> {
    await runPodman([...this.#way, 'rm', '--force', '--ignore', '--time', '0', this.#name]);
    signalGroup(this.#pid, 'SIGKILL');
  }
}

function ownEnvironment(): Environment {
  const env: Environment = {};
  for (const name of OWN_ENVIRONMENT) if (process.env[name] !== undefined) env[name] = process.env[name];
  return env;
}

function runPodman(args: readonly string[]) {
  return execa('podman', args, {
    env: ownEnvironment(),
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: REMOVE_WITHIN_MS,
  });
}

/** Throws where no way works, with what podman says to the first. */
async function findWay(wanted: Confinement): Promise<readonly string[]> {
  const trifle = { ...wanted, command: ['/usr/bin/true'] as const, network: { hosts: [], allow: [] } };
  let said = '';
  for (const [n, ownWay] of waysHere().entries()) {
    const trial = await prepare(ownWay, { ...trifle, run: `${wanted.run}-${n}` });
    const { exitCode, stderr, code } = await runPodman(trial.command.slice(1));
    await trial.end();
    if (exitCode === 0) {
      await removeLeftOver(ownWay);
      return ownWay;
    }
    if (code === 'ENOENT') throw new SandboxError('podman is not installed');
    if (said === '') said = stderr.trim().split('\n').at(-1) ?? '';
  }
  throw new SandboxError(said);
}

/** Containers of runners that are gone, as after a crash. */
async function removeLeftOver(ownWay: readonly string[]): Promise<void> {
  const { stdout } = await runPodman([
    ...ownWay,
    'ps',
    '--all',
    '--filter',
    'name=^strata-',
    '--format',
    '{{.Names}}',
  ]);
  const left = (stdout ?? '')
    .split('\n')
    .filter((name) => !isAlive(Number(/^strata-(\d+)-/.exec(name)?.[1])));
  const named = left.filter((name) => /^strata-\d+-/.test(name));
  if (named.length > 0) await runPodman([...ownWay, 'rm', '--force', '--ignore', '--time', '0', ...named]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
