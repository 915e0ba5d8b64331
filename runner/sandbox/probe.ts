/** Which sandboxes work on this machine, found by really running a trifle in each; asked once in a process's life. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Confined, Confinement, SandboxName } from '../core/confinement.ts';
import { isOfMachine, mustHaveRoom } from '../core/machine.ts';
import { lastLine, type Sandbox } from './sandbox.ts';

export interface Probed {
  sandbox: SandboxName;
  /** Why it does not work, in a line; null: it works. */
  fault: string | null;
  /** From asking for it to its end. */
  tookMs: number;
  heldBy: Confined['heldBy'];
}

const probed = new Map<SandboxName, Promise<Probed>>();
const WITHIN_MS = 30_000;
const LIMITS = { memoryBytes: 2 ** 28, cpus: null, processes: 64, timeoutMs: WITHIN_MS };

/** Throws what only the machine is to blame for, and asks again the next time: it says nothing of the sandbox. */
export function probe(sandbox: Sandbox): Promise<Probed> {
  const { name } = sandbox;
  const known = probed.get(name) ?? runTrifle(sandbox);
  probed.set(name, known);
  known.catch(() => probed.delete(name));
  return known;
}

async function runTrifle(sandbox: Sandbox): Promise<Probed> {
  const none = { sandbox: sandbox.name, tookMs: 0, heldBy: 'watch' } as const;
  if (process.platform !== 'linux' && sandbox.name !== 'process') return { ...none, fault: 'it needs Linux' };
  const folder = await mkdtemp(join(tmpdir(), 'strata-probe-'));
  try {
    const began = performance.now();
    const found = await tryIn(sandbox, await trifleIn(folder));
    return { ...none, ...found, tookMs: performance.now() - began };
  } catch (error) {
    if (isOfMachine(error)) throw error;
    return { ...none, fault: (error as Error).message };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function trifleIn(folder: string): Promise<Confinement> {
  const [workdir, home, tmp] = ['work', 'home', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [workdir, home, tmp]) await mkdir(made);
  return {
    run: `probe-${folder.slice(-6)}`,
    sandbox: null,
    image: null,
    command: ['/bin/sh', '-c', 'echo "$STRATA_PROBE" > seen && cat seen'],
    env: { PATH: process.env['PATH'] ?? '', HOME: home, TMPDIR: tmp, STRATA_PROBE: 'works' },
    hidden: [],
    readable: [],
    workdir,
    home,
    tmp,
    limits: LIMITS,
    network: { hosts: [], allow: [] },
  };
}

async function tryIn(sandbox: Sandbox, wanted: Confinement): Promise<Pick<Probed, 'fault' | 'heldBy'>> {
  const confined = await sandbox.confine(wanted);
  const [file, ...args] = confined.command;
  const child = execa(file, args, {
    cwd: wanted.workdir,
    env: confined.env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: WITHIN_MS,
    detached: true,
  });
  if (child.pid !== undefined) confined.began(child.pid);
  const { stdout, stderr, shortMessage } = await child;
  await confined.end();
  const fault = stdout === 'works' ? null : lastLine(stderr) || shortMessage || 'it ended without a word';
  mustHaveRoom(fault ?? '');
  return { fault, heldBy: confined.heldBy };
}
