/** `strata emit`: one event, committed onto the bus branch at the remote. */
import type { Command } from 'commander';
import type { StrataEvent } from '../../core/event.ts';
import { routes } from '../../core/routing.ts';
import { unheardInEnglish, whyUnheard } from '../../core/unheard.ts';
import type { Tip } from '../../core/view.ts';
import type { Oid } from '../../git/objects.ts';
import { fromEnvelope, fromFile, landEvent, type Wanted } from '../emitting.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { operate } from '../operating.ts';
import { plain } from '../plain.ts';
import { note, paint, say, sayJson, short } from '../print.ts';
import { readPayload, readPriority, readTime } from '../said.ts';
import { text } from '../text/index.ts';
import { reasons } from '../text/reasons.ts';
import type { Visit } from '../visit.ts';

interface EmitOptions extends BusOptions {
  payload?: string;
  file?: string;
  to?: string;
  priority?: string;
  id?: string;
  at?: string;
  deadline?: string;
  correlation?: string;
  sender?: string;
  ack?: boolean;
}

/** Options that say what a whole file says itself. */
const ENVELOPE_OPTIONS = [
  'payload', 'to', 'priority', 'id', 'at', 'deadline', 'correlation', 'sender', 'ack',
] as const; // prettier-ignore

export function emitCommand(): Command {
  return busVerb('emit', text.emit)
    .argument('[type]', text.emit.type)
    .option('--payload <json>', text.emit.payload)
    .option('--file <file>', text.emit.file)
    .option('--to <agent>', text.emit.to)
    .option('--priority <n>', text.emit.priority)
    .option('--id <id>', text.emit.id)
    .option('--at <time>', text.emit.at)
    .option('--deadline <time>', text.emit.deadline)
    .option('--correlation <id>', text.emit.correlation)
    .option('--sender <name>', text.emit.sender)
    .option('--ack', text.emit.ack)
    .action(emit);
}

async function emit(type: string | undefined, options: EmitOptions): Promise<void> {
  const wanted = options.file === undefined ? fromOptions(type, options) : await wholeFile(type, options);
  await operate(options, async (operator, seen) => {
    const twin = options.id === undefined ? null : await findTwin(seen, options.id);
    if (twin !== null) return tellTwin(options, options.id!, twin);
    const { event, commit } = await landEvent(
      operator,
      wanted,
      `event: ${type ?? wanted.name}`,
      options.sender,
    );
    tell(options, event, commit, seen.view.tip);
  });
}

function fromOptions(type: string | undefined, options: EmitOptions): Wanted {
  if (type === undefined || type.trim() === '') throw wrongUsage(text.emit.faults.noType);
  const now = new Date();
  return fromEnvelope({
    event_id: options.id,
    type,
    timestamp: now.toISOString(),
    payload: readPayload(options.payload),
    next_agent: options.to,
    sender: options.sender,
    priority: readPriority(options.priority),
    requires_ack: options.ack,
    not_before: readTime('at', options.at, now),
    deadline: readTime('deadline', options.deadline, now),
    correlation_id: options.correlation,
  });
}

/** A whole event's file as it is: then nothing beside it says what it says itself. */
function wholeFile(type: string | undefined, options: EmitOptions): Promise<Wanted> {
  const other = ENVELOPE_OPTIONS.find((key) => options[key] !== undefined);
  if (other) throw wrongUsage(text.emit.faults.fileAlone(other));
  return fromFile(options.file!, type);
}

/** Where an event with this id is already: an explicit id happens once. */
async function findTwin({ view, history }: Visit, id: string): Promise<string | null> {
  const pending = view.tip.events.find((event) => event.id === id);
  return pending?.path ?? (await history.foldersAtTip(id))[0]?.path ?? null;
}

function tellTwin(options: EmitOptions, id: string, path: string): void {
  if (options.json) return sayJson({ id, path, commit: null, emitted: false });
  say(text.emit.twin(plain(id), plain(path)));
}

function tell(options: EmitOptions, event: StrataEvent, commit: Oid, tip: Tip): void {
  const agents = routes(event, tip.agents);
  const isHeard = agents.length > 0 || event.answers !== null;
  const unheard = isHeard ? null : whyUnheard(event, tip.agents);
  if (options.json) {
    return sayJson({
      id: event.id,
      type: event.type,
      path: event.path,
      commit,
      emitted: true,
      agents,
      unheard: unheard && unheardInEnglish(unheard),
    });
  }
  say(`${paint.green('✓')} ${paint.bold(plain(event.id))}`);
  say(`  ${plain(event.path)}  ${paint.dim(short(commit))}`);
  if (event.answers !== null) say(paint.dim(`  ${text.show.answers(plain(event.answers))}`));
  else if (unheard === null) say(paint.dim(`  ${text.emit.heardBy(agents.map(plain).join(', '))}`));
  else note(`${paint.yellow('!')} ${plain(text.emit.unheard(reasons.unheard(unheard)))}`);
}
