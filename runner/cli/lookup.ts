/** From what a person typed (an id, the beginning of one, a path, a run) to one event and its records. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { eventSettings, parseEvent, toAgentEvent, type StrataEvent } from '../core/event.ts';
import { eventFolder } from '../core/layout.ts';
import type { Record } from '../core/outcome.ts';
import { runsOf } from '../core/record.ts';
import { deliveriesOf } from '../core/view.ts';
import type { AgentEvent } from '../agent.ts';
import { literal, type LoggedCommit, type QueueFolder } from '../git/history.ts';
import type { TreeFile } from '../git/tree.ts';
import { Refusal } from './faults.ts';
import { checkoutAbove } from './nearby.ts';
import { plain } from './plain.ts';
import { endedState, pendingState, type EventState } from './states.ts';
import { text } from './text/index.ts';
import type { Look } from './visit.ts';

/** One event with everything that is known of it. */
export interface Dossier {
  id: string;
  type: string | null;
  state: EventState;
  /** The event's own file. */
  path: string | null;
  event: AgentEvent | null;
  causedBy: string | null;
  /** Who asked, as an authenticated channel said it; null where nobody vouches for anybody. */
  sender: string | null;
  /** The ended event that it brings back, and the waiting one that it answers. */
  retryOf: string | null;
  answers: string | null;
  /** Agents it goes, or went, to. */
  agents: string[];
  records: { path: string; record: Record; commit: LoggedCommit | null }[];
  problem: string | null;
  /** Where its records lie; null for an event nobody began yet. */
  folder: QueueFolder | null;
}

/** Shorter beginnings of ids fit too much. */
const SHORTEST = 4;

/** Throws `Refusal` where nothing fits, or several events do. */
export async function lookUp(asked: string, look: Look): Promise<Dossier> {
  const found = await findEvent(asked, look);
  if (found === null) throw new Refusal(text.show.faults.none(plain(asked)));
  return found;
}

/** Null where nothing fits. Throws `Refusal` where several events do. */
export async function findEvent(asked: string, look: Look): Promise<Dossier | null> {
  const { tip } = look.view;
  const pending = tip.events.find(({ id, path }) => id === asked || path === asked);
  if (pending) return ofPending(pending, look);
  const folder = await folderAt(asked, look);
  if (folder) return ofFolder(folder, look);
  const atTip = await look.history.foldersAtTip(asked);
  if (atTip[0]) return ofFolder(atTip[0], look);
  return (await byBeginning(asked, look)) ?? (await fromHistory(asked, look));
}

/** By the whole id alone: pending, at the tip, or in history. */
export async function findById(id: string, look: Look): Promise<Dossier | null> {
  const pending = look.view.tip.events.find((event) => event.id === id);
  if (pending) return ofPending(pending, look);
  const [folder] = await look.history.foldersOf(id);
  return folder ? ofFolder(folder, look) : null;
}

/** An event's folder named by a path, now or in history. */
async function folderAt(asked: string, { history }: Look): Promise<QueueFolder | null> {
  const folder = history.folderAround(asked);
  if (!folder) return null;
  if (await history.entry(folder.path)) return folder;
  const [last] = await history.log([literal(folder.path)], { most: 1, filter: 'AM' });
  return last ? { ...folder, commit: last.commit } : null;
}

/** By the beginning of an event's or a run's id, among all that is at the tip. */
async function byBeginning(asked: string, look: Look): Promise<Dossier | null> {
  if (asked.length < SHORTEST) return null;
  const fits = (id: string) => id.startsWith(asked);
  const found = new Map<string, () => Promise<Dossier>>();
  for (const event of look.view.tip.events) {
    if (fits(event.id)) found.set(event.id, () => ofPending(event, look));
  }
  for (const { claim } of look.view.claims.values()) {
    const event = look.view.tip.events.find(({ id }) => id === claim.event.id);
    if (fits(claim.nonce) && event) found.set(event.id, () => ofPending(event, look));
  }
  for await (const folder of look.history.folders()) {
    const { records, unheard } = await look.history.files(folder);
    const hit = records.find(({ record }) => fits(record.event) || runsOf(record).some(fits));
    const id = hit?.record.event ?? (unheard && fits(unheard.event) ? unheard.event : null);
    if (id !== null && !found.has(id)) found.set(id, () => ofFolder(folder, look));
  }
  if (found.size > 1) {
    const ids = [...found.keys()].slice(0, 8).map(plain);
    throw new Refusal(text.show.faults.several(plain(asked), ids.join(', '), found.size));
  }
  const [only] = found.values();
  return only ? only() : null;
}

