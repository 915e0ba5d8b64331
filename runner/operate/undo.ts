/**
 * Undoing what runs did: their files go back to what they were, the events they emitted are withdrawn, and
 * the records stay, marked. Refused where later work builds on them.
 */
import { recordName } from '../core/layout.ts';
import type { Record } from '../core/outcome.ts';
import { openDeliveries, type View } from '../core/view.ts';
import { History, literal, type QueueFolder } from '../git/history.ts';
import { MODE } from '../git/objects.ts';
import type { QueueEdit } from '../git/queue-edit.ts';
import type { RefUpdate } from '../git/remote.ts';
import { findEntry } from '../git/tree.ts';
import { refsOf } from '../git/cancelling.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';
import type { LaterWork, Refused } from './refused.ts';

export interface ToUndo {
  /** The whole id of an event. */
  event: string;
  /** Only this run, or only this agent's. */
  run: string | null;
  agent: string | null;
}

export interface Undone {
  event: string;
  runs: string[];
  /** Paths that are as they were before. */
  restored: string[];
  /** Ids of events that were taken back. */
  withdrawn: string[];
}

interface Landed {
  folder: QueueFolder;
  path: string;
  record: Record;
}

export async function undo(
  operator: Operator,
  wanted: ToUndo,
  reason: string | null,
): Promise<Changed<Undone>> {
  return changeQueue(operator, async (queue, view) => {
    const history = new History(operator.bus.remote, view.tip);
    const landed = await findLanded(history, wanted);
    const waiting = landed.find(
      ({ record }) => record.draft && view.drafts.get(record.draft.key)?.draft.merged === null,
    );
    if (waiting) return { refused: whyWaiting(waiting.record) };
    if (landed.length === 0) return { refused: await whyNothing(history, view, wanted) };
    const files = landed.flatMap(({ record }) => record.files);
    const causes = landed.flatMap(({ record }) => record.causes);
    const later = [
      ...(await changedSince(queue, history, files)),
      ...(await answeredSince(history, view, causes)),
    ];
    if (later.length > 0) return { refused: { kind: 'built-on', later } };
    const restored = await restore(queue, history, landed);
    const { withdrawn, moves } = await withdraw(queue, operator, view, causes);
    const mark = { at: queue.now.toISOString(), by: operator.by.name, reason };
    for (const { folder, record } of landed) {
      // What left the tip is kept by history, which nobody marks: the commit says it all the same.
      const place = `${folder.path}/${recordName(record.agent)}`;
      if (await queue.files.find(place)) await queue.putRecord(folder.path, { ...record, undone: mark });
    }
    const { agent, type } = landed[0]!.record;
    const runs = landed.map(({ record }) => record.run);
    await queue.makeCommit(
      `undo: what ${agent} answered to ${type}${reason === null ? '' : ` (${reason})`}`,
      [['Strata-Note', `undo of ${wanted.event}`], ...runs.map((run) => ['Strata-Undoes', run] as const)],
      operator.by,
    );
    return { done: { event: wanted.event, runs, restored, withdrawn }, moves };
  });
}

function whyWaiting({ draft }: Record): Refused {
  return { kind: 'waits-as-draft', draft: draft!.branch.slice(draft!.branch.lastIndexOf('/') + 1) };
}

async function findLanded(history: History, { event, run, agent }: ToUndo): Promise<Landed[]> {
  const landed: Landed[] = [];
  for (const folder of await history.foldersOf(event)) {
    for (const { path, record } of (await history.files(folder)).records) {
      const isWanted = (run === null || record.run === run) && (agent === null || record.agent === agent);
      if (isWanted && record.state === 'done' && !record.undone && record.joined_into === null)
        landed.push({ folder, path, record });
    }
  }
  return landed;
}

async function whyNothing(history: History, view: View, { event }: ToUndo): Promise<Refused> {
  if (view.tip.events.some(({ id }) => id === event)) return { kind: 'not-landed-yet', event };
  for (const folder of await history.foldersOf(event)) {
    const undone = (await history.files(folder)).records.find(({ record }) => record.undone)?.record.undone;
    if (undone) return { kind: 'undone-before', event, by: undone.by, at: undone.at };
  }
  return { kind: 'nothing-landed', event };
}

/** Files that are no longer what the run left. */
async function changedSince(
  queue: QueueEdit,
  history: History,
  files: Record['files'],
): Promise<LaterWork[]> {
  const later: LaterWork[] = [];
  for (const { path, blob } of files) {
    if (((await queue.files.find(path))?.oid ?? null) === blob) continue;
    const [last] = await history.log([literal(path)], { most: 1 });
    later.push({ kind: 'changed', path, last: last ?? null });
  }
  return later;
}

/** Events that the run emitted and that somebody answered, or is about to have answered. */
async function answeredSince(history: History, view: View, causes: readonly string[]): Promise<LaterWork[]> {
  const later: LaterWork[] = [];
  for (const id of causes) {
    const folders = await history.foldersOf(id);
    for (const folder of folders) {
      const { records } = await history.files(folder);
      const done = records.filter(({ record }) => record.state === 'done' && !record.undone);
      if (done.length > 0)
        later.push({ kind: 'answered', event: id, agents: done.map(({ record }) => record.agent) });
    }
    const tied = openDeliveries(view.tip).filter(
      ({ event, key }) => event.id === id && view.claims.get(key)?.tied,
    );
    for (const { agentId } of tied) later.push({ kind: 'about-to-land', event: id, agent: agentId });
  }
  return later;
}

async function restore(queue: QueueEdit, history: History, landed: readonly Landed[]): Promise<string[]> {
  const restored: string[] = [];
  for (const { folder, record } of landed) {
    const before = await treeBefore(history, record, folder);
    for (const { path, before: blob } of record.files) {
      if (blob === null) await queue.files.remove(path);
      else {
        const mode =
          (await queue.files.find(path))?.mode ??
          (before ? (await findEntry(queue.batch, before, path))?.mode : null);
        await queue.files.set(path, mode ?? MODE.file, blob);
      }
      restored.push(path);
    }
  }
  return restored;
}

/** The tree that a run landed on, for the modes of what it deleted; null where history does not reach back. */
async function treeBefore(history: History, record: Record, folder: QueueFolder): Promise<string | null> {
  const parent = (await history.commitOfRun(record, folder))?.parents[0];
  return parent === undefined ? null : history.treeOf(parent);
}

/** Pending events leave the queue, and their claims with them; runs on them are told, then ended. */
async function withdraw(
  queue: QueueEdit,
  operator: Operator,
  view: View,
  causes: readonly string[],
): Promise<{ withdrawn: string[]; moves: RefUpdate[] }> {
  const pending = queue.pending.filter(({ id }) => causes.includes(id));
  const ids = new Set(pending.map(({ id }) => id));
  const keys = openDeliveries(view.tip)
    .filter(({ event }) => ids.has(event.id))
    .map(({ key }) => key);
  for (const event of pending) {
    await queue.files.remove(queue.openFolder(event));
    await queue.take(event);
  }
  return { withdrawn: [...ids], moves: keys.flatMap((key) => refsOf(operator.bus, view, key)) };
}
