import { readdirSync, readFileSync } from 'node:fs';

/** A process as the kernel names it: an id alone may be given to another one later. */
export interface KnownProcess {
  pid: number;
  /** The kernel's start time, in its own ticks. */
  started: string;
}

interface Entry extends KnownProcess {
  parent: number;
}

/** Every process below one, agents in sessions of their own included. Empty where there is no /proc. */
export function descendants(pid: number): KnownProcess[] {
  const all = processes();
  const found: Entry[] = [];
  const open = [pid];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    const children = all.filter((entry) => entry.parent === parent);
    found.push(...children);
    open.push(...children.map((child) => child.pid));
  }
  return found;
}

/** Kills the process unless its id belongs to another one by now. */
export function killIfSame({ pid, started }: KnownProcess): void {
  if (readEntry(String(pid))?.started !== started) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone in between.
  }
}

function processes(): Entry[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.filter((name) => /^\d+$/.test(name)).flatMap((name) => readEntry(name) ?? []);
}

/** proc(5): after the name in parentheses come state, parent and, as the 22nd field of all, the start. */
function readEntry(pid: string): Entry | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(pid), parent: Number(fields[1]), started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
