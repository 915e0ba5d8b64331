/** What a bus's own settings leave open to an agent that was talked into something. */
import type { Agent } from './agent.ts';
import type { Config } from './config.ts';

export type Opening =
  /** Every agent that names no sandbox runs without a border. */
  | { kind: 'default-process' }
  /** An agent that runs without a border. */
  | { kind: 'process'; agent: string }
  /** An agent that may send to any host. */
  | { kind: 'any-host'; agent: string }
  /** Hosts that agents reach though they are no public ones. */
  | { kind: 'private-hosts'; hosts: readonly string[] }
  /** Whatever an agent may write at all is committed without a person. */
  | { kind: 'writes-all'; globs: readonly string[] };

/** Patterns that name every path. */
const EVERYTHING = new Set(['**', '**/*', '*/**', '*']);

export function openingsOf({ sandbox, policy }: Config, agents: readonly Agent[]): Opening[] {
  const active = agents.filter(({ status }) => status === 'active');
  const all = policy.auto.filter((glob) => EVERYTHING.has(glob));
  return [
    ...(sandbox.default === 'process' ? [{ kind: 'default-process' as const }] : []),
    ...active
      .filter((agent) => agent.sandbox === 'process')
      .map((agent) => ({ kind: 'process' as const, agent: agent.id })),
    ...active
      .filter(({ network }) => network.includes('*'))
      .map((agent) => ({ kind: 'any-host' as const, agent: agent.id })),
    ...(sandbox.allow.length > 0 ? [{ kind: 'private-hosts' as const, hosts: sandbox.allow }] : []),
    ...(all.length > 0 ? [{ kind: 'writes-all' as const, globs: all }] : []),
  ];
}
