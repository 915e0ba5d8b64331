/**
 * What may still be spent today: by all agents together, and by each. Runs under way count with what they may
 * spend, so that two runners at once do not both spend the rest. Pure.
 */
import type { Agent } from './agent.ts';
import type { Config } from './config.ts';
import { dayAndHour } from './layout.ts';
import { isServer } from './models.ts';
import type { Delivery, View } from './view.ts';

/** US dollars a day; null: no limit. */
export interface Budgets {
  /** Of all agents together. */
  day: number | null;
  /** Of each agent by itself that `agents` does not name. */
  agent: number | null;
  agents: Record<string, number>;
  /** Of one run of an agent that names no `budget`, on a bus with a limit a day. */
  run: number | null;
}

/** The limit of a day that leaves an agent least. */
export interface Allowance {
  what: 'bus' | 'agent';
  limit: number;
  left: number;
}

/** A run of an agent without a `budget` of its own may spend this part of the day's. */
const PART_OF_A_DAY = 0.1;
/** With less of it left a run would only begin to end. */
const LEAST_PART = 0.01;
/** Days begin at full quarters of an hour, wherever. */
const QUARTER_MS = 15 * 60_000;

/** Whether runs of an agent cost money: it thinks on a model that is not one's own, or its budget is named. */
function isPaid({ id, engine, model }: Agent, { budgets, models }: Config): boolean {
  if (Object.hasOwn(budgets.agents, id)) return true;
  if (isServer(engine)) return model.some((name) => Object.hasOwn(models.prices, name));
  return engine !== 'program' && engine !== 'module';
}

function limitsOf(agent: Agent, { budgets }: Config): { what: Allowance['what']; limit: number }[] {
  const own = Object.hasOwn(budgets.agents, agent.id) ? budgets.agents[agent.id]! : budgets.agent;
  return [
    ...(own === null ? [] : [{ what: 'agent' as const, limit: own }]),
    ...(budgets.day === null ? [] : [{ what: 'bus' as const, limit: budgets.day }]),
  ];
}

/** Whether a limit of a day holds for an agent. */
export function isBudgeted(agent: Agent | null, config: Config): agent is Agent {
  return agent !== null && isPaid(agent, config) && limitsOf(agent, config).length > 0;
}

/** Whether there is any limit of a day. */
export function hasDayBudgets({ day, agent, agents }: Budgets): boolean {
  return day !== null || agent !== null || Object.keys(agents).length > 0;
}

/** The most that one run may spend; null: whatever it takes. */
export function runBudget(agent: Agent, config: Config): number | null {
  if (agent.budgetUsd !== null) return agent.budgetUsd;
  if (!isBudgeted(agent, config)) return null;
  const least = Math.min(...limitsOf(agent, config).map(({ limit }) => limit));
  return config.budgets.run ?? least * PART_OF_A_DAY;
}

/** What was spent and is set aside on the day of a moment. */
export class Ledger {
  readonly #config: Config;
  readonly #byAgent = new Map<string, number>();

  /** @param without a run that does not count */
  constructor(view: Pick<View, 'tip' | 'claims' | 'checkpoints'>, wall: number, without?: string) {
    this.#config = view.tip.config;
    if (!hasDayBudgets(this.#config.budgets)) return;
    for (const [run, { agent, amount }] of amountsOf(view, wall))
      if (run !== without) this.#add(agent, amount);
  }

  #add(agent: string, amount: number): void {
    this.#byAgent.set(agent, (this.#byAgent.get(agent) ?? 0) + amount);
  }

  /** Sets aside what a run of the delivery may spend. */
  add({ agent }: Delivery): void {
    if (isBudgeted(agent, this.#config)) this.#add(agent.id, runBudget(agent, this.#config) ?? 0);
  }

  /** The limit that leaves it least; null: none holds for it. */
  allowanceOf(agent: Agent | null): Allowance | null {
    if (!isBudgeted(agent, this.#config)) return null;
    const all = [...this.#byAgent.values()].reduce((sum, amount) => sum + amount, 0);
    const own = this.#byAgent.get(agent.id) ?? 0;
    const allowances = limitsOf(agent, this.#config).map(({ what, limit }) => ({
      what,
      limit,
      left: Math.max(0, limit - (what === 'bus' ? all : own)),
    }));
    return allowances.toSorted((a, b) => a.left - b.left)[0]!;
  }

  /** The limit that is used up for an agent; null: it may run. */
  spentFor(agent: Agent | null): Allowance | null {
    const allowance = this.allowanceOf(agent);
    return allowance && allowance.left < allowance.limit * LEAST_PART ? allowance : null;
  }
}

/** By run, so that none counts twice: what landed, what is known of lost ones, and what is set aside. */
function amountsOf(
  { tip, claims, checkpoints }: Pick<View, 'tip' | 'claims' | 'checkpoints'>,
  wall: number,
): Map<string, { agent: string; amount: number }> {
  const { timezone } = tip.config;
  const today = dayAndHour(new Date(wall), timezone).day;
  const agents = new Map(tip.agents.map((agent) => [agent.id, agent]));
  const amounts = new Map<string, { agent: string; amount: number }>();
  const note = (run: string, agent: string, amount: number) => {
    amounts.set(run, { agent, amount: Math.max(amount, amounts.get(run)?.amount ?? 0) });
  };
  const isToday = (at: string) => dayAndHour(new Date(at), timezone).day === today;
  for (const { run, agent, at, usage } of tip.spent) if (isToday(at)) note(run, agent, usage.cost_usd);
  for (const { checkpoint } of checkpoints.values())
    for (const { run, claimed, cost_usd } of checkpoint.spent)
      if (isToday(claimed)) note(run, checkpoint.agent, cost_usd);
  for (const { claim, tied } of claims.values()) {
    for (const { run, claimed, cost_usd } of claim.lost)
      if (isToday(claimed)) note(run, claim.agent, cost_usd);
    const agent = agents.get(claim.agent) ?? null;
    const aside = isBudgeted(agent, tip.config) ? (runBudget(agent, tip.config) ?? 0) : 0;
    note(claim.nonce, claim.agent, tied ? tied.outcome.cost_usd : aside);
  }
  return amounts;
}

/** Milliseconds until the bus's day turns. */
export function untilTomorrow(wall: number, timezone: string): number {
  const today = dayAndHour(new Date(wall), timezone).day;
  let next = Math.floor(wall / QUARTER_MS) * QUARTER_MS;
  do next += QUARTER_MS;
  while (dayAndHour(new Date(next), timezone).day === today);
  return next - wall;
}
