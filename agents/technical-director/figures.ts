import type { RunRecord } from '@97layer/strata/tools';

/** What the records of some days say of one agent. */
export interface Figures {
  agent: string;
  /** Deliveries that ended, and how many of them well. */
  ended: number;
  done: number;
  /** Attempts that were made again, for whatever cause. */
  again: number;
  /** Attempts that ran out of time. */
  timeouts: number;
  /** Runs whose runner fell silent. */
  lost: number;
  /** Of the runs that ended well, in milliseconds; null where there are none. */
  median: number | null;
  longest: number | null;
  cost: number;
}

/** A reason for which deliveries failed, and how often. */
export interface Failure {
  agent: string;
  reason: string;
  /** Ids of the events. */
  events: string[];
}

export interface Analysis {
  agents: Figures[];
  failures: Failure[];
  /** Hosts that agents asked for and may not reach. */
  refused: { agent: string; what: string; times: number }[];
  /** Deliveries that wait for another attempt, or for a person. */
  open: { agent: string; event: string; state: string; reason: string }[];
}

/** Pure: the same records say the same. */
export function analyse(records: readonly RunRecord[]): Analysis {
  const names = [...new Set(records.map(({ agent }) => agent))].sort();
  const failed = records.filter(({ state }) => state === 'failed' || state === 'rejected');
  return {
    agents: names.map((agent) =>
      figuresOf(
        agent,
        records.filter((one) => one.agent === agent),
      ),
    ),
    failures: grouped(failed, ({ agent, reason }) => `${agent}\0${reason}`).map((some) => ({
      agent: some[0]!.agent,
      reason: some[0]!.reason,
      events: some.map(({ event }) => event),
    })),
    refused: grouped(
      records.flatMap(({ agent, refused }) => refused.map((what) => ({ agent, what }))),
      ({ agent, what }) => `${agent}\0${what}`,
    ).map((some) => ({ ...some[0]!, times: some.length })),
    open: records
      .filter(({ state }) => state === 'retry' || state === 'waiting')
      .map(({ agent, event, state, reason }) => ({ agent, event, state, reason })),
  };
}

function figuresOf(agent: string, records: readonly RunRecord[]): Figures {
  const ended = records.filter(({ state }) => state !== 'retry' && state !== 'waiting');
  const done = ended.filter(({ state }) => state === 'done');
  const took = done.map(({ timings }) => timings.took_ms).sort((a, b) => a - b);
  const attempts = records.flatMap((record) => [record, ...record.earlier]);
  return {
    agent,
    ended: ended.length,
    done: done.length,
    again: attempts.length - records.length,
    timeouts: attempts.filter(({ reason }) => reason.includes('(timeout-minutes)')).length,
    lost: records.reduce((sum, { lost }) => sum + lost.length, 0),
    median: took[Math.floor((took.length - 1) / 2)] ?? null,
    longest: took.at(-1) ?? null,
    cost: attempts.reduce((sum, { cost_usd: cost }) => sum + cost, 0),
  };
}

/** Those with one key together, the most first. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}
