/**
 * A container for each run: read-only root, no capability, no new privileges, its own network without a
 * route, and limits that the kernel holds. It needs no image: its root is an empty folder into which the
 * layout binds the system's programs, so that what is not listed does not exist in it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command, Confined, Confinement, Environment } from '../core/confinement.ts';
import { mustHaveRoom } from '../core/machine.ts';
import { atDesk, type Desk } from './desk.ts';
import { groundOf } from './ground.ts';
import { signalGroup } from './group.ts';
import { TEMPORARY, type Mount } from './layout.ts';
import { nameOf } from './owner.ts';
import { bringImage, findWay, ownEnvironment, removeContainers, runPodman, type Way } from './podman-way.ts';
import { lastLine, SandboxError, type Sandbox } from './sandbox.ts';
import { DENIED_CALLS } from './seccomp.ts';
import { endStrays } from './strays.ts';
import { treeOf, Watcher } from './watcher.ts';
import { openWayOut, type WayOut } from './wayout.ts';

export const podman: Sandbox = { name: 'podman', confine };

/** Beyond the run's own limit podman ends the container by itself, also where its runner died. */
const GRACE_SECONDS = 30;

let way: Promise<Way> | undefined;

async function confine(wanted: Confinement): Promise<Confined> {
  way ??= findWay((tried) => startTrifle(tried, wanted));
  const found = await way.catch((error: Error) => {
    // The next may fare better: what the machine had no room for says nothing of podman.
    way = undefined;
    throw error;
  });
  if (wanted.image !== null) await bringImage(found.args, wanted.image);
  return atDesk((desk) => prepare(found, wanted, desk));
}

/** Null if it could be started. */
async function startTrifle(tried: Way, wanted: Confinement): Promise<string | null> {
  const nowhere = { network: { hosts: [], allow: [] }, loopback: [] };
  const trifle = { command: ['/usr/bin/true'] as const, ...nowhere, image: null };
  const trial = await atDesk((desk) => prepare(tried, { ...wanted, ...trifle }, desk));
  const { exitCode, stderr, code } = await runPodman(trial.command.slice(1));
  await trial.end();
  if (code === 'ENOENT') throw new SandboxError('podman is not installed');
  mustHaveRoom(exitCode === 0 ? '' : lastLine(stderr));
  return exitCode === 0 ? null : lastLine(stderr);
}

async function prepare(found: Way, wanted: Confinement, desk: Desk): Promise<Container> {
  const ground = await groundOf(wanted, desk);
  const name = nameOf(wanted.run);
  const profile = join(desk.folder, 'seccomp.json');
  await writeFile(profile, await seccompProfile());
  const wayOut = await openWayOut(wanted, desk.folder, ground.node);
  const env = { ...ground.env, ...TEMPORARY, ...wayOut.env, STRATA_SANDBOX: 'podman' };
  // By name alone podman takes a value from its own environment.
  const hidden = new Set(wanted.hidden);
  const command: Command = [
    'podman', ...found.args, 'run', '--name', name, ...HELD, ...limitsOf(wanted, found),
    '--security-opt', `seccomp=${profile}`, '--pidfile', join(desk.folder, PID_FILE),
    ...[...ground.mounts, ...wayOut.mounts].flatMap(mountOption),
    ...Object.entries(env).flatMap(([key, value]) => ['--env', hidden.has(key) ? key : `${key}=${value}`]),
    '--workdir', wanted.workdir, ...ground.options, ...wayOut.command,
  ]; // prettier-ignore
  return new Container(name, found, wanted, command, { desk, wayOut });
}

const PID_FILE = 'pid';

/** What every container is held to. Left to itself podman asks for resource limits that not every root may raise. */
const HELD = [
  '--rm', '--interactive', '--init', '--network=none', '--http-proxy=false', '--cap-drop=all', '--read-only',
  '--read-only-tmpfs=false', '--hostname=strata', '--log-driver=none', '--ulimit=nofile=1024:4096', '--ulimit=nproc=4096:4096',
  '--security-opt=no-new-privileges', '--security-opt=label=disable', '--quiet',
]; // prettier-ignore

function limitsOf({ limits }: Confinement, { holds }: Way): string[] {
  const { memoryBytes, cpus, processes, timeoutMs } = limits;
  const kernel = [`--memory=${memoryBytes}`, `--memory-swap=${memoryBytes}`, `--pids-limit=${processes}`];
  return [
    ...(holds ? kernel : []),
    ...(holds && cpus !== null ? [`--cpus=${cpus}`] : []),
    `--timeout=${Math.ceil(timeoutMs / 1000) + GRACE_SECONDS}`,
  ];
}

function mountOption({ from, to, writable }: Mount): string[] {
  return ['--mount', `type=bind,source=${from},target=${to}${writable ? '' : ',ro'}`];
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

class Container implements Confined {
  readonly sandbox = 'podman';
  readonly heldBy;
  readonly command: Command;
  readonly env: Environment;
  readonly #name: string;
  readonly #run: string;
  readonly #way: Way;
  readonly #means: { desk: Desk; wayOut: WayOut };
  readonly #watcher: Watcher;
  #pid: number | null = null;

  constructor(
    name: string,
    found: Way,
    { run, limits, env, hidden }: Confinement,
    command: Command,
    means: { desk: Desk; wayOut: WayOut },
  ) {
    this.#name = name;
    this.#run = run;
    this.#way = found;
    this.command = command;
    this.env = { ...Object.fromEntries(hidden.map((key) => [key, env[key] ?? ''])), ...ownEnvironment() };
    this.#means = means;
    this.heldBy = found.holds ? ('kernel' as const) : ('watch' as const);
    this.#watcher = new Watcher(limits, () => this.signal('SIGKILL'));
  }

  began(pid: number): void {
    this.#pid = pid;
    if (this.heldBy === 'watch') this.#watcher.start(() => this.#members());
  }

  /** Podman hands a request to end on to the agent; the container's end takes its own command. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    if (signal === 'SIGTERM') signalGroup(this.#pid, signal);
    else void this.#remove();
  }

  async end() {
    const exceeded = this.#watcher.stop();
    // Podman has removed the container unless it was ended itself.
    await this.#remove();
    // Ended in the moment in which it starts one, podman does not know that it runs, and only forgets it.
    await endStrays(this.#run);
    const { desk, wayOut } = this.#means;
    const refused = wayOut.refused();
    await wayOut.close();
    await desk.clear();
    return { refused, exceeded };
  }

  /** None of them descends from the command that started the container. */
  async #members(): Promise<number[]> {
    const text = await readFile(join(this.#means.desk.folder, PID_FILE), 'latin1').catch(() => '');
    return text === '' ? [] : treeOf(Number(text));
  }

  async #remove(): Promise<void> {
    await removeContainers(this.#way.args, [this.#name]);
    signalGroup(this.#pid, 'SIGKILL');
  }
}
