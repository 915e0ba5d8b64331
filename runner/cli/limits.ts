/** What a bus's host allows, and what is left of it. */
import { hostLimits } from '../core/hosts.ts';
import { ForgeError } from '../forge/forge.ts';
import type { Visit } from './visit.ts';

export interface HostLimit {
  name: string;
  /** Null where only those who spend it know. */
  left: number | null;
  of: number;
  /** RFC 3339. */
  resets: string | null;
}

/** Empty for a folder, and for a host without limits. A forge that cannot be asked is left out. */
export async function limitsOf({ connection, view }: Visit): Promise<HostLimit[]> {
  const { remote } = connection.bus;
  const { pushesPerMinute } = hostLimits(remote.host, view.tip.config.remotes, null);
  const pushes = {
    name: 'pushes a minute, of all runners',
    left: null,
    of: pushesPerMinute ?? 0,
    resets: null,
  };
  return [...(pushesPerMinute === null ? [] : [pushes]), ...(await forgeLimits(remote.label))];
}

async function forgeLimits(remoteUrl: string): Promise<readonly HostLimit[]> {
  // What speaks to a forge is large; most looks at a bus need none of it.
  const { forgeOf } = await import('../forge/index.ts');
  try {
    return (await forgeOf({ remoteUrl, env: process.env })?.limits()) ?? [];
  } catch (error) {
    if (error instanceof ForgeError) return [];
    throw error;
  }
}
