/** Why nothing comes of an event that waits: nobody listens to it, or nobody may ask for it. */
import { listensTo, type Agent } from './agent.ts';
import type { StrataEvent } from './event.ts';
import { nearestTo } from './nearest.ts';
import { inWords, type Words } from './reason.ts';
import { findAgent } from './routing.ts';
import { turnedAwayInEnglish, type TurnedAway } from './senders.ts';

/** With the type or agent that was likely meant. */
export type Unheard =
  | { kind: 'inactive'; agent: string }
  | { kind: 'deaf'; agent: string; type: string; hears: readonly string[] }
  | { kind: 'no-agent'; agent: string; nearest: string | null }
  | { kind: 'only-inactive'; agent: string; type: string }
  | { kind: 'no-listener'; type: string; nearest: { type: string; agent: string } | null }
  | TurnedAway;

export function whyUnheard(event: StrataEvent, agents: readonly Agent[]): Unheard {
  return event.nextAgent === null
    ? whyNobodyListens(event.type, agents)
    : whyNotTaken(event.nextAgent, event.type, agents);
}

function whyNotTaken(address: string, type: string, agents: readonly Agent[]): Unheard {
  const agent = findAgent(address, agents);
  if (agent?.status === 'inactive') return { kind: 'inactive', agent: agent.id };
  if (agent) {
    const hears = [...agent.on, ...agent.addressed, ...agent.all];
    return { kind: 'deaf', agent: agent.id, type, hears };
  }
  const names = agents.filter(isActive).flatMap((one) => [one.id, one.name]);
  return { kind: 'no-agent', agent: address, nearest: nearestTo(address, names) };
}

function whyNobodyListens(type: string, agents: readonly Agent[]): Unheard {
  const sleeping = agents.find((agent) => !isActive(agent) && listensTo(agent, type));
  if (sleeping) return { kind: 'only-inactive', agent: sleeping.id, type };
  const heard = agents
    .filter(isActive)
    .flatMap(({ id, on, all }) => [...on, ...all].map((one) => ({ type: one, agent: id })));
  const nearest = nearestTo(
    type,
    heard.map((one) => one.type),
  );
  return { kind: 'no-listener', type, nearest: heard.find((one) => one.type === nearest) ?? null };
}

const isActive = ({ status }: Agent): boolean => status === 'active';

export function unheardInEnglish(unheard: Unheard): string {
  return inWords<Unheard>(ENGLISH, unheard);
}

const ENGLISH: Words<Unheard> = {
  inactive: ({ agent }) => `agent ${agent} is inactive`,
  deaf: ({ agent, type, hears }) =>
    `agent ${agent} does not listen to ${type} (it listens to ${hears.join(', ')})`,
  'no-agent': ({ agent, nearest }) =>
    `there is no agent ${agent}${nearest ? `; the nearest is ${nearest}` : ''}`,
  'only-inactive': ({ agent, type }) => `only the inactive agent ${agent} listens to ${type}`,
  'no-listener': ({ type, nearest }) =>
    `no agent listens to ${type}${nearest ? `; the nearest type is ${nearest.type} (agent ${nearest.agent})` : ''}`,
  'no-rule': turnedAwayInEnglish,
};
