/** Looks after memory and processes of a whole tree where no control group can. Linux only: it reads `/proc`. */
import { readFile, readdir } from 'node:fs/promises';
import type { ConfinementLimits, Exceeded } from '../core/confinement.ts';

const LOOK_EVERY_MS = 250;
/** Looking costs time: no more than this part of it. */
const PART_OF_TIME = 20;
const PAGE_BYTES = 4096;

export class Watcher {
  readonly #limits: ConfinementLimits;
  readonly #tooMuch: () => void;
  #timer: NodeJS.Timeout | undefined;
  #exceeded: Exceeded | null = null;
  #stopped = false;

  constructor(limits: ConfinementLimits, tooMuch: () => void) {
    this.#limits = limits;
    this.#tooMuch = tooMuch;
  }

  /** @param members ids of all its processes, asked for at every look */
  start(members: () => Promise<number[]>): void {
    if (process.platform !== 'linux') return;
    const lookAfter = (milliseconds: number): void => {
      this.#timer = setTimeout(() => {
        const began = performance.now();
        void this.#look(members).finally(() => {
          const took = performance.now() - began;
          if (!this.#stopped) lookAfter(Math.max(LOOK_EVERY_MS, took * PART_OF_TIME));
        });
      }, milliseconds);
    };
    lookAfter(LOOK_EVERY_MS);
  }

  /** @returns the limit that was passed */
  stop(): Exceeded | null {
    this.#stopped = true;
    clearTimeout(this.#timer);
    return this.#exceeded;
  }

  async #look(members: () => Promise<number[]>): Promise<void> {
    const used = await usageOf(await members());
    if (used.memoryBytes > this.#limits.memoryBytes) this.#exceeded ??= 'memory';
    if (used.processes > this.#limits.processes) this.#exceeded ??= 'processes';
    // Again at every look: what was born while the others were ended must end too.
    if (this.#exceeded !== null && !this.#stopped) this.#tooMuch();
  }
}

interface Used {
  memoryBytes: number;
  /** Threads count, as they do in control groups. */
  processes: number;
}

async function usageOf(pids: readonly number[]): Promise<Used> {
  const used = await Promise.all(pids.map((pid) => usageOfOne(pid)));
  return used.reduce(
    (sum, one) => ({
      memoryBytes: sum.memoryBytes + one.memoryBytes,
      processes: sum.processes + one.processes,
    }),
    { memoryBytes: 0, processes: 0 },
  );
}

/** Pages that others share with it do not count: they would count once for each process. */
async function usageOfOne(pid: number): Promise<Used> {
  const [statm, tasks] = await Promise.all([
    readFile(`/proc/${pid}/statm`, 'latin1').catch(() => ''),
    readdir(`/proc/${pid}/task`).catch(() => []),
  ]);
  const [, resident = 0, shared = 0] = statm.split(' ').map(Number);
  return { memoryBytes: (resident - shared) * PAGE_BYTES, processes: tasks.length };
}

/** A process and all that descend from it. */
export async function treeOf(root: number): Promise<number[]> {
  const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const children = new Map<number, number[]>();
  for (const pid of names.map(Number)) {
    const parent = await parentOf(pid);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** A process's name may hold anything, also brackets: what counts comes after the last one. */
async function parentOf(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => null);
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
