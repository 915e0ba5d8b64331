/** What a run is given to read. */
import type { Agent } from '../core/agent.ts';
import type { Config } from '../core/config.ts';
import { readScope, type ReadScope } from '../core/proposal.ts';
import type { Delivery } from '../core/view.ts';

export function scopeOf(
  { agent, event, joined }: Delivery & { agent: Agent },
  { paths }: Pick<Config, 'paths'>,
): ReadScope {
  const named = [event, ...joined].flatMap(({ files }) => files);
  return readScope(agent, named, paths.events);
}
