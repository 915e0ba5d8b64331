import { createHash } from 'node:crypto';
import type { AgentEvent } from '../agent.ts';
import { readEventFile } from './eventfile.ts';
import type { Config } from './config.ts';
import type { Draft, EventSource } from './eventfile.ts';
import { envelopeSchema } from './eventschema.ts';
import type { Envelope } from './eventschema.ts';
import { sayFault } from './faultwords.ts';
import { isBelow } from './paths.ts';
import type { Problem } from './problem.ts';
import { hasErrors } from './problem.ts';
import { bounded, checkShape } from './shape.ts';
import type { Origin } from './shape.ts';
import { isPrintable } from './text.ts';
import { MAX_NAME } from './values.ts';

export type { EventSource } from './eventfile.ts';

/** An event with everything said or derived; DESIGN section 4, "Event". */
export interface StrataEvent {
  id: string;
  /** Whether the file names its own `event_id`: only such an id deduplicates. */
  explicitId: boolean;
  path: string;
  blob: string;
  type: string;
  /** UTC, `2026-02-16T09:00:01.000Z`; null where the file does not say. */
  timestamp: string | null;
  payload: Record<string, unknown>;
  /** Restricts delivery to this agent (its id or name). */
  nextAgent: string | null;
  /** Who asked, as an authenticated channel says it; null where nobody vouches for anybody. */
  sender: string | null;
  /** What the file calls its sender: a receipt goes there, and nothing else hangs on it. */
  saidSender: string | null;
  /** 0 lowest to 9. */
  priority: number;
  requiresAck: boolean;
  notBefore: string | null;
  deadline: string | null;
  correlationId: string | null;
  /** The id of the event that led to this one. */
  causedBy: string | null;
  /** Paths in the bus that the event names. */
  files: string[];
  /** The id of a waiting delivery's event, where this one is the answer to it. */
  answers: string | null;
  /** The id of the ended event that this one brings back. */
  retryOf: string | null;
  /** The key of the draft that this one asks a next version of, or belongs to the making of it. */
  draft: string | null;
  /** How many events in a row led to this one; 0 for a first cause. */
  depth: number;
  /** Fingerprints of the emitted events that led to this one, its own last. */
  trail: string[];
}

export interface EventSettings {
  /** Such as `queue/events`. */
  eventsFolder: string;
  /** The type of an event that lies directly in the events folder and names none. */
  defaultType: string;
  /** Most bytes an event's file may hold; 1 MiB where left out. */
  fileCap?: number;
}

/** As the bus has it. */
export function eventSettings({ paths, defaultType, limits }: Config): EventSettings {
  return { eventsFolder: paths.events, defaultType, fileCap: limits.eventBytes };
}

export type ParsedEvent = { event: StrataEvent; problems: Problem[] } | { event: null; problems: Problem[] };

const DEFAULT_PRIORITY = 5;

/** Whether a path in the bus is an event: `*.json` or `*.md` at any depth, no `README*`, no dotfile. */
export function isEventPath(path: string, eventsFolder: string): boolean {
  if (!isBelow(path, eventsFolder)) return false;
  const parts = path.slice(eventsFolder.length + 1).split('/');
  const name = parts.at(-1) ?? '';
  if (parts.some((part) => part === '' || part.startsWith('.'))) return false;
  return /\.(?:json|md)$/i.test(name) && !/^readme/i.test(name);
}

/** Reads one event. Never throws: what is wrong with the file is in the problems. */
export function parseEvent(source: EventSource, settings: EventSettings): ParsedEvent {
  const parsed = readEvent(source, settings);
  return { ...parsed, problems: bounded(parsed.problems, source.path) };
}

function readEvent(source: EventSource, settings: EventSettings): ParsedEvent {
  const draft = readEventFile(source, settings.fileCap);
  if (draft.envelope === null || hasErrors(draft.problems)) return { event: null, problems: draft.problems };

  const { value, problems } = checkShape(envelopeSchema, draft.envelope, draft.origin);
  if (value === null) return { event: null, problems: [...draft.problems, ...problems] };
  const clash = receiverClash(value, draft.origin);
  if (clash) return { event: null, problems: [...draft.problems, clash] };
  return complete(value, source, settings, draft);
}

function receiverClash(envelope: Envelope, origin: Origin): Problem | null {
  const { next_agent: next, receiver } = envelope;
  if (next === undefined || receiver === undefined || next === receiver) return null;
  return {
    severity: 'error',
    file: origin.file,
    line: origin.spots.find(['receiver'])?.line,
    at: 'receiver',
    ...sayFault({ kind: 'other-receiver', receiver, next }),
  };
}

