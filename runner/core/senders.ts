/** Who asked for an event, and whether they may: from who signed its commit, never from the event's text. */
import { matchesType, type Agent } from './agent.ts';
import type { Config, SenderRule, Senders } from './config.ts';
import type { StrataEvent } from './event.ts';
import { sayFault } from './faultwords.ts';
import { AGENT_TRAILER, SENDER_TRAILER, trailersOf } from './landing.ts';
import type { Problem } from './problem.ts';
import { routes } from './routing.ts';

/** A pending file that no allowed key signed. It is not among the events. */
export interface Stranger {
  path: string;
  blob: string;
  /** What was found, and what to do, for people. */
  problem: Problem;
}

/** What rules are asked with: a tip whose events bear the names of those who signed for them. */
interface Ground {
  /** Whether events count only where an allowed key signed them. */
  signed: boolean;
  config: Pick<Config, 'senders'>;
}

type Asked = Pick<StrataEvent, 'sender' | 'type'>;

const AGENT = 'agent:';

/**
 * The sender of what a commit brought. A runner's commit says itself for whom it was made; in any other
 * commit such words are only text.
 */
export function senderOf(principal: string, message: string, runners: readonly string[]): string {
  if (!isAny(runners, principal)) return principal;
  const trailers = trailersOf(message);
  const agent = trailers.get(AGENT_TRAILER);
  return agent === undefined ? (trailers.get(SENDER_TRAILER) ?? principal) : `${AGENT}${agent}`;
}

/** Whether a rule lets the sender ask this agent; without rules whoever may push may ask. */
export function mayAsk({ sender, type }: Asked, agentId: string, { signed, config }: Ground): boolean {
  const { senders } = config;
  return (
    !signed ||
    isExempt(sender, senders) ||
    senders.rules.some((rule) => allows(rule, sender, type) && isAny(rule.agents, agentId))
  );
}

/** No rule lets the sender ask for events of the type: of anybody (null), or of the agents that listen. */
export interface TurnedAway {
  kind: 'no-rule';
  sender: string | null;
  type: string;
  agents: readonly string[] | null;
}

/** Why nothing may come of an event; null where something may. */
export function whyTurnedAway(
  event: StrataEvent,
  tip: Ground & { agents: readonly Agent[] },
): TurnedAway | null {
  const { senders } = tip.config;
  const { sender, type } = event;
  if (!tip.signed || isExempt(sender, senders)) return null;
  if (!senders.rules.some((rule) => allows(rule, sender, type)))
    return { kind: 'no-rule', sender, type, agents: null };
  const listeners = routes(event, tip.agents);
  if (listeners.length === 0 || listeners.some((agent) => mayAsk(event, agent, tip))) return null;
  return { kind: 'no-rule', sender, type, agents: listeners };
}

export function turnedAwayInEnglish({ sender, type, agents }: TurnedAway): string {
  return `no rule lets ${sender} ask ${agents === null ? '' : `${agents.join(' or ')} `}for ${type}`;
}

/** Rules say nothing where nobody signs: a bus that has them and no list of keys runs nothing. */
export function rulesWithoutSignatures({ rules, signers }: Senders, file: string): Problem[] {
  if (rules.length === 0 || signers !== null) return [];
  return [
    {
      severity: 'error',
      file,
      at: 'senders.rules',
      ...sayFault({ kind: 'rules-without-keys' }),
    },
  ];
}

/**
 * Without rules everybody is. What runners bring of their own is held to `emits` already, and what agents
 * emit too: rules hold for agents only where one of them names agents.
 */
function isExempt(sender: string | null, { rules, runners }: Senders): boolean {
  if (rules.length === 0) return true;
  if (sender === null) return false;
  if (sender.startsWith(AGENT))
    return !rules.some(({ from }) => from.some((pattern) => pattern.startsWith(AGENT)));
  return isAny(runners, sender);
}

function allows({ from, types }: SenderRule, sender: string | null, type: string): boolean {
  return sender !== null && isAny(from, sender) && isAny(types, type);
}

function isAny(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => matchesType(pattern, text));
}
