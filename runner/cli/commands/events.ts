/** `strata events`: the queue, by what became of each event. */
import { Option, type Command } from 'commander';
import type { StrataEvent } from '../../core/event.ts';
import { formatProblem, type Problem } from '../../core/problem.ts';
import { deliveriesOf, openDeliveries, type View } from '../../core/view.ts';
import type { History, QueueFolder } from '../../git/history.ts';
import { columns } from '../columns.ts';
import { whyTooDear } from '../standing.ts';
import { endedState, EVENT_STATES, pendingState, type EventState } from '../states.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { plain } from '../plain.ts';
import { paint, say, sayJson } from '../print.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';
import { visit } from '../visit.ts';

interface EventsOptions extends BusOptions {
  state?: EventState;
  limit: string;
}

/** One line of the list, as `--json` prints it. */
interface Listed {
  state: EventState | 'unreadable';
  id: string | null;
  type: string | null;
  path: string;
  /** Ids of the agents it goes, or went, to. */
  agents: string[];
  at: string | null;
  reason: string | Problem | null;
}

export function eventsCommand(): Command {
  return busVerb('events', text.events)
    .addOption(new Option('--state <state>', text.events.state).choices([...EVENT_STATES]))
    .option('--limit <n>', text.events.limit, '50')
    .action(events);
}

async function events(options: EventsOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw wrongUsage(text.events.faults.limit(options.limit));
  const listed = await visit(options, ({ view, history }) =>
    list(view, history, options.state ?? null, limit),
  );
  if (options.json) return sayJson(listed.map(asJson));
  if (listed.length === 0) return say(text.events.none);
  for (const line of columns(listed.map(row))) say(line);
  if (listed.length === limit) say(paint.dim(text.events.cut(limit)));
}

function asJson({ reason, ...one }: Listed): object {
  return { ...one, reason: inWords(reason, formatProblem) };
}

function inWords(reason: Listed['reason'], say: (problem: Problem) => string): string | null {
  return typeof reason === 'object' && reason !== null ? say(reason) : reason;
}

/** What may lie with the done ones. */
const DONE_STATES = ['done', 'unheard', 'cancelled', 'retried', 'undone'] as const;

/** Pending ones first, then the dead, then what is done from the newest; at most `limit`. */
async function list(
  view: View,
  history: History,
  state: EventState | null,
  limit: number,
): Promise<Listed[]> {
  const wants = (one: EventState) => state === null || state === one;
  const found: Listed[] = view.tip.events
    .map((event) => ofPending(event, view))
    .filter((one) => wants(one.state as EventState));
  if (wants('pending')) found.push(...view.tip.unreadable.map(ofUnreadable));
  const places = [
    ...(wants('dead') ? ['dead' as const] : []),
    ...(DONE_STATES.some(wants) ? ['done' as const] : []),
  ];
  for await (const folder of history.folders(places)) {
    if (found.length >= limit) break;
    const one = await ofEnded(folder, history);
    if (one && wants(one.state as EventState)) found.push(one);
  }
  return found.slice(0, limit);
}

function ofPending(event: StrataEvent, view: View): Listed {
  return {
    state: pendingState(event, view.tip),
    id: event.id,
    type: event.type,
    path: event.path,
    agents: deliveriesOf(event, view.tip),
    at: event.timestamp,
    reason: whyItWaits(event, view),
  };
}

/** Where all that keeps it is money. */
function whyItWaits(event: StrataEvent, view: View): string | null {
  const open = openDeliveries(view.tip).filter((one) => one.event === event);
  const now = Date.now();
  const why = open.map((delivery) =>
    view.claims.has(delivery.key) || delivery.held ? null : whyTooDear(delivery, view, now),
  );
  return why[0] && why.every(Boolean) ? text.status.why(why[0]) : null;
}

function ofUnreadable({ path, problems }: View['tip']['unreadable'][number]): Listed {
  return {
    state: 'unreadable',
    id: null,
    type: null,
    path,
    agents: [],
    at: null,
    reason: problems[0] ?? null,
  };
}

async function ofEnded(folder: QueueFolder, history: History): Promise<Listed> {
  const files = await history.files(folder);
  const { records, event, unheard } = files;
  const first = records[0]?.record;
  const failed = records.find(({ record }) => record.state !== 'done')?.record;
  return {
    state: endedState(folder, files),
    id: first?.event ?? unheard?.event ?? null,
    type: first?.type ?? unheard?.type ?? null,
    path: event?.path ?? folder.path,
    agents: records.map(({ record }) => record.agent),
    at: first?.timings.folded ?? null,
    reason: failed?.reason ?? (records.length > 0 ? null : await headingOf(files.problem, folder, history)),
  };
}

/** What says why an event ended that no agent was asked to answer. */
async function headingOf(
  problem: string | null,
  { commit }: QueueFolder,
  history: History,
): Promise<string | null> {
  const entry = problem === null ? null : await history.entry(problem, commit);
  const page = entry && (await history.text(entry.oid));
  return page?.split('\n')[0]?.replace(/^# /, '').replaceAll('`', '') ?? null;
}

function row(one: Listed): string[] {
  const colour = {
    done: paint.green,
    dead: paint.red,
    unreadable: paint.red,
    unheard: paint.yellow,
    open: paint.cyan,
    waiting: paint.yellow,
    cancelled: paint.dim,
    retried: paint.dim,
    undone: paint.dim,
    pending: paint.bold,
  };
  const when = one.at === null ? '' : text.ago(Date.now() - Date.parse(one.at));
  return [
    colour[one.state](text.events.states[one.state]),
    plain(one.type ?? ''),
    plain(one.id ?? one.path),
    plain(one.agents.join(', ')),
    paint.dim(when),
    plain(inWords(one.reason, reasons.problem) ?? ''),
  ];
}
