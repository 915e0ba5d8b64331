/** What people decide about drafts, carried out on the bus; the same wherever they said it. */
import { REMEMBERED, type Draft } from '../core/draft.ts';
import { SHORTEST_HEAD, type Said } from '../core/review.ts';
import { DraftShelf } from '../git/draft-shelf.ts';
import { closeDraft, mergeDraft, rebuildDraft, refineDraft, remindOfDraft } from '../git/drafts.ts';
import { History } from '../git/history.ts';
import type { Oid } from '../git/objects.ts';
import type { QueueEdit } from '../git/queue-edit.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';
import { readKept } from './kept.ts';
import type { Refused } from './refused.ts';
import { bringBack } from './retry.ts';

/** What was done to a draft. */
export interface Reviewed {
  draft: Draft;
  /** Ids of events that came of it. */
  events: string[];
}

type Act = (work: {
  queue: QueueEdit;
  shelf: DraftShelf;
  draft: Draft;
  history: History;
}) => Promise<Omit<Reviewed, 'draft'> | { refused: Refused }>;

/** Merges it: files and next events come onto the branch. @param head what the person looked at; null: not said */
export function approve(operator: Operator, key: string, head: Oid | null): Promise<Changed<Reviewed>> {
  return change(operator, key, async ({ queue, shelf, draft }) => {
    const there = shelf.headOf(draft);
    if (head !== null && head.length < SHORTEST_HEAD) return { refused: { kind: 'head-too-short', head } };
    if (head !== null && there !== null && !there.startsWith(head)) {
      const [at, seen] = [there.slice(0, 12), head.slice(0, 12)];
      return { refused: { kind: 'head-moved', branch: draft.branch, at, seen } };
    }
    const hindrance = await mergeDraft(queue, shelf, draft, operator.by);
    return hindrance === null ? { events: draft.events } : { refused: hindrance };
  });
}

/** Closes it. @param tell whether agents hear of it, as `draft_rejected` */
export function close(
  operator: Operator,
  key: string,
  why: { by: string; reason: string; tell: boolean },
): Promise<Changed<Reviewed>> {
  return change(operator, key, async ({ queue, shelf, draft }) => {
    await closeDraft(queue, shelf, draft, why);
    return { events: [] };
  });
}

/** Asks its agent for a next version. */
export function refine(
  operator: Operator,
  key: string,
  said: readonly Said[],
  reason: string,
): Promise<Changed<Reviewed>> {
  return change(operator, key, async ({ queue, shelf, draft }) => {
    const heard = withHeard(draft, said);
    return { events: [await refineDraft(queue, shelf, heard, said, reason)] };
  });
}

/** Has the event answered once more that led to the newest version; what comes of it is the next one. */
export function tryAgain(operator: Operator, key: string, said: readonly Said[]): Promise<Changed<Reviewed>> {
  return change(operator, key, async ({ queue, shelf, draft, history }) => {
    const id = draft.versions.at(-1)!.event;
    const [folder] = await history.foldersOf(id);
    const { event: kept, records } = folder ? await history.files(folder) : { event: null, records: [] };
    const record = records[0]?.record;
    const event = kept && record ? await readKept(history, kept, record, queue.tip) : null;
    if (!event) return { refused: { kind: 'event-gone', event: id } };
    const again = { ...event, draft: draft.key };
    const back = await bringBack(queue, again, [draft.agent], Number.POSITIVE_INFINITY);
    const note = `${id} comes back as ${back.ids.join(', ')}`;
    await queue.makeCommit(`strata: ${draft.branch} is tried again`, [['Strata-Note', note]], operator.by);
    shelf.note(queue.batch, { ...withHeard(draft, said), refining: back.ids[0]! });
    return { events: back.ids };
  });
}

/** Puts it on the tip as it is now; where that cannot be, its agent is asked to. */
export function rebuild(
  operator: Operator,
  key: string,
): Promise<Changed<Reviewed & { conflicts: string[] }>> {
  let conflicts: string[] = [];
  return change(operator, key, async ({ queue, shelf, draft }) => {
    conflicts = await rebuildDraft(queue, shelf, draft);
    if (conflicts.length === 0) return { events: [] };
    const reason = `${conflicts.join(', ')} changed on the branch since it was drafted`;
    return { events: [await refineDraft(queue, shelf, draft, [], reason)] };
  }).then((changed) =>
    'refused' in changed ? changed : { ...changed, done: { ...changed.done, conflicts } },
  );
}

/** Merged elsewhere: its branch goes. @param keep whether its page is still looked at for a while */
export function settle(
  operator: Operator,
  key: string,
  by: string | null,
  keep: boolean,
): Promise<Changed<Reviewed>> {
  return change(operator, key, ({ queue, shelf, draft }) => {
    const merged = { ...draft, merged: { at: queue.now.toISOString(), by } };
    shelf.close(queue.batch, draft, keep ? merged : null);
    return Promise.resolve({ events: [] });
  });
}

/** Tells channels once more that it waits. */
export function remind(operator: Operator, key: string): Promise<Changed<Reviewed>> {
  return change(operator, key, async ({ queue, shelf, draft }) => {
    const reminded = { ...draft, reminders: draft.reminders + 1 };
    const id = await remindOfDraft(queue, reminded);
    shelf.note(queue.batch, reminded);
    return { events: [id] };
  });
}

/** Keeps something in mind about it. */
export function note(
  operator: Operator,
  key: string,
  what: (draft: Draft) => Partial<Draft>,
): Promise<Changed<Reviewed>> {
  return change(
    operator,
    key,
    ({ queue, shelf, draft }) => {
      shelf.note(queue.batch, { ...draft, ...what(draft) });
      return Promise.resolve({ events: [] });
    },
    true,
  );
}

/** Nothing is to be kept in mind any more. */
export function forget(operator: Operator, key: string): Promise<Changed<Reviewed>> {
  return change(
    operator,
    key,
    ({ queue, shelf, draft }) => {
      shelf.close(queue.batch, draft);
      return Promise.resolve({ events: [] });
    },
    true,
  );
}

export function withHeard(draft: Draft, said: readonly { id: string }[]): Draft {
  return { ...draft, heard: [...draft.heard, ...said.map(({ id }) => id)].slice(-REMEMBERED) };
}

/** @param closedToo also one that was merged */
function change(operator: Operator, key: string, act: Act, closedToo = false): Promise<Changed<Reviewed>> {
  return changeQueue(operator, async (queue, view) => {
    const live = view.drafts.get(key);
    if (!live || (live.draft.merged && !closedToo))
      return { refused: { kind: 'closed', draft: key.slice(0, 12) } };
    const shelf = new DraftShelf(operator.bus, view);
    const history = new History(operator.bus.remote, view.tip);
    const done = await act({ queue, shelf, draft: live.draft, history });
    if ('refused' in done) return done;
    return { done: { draft: live.draft, ...done }, moves: shelf.moves };
  });
}
