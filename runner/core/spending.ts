/** What runs cost, derived from records alone: by agent, model, day or chain of events. */
import type { Record, RunSummary } from './outcome.ts';
import { pickUsage, sharesOf, sumOf, type Share, type Usage } from './usage.ts';

/** What one run used. */
export interface Spending {
  run: string;
  agent: string;
  /** The matter that its event belongs to. */
  chain: string;
  /** When it ended; of one that never did, when it was claimed. RFC 3339. */
  at: string;
  usage: Usage;
}

export const DIMENSIONS = ['agent', 'model', 'day', 'chain'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface CostLine extends Omit<Share, 'model'> {
  /** The agent, model, day or chain; null: no model was named. */
  key: string | null;
  runs: number;
}

/** Every run that a record tells of; one that only answered together with another event's is told there. */
export function spendingsOf(record: Record, chain = record.correlation_id ?? record.event): Spending[] {
  const { agent } = record;
  const of = (run: string, at: string, usage: Usage) => ({ run, agent, chain, at, usage: pickUsage(usage) });
  const ended = (one: RunSummary) => of(one.run, one.ended, one);
  return [
    ...(record.joined_into === null ? [of(record.run, record.timings.ended, record)] : []),
    ...record.earlier.map(ended),
    ...record.superseded.map(ended),
    ...record.lost.map((one) => of(one.run, one.claimed, one)),
  ];
}

/** Of all records, each run once: a record that moved, or was brought back, is there several times. */
export function spendingsIn(records: readonly Record[]): Spending[] {
  const causes = new Map(records.map((record) => [record.event, record]));
  const all = records.flatMap((record) => spendingsOf(record, chainOf(record, causes)));
  return [...new Map(all.map((one) => [one.run, one])).values()];
}

/** Records of old do not say it: then it is the first cause, as far as its records are there. */
function chainOf(record: Record, byEvent: ReadonlyMap<string, Record>): string {
  const seen = new Set<string>();
  for (let at = record; ;) {
    if (at.correlation_id !== null) return at.correlation_id;
    seen.add(at.event);
    const cause = at.caused_by === null ? undefined : byEvent.get(at.caused_by);
    if (!cause || seen.has(cause.event)) return at.caused_by ?? at.event;
    at = cause;
  }
}

/** One line for each, the dearest first; days in their order. @param dayOf the bus's day of a moment */
export function costBy(
  by: Dimension,
  spendings: readonly Spending[],
  dayOf: (at: string) => string,
): CostLine[] {
  const groups = new Map<string, { runs: Set<string>; shares: Share[] }>();
  for (const spending of spendings) {
    for (const share of sharesOf(spending.usage)) {
      const key = by === 'model' ? share.model : by === 'day' ? dayOf(spending.at) : spending[by];
      const group = groups.get(key) ?? { runs: new Set(), shares: [] };
      group.runs.add(spending.run);
      group.shares.push(share);
      groups.set(key, group);
    }
  }
  const lines = [...groups].map(([key, { runs, shares }]) => ({
    key: key === '' ? null : key,
    runs: runs.size,
    ...sumOf(shares),
  }));
  const inOrder = (a: CostLine, b: CostLine) =>
    by === 'day'
      ? a.key!.localeCompare(b.key!)
      : b.cost_usd - a.cost_usd || (a.key ?? '').localeCompare(b.key ?? '');
  return lines.toSorted(inOrder);
}

/** Of all of them together; runs that used nothing do not count. */
export function totalOf(spendings: readonly Spending[]): Omit<CostLine, 'key'> {
  const used = spendings.filter(({ usage }) => sharesOf(usage).length > 0);
  return { runs: used.length, ...sumOf(used.map(({ usage }) => usage)) };
}
