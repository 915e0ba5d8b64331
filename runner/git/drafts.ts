/** What people's decisions about a draft do to the bus: merged, closed, sent back, rebuilt, reminded of. */
import { DRAFT_REJECTED, DRAFT_WAITS, REFINEMENT_NEEDED, type Draft } from '../core/draft.ts';
import { isEventPath } from '../core/event.ts';
import { AGENT_TRAILER, plainLine } from '../core/landing.ts';
import { idHash } from '../core/layout.ts';
import type { Said } from '../core/review.ts';
import { routes } from '../core/routing.ts';
import type { DraftShelf } from './draft-shelf.ts';
import { ownEvent, putEvent } from './emission.ts';
import { mergeChanges } from './merge.ts';
import type { Person } from './objects.ts';
import type { QueueEdit } from './queue-edit.ts';

/** What stands in the way of merging a draft. */
export type Unmerged = { kind: 'branch-gone'; branch: string } | { kind: 'in-conflict'; paths: string[] };

/** Null: it is merged into the draft's commits; else what stands in the way. */
export async function mergeDraft(
  queue: QueueEdit,
  shelf: DraftShelf,
  draft: Draft,
  by: Person,
): Promise<Unmerged | null> {
  const head = shelf.headOf(draft);
  if (head === null) return { kind: 'branch-gone', branch: draft.branch };
  const merged = await mergeChanges(queue.files, queue.batch, await shelf.changesOf(draft));
  if (merged.conflicts.length > 0) return { kind: 'in-conflict', paths: merged.conflicts };
  for (const { path, mode, blob } of merged.changes) {
    if (blob === null) await queue.files.remove(path);
    else await queue.files.set(path, mode, blob);
  }
  const subject = `Merge ${draft.branch}: ${plainLine((draft.outcome.reply ?? '').split('\n')[0]!) || draft.agent}`;
  await queue.makeMerge(head, subject, [['Strata-Draft', draft.key]], by);
  shelf.close(queue.batch, draft);
  return null;
}

/** Closes a draft, and tells with an event; no event where it is only taken back. */
export async function closeDraft(
  queue: QueueEdit,
  shelf: DraftShelf,
  draft: Draft,
  { by, reason, tell }: { by: string; reason: string; tell: boolean },
): Promise<void> {
  if (tell) {
    const payload = { ...summaryOf(draft), by, reason };
    const files: string[] = [];
    const own = ownEvent(DRAFT_REJECTED, payload, { files, trail: draft.cause.trail });
    const id = `${DRAFT_REJECTED}-${idHash(draft.key)}`;
    await putEvent(queue, draft.cause, { ...own, id, at: queue.now.toISOString() });
  }
  await queue.makeCommit(
    `strata: ${draft.branch} was closed (${reason})`,
    [['Strata-Note', `draft ${draft.key} closed by ${by}`]],
    'strata',
  );
  shelf.close(queue.batch, draft);
}

/** Asks for a next version. It goes to the draft's own agent where that takes it, else to whoever does. */
export async function refineDraft(
  queue: QueueEdit,
  shelf: DraftShelf,
  draft: Draft,
  said: readonly Said[],
  reason: string,
): Promise<string> {
  const number = draft.versions.length;
  const id = `${REFINEMENT_NEEDED}-${draft.key.slice(0, 12)}-${number}-${idHash(said.map((one) => one.id).join())}`;
  const { cause: first, asked } = draft;
  const payload = {
    ...summaryOf(draft),
    reason,
    remarks: said.map(({ id: _id, ...one }) => one),
    cause: { event_id: first.id, type: first.type, payload: asked.payload },
  };
  const { events } = queue.tip.config.paths;
  const files = draft.changes.filter(({ path, blob }) => blob !== null && !isEventPath(path, events));
  const [to = null] = routes({ type: REFINEMENT_NEEDED, nextAgent: draft.agent }, queue.tip.agents);
  const own = ownEvent(REFINEMENT_NEEDED, payload, {
    files: [...new Set([...files.map(({ path }) => path), ...asked.files])],
    trail: first.trail,
    to,
  });
  const cause = { ...first, draft: draft.key };
  await putEvent(queue, cause, { ...own, id, at: queue.now.toISOString() });
  await queue.makeCommit(
    `strata: ${draft.branch} is to be refined (${plainLine(reason)})`,
    [['Strata-Note', `next version of draft ${draft.key}`]],
    'strata',
  );
  shelf.note(queue.batch, { ...draft, refining: id });
  return id;
}

/** Tells channels once more that a draft waits. @returns the event's id */
export async function remindOfDraft(queue: QueueEdit, draft: Draft): Promise<string> {
  const payload = { ...summaryOf(draft), reminder: draft.reminders, opened: draft.opened };
  const own = ownEvent(DRAFT_WAITS, payload, { files: [], trail: draft.cause.trail });
  const id = `${DRAFT_WAITS}-${draft.key.slice(0, 12)}-${draft.versions.length}-${draft.reminders}`;
  await putEvent(queue, draft.cause, { ...own, id, at: queue.now.toISOString() });
  const note = `reminder ${draft.reminders} of draft ${draft.key}`;
  await queue.makeCommit(`strata: ${draft.branch} waits for a person`, [['Strata-Note', note]], 'strata');
  return id;
}

/** The same proposal on the tip as it is now. @returns paths that stand in the way; empty if it was rebuilt */
export async function rebuildDraft(queue: QueueEdit, shelf: DraftShelf, draft: Draft): Promise<string[]> {
  const merged = await mergeChanges(queue.files, queue.batch, draft.changes);
  if (merged.conflicts.length > 0) return merged.conflicts;
  const bases = new Map<string, string | null>();
  for (const { path } of merged.changes) bases.set(path, (await queue.files.find(path))?.oid ?? null);
  const changes = merged.changes.map((change) => ({ ...change, base: bases.get(change.path) ?? null }));
  const run = draft.versions.at(-1)!.run;
  const head = await queue.fork(
    changes,
    `${draft.agent}: the draft on the branch as it is now`,
    [
      ['Strata-Draft', draft.key],
      [AGENT_TRAILER, draft.agent],
      ['Strata-Run', run],
    ],
    draft.agent,
  );
  shelf.put(queue.batch, { ...draft, changes, head });
  return [];
}

function summaryOf(draft: Draft): { [key: string]: unknown } {
  return {
    draft: draft.key,
    branch: draft.branch,
    agent: draft.agent,
    version: draft.versions.length,
    url: draft.thread?.url ?? null,
    paths: draft.changes.map(({ path }) => path),
  };
}
