/** Control groups, where this process may make them: the kernel itself holds a run to its memory and processes. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConfinementLimits, Exceeded } from '../core/confinement.ts';
import { namedByDead, nameOf } from './owner.ts';

const ROOT = '/sys/fs/cgroup';
const PERIOD_US = 100_000;
/** The kernel takes a moment to let go of what it ended. */
const GONE_TRIES = 50;
const GONE_WAIT_MS = 20;

type Settings = Record<string, string>;

/** One folder of the kernel's for each controller, or one for all (version 2). */
interface Place {
  parents: string[];
  settings: Settings;
  /** May be missing on some kernels. */
  extras: Settings;
  /** Counts kills for want of memory, behind the word `oom_kill`. */
  events: string;
}

export class ControlGroup {
  readonly #places: readonly { folder: string; events: string }[];

  private constructor(places: readonly { folder: string; events: string }[]) {
    this.#places = places;
  }

  /** Null where this process may make none, or only some of them. */
  static async make(run: string, limits: ConfinementLimits): Promise<ControlGroup | null> {
    return (
      (await ControlGroup.#tryToMake(run, limits)) ??
      ((await openOwnGroup()) ? ControlGroup.#tryToMake(run, limits) : null)
    );
  }

  static async #tryToMake(run: string, limits: ConfinementLimits): Promise<ControlGroup | null> {
    const made: { folder: string; events: string }[] = [];
    for (const place of await placesFor(limits)) {
      const folder = await makeIn(place, nameOf(run));
      if (folder !== null) made.push({ folder, events: place.events });
      else {
        await new ControlGroup(made).remove();
        return null;
      }
    }
    return made.length === 0 ? null : new ControlGroup(made);
  }

  /** Files that a process joins it by, writing `0` to each. */
  get joinFiles(): string[] {
    return this.#places.map(({ folder }) => join(folder, 'cgroup.procs'));
  }

  async exceeded(): Promise<Exceeded | null> {
    const counted = await Promise.all(
      this.#places.map(({ folder, events }) => readFile(join(folder, events), 'latin1').catch(() => '')),
    );
    return counted.some((text) => /^oom_kill [1-9]/m.test(text)) ? 'memory' : null;
  }

  /** Ends what is left in it, then the group. */
  async remove(): Promise<void> {
    for (const { folder } of this.#places) {
      for (let tries = 0; tries < GONE_TRIES && !(await isRemoved(folder)); tries += 1) {
        await endMembers(folder);
        await sleep(GONE_WAIT_MS);
      }
    }
  }
}

let opened: Promise<boolean> | undefined;

/**
 * Under version 2 a group gives its children limits only while no process is in it itself: where its group was handed
 * to this process whole (systemd's `Delegate=`), everything in it moves into one inner group, once.
 */
function openOwnGroup(): Promise<boolean> {
  return (opened ??= moveInside().then(
    () => true,
    () => false,
  ));
}

async function moveInside(): Promise<void> {
  if (!isVersionTwo()) throw new Error('version 1 knows no such rule');
  const own = join(ROOT, /^0::(\/.*)$/m.exec(await readFile('/proc/self/cgroup', 'latin1'))?.[1] ?? '/');
  const inner = join(own, 'runner');
  await mkdir(inner, { recursive: true });
  const members = await readFile(join(own, 'cgroup.procs'), 'latin1');
  for (const pid of members.split('\n').filter(Boolean)) await set(inner, 'cgroup.procs', pid);
  await set(own, 'cgroup.subtree_control', '+memory +pids +cpu');
}

function isVersionTwo(): boolean {
  return existsSync(join(ROOT, 'cgroup.controllers'));
}

async function placesFor({ memoryBytes, processes, cpus }: ConfinementLimits): Promise<Place[]> {
  const own = await readFile('/proc/self/cgroup', 'latin1').catch(() => '');
  const quota = cpus === null ? null : String(Math.ceil(cpus * PERIOD_US));
  const memory = String(memoryBytes);
  if (isVersionTwo()) {
    const settings = { 'memory.max': memory, 'pids.max': String(processes) };
    const cpu: Settings = quota === null ? {} : { 'cpu.max': `${quota} ${PERIOD_US}` };
    const extras = { 'memory.swap.max': '0', 'memory.oom.group': '1' };
    const parents = upwards(/^0::(\/.*)$/m.exec(own)?.[1] ?? '/').map((path) => join(ROOT, path));
    return [{ parents, settings: { ...settings, ...cpu }, extras, events: 'memory.events' }];
  }
  const versionOne = (controller: string, settings: Settings, extras: Settings = {}): Place => {
    const path = new RegExp(`^\\d+:(?:[^:]*,)?${controller}(?:,[^:]*)?:(/.*)$`, 'm').exec(own)?.[1] ?? '/';
    const parents = [path, '/'].map((one) => join(ROOT, controller, one));
    return { parents, settings, extras, events: 'memory.oom_control' };
  };
  return [
    versionOne('memory', { 'memory.limit_in_bytes': memory }, { 'memory.memsw.limit_in_bytes': memory }),
    versionOne('pids', { 'pids.max': String(processes) }),
    ...(quota === null
      ? []
      : [versionOne('cpu', { 'cpu.cfs_period_us': String(PERIOD_US), 'cpu.cfs_quota_us': quota })]),
  ];
}

/** A group and those it lies in: `/a/b`, `/a`, `/`. */
function upwards(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`).concat('/');
}

/** @returns the folder, in the first parent that lets it have its settings */
async function makeIn({ parents, settings, extras }: Place, name: string): Promise<string | null> {
  for (const parent of parents) {
    await removeLeftOver(parent);
    const folder = join(parent, name);
    try {
      await mkdir(folder);
    } catch {
      continue;
    }
    try {
      for (const [file, value] of Object.entries(settings)) await set(folder, file, value);
      for (const [file, value] of Object.entries(extras))
        await set(folder, file, value).catch(() => undefined);
      return folder;
    } catch {
      await rmdir(folder).catch(() => undefined);
    }
  }
  return null;
}

const swept = new Set<string>();

/** Groups of runners that are gone, as after a crash; the kernel removes none that holds a process. */
async function removeLeftOver(parent: string): Promise<void> {
  if (swept.has(parent)) return;
  swept.add(parent);
  for (const name of namedByDead(await readdir(parent).catch(() => [])))
    await rmdir(join(parent, name)).catch(() => undefined);
}

/** Never makes the file: one that is not there is a controller that is not there. */
function set(folder: string, file: string, value: string): Promise<void> {
  return writeFile(join(folder, file), value, { flag: 'r+' });
}

async function isRemoved(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

async function endMembers(folder: string): Promise<void> {
  const members = await readFile(join(folder, 'cgroup.procs'), 'latin1').catch(() => '');
  for (const pid of members.split('\n').filter(Boolean).map(Number)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}