/** What left the tip: by the whole id of an event, or by a run's. */
async function fromHistory(asked: string, look: Look): Promise<Dossier | null> {
  const [folder] = await look.history.foldersOf(asked);
  if (folder) return ofFolder(folder, look);
  if (!/^[0-9a-f]{4,}$/.test(asked)) return null;
  for (const { commit } of await look.history.commitsNamingRun(asked)) {
    for (const written of await look.history.recordsWritten(commit)) {
      if (runsOf(written.record).some((run) => run.startsWith(asked))) return ofFolder(written.folder, look);
    }
  }
  return null;
}

async function ofPending(event: StrataEvent, look: Look): Promise<Dossier> {
  const { tip } = look.view;
  const [folder] = tip.open.has(eventFolder(event)) ? await look.history.foldersAtTip(event.id) : [];
  return {
    id: event.id,
    type: event.type,
    state: pendingState(event, tip),
    path: event.path,
    event: toAgentEvent(event),
    causedBy: event.causedBy,
    sender: event.sender,
    retryOf: event.retryOf,
    answers: event.answers,
    agents: deliveriesOf(event, tip),
    records: folder ? await withCommits(folder, look) : [],
    problem: null,
    folder: folder ?? null,
  };
}

async function ofFolder(folder: QueueFolder, look: Look): Promise<Dossier> {
  const files = await look.history.files(folder);
  const first = files.records[0]?.record;
  const open = look.view.tip.events.find((event) => eventFolder(event) === folder.name);
  if (folder.place === 'open' && open) return ofPending(open, look);
  const said = files.event && (await readKept(files.event, look));
  return {
    id: first?.event ?? files.unheard?.event ?? folder.name,
    type: first?.type ?? files.unheard?.type ?? null,
    state: folder.place === 'open' ? 'open' : endedState(folder, files),
    path: files.event?.path ?? null,
    event: null,
    causedBy: first?.caused_by ?? files.unheard?.caused_by ?? null,
    sender: first?.sender ?? null,
    retryOf: said?.retryOf ?? null,
    answers: said?.answers ?? null,
    agents: files.records.map(({ record }) => record.agent),
    records: await withCommits(folder, look),
    problem: files.problem,
    folder,
  };
}

/** What the file of an ended event says; null where it cannot be read. */
async function readKept({ path, oid }: TreeFile, { history, view }: Look): Promise<StrataEvent | null> {
  const bytes = (await history.bytes(oid)) ?? Buffer.alloc(0);
  return parseEvent({ path, blob: oid, bytes }, eventSettings(view.tip.config)).event;
}

/** The event as its file has it; null where that can no longer be read. */
export async function eventOf({ id, path, folder }: Dossier, look: Look): Promise<StrataEvent | null> {
  const pending = look.view.tip.events.find((event) => event.id === id);
  if (pending || folder === null || path === null) return pending ?? null;
  const { event } = await look.history.files(folder);
  return event && readKept(event, look);
}

async function withCommits(folder: QueueFolder, { history }: Look): Promise<Dossier['records']> {
  const { records } = await history.files(folder);
  return Promise.all(
    records.map(async ({ path, record }) => ({
      path,
      record,
      commit: await history.commitOfRun(record, folder),
    })),
  );
}

/**
 * What was asked for as the bus has it: `./queue/x/` is `queue/x`, and a file of the checkout one stands
 * in is named from its top folder.
 */
export function busPath(asked: string, repo: string | undefined): string {
  const file = resolve(asked);
  const top = repo === undefined && existsSync(file) ? checkoutAbove(dirname(file)) : null;
  if (top !== null) return relative(top, file).replaceAll('\\', '/');
  return asked.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
