/** `strata run --dry-run`: what would run here now, and what it is likely to cost. Asks nobody, lands nothing. */
import type { Agent } from '../core/agent.ts';
import { Ledger, runBudget } from '../core/budgets.ts';
import { waitOf } from '../core/deadlines.ts';
import { estimateOf, type Estimate } from '../core/estimate.ts';
import { memoryFolder, withMemory } from '../core/memory.ts';
import { modelsHere, type ModelChoice } from '../core/models.ts';
import { inOrder } from '../core/order.ts';
import type { Record } from '../core/outcome.ts';
import { spentFor } from '../core/limits.ts';
import { mayTake } from '../core/plan.ts';
import { readScope } from '../core/proposal.ts';
import { runnableOf } from '../core/routing.ts';
import { spendingsIn } from '../core/spending.ts';
import { NO_TOKENS, sumOf, NO_MEDIA, tokensIn, type Tokens } from '../core/usage.ts';
import { openDeliveries, type Delivery, type Tip } from '../core/view.ts';
import { openPrices } from '../engines/model/prices.ts';
import { recordsAtTip } from '../git/all-records.ts';
import type { Remote } from '../git/remote.ts';
import { listFiles } from '../git/tree.ts';
import { columns } from './columns.ts';
import type { BusOptions } from './help.ts';
import { plain } from './plain.ts';
import { paint, say, sayJson } from './print.ts';
import { providersOfThisMachine } from './providers.ts';
import { text } from './text/index.ts';
import { visit, type Visit } from './visit.ts';

/** One delivery that would run. */
export interface Foreseen {
  event: string;
  type: string;
  agent: string;
  /** Null: it asks no model. */
  model: string | null;
  tokens: Tokens;
  /** Null: no price is known. */
  cost_usd: number | null;
  /** Null: it asks no model. */
  from: Estimate['from'] | null;
  /** Whether it would wait for the next day's money. */
  waits: boolean;
}

interface Foresight {
  deliveries: Foreseen[];
  total: { tokens: Tokens; cost_usd: number };
}

type Ready = Delivery & { agent: Agent };
/** Its tools, and how it works. */
const TOOLS_AND_WORDS = 2000;

export async function estimateRun(options: BusOptions, labels: readonly string[]): Promise<void> {
  const found = await visit(options, (seen) => foresee(seen, labels));
  if (options.json) return sayJson(found);
  const { estimate } = text;
  if (found.deliveries.length === 0) return say(estimate.none);
  for (const line of columns(found.deliveries.map(row))) say(line);
  say();
  say(paint.bold(estimate.total(found.total.tokens.input, found.total.tokens.output, found.total.cost_usd)));
  say(paint.dim(estimate.how));
}

async function foresee(seen: Visit, labels: readonly string[]): Promise<Foresight> {
  const { view, history } = seen;
  const now = Date.now();
  const self = { labels, providers: providersOfThisMachine() };
  const isReady = (one: Delivery): one is Ready =>
    one.agent !== null &&
    !view.claims.has(one.key) &&
    waitOf(one, now) <= 0 &&
    mayTake(one, self, view.tip.paused, now);
  const records: Record[] = [];
  for await (const record of recordsAtTip(history)) records.push(record);
  const oracle = await openOracle(seen, spendingsIn(records));
  const ledger = new Ledger(view, now);
  const deliveries: Foreseen[] = [];
  // As a runner takes them: what comes first may leave nothing for what comes after.
  const ready = inOrder(openDeliveries(view.tip).filter(isReady), new Map(), { mono: now, wall: now });
  for (const delivery of ready) {
    const waits = spentFor(delivery, ledger, now) !== null;
    if (!waits) ledger.add(delivery);
    deliveries.push({ ...(await oracle(delivery)), waits });
  }
  const begun = deliveries.filter(({ waits }) => !waits);
  const parts = begun.map(({ tokens, cost_usd }) => ({ tokens, media: NO_MEDIA, cost_usd: cost_usd ?? 0 }));
  const { tokens, cost_usd } = sumOf(parts);
  return { deliveries, total: { tokens, cost_usd } };
}

type Oracle = (delivery: Ready) => Promise<Omit<Foreseen, 'waits'>>;

async function openOracle(
  { connection, view }: Visit,
  past: ReturnType<typeof spendingsIn>,
): Promise<Oracle> {
  const { tip } = view;
  const { models } = tip.config;
  const priceOf = await openPrices(models.prices);
  const providers = providersOfThisMachine();
  return async (delivery) => {
    const { event, agent } = delivery;
    const named = { event: event.id, type: event.type, agent: agent.id };
    const isThinking = runnableOf(agent, providers)?.run === '';
    const choice: ModelChoice | undefined = isThinking ? modelsHere(agent, models, providers)[0] : undefined;
    if (!choice) return { ...named, model: null, tokens: NO_TOKENS, cost_usd: 0, from: null };
    const { from, tokens } = estimateOf(
      agent.id,
      past,
      await toldAtFirst(delivery, tip, connection.bus.remote),
    );
    const price = priceOf(choice, tokens);
    const most = runBudget(agent, tip.config);
    const cost_usd = price === null || most === null ? price : Math.min(price, most);
    return { ...named, model: choice.model, tokens, cost_usd, from };
  };
}

/** Tokens of its task, of the directives and the memory that it may read, of the event and its files. */
async function toldAtFirst({ agent, event }: Ready, tip: Tip, remote: Remote): Promise<number> {
  const { config, tree } = tip;
  const scope = withMemory(readScope(agent, event.files, config.paths.events), agent, config);
  const places = [config.paths.directives, memoryFolder(agent, config), ...event.files];
  const listed = await Promise.all(
    [...new Set(places)].map((place) => listFiles(remote.objects, tree, place)),
  );
  const oids = listed.flat().flatMap(({ path, oid }) => (scope.accepts(path) ? [oid] : []));
  await remote.prefetch(oids);
  const blobs = await Promise.all(oids.map((oid) => remote.objects.read(oid)));
  const words = [agent.prompt, JSON.stringify(event.payload), ...blobs.map((blob) => blob?.bytes ?? '')];
  return words.reduce((sum, one) => sum + tokensIn(one), TOOLS_AND_WORDS);
}

function row({ agent, event, model, tokens, cost_usd, from, waits }: Foreseen): string[] {
  const { estimate } = text;
  const cost = cost_usd === null ? estimate.unpriced : `$${cost_usd.toFixed(4)}`;
  return [
    plain(agent),
    plain(event),
    model === null ? estimate.free : plain(model),
    model === null ? '' : `${tokens.input + tokens.cache_read + tokens.cache_write} → ${tokens.output}`,
    model === null ? '' : cost,
    waits ? paint.yellow(estimate.waits) : from === null ? '' : paint.dim(estimate.from[from]),
  ];
}
