/** Which sandboxes hold agents on this machine, the strongest first, and why the others do not. */
import { probeAll, type Probed } from '../../sandbox/index.ts';
import { text } from '../text/index.ts';
import type { Check } from './machine.ts';
import { installCommand, onPath } from './machine.ts';

export async function checkSandboxes(): Promise<Check[]> {
  const probed = await probeAll();
  const strongest = probed.find(({ fault }) => fault === null);
  return probed.map((one) => check(one, one === strongest));
}

function check({ sandbox, fault, tookMs }: Probed, isDefault: boolean): Check {
  const name = `sandbox ${sandbox}`;
  const took = Math.round(tookMs);
  if (fault !== null)
    return {
      name,
      state: 'absent',
      words: text.doctor.noSandbox(fault),
      // What is installed and does not work here has another cause, which its words name.
      mend: sandbox === 'process' || isInstalled(sandbox) ? null : installCommand(sandbox),
    };
  const words = sandbox === 'process' ? text.doctor.processSandbox(took) : text.doctor.sandbox(took);
  // The only one that works is no border at all: agents run, and people should know.
  const isWeak = sandbox === 'process' && isDefault;
  return {
    name,
    state: isWeak ? 'absent' : 'ok',
    words: isDefault ? `${words}; ${text.doctor.defaultSandbox}` : words,
    mend: isWeak ? installCommand('bubblewrap') : null,
  };
}

function isInstalled(sandbox: 'podman' | 'bubblewrap'): boolean {
  return onPath(sandbox === 'bubblewrap' ? 'bwrap' : sandbox) !== null;
}
