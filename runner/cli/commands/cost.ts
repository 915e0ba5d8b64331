/** `strata cost`: what runs cost, by agent, model, day or chain of events. */
import { Option, type Command } from 'commander';
import { dayAndHour } from '../../core/layout.ts';
import type { Record } from '../../core/outcome.ts';
import {
  costBy,
  DIMENSIONS,
  spendingsIn,
  totalOf,
  type CostLine,
  type Dimension,
} from '../../core/spending.ts';
import { duration, parseMoment } from '../../core/values.ts';
import { formerRecords, recordsAtTip } from '../../git/all-records.ts';
import { columns } from '../columns.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { agentIdOf } from '../operating.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson } from '../print.ts';
import { text } from '../text/index.ts';
import { visit, type Visit } from '../visit.ts';

interface CostOptions extends BusOptions {
  by: Dimension;
  since?: string;
  agent?: string;
}

interface Cost {
  by: Dimension;
  since: string | null;
  lines: CostLine[];
  total: Omit<CostLine, 'key'>;
}

export function costCommand(): Command {
  return busVerb('cost', text.cost)
    .addOption(new Option('--by <what>', text.cost.by).choices([...DIMENSIONS]).default('agent'))
    .option('--since <time>', text.cost.since)
    .option('--agent <agent>', text.cost.agent)
    .action(cost);
}

async function cost(options: CostOptions): Promise<void> {
  const since = options.since === undefined ? null : sinceOf(options.since);
  const found = await visit(options, (seen) => look(seen, options, since));
  if (options.json) return sayJson(found);
  if (found.lines.length === 0) return say(text.cost.none);
  for (const line of columns([
    header(found.by),
    ...found.lines.map((one) => row(plain(one.key ?? '–'), one)),
  ]))
    say(line);
  say();
  for (const line of columns([row(text.cost.total, found.total)])) say(paint.bold(line));
}

/** A day of the bus, or a moment. */
function sinceOf(said: string): string {
  if (IS_DAY.test(said) && parseMoment(`${said}T00:00:00Z`) !== null) return said;
  const span = duration.safeParse(said);
  const moment = span.success ? new Date(Date.now() - span.data).toISOString() : parseMoment(said);
  if (moment === null) throw wrongUsage(text.cost.faults.since(said));
  return moment;
}

const IS_DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 86_400_000;

async function look(
  { connection, view, history }: Visit,
  options: CostOptions,
  since: string | null,
): Promise<Cost> {
  const { agents, config } = view.tip;
  const agent = agentIdOf(options.agent, agents);
  const records: Record[] = [];
  // What left the tip comes first: where a record is there twice, the later one knows more.
  const before = since && new Date(Date.parse(since) - DAY_MS).toISOString();
  const { remote } = connection.bus;
  const { done, dead } = config.paths;
  for await (const record of formerRecords(history, remote, [done, dead], before)) records.push(record);
  for await (const record of recordsAtTip(history)) records.push(record);
  const dayOf = (at: string) => dayAndHour(new Date(at), config.timezone).day;
  const isLate = (at: string) => since === null || (IS_DAY.test(since) ? dayOf(at) : at) >= since;
  const spendings = spendingsIn(records).filter(
    (one) => (agent === null || one.agent === agent) && isLate(one.at),
  );
  const lines = costBy(options.by, spendings, dayOf);
  return { by: options.by, since, lines, total: totalOf(spendings) };
}

function header(by: Dimension): string[] {
  const { columns: names } = text.cost;
  return [text.cost.dimensions[by], ...names].map((name) => paint.dim(name));
}

function row(name: string, { runs, tokens, media, cost_usd }: Omit<CostLine, 'key'>): string[] {
  const amounts = [runs, tokens.input, tokens.output, tokens.cache_read, tokens.cache_write];
  return [name, `$${cost_usd.toFixed(4)}`, ...amounts.map(String), text.cost.media(media)];
}
