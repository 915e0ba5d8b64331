/** What an agent that thinks is given: by its own file, by `strata.yaml`, and by the keys that are here. */
import type { Agent } from '../core/agent.ts';
import { modelsHere, PROVIDERS, type Providers } from '../core/models.ts';
import type { Secrets } from '../core/secrets.ts';
import type { Delivery, Tip } from '../core/view.ts';
import type { ModelTask } from '../engines/engine.ts';
import type { Remote } from '../git/remote.ts';
import { BusChronicle } from './chronicle.ts';
import { scopeOf } from './scope.ts';

/** Where its file names no bound. */
const MAX_TURNS = 50;

interface Given {
  remote: Remote;
  secrets: Secrets;
  providers: Providers;
  /** Whether people approved all that it reads; else not even a directive is more than data. */
  approved: boolean;
}

export function modelTask(
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  { remote, secrets, providers, approved }: Given,
): ModelTask {
  const { agent } = delivery;
  const { config } = tip;
  const { models } = config;
  return {
    prompt: agent.prompt,
    choices: modelsHere(agent, models, providers),
    keyOf: (by) => (by === 'server' ? null : secrets.handOut(PROVIDERS[by].key)),
    tools: agent.tools,
    writes: agent.writes,
    emits: agent.emits,
    host: { hosts: agent.network, allow: config.sandbox.allow, fileBytes: config.limits.fileBytes },
    chronicle: new BusChronicle(remote, tip, scopeOf(delivery, config)),
    directives: approved ? config.paths.directives : null,
    thinking: agent.thinking ?? models.thinking,
    maxTurns: agent.maxTurns ?? MAX_TURNS,
    budgetUsd: agent.budgetUsd,
    maxOutput: models.maxOutput,
    prices: models.prices,
  };
}
