/** Which sandboxes work on this machine, found by really running a trifle in each; asked once in a process's life. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Confinement, SandboxName } from '../core/confinement.ts';
import type { Sandbox } from './sandbox.ts';

export interface Probed {
  sandbox: SandboxName;
  /** Why it does not work, in a line; null: it works. */
  fault: string | null;
  /** From asking for it to its end. */
  tookMs: number;
}

const probed = new Map<SandboxName, Promise<Probed>>();
const WITHIN_MS = 30_000;
const LIMITS = { memoryBytes: 2 ** 28, cpus: null, processes: 64, timeoutMs: WITHIN_MS };

export function probe(sandbox: Sandbox): Promise<Probed> {
  const known = probed.get(sandbox.name) ?? runTrifle(sandbox);
  probed.set(sandbox.name, known);
  return known;
}

async function runTrifle(sandbox: Sandbox): Promise<Probed> {
  if (process.platform !== 'linux' && sandbox.name !== 'process')
    return { sandbox: sandbox.name, fault: 'it needs Linux', tookMs: 0 };
  const folder = await mkdtemp(join(tmpdir(), 'strata-probe-'));
  const began = performance.now();
  const fault = await tryIn(sandbox, folder).catch((error: Error) => error.message);
  const tookMs = performance.now() - began;
  await rm(folder, { recursive: true, force: true });
  return { sandbox: sandbox.name, fault, tookMs };
}

async function tryIn(sandbox: Sandbox, folder: string): Promise<string | null> {
  const [workdir, home, tmp] = ['work', 'home', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [workdir, home, tmp]) await mkdir(made);
  const wanted: Confinement = {
    run: `probe-${folder.slice(-6)}`,
    sandbox: sandbox.name,
    image: null,
    command: ['/bin/sh', '-c', 'echo "$STRATA_PROBE" > seen && cat seen'],
    env: { PATH: process.env['PATH'] ?? '', HOME: home, TMPDIR: tmp, STRATA_PROBE: 'works' },
    readable: [],
    workdir,
    home,
    tmp,
    limits: LIMITS,
    network: { hosts: [], allow: [] },
  };
  const confined = await sandbox.confine(wanted);
  const [file, ...args] = confined.command;
  const child = execa(file, args, {
    cwd: workdir,
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
  if (stdout === 'works') return null;
  return lastLine(stderr) || shortMessage || 'it ended without a word';
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
}
