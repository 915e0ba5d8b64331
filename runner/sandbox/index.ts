import type { Confine } from '../core/confinement.ts';
import { podman } from './podman.ts';
import { bubblewrap } from './bubblewrap.ts';
import { probe, type Probed } from './probe.ts';
import { processSandbox } from './process.ts';
import { SandboxError, type Sandbox } from './sandbox.ts';

const all: readonly Sandbox[] = [podman, bubblewrap, processSandbox];

export type { Probed } from './probe.ts';
export { filtersCalls } from './seccomp.ts';

/** All of them as they work on this machine, the strongest first. */
export function probeAll(): Promise<Probed[]> {
  return Promise.all(all.map(async (sandbox) => probe(sandbox).catch((error) => notNow(sandbox, error))));
}

function notNow({ name }: Sandbox, error: Error): Probed {
  return { sandbox: name, fault: error.message, tookMs: 0, heldBy: 'watch' };
}

/** The one that is asked for and no weaker one, or the strongest that works. */
export const confine: Confine = async (wanted) => {
  const usual = all.filter((one) => one !== processSandbox || !wanted.bordered);
  const asked = wanted.sandbox === null ? usual : all.filter(({ name }) => name === wanted.sandbox);
  const faults: string[] = [];
  for (const sandbox of asked) {
    // The last resort needs nothing that could be missing.
    const { fault } = sandbox === processSandbox ? { fault: null } : await probe(sandbox);
    if (fault === null) return sandbox.confine(wanted);
    faults.push(`the sandbox ${sandbox.name} does not work on this machine: ${fault}`);
  }
  throw new SandboxError(`${faults.join('; ')}; see: strata doctor`);
};
