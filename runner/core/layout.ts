/** Where things lie in a bus, and the names derived from ids. */
import { createHash } from 'node:crypto';
import type { Config } from './config.ts';
import { zonedTime } from './zonedtime.ts';

/** Folders of the queue hold at most this many events each; git rewrites a folder for every change in it. */
export const SLICE_ENTRIES = 250;
const SLUG_LENGTH = 48;

/** Of a text's UTF-8, or of bytes as they are. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Names a delivery's claim: fixed length, lower case, safe as a ref and as a file everywhere. */
export function deliveryKey(eventId: string, agentId: string): string {
  return sha256(`${eventId}\0${agentId}`).slice(0, 40);
}

/** Names one life of a runner. */
export function sessionKey(name: string, instance: string): string {
  return sha256(`${name}\0${instance}`).slice(0, 40);
}

export function claimRef(config: Pick<Config, 'refs'>, key: string): string {
  return `${config.refs}/claims/${key}`;
}

export function sessionRef(config: Pick<Config, 'refs'>, key: string): string {
  return `${config.refs}/runners/${key}`;
}

export function checkpointRef(config: Pick<Config, 'refs'>, key: string): string {
  return `${config.refs}/checkpoints/${key}`;
}

export function draftRef(config: Pick<Config, 'refs'>, key: string): string {
  return `${config.refs}/drafts/${key}`;
}

/** The part of an event's folder name that depends on its id alone. */
export function idHash(eventId: string): string {
  return sha256(eventId).slice(0, 16);
}

/** Asked for every pending event at every look, so remembered for as long as the event is. */
const folders = new WeakMap<object, string>();

/**
 * K of the queue's folders: a readable slug of the event's id, then the hash of it. Made of the id alone: an
 * explicit id keeps its folder, whatever file brings it again. (A derived one begins with the file's name.)
 */
export function eventFolder(event: { id: string }): string {
  const folder = folders.get(event) ?? folderOf(event.id, event.id);
  folders.set(event, folder);
  return folder;
}

/** The folder of a file that is no event: after its name. */
export function unreadableFolder({ path, blob }: { path: string; blob: string }): string {
  return folderOf(baseName(path), `${path}\0${blob}`);
}

function folderOf(name: string, id: string): string {
  const slug = slugOf(name);
  return slug === '' ? idHash(id) : `${slug}-${idHash(id)}`;
}

/** The id hash at the end of an event's folder name. */
export function hashOfFolder(folder: string): string {
  return folder.slice(-16);
}

/** Letters and digits of any script, dashes between; safe as a file name on every system. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return shortened(words, SLUG_LENGTH).replace(/-+$/, '');
}

/** By whole characters, and by bytes: a Hangul syllable takes three, and names have 255 at most. */
export function shortened(text: string, characters: number): string {
  let short = '';
  for (const char of text) {
    if (short.length >= characters || Buffer.byteLength(short + char) > 150) break;
    short += char;
  }
  return short;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of emitted events of a type; the type itself stands in the file. */
export function typeFolder(type: string): string {
  const safe = type.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
  return safe === '' ? 'event' : shortened(safe, 60);
}

/** A record's file: agents in folders keep their path, in one name. */
export function recordName(agentId: string): string {
  return `${agentId.replaceAll('%', '%25').replaceAll('/', '%2F')}.json`;
}

export function agentOfRecord(name: string): string {
  return name
    .replace(/\.json$/, '')
    .replaceAll('%2F', '/')
    .replaceAll('%25', '%');
}

/** Name of the problem's description beside a dead event. */
export const PROBLEM_FILE = 'problem.md';

/** An event keeps its own name beside its records, unless one of those needs it. */
export function keptEventName(path: string, agents: readonly string[]): string {
  const folded = (name: string) => name.normalize('NFC').toLowerCase();
  const taken = new Set([PROBLEM_FILE, UNHEARD_FILE, ...agents.map(recordName)].map(folded));
  let name = baseName(path);
  while (taken.has(folded(name))) name = `event-${name}`;
  return name;
}

/** Keeps a folder of events in git when none is pending. */
export const KEEP_FILE = '.gitkeep';

/** Below the queue's folder: what is paused. */
export const PAUSED_FILE = 'paused.json';

/** Below the queue's folder: up to where each schedule has ticked. */
export const SCHEDULES_FILE = 'schedules.json';

/** Record of an emitted event that nobody listens to. */
export const UNHEARD_FILE = 'unheard.json';

/** Day and hour of a moment in the bus's time zone, as folder names. */
export function dayAndHour(at: Date, timeZone: string): { day: string; hour: string } {
  const time = zonedTime(at.getTime(), timeZone);
  return { day: time.slice(0, 10), hour: time.slice(11, 13) };
}

/**
 * The folder of an hour that still has room: `09`, then `09-2`, `09-3` and so on.
 * `taken` has the number of entries of each folder of that day.
 */
export function sliceOf(hour: string, taken: ReadonlyMap<string, number>): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? hour : `${hour}-${n}`;
    if ((taken.get(name) ?? 0) < SLICE_ENTRIES) return name;
  }
}

/** Folders of `done` that retention lets go, oldest first: too old, or beyond the newest records. */
export function expiredSlices(
  slices: readonly { path: string; day: string; entries: number }[],
  keep: { days: number; records: number },
  today: string,
): string[] {
  const oldest = new Date(Date.parse(`${today}T00:00:00Z`) - keep.days * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const newestFirst = [...slices].sort((a, b) => sliceOrder(b.path).localeCompare(sliceOrder(a.path)));
  const expired: string[] = [];
  let kept = 0;
  for (const slice of newestFirst) {
    if (slice.day < oldest || kept >= keep.records) expired.push(slice.path);
    else kept += slice.entries;
  }
  return expired.reverse();
}

/** `2026-11-21/09-12` sorts after `2026-11-21/09-2`. */
function sliceOrder(path: string): string {
  return path
    .replace(/-(\d+)$/, (_all, n: string) => `-${n.padStart(6, '0')}`)
    .replace(/\/(\d\d)$/, '/$1-000001');
}
