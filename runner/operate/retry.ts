/** Bringing events back: the dead under a new id, what waits for its time at once. */
import { serializeEvent, type StrataEvent } from '../core/event.ts';
import { baseName, hashOfFolder, idHash, PROBLEM_FILE, typeFolder } from '../core/layout.ts';
import { isFinal, type Record } from '../core/outcome.ts';
import { isBelow } from '../core/paths.ts';
import { readEventAt } from '../git/event-files.ts';
import { History, literal, type QueueFiles, type QueueFolder } from '../git/history.ts';
import { MODE, type Oid } from '../git/objects.ts';
import type { QueueEdit } from '../git/queue-edit.ts';
import { listFiles, type TreeFile } from '../git/tree.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';
import type { Refused } from './refused.ts';

/** Which dead events, or pending ones that wait; nothing named: all the dead. */
export interface Wanted {
  /** Ids of events, or names of folders in `queue/dead/`. */
  ids: readonly string[];
  type: string | null;
  agent: string | null;
}

/**
 * `new`: brought back under a new id that names the old, for the agents that failed. `now`: it was pending,
 * and is due at once. `mended`: a file that could not be read before.
 */
export interface Retried {
  event: string;
  how: 'new' | 'now' | 'mended';
  ids: string[];
  paths: string[];
}

export async function retry(operator: Operator, wanted: Wanted): Promise<Changed<Retried[]>> {
  return changeQueue(operator, async (queue) => {
    const history = new History(operator.bus.remote, queue.tip);
    const retried: Retried[] = [];
    for (const id of wanted.ids) {
      const one = await makeDue(queue, operator, id, wanted.agent);
      if (one) retried.push(one);
    }
    for await (const folder of history.folders(['dead'])) {
      const files = await history.files(folder);
      if (!isWanted(folder, files, wanted)) continue;
      const one = await revive(queue, history, folder, files, wanted.agent, operator);
      if ('refused' in one) {
        if (wanted.ids.length > 0) return one;
        continue;
      }
      retried.push(one);
    }
    const missing = wanted.ids.find(
      (id) => !retried.some(({ event }) => event === id || sameFolder(event, id)),
    );
    if (missing !== undefined) return { refused: { kind: 'nothing-to-retry', event: missing } };
    return { done: retried };
  });
}

const sameFolder = (event: string, id: string) => idHash(event) === hashOfFolder(id);

function isWanted(folder: QueueFolder, { records }: QueueFiles, { ids, type, agent }: Wanted): boolean {
  const named = ids.some((id) => id === folder.name || idHash(id) === hashOfFolder(folder.name));
  if (ids.length > 0 && !named) return false;
  if (type !== null && records[0]?.record.type !== type) return false;
  return agent === null || failedOf(records.map(({ record }) => record)).includes(agent);
}

function failedOf(records: readonly Record[]): string[] {
  return records.filter(({ state }) => state !== 'done').map(({ agent }) => agent);
}

/** A pending event's deliveries that wait for their next attempt. */
async function makeDue(
  queue: QueueEdit,
  operator: Operator,
  id: string,
  agent: string | null,
): Promise<Retried | null> {
  const event = queue.pending.find((one) => one.id === id);
  if (!event) return null;
  const waiting = [...queue.recordsOf(event).values()].filter(
    (record) => !isFinal(record.state) && !record.waiting && (agent === null || record.agent === agent),
  );
  if (waiting.length === 0) return null;
  for (const record of waiting) await queue.amend(event, { ...record, due: queue.now.toISOString() });
  const agents = waiting.map((record) => record.agent).join(', ');
  const note = `another try of ${id} at once, by ${agents}`;
  await queue.makeCommit(
    `strata: ${event.type} is tried again at once`,
    [['Strata-Note', note]],
    operator.by,
  );
  return { event: id, how: 'now', ids: [id], paths: [event.path] };
}