function complete(
  envelope: Envelope,
  source: EventSource,
  settings: EventSettings,
  draft: Draft,
): ParsedEvent {
  const type = envelope.type ?? typeFromFolder(source.path, settings);
  if (type.length > MAX_NAME || !isPrintable(type)) {
    const problem: Problem = {
      severity: 'error',
      file: source.path,
      at: 'type',
      ...sayFault({ kind: 'folder-no-type', most: MAX_NAME }),
    };
    return { event: null, problems: [...draft.problems, problem] };
  }
  const event: StrataEvent = {
    id: envelope.event_id ?? derivedId(source.path, source.blob),
    explicitId: envelope.event_id !== undefined,
    path: source.path,
    blob: source.blob,
    type,
    timestamp: envelope.timestamp ?? null,
    payload: envelope.payload ?? {},
    nextAgent: envelope.next_agent ?? envelope.receiver ?? null,
    sender: null,
    saidSender: envelope.sender ?? null,
    priority: envelope.priority ?? DEFAULT_PRIORITY,
    requiresAck: envelope.requires_ack ?? false,
    notBefore: envelope.not_before ?? null,
    deadline: envelope.deadline ?? null,
    correlationId: envelope.correlation_id ?? null,
    causedBy: envelope.caused_by ?? null,
    files: envelope.files ?? [],
    answers: envelope.answers ?? null,
    retryOf: envelope.retry_of ?? null,
    draft: envelope.draft ?? null,
    depth: envelope.depth ?? 0,
    trail: envelope.trail ?? [],
  };
  return { event, problems: draft.problems };
}

/** `queue/events/shop/order/x.md` is of type `shop.order`; a file directly in the folder has the default. */
function typeFromFolder(path: string, settings: EventSettings): string {
  const folders = path
    .slice(settings.eventsFolder.length + 1)
    .split('/')
    .slice(0, -1);
  return folders.length === 0 ? settings.defaultType : folders.join('.').normalize('NFC');
}

/** The same for every runner, since it is made of the path and the content alone. */
function derivedId(path: string, blob: string): string {
  const hash = createHash('sha256').update(`${path}\0${blob}`).digest('hex').slice(0, 12);
  return `${slugOf(path)}-${hash}`;
}

/** Letters and digits of any script in the file's name, the rest as hyphens; at most 60 characters. */
function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:json|md)$/i, '');
  const words = name
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = [...words]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'event' : slug;
}

/**
 * The event as a program or module receives it.
 * @param more the other events of a join, and what people answered
 */
export function toAgentEvent(
  event: StrataEvent,
  more: { joined?: readonly StrataEvent[]; answers?: AgentEvent['answers'] } = {},
): AgentEvent {
  return {
    event_id: event.id,
    type: event.type,
    timestamp: event.timestamp,
    payload: event.payload,
    sender: event.sender,
    next_agent: event.nextAgent,
    correlation_id: event.correlationId,
    caused_by: event.causedBy,
    priority: event.priority,
    files: event.files,
    deadline: event.deadline,
    joined: (more.joined ?? []).map((other) => toAgentEvent(other)),
    answers: more.answers ?? [],
  };
}

/** What an emitted event must say, and may say. */
export type EventContent = Pick<StrataEvent, 'id' | 'type' | 'payload'> &
  Partial<Omit<StrataEvent, 'id' | 'type' | 'payload' | 'explicitId' | 'path' | 'blob' | 'sender'>>;

/** The envelope as a JSON file; keys at their default are left out. Reads back as the same event. */
export function serializeEvent(event: EventContent): string {
  const envelope = {
    event_id: event.id,
    type: event.type,
    timestamp: event.timestamp ?? undefined,
    payload: event.payload,
    next_agent: event.nextAgent ?? undefined,
    sender: event.saidSender ?? undefined,
    priority: event.priority === DEFAULT_PRIORITY ? undefined : event.priority,
    requires_ack: event.requiresAck ? true : undefined,
    not_before: event.notBefore ?? undefined,
    deadline: event.deadline ?? undefined,
    correlation_id: event.correlationId ?? undefined,
    caused_by: event.causedBy ?? undefined,
    files: event.files && event.files.length > 0 ? event.files : undefined,
    answers: event.answers ?? undefined,
    retry_of: event.retryOf ?? undefined,
    draft: event.draft ?? undefined,
    depth: event.depth ? event.depth : undefined,
    trail: event.trail && event.trail.length > 0 ? event.trail : undefined,
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
