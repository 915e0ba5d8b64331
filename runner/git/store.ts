/**
 * A runner's own folder in the user's state directory, named by remote and runner: the mirror, agents'
 * folders, runs in progress. Locked while a runner lives; deletable at any time when none does.
 */
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';

export interface Store {
  /** The runner's name. */
  name: string;
  folder: string;
  mirror: string;
  agents: string;
  runs: string;
  /** The instance that held this store before, if it ran since this machine's last boot. */
  predecessor: string | null;
  /** Notes which instance holds it now. */
  remember(instance: string): Promise<void>;
  release(): Promise<void>;
}

/** A runner of this name is running already on this machine. */
export class StoreLockedError extends Error {
  override name = 'StoreLockedError';
  readonly runner: string;
  readonly remote: string;

  constructor(runner: string, remote: string) {
    super(`a runner named ${runner} is running already on this machine for ${remote}`);
    this.runner = runner;
    this.remote = remote;
  }
}

export function stateFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.STRATA_STATE) return env.STRATA_STATE;
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'strata');
}

/** Opens the store of a named runner, or of the first free `<host>-<n>`. Throws `StoreLockedError`. */
export async function openStore(remote: string, name: string | null, base = stateFolder()): Promise<Store> {
  const id = createHash('sha256').update(remote).digest('hex').slice(0, 12);
  const folderOf = (runner: string) => join(base, `${id}-${runner.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}`);
  if (name !== null) {
    const store = await lockStore(folderOf(name), name);
    if (!store) throw new StoreLockedError(name, remote);
    return store;
  }
  const host = hostname().split('.')[0]!.toLowerCase() || 'runner';
  for (let n = 1; ; n += 1) {
    const store = await lockStore(folderOf(`${host}-${n}`), `${host}-${n}`);
    if (store) return store;
  }
}

interface Holder {
  pid: number;
  boot: string;
  /** When the process started, so that a recycled process id is not mistaken for it. */
  started: string;
}

async function lockStore(folder: string, name: string): Promise<Store | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'lock');
  if (!(await takeLock(lock))) return null;
  const runs = join(folder, 'runs');
  // Work in progress of a runner that died: its deliveries run again elsewhere or here.
  await rm(runs, { recursive: true, force: true });
  await mkdir(runs, { recursive: true });
  const note = join(folder, 'instance.json');
  const boot = await bootId();
  const before = await readFile(note, 'utf8').then(
    (text) => JSON.parse(text) as { instance?: string; boot?: string },
    () => null,
  ).catch(() => null); // prettier-ignore
  return {
    name,
    folder,
    mirror: join(folder, 'mirror.git'),
    agents: join(folder, 'agents'),
    runs,
    predecessor: before?.boot === boot && typeof before.instance === 'string' ? before.instance : null,
    remember: (instance) => writeFile(note, JSON.stringify({ instance, boot })),
    release: () => unlink(lock).catch(() => undefined),
  };
}

/** Dead locks on the way to a lock: each needs its own burial, and one after another has to have died in it. */
const BURIALS = 4;
const BURIAL_WAIT_MS = 20;
const LOCK_TRIES = 100;

/**
 * A file that exists only while its holder lives. It is made by `link`, so it is never empty. A dead
 * holder's is removed by whoever holds the lock of its burial: nobody else removes a lock that is not
 * his, so what was read as dead cannot have become a living one's meanwhile.
 */
async function takeLock(lock: string, burials = BURIALS): Promise<boolean> {
  const own: Holder = { pid: process.pid, boot: await bootId(), started: await startOf(process.pid) };
  const written = `${lock}.${randomUUID()}`;
  await writeFile(written, JSON.stringify(own));
  try {
    for (let tries = 0; tries < LOCK_TRIES; tries += 1) {
      if (await linkTo(written, lock)) return true;
      const text = await readFile(lock, 'utf8').catch(() => null);
      if (text === null) continue;
      if (burials === 0 || (await isAlive(text, own.boot))) return false;
      if (await takeLock(`${lock}.burial`, burials - 1)) await bury(lock, text);
      else await new Promise((resolve) => setTimeout(resolve, BURIAL_WAIT_MS));
    }
    return false;
  } finally {
    await unlink(written).catch(() => undefined);
  }
}

async function bury(lock: string, dead: string): Promise<void> {
  const text = await readFile(lock, 'utf8').catch(() => null);
  if (text === dead) await unlink(lock).catch(() => undefined);
  await unlink(`${lock}.burial`).catch(() => undefined);
}

/** False where there is a lock already. */
async function linkTo(written: string, lock: string): Promise<boolean> {
  try {
    await link(written, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isAlive(text: string, boot: string): Promise<boolean> {
  let holder: Holder;
  try {
    holder = JSON.parse(text) as Holder;
  } catch {
    // Cut off by a crash of the machine.
    return false;
  }
  if (holder.boot !== boot) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return (await startOf(holder.pid)) === holder.started;
}

async function bootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => 'unknown')).trim();
}

/** Field 22 of /proc/PID/stat: start time in clock ticks. Where there is no /proc the id alone must do. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
