/** What an agent that thinks is given: by its own file, by `strata.yaml`, and by the keys that are here. */
import type { Agent } from '../core/agent.ts';
import { runBudget, untilTomorrow, type Allowance } from '../core/budgets.ts';
import type { Config } from '../core/config.ts';
import { memoryFolder, remembers, type PastTurn } from '../core/memory.ts';
import { modelsHere, PROVIDERS, type Providers } from '../core/models.ts';
import { namesPath } from '../core/paths.ts';
import type { Delivery, Tip } from '../core/view.ts';
import type { ModelTask } from '../engines/engine.ts';
import type { AttemptPorts } from './attempt.ts';
import { BusChronicle } from './chronicle.ts';
import { scopeOf } from './scope.ts';

/** Where its file names no bound. */
const MAX_TURNS = 50;

interface Given extends Pick<AttemptPorts, 'remote' | 'secrets' | 'allowance' | 'now'> {
  providers: Providers;
  /** Whether people approved all that it reads; else not even a directive is more than data. */
  approved: boolean;
  /** What was said before. */
  turns: readonly PastTurn[];
}

export function modelTask(
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  { remote, secrets, allowance, now, providers, approved, turns }: Given,
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
    memory: memoryOf(agent, config, turns),
    thinking: agent.thinking ?? models.thinking,
    maxTurns: agent.maxTurns ?? MAX_TURNS,
    budgetUsd: runBudget(agent, config),
    allowance: () => inWords(allowance(), now().getTime(), config.timezone),
    maxOutput: models.maxOutput,
    prices: models.prices,
  };
}

function memoryOf(agent: Agent, config: Config, turns: readonly PastTurn[]): ModelTask['memory'] {
  const folder = remembers(agent, config) ? memoryFolder(agent, config) : null;
  const writable = folder !== null && namesPath(agent.writes, `${folder}/topic.md`);
  return { folder, writable, turns, tokens: config.models.memory };
}

function inWords(
  allowance: Allowance | null,
  wall: number,
  timezone: string,
): ReturnType<ModelTask['allowance']> {
  if (allowance === null) return null;
  const whose = allowance.what === 'bus' ? 'all agents' : 'the agent';
  return {
    usd: allowance.left,
    words: `the day's budget of ${whose}, $${allowance.limit} (budgets in strata.yaml)`,
    due: new Date(wall + untilTomorrow(wall, timezone)).toISOString(),
  };
}
