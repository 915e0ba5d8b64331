/** What a bus's own settings leave open to an agent that was talked into something. */
import type { Agent } from './agent.ts';
import type { Config } from './config.ts';
import { reachesAnyone, whyExposed } from './powers.ts';

export type OpeningKind =
  /** Every agent that names no sandbox runs without a border. */
  | 'default-process'
  /** An agent that runs without a border. */
  | 'process'
  /** An agent that may send to any host. */
  | 'any-host'
  /** An agent that also reads the open web and what is private, since policy allows it by name. */
  | 'exposed'
  /** Hosts that agents reach though they are no public ones. */
  | 'private-hosts'
  /** Patterns by which whatever an agent may write at all is committed without a person. */
  | 'writes-all';

export interface Opening {
  kind: OpeningKind;
  /** The agent, the hosts, the patterns. */
  names: readonly string[];
}

/** Patterns that name every path. */
const EVERYTHING = new Set(['**', '**/*', '*/**', '*']);

export function openingsOf({ sandbox, policy }: Config, agents: readonly Agent[]): Opening[] {
  const active = agents.filter(({ status }) => status === 'active');
  const each = (kind: OpeningKind, isOpen: (agent: Agent) => boolean): Opening[] =>
    active.filter(isOpen).map(({ id }) => ({ kind, names: [id] }));
  const all = policy.auto.filter((glob) => EVERYTHING.has(glob));
  const unless = { policy: { ...policy, exposed: [] } };
  return [
    ...(sandbox.default === 'process' ? [{ kind: 'default-process' as const, names: [] }] : []),
    ...each('process', (agent) => agent.sandbox === 'process'),
    ...each('any-host', reachesAnyone),
    ...each('exposed', (agent) => policy.exposed.includes(agent.id) && whyExposed(agent, unless) !== null),
    ...(sandbox.allow.length > 0 ? [{ kind: 'private-hosts' as const, names: sandbox.allow }] : []),
    ...(all.length > 0 ? [{ kind: 'writes-all' as const, names: all }] : []),
  ];
}
