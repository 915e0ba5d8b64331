/** What an agent's process is held to: by its own file, by `strata.yaml`, and by the folders of its run. */
import type { Agent } from '../core/agent.ts';
import type { Config } from '../core/config.ts';
import {
  withRefused,
  type Confine,
  type Confined,
  type Confinement,
  type SandboxName,
  type Start,
} from '../core/confinement.ts';

/** How a run was held, for its record. */
export interface Held {
  /** Null: nothing was started. */
  sandbox: SandboxName | null;
  /** Hosts that it asked for and was refused, with the reason. */
  refused: string[];
}

type Terms = Omit<Confinement, Exclude<keyof Start, 'workdir'>>;
type Folders = Pick<Confinement, 'workdir' | 'home' | 'tmp'>;

const MIB = 1024 * 1024;

export function termsOf(
  { sandbox, image, needs, network }: Agent,
  { sandbox: rules }: Config,
  run: { timeoutMs: number } & Folders,
): Terms {
  const { workdir, home, tmp, timeoutMs } = run;
  return {
    // The agent's file may name no other with an image.
    sandbox: image === null ? (sandbox ?? rules.default) : 'podman',
    image,
    workdir,
    home,
    tmp,
    limits: {
      // Who says that it needs more gets it: a runner that has less does not take it.
      memoryBytes: Math.max(rules.memoryBytes, (needs.memoryMb ?? 0) * MIB),
      cpus: rules.cpus === null ? null : Math.max(rules.cpus, needs.cpu ?? 0),
      processes: rules.processes,
      timeoutMs,
    },
    network: { hosts: network, allow: rules.allow },
  };
}

/** Confines on these terms, and writes into `held` what came of it. */
export function confining(confine: Confine, terms: Terms, agents: string, held: Held) {
  return async ({ readable, ...start }: Start): Promise<Confined> => {
    const confined = await confine({ ...terms, ...start, readable: [agents, ...readable] });
    held.sandbox = confined.sandbox;
    return {
      sandbox: confined.sandbox,
      heldBy: confined.heldBy,
      command: confined.command,
      env: confined.env,
      began: (pid) => confined.began(pid),
      signal: (signal) => confined.signal(signal),
      end: async () => {
        const findings = await confined.end();
        held.refused = withRefused(held.refused, findings.refused);
        return findings;
      },
    };
  };
}
