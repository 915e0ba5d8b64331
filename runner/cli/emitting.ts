/** New events: a file that is read as a runner will read it, before it is committed at the remote. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { eventSettings, isEventPath, parseEvent, type StrataEvent } from '../core/event.ts';
import { typeFolder } from '../core/layout.ts';
import type { Tip } from '../core/view.ts';
import { SENDER_TRAILER, withTrailers } from '../core/landing.ts';
import { commitFiles } from '../git/commit.ts';
import { hashObject, type Oid } from '../git/objects.ts';
import type { Operator } from '../operate/change.ts';
import { Refusal } from './faults.ts';
import { plain } from './plain.ts';
import { text } from './text/index.ts';
import { reasons } from './text/reasons.ts';

/** An event's file before it has its place: `name` is unique unless a person chose it. */
export interface Wanted {
  folder: string | null;
  name: string;
  bytes: Buffer;
  /** The type a person named, for the file to agree with. */
  type: string | undefined;
}

/** What an event says, key by key as its file has it; keys without a value are left out. */
export function fromEnvelope(envelope: { type: string; [key: string]: unknown }): Wanted {
  const { type } = envelope;
  return {
    folder: typeFolder(type),
    name: `${typeFolder(type)}-${randomBytes(4).toString('hex')}.json`,
    bytes: Buffer.from(`${JSON.stringify(envelope, null, 2)}\n`),
    type,
  };
}

/**
 * Commits it, whoever else is pushing.
 * @param sender for whom, as the channel knows it; it counts where a runner's key signs
 * @throws Refusal for what no runner could read
 */
export async function landEvent(
  { bus, by }: Pick<Operator, 'bus' | 'by'>,
  wanted: Wanted,
  subject: string,
  sender: string | null = null,
): Promise<{ event: StrataEvent; commit: Oid }> {
  let event: StrataEvent | null = null;
  const content = wanted.bytes.toString('utf8');
  const landed = await commitFiles(
    bus,
    (tip) => {
      event = readWanted(wanted, tip);
      return [{ path: event.path, content }];
    },
    sender === null ? plain(subject) : withTrailers(subject, [[SENDER_TRAILER, sender]]),
    by,
  );
  if ('refused' in landed || event === null) throw new Refusal('refused' in landed ? landed.refused : '');
  return { event, commit: landed.commit };
}

/** The event as a runner would read it at this tip, from a file that lies nowhere yet. */
export function readWanted(wanted: Wanted, tip: Tip): StrataEvent {
  return readAt(freePath(wanted, tip), wanted, tip);
}

/**
 * An event's file as a person has it; `-` is standard input.
 * @param type that it should have; undefined: what it says itself
 */
export async function fromFile(file: string, type: string | undefined): Promise<Wanted> {
  const bytes =
    file === '-'
      ? await buffer(process.stdin)
      : await readFile(file).catch((error: Error) => {
          throw new Refusal(text.emit.faults.unreadable(file, error.message));
        });
  const isJson = bytes.toString('utf8').trimStart().startsWith('{');
  const name =
    file === '-' ? `event-${randomBytes(3).toString('hex')}.${isJson ? 'json' : 'md'}` : basename(file);
  return { folder: type === undefined ? null : typeFolder(type), name, bytes, type };
}

/** The event as a runner will read it, so that what lands is never unreadable. */
function readAt(path: string, { bytes, type }: Wanted, tip: Tip): StrataEvent {
  if (!isEventPath(path, tip.config.paths.events)) throw new Refusal(text.emit.faults.name(path));
  const source = { path, blob: hashObject('blob', bytes), bytes };
  const { event, problems } = parseEvent(source, eventSettings(tip.config));
  if (event === null) throw new Refusal(problems.map(reasons.problem).join('\n'));
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
