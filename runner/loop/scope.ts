/** What a run is given to read. */
import type { Agent } from '../core/agent.ts';
import type { Config } from '../core/config.ts';
import { withMemory } from '../core/memory.ts';
import { readScope, type ReadScope } from '../core/proposal.ts';
import type { Delivery } from '../core/view.ts';

export function scopeOf({ agent, event, joined }: Delivery & { agent: Agent }, config: Config): ReadScope {
  const named = [event, ...joined].flatMap(({ files }) => files);
  return withMemory(readScope(agent, named, config.paths.events), agent, config);
}
