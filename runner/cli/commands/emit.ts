/** `strata emit`: one event, committed onto the bus branch at the remote. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { isEventPath, parseEvent, type StrataEvent } from '../../core/event.ts';
import { typeFolder } from '../../core/layout.ts';
import { formatProblem } from '../../core/problem.ts';
import { routes, whyUnheard } from '../../core/routing.ts';
import { parseDuration } from '../../core/values.ts';
import type { Tip } from '../../core/view.ts';
import { commitFiles } from '../../git/commit.ts';
import { identityIn } from '../../git/identity.ts';
import { hashObject, type Oid } from '../../git/objects.ts';
import { Refusal } from '../faults.ts';
import { busVerb, wrongUsage, type BusOptions } from '../help.ts';
import { plain } from '../plain.ts';
import { note, paint, say, sayJson, short } from '../print.ts';
import { text } from '../text/index.ts';
import { visit, type Visit } from '../visit.ts';

interface EmitOptions extends BusOptions {
  payload?: string;
  file?: string;
  to?: string;
  priority?: string;
  id?: string;
  at?: string;
}

/** An event's file before it has its place: `name` is unique unless a person chose it. */
interface Wanted {
  folder: string | null;
  name: string;
  bytes: Buffer;
}

export function emitCommand(): Command {
  return busVerb('emit', text.emit)
    .argument('[type]', text.emit.type)
    .option('--payload <json>', text.emit.payload)
    .option('--file <file>', text.emit.file)
    .option('--to <agent>', text.emit.to)
    .option('--priority <n>', text.emit.priority)
    .option('--id <id>', text.emit.id)
    .option('--at <time>', text.emit.at)
    .action(emit);
}

async function emit(type: string | undefined, options: EmitOptions): Promise<void> {
  const wanted = options.file === undefined ? fromOptions(type, options) : await fromFile(type, options);
  await visit(options, async (seen) => {
    const hindrance = await seen.connection.hindrance();
    if (hindrance !== null) throw new Refusal(hindrance);
    const twin = options.id === undefined ? null : await findTwin(seen, options.id);
    if (twin !== null) return tellTwin(options, options.id!, twin);
    const { event, commit } = await land(seen, wanted, type);
    tell(options, event, commit, seen.view.tip);
  });
}

async function land(
  seen: Visit,
  wanted: Wanted,
  type: string | undefined,
): Promise<{ event: StrataEvent; commit: Oid }> {
  let event: StrataEvent | null = null;
  const author = await identityIn(process.cwd());
  const content = wanted.bytes.toString('utf8');
  const landed = await commitFiles(
    seen.connection.bus,
    (tip) => {
      event = readAt(freePath(wanted, tip), wanted.bytes, tip, type);
      return [{ path: event.path, content }];
    },
    `event: ${plain(type ?? wanted.name)}`,
    author,
  );
  if ('refused' in landed || event === null) throw new Refusal('refused' in landed ? landed.refused : '');
  return { event, commit: landed.commit };
}

/** The event as a runner will read it, so that what lands is never unreadable. */
function readAt(path: string, bytes: Buffer, tip: Tip, type: string | undefined): StrataEvent {
  const { paths, defaultType, limits } = tip.config;
  if (!isEventPath(path, paths.events)) throw new Refusal(text.emit.faults.name(path));
  const source = { path, blob: hashObject('blob', bytes), bytes };
  const settings = { eventsFolder: paths.events, defaultType, fileCap: limits.eventBytes };
  const { event, problems } = parseEvent(source, settings);
  if (event === null) throw new Refusal(problems.map(formatProblem).join('\n'));
  if (type !== undefined && event.type !== type)
    throw new Refusal(text.emit.faults.otherType(event.type, type));
  return event;
}

/** A name that is free at the tip: what lies there already is another event. */
function freePath(wanted: Wanted, tip: Tip): string {
  const taken = new Set(
    [...tip.events, ...tip.unreadable].map(({ path }) => path.normalize('NFC').toLowerCase()),
  );
  const folder = [tip.config.paths.events, wanted.folder].filter((part) => part !== null).join('/');
  const [, stem = wanted.name, extension = ''] = /^(.*)(\.[^.]*)$/.exec(wanted.name) ?? [];
  for (let n = 1; ; n += 1) {
    const path = `${folder}/${n === 1 ? wanted.name : `${stem}-${n}${extension}`}`;
    if (!taken.has(path.normalize('NFC').toLowerCase())) return path;
  }
}

function fromOptions(type: string | undefined, options: EmitOptions): Wanted {
  if (type === undefined || type.trim() === '') throw wrongUsage(text.emit.faults.noType);
  const priority = options.priority === undefined ? undefined : Number(options.priority);
  if (priority !== undefined && (!Number.isInteger(priority) || priority < 0 || priority > 9))
    throw wrongUsage(text.emit.faults.priority(options.priority!));
  const now = new Date();
  const envelope = {
    event_id: options.id,
    type,
    timestamp: now.toISOString(),
    payload: readPayload(options.payload),
    next_agent: options.to,
    priority,
    not_before: options.at === undefined ? undefined : readTime(options.at, now),
  };
  return {
    folder: typeFolder(type),
    name: `${typeFolder(type)}-${randomBytes(4).toString('hex')}.json`,
    bytes: Buffer.from(`${JSON.stringify(envelope, null, 2)}\n`),
  };
}

/** A whole event's file as it is; `-` reads standard input. */
async function fromFile(type: string | undefined, options: EmitOptions): Promise<Wanted> {
  const other = (['payload', 'to', 'priority', 'id', 'at'] as const).find(
    (key) => options[key] !== undefined,
  );
  if (other) throw wrongUsage(text.emit.faults.fileAlone(other));
  const file = options.file!;
  const bytes =
    file === '-'
      ? await buffer(process.stdin)
      : await readFile(file).catch((error: Error) => {
          throw new Refusal(text.emit.faults.unreadable(file, error.message));
        });
  const isJson = bytes.toString('utf8').trimStart().startsWith('{');
  const name =
    file === '-' ? `event-${randomBytes(3).toString('hex')}.${isJson ? 'json' : 'md'}` : basename(file);
  return { folder: type === undefined ? null : typeFolder(type), name, bytes };
}

function readPayload(said: string | undefined): Record<string, unknown> {
  if (said === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(said);
  } catch (error) {
    throw wrongUsage(text.emit.faults.payload((error as Error).message));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrongUsage(text.emit.faults.payload(said.slice(0, 40)));
  return value as Record<string, unknown>;
}

/** A time as an event file has it, or a span from now such as `10m`. */
function readTime(said: string, now: Date): string {
  const span = parseDuration(said.replace(/^\+/, ''));
  if (span !== null) return new Date(now.getTime() + span).toISOString();
  if (!/^\d{4}-\d\d-\d\d/.test(said) || Number.isNaN(Date.parse(said)))
    throw wrongUsage(text.emit.faults.at(said));
  return said;
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
  const unheard = agents.length === 0 ? whyUnheard(event, tip.agents) : null;
  if (options.json) {
    return sayJson({
      id: event.id,
      type: event.type,
      path: event.path,
      commit,
      emitted: true,
      agents,
      unheard,
    });
  }
  say(`${paint.green('✓')} ${paint.bold(plain(event.id))}`);
  say(`  ${plain(event.path)}  ${paint.dim(short(commit))}`);
  if (unheard === null) say(paint.dim(`  ${text.emit.heardBy(agents.map(plain).join(', '))}`));
  else note(`${paint.yellow('!')} ${plain(text.emit.unheard(unheard))}`);
}
