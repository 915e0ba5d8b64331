/** Which agents an event goes to, and what keeps one from being run. */
import { agentsAddressed, listensTo, takesAddressed, type Agent } from './agent.ts';
import type { StrataEvent } from './event.ts';
import { CLAUDE_CODE, OFFLINE, thinksHere, type Providers } from './models.ts';

/** The type of a schedule's event: only the agent whose schedule it is takes it. */
export const TICK = 'schedule';

/** Ids of the agents an event is delivered to, in order. */
export function routes(event: Pick<StrataEvent, 'type' | 'nextAgent'>, agents: readonly Agent[]): string[] {
  const active = agents.filter((agent) => agent.status === 'active');
  if (event.nextAgent !== null) {
    const addressed = findAgent(event.nextAgent, active);
    // Addressing restricts delivery; an agent that listens to types at all keeps its right to choose.
    return addressed && answersTo(addressed, event.type) ? [addressed.id] : [];
  }
  return active.filter((agent) => listensTo(agent, event.type)).map((agent) => agent.id);
}

/** Whether an agent gets an event of the type that names it. A tick's agent need not listen to it: it has a schedule. */
export function answersTo(agent: Agent, type: string): boolean {
  return takesAddressed(agent, type) || (type === TICK && agent.schedule.length > 0);
}

/** By id, else by name where that names exactly one. */
export function findAgent(address: string, agents: readonly Agent[]): Agent | null {
  const found = agentsAddressed(agents, address);
  return found.length === 1 ? found[0]! : null;
}

/** What runs an agent here: its own engine, or its offline stand-in where the engine is not to be had. */
export interface Runnable {
  engine: 'program' | 'module' | 'model' | typeof CLAUDE_CODE;
  /** The file; empty where it thinks. */
  run: string;
  /** True where the stand-in works in the place of the agent's own engine. */
  standIn: boolean;
}

/** Null where this runner has no engine, or no key of one, for the agent and it names no stand-in. */
export function runnableOf(agent: Agent, providers: Providers): Runnable | null {
  const { engine } = agent;
  if (agent.run !== null && (engine === 'program' || engine === 'module')) {
    return { engine, run: agent.run, standIn: false };
  }
  if (thinksHere(agent, providers))
    return { engine: engine === CLAUDE_CODE ? CLAUDE_CODE : 'model', run: '', standIn: false };
  return standInOf(agent);
}

/** What goes on where no model of its list answers: the stand-in, if the list ends with it. */
export function lastResort(agent: Agent): Runnable | null {
  return agent.model.includes(OFFLINE) ? standInOf(agent) : null;
}

function standInOf(agent: Agent): Runnable | null {
  if (agent.offline === null) return null;
  const isModule = /\.(ts|mts|js|mjs)$/.test(agent.offline);
  return { engine: isModule ? 'module' : 'program', run: agent.offline, standIn: true };
}
