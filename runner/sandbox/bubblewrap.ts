/**
 * Namespaces of its own for everything, no capability, a filter on system calls, and a disk that holds only
 * what the layout names. Memory and processes are held by a control group where one can be made, else by
 * a watch on the whole tree.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command, Confined, Confinement, Environment } from '../core/confinement.ts';
import { ControlGroup } from './cgroup.ts';
import { atDesk, ETC_FILES, type Desk } from './desk.ts';
import { signalGroup } from './group.ts';
import { layoutOf, TEMPORARY } from './layout.ts';
import type { Sandbox } from './sandbox.ts';
import { seccompFilter } from './seccomp.ts';
import { openWayOut, type WayOut } from './wayout.ts';
import { treeOf, Watcher } from './watcher.ts';

export const bubblewrap: Sandbox = {
  name: 'bubblewrap',
  confine: (wanted) => atDesk((desk) => prepare(wanted, desk)),
};

async function prepare(wanted: Confinement, desk: Desk): Promise<Confined> {
  const filter = seccompFilter();
  const filterFile = join(desk.folder, 'filter.bpf');
  if (filter) await writeFile(filterFile, filter);
  const wayOut = await openWayOut(wanted, desk.folder);
  const group = await ControlGroup.make(wanted.run, wanted.limits);
  const inside = ['bwrap', ...wrapping(wanted, desk, wayOut, filter !== null), '--', ...wayOut.command];
  const joins = (group?.joinFiles ?? []).map((file) => `echo 0 > ${quoted(file)}`);
  const opens = filter ? [`exec ${FILTER_FD}< ${quoted(filterFile)}`] : [];
  const entry = [...joins, ...opens, 'exec "$@"'].join(' && ');
  return new Bubble(wanted, ['/bin/sh', '-c', entry, 'strata', ...inside], { desk, wayOut, group });
}

const FILTER_FD = 3;

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

function wrapping(wanted: Confinement, desk: Desk, wayOut: WayOut, filtered: boolean): string[] {
  const { mounts, links } = layoutOf(wanted);
  return [
    '--unshare-all', '--unshare-user', '--uid', '1000', '--gid', '1000',
    // A session of its own has no terminal, and its group can be told to end apart from bwrap itself.
    '--die-with-parent', '--new-session', '--cap-drop', 'ALL',
    ...(filtered ? ['--seccomp', String(FILTER_FD)] : []),
    '--proc', '/proc', '--dev', '/dev',
    ...links.flatMap(({ path, target }) => ['--symlink', target, path]),
    ...[...mounts, ...wayOut.mounts].flatMap(({ from, to, writable }) => [writable ? '--bind' : '--ro-bind', from, to]),
    ...ETC_FILES.flatMap((name) => ['--ro-bind', join(desk.folder, 'etc', name), `/etc/${name}`]),
    // Both are made in memory: what is written there would count nowhere.
    '--remount-ro', '/dev', '--remount-ro', '/', '--chdir', wanted.workdir,
  ]; // prettier-ignore
}

interface Means {
  desk: Desk;
  wayOut: WayOut;
  group: ControlGroup | null;
}

class Bubble implements Confined {
  readonly sandbox = 'bubblewrap';
  readonly heldBy;
  readonly command: Command;
  readonly env: Environment;
  readonly #means: Means;
  readonly #watcher: Watcher;
  #pid: number | null = null;

  constructor({ env, limits }: Confinement, command: Command, means: Means) {
    this.command = command;
    this.env = { ...env, ...TEMPORARY, ...means.wayOut.env, STRATA_SANDBOX: this.sandbox };
    this.#means = means;
    this.heldBy = means.group === null ? ('watch' as const) : ('kernel' as const);
    this.#watcher = new Watcher(limits, () => this.signal('SIGKILL'));
  }

  began(pid: number): void {
    this.#pid = pid;
    if (this.heldBy === 'watch') this.#watcher.start(() => treeOf(pid));
  }

  /** With bwrap itself everything in its namespace ends, so it is only killed, and the agent is told. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    if (this.#pid === null) return;
    if (signal === 'SIGKILL') signalGroup(this.#pid, signal);
    else void this.#tellAgent(this.#pid);
  }

  async #tellAgent(pid: number): Promise<void> {
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'latin1').catch(() => '');
    const [inner] = children.split(' ').filter(Boolean).map(Number);
    signalGroup(inner ?? pid, 'SIGTERM');
  }

  async end() {
    this.signal('SIGKILL');
    const { desk, wayOut, group } = this.#means;
    const exceeded = this.#watcher.stop() ?? (await group?.exceeded()) ?? null;
    await group?.remove();
    const refused = wayOut.refused();
    await wayOut.close();
    await desk.clear();
    return { refused, exceeded };
  }
}