async function revive(
  queue: QueueEdit,
  history: History,
  folder: QueueFolder,
  files: QueueFiles,
  agent: string | null,
  operator: Operator,
): Promise<Retried | { refused: Refused }> {
  const { event: kept, records } = files;
  if (!kept) return { refused: { kind: 'folder-without-event', folder: folder.path } };
  const known = records[0]?.record;
  const { config } = queue.tip;
  const file = known
    ? { ...kept, path: `${config.paths.events}/${typeFolder(known.type)}/${baseName(kept.path)}` }
    : await asItLay(history, folder, kept, config.paths.events);
  const load = async (oid: Oid) => (await history.bytes(oid)) ?? Buffer.alloc(0);
  const { event, problems } = await readEventAt(file, config, load);
  if (!event) return { refused: { kind: 'still-unreadable', path: kept.path, problems } };
  const id = known?.event ?? event.id;
  const all = records.map(({ record }) => record);
  const failed = failedOf(all).filter((one) => agent === null || one === agent);
  // What ended without any agent has no record: its folder tells an event from what none could be read from.
  const wasRead = sameFolder(id, folder.name);
  const back = wasRead
    ? await bringBack(queue, { ...event, id, type: known?.type ?? event.type }, failed, all.length)
    : await putBack(queue, file, event);
  await moveToDone(queue, folder, back.ids);
  const note = `${id} comes back as ${back.ids.join(', ')}`;
  await queue.makeCommit(`strata: ${event.type} is tried again`, [['Strata-Note', note]], operator.by);
  return { event: wasRead ? id : folder.name, how: wasRead ? 'new' : 'mended', ...back };
}

/** Where a file lay that ended without a record, by the commit that moved it; a link that nobody mended still is one. */
async function asItLay(
  history: History,
  folder: QueueFolder,
  kept: TreeFile,
  events: string,
): Promise<TreeFile> {
  const [burial] = await history.log([literal(folder.path)], { filter: 'A', most: 1 });
  const moved = burial ? await history.changes(burial.commit) : [];
  const gone = moved.find(({ path, after }) => after === null && isBelow(path, events));
  if (!gone) return { ...kept, path: `${events}/${baseName(kept.path)}` };
  const isMended = !moved.some(({ path, after }) => path === kept.path && after === kept.oid);
  const lay = isMended ? null : await history.entry(gone.path, burial!.parents[0]);
  return { path: gone.path, oid: kept.oid, mode: lay?.mode ?? MODE.file };
}

/** The same file where it was; what changed since is the person's own mending. */
async function putBack(
  queue: QueueEdit,
  { path, oid }: TreeFile,
  event: StrataEvent,
): Promise<Pick<Retried, 'ids' | 'paths'>> {
  await queue.files.set(path, MODE.file, oid);
  return { ids: [event.id], paths: [path] };
}

/** One event for all if nobody succeeded, else one for each agent that did not. */
export async function bringBack(
  queue: QueueEdit,
  event: StrataEvent,
  failed: readonly string[],
  deliveries: number,
): Promise<Pick<Retried, 'ids' | 'paths'>> {
  const receivers = failed.length === deliveries ? [event.nextAgent] : failed;
  const ids: string[] = [];
  const paths: string[] = [];
  const tries = /^(.*)-retry-(\d+)$/.exec(event.id);
  for (const [n, receiver] of receivers.entries()) {
    const id = `${tries?.[1] ?? event.id}-retry-${Number(tries?.[2] ?? 0) + 1}${receivers.length > 1 ? `-${n + 1}` : ''}`;
    const isLate = event.deadline !== null && Date.parse(event.deadline) <= queue.now.getTime();
    const text = serializeEvent({
      ...event,
      id,
      nextAgent: receiver,
      retryOf: event.id,
      correlationId: event.correlationId ?? event.id,
      notBefore: null,
      deadline: isLate ? null : event.deadline,
      trail: [],
    });
    const path = `${queue.tip.config.paths.events}/${typeFolder(event.type)}/${fileNameOf(id)}.json`;
    await queue.putText(path, text);
    ids.push(id);
    paths.push(path);
  }
  return { ids, paths };
}

/** An id may hold what no file name can. */
function fileNameOf(id: string): string {
  const safe = id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '');
  return Buffer.byteLength(safe) <= 200 && safe !== '' ? safe : `retry-${idHash(id)}`;
}

/** What was brought back is no longer dead; its records stay as long as others do. */
async function moveToDone(queue: QueueEdit, folder: QueueFolder, ids: readonly string[]): Promise<void> {
  const base = await queue.done.place(folder.name);
  for (const { path, mode, oid } of await listFiles(queue.batch, queue.tree, folder.path)) {
    const name = path.slice(folder.path.length + 1);
    if (name === PROBLEM_FILE) continue;
    await queue.files.set(`${base}/${name}`, mode, oid);
  }
  await queue.files.remove(folder.path);
  await queue.putText(
    `${base}/${PROBLEM_FILE}`,
    `# Brought back\n\nAs ${ids.map((id) => `\`${id}\``).join(', ')}.\n`,
  );
}
