/** What happens to drafts on the bus: made, given a next version, merged, sent back, closed. */
import {
  causeOf,
  draftBranch,
  draftKey,
  DRAFT_REJECTED,
  DRAFT_WAITS,
  layOver,
  REFINEMENT_NEEDED,
  type Draft,
} from '../core/draft.ts';
import { isEventPath, type StrataEvent } from '../core/event.ts';
import { plainLine } from '../core/landing.ts';
import { idHash } from '../core/layout.ts';
import type { Change, Claim, Outcome, Record } from '../core/outcome.ts';
import type { Said } from '../core/review.ts';
import type { DraftShelf } from './draft-shelf.ts';
import { ownEvent, putEvent, type HeldBack } from './emission.ts';
import { mergeChanges } from './merge.ts';
import { MODE, type Person } from './objects.ts';
import type { QueueDraft } from './queue-draft.ts';

/** As many proposed files as a commit's message names, so that `git log` finds where a merged file is from. */
const NAMED_FILES = 50;

/** Why a next version does not fit the draft as it is now; null if it does, or is none. */
export function whyStale(shelf: DraftShelf, { refines }: Outcome): string | null {
  const draft = refines && shelf.open(refines.key);
  if (!refines) return null;
  if (!draft) return 'the draft it refines was closed meanwhile';
  if (shelf.headOf(draft) === refines.head) return null;
  return `somebody changed ${draft.branch} since the agent read it`;
}

/** An outcome's files as the difference from the branch; what refines a draft was made on top of that. */
export async function changesOf(
  shelf: DraftShelf,
  { refines, changes }: Outcome,
  eventsFolder: string,
): Promise<Change[]> {
  const draft = refines && shelf.open(refines.key);
  if (!draft) return changes;
  const older = await shelf.changesOf(draft);
  return layOver(
    older.filter(({ path }) => !isEventPath(path, eventsFolder)),
    changes,
  );
}

/** Where a reviewed outcome waits, as its record says it. */
export function placeOf(
  draft: QueueDraft,
  shelf: DraftShelf,
  claim: Claim,
  { refines }: Outcome,
  event: StrataEvent,
): NonNullable<Record['draft']> {
  const older = refines && shelf.open(refines.key);
  if (older) return { key: older.key, branch: older.branch, version: older.versions.length + 1 };
  return {
    key: draftKey(claim.nonce),
    branch: draftBranch(draft.tip.config, claim, event.type),
    version: 1,
  };
}

/** Tells channels that something waits for a person. @returns the event's id */
export async function tellOfDraft(
  draft: QueueDraft,
  event: StrataEvent,
  place: NonNullable<Record['draft']>,
  { agent, outcome }: { agent: string; outcome: Outcome },
): Promise<string> {
  const { key, branch, version } = place;
  const payload = { draft: key, branch, version, agent, why: outcome.review, says: outcome.reply };
  const own = ownEvent(DRAFT_WAITS, payload, { files: [], trail: event.trail });
  const id = `${DRAFT_WAITS}-${key.slice(0, 12)}-${version}`;
  await putEvent(draft, { ...causeOf(event), draft: null }, { ...own, id, at: outcome.ended });
  return id;
}

/** Puts what an outcome proposes on its draft's branch, on top of the commit that booked it. */
export async function shelve(
  draft: QueueDraft,
  shelf: DraftShelf,
  { claim, outcome }: { claim: Claim; outcome: Outcome },
  {
    event,
    place,
    held,
  }: { event: StrataEvent; place: NonNullable<Record['draft']>; held: readonly HeldBack[] },
): Promise<void> {
  const older = shelf.open(place.key);
  const next =
    held.length > 0 ? held.map((one) => asChange(draft, one)) : await nextEventsOf(draft, shelf, older);
  const changes = [...outcome.changes, ...next];
  const head = await draft.fork(
    changes,
    `${claim.agent}: ${plainLine((outcome.reply ?? '').split('\n')[0]!) || `proposes an answer to ${event.type}`}`,
    [
      ['Strata-Draft', place.key],
      ['Strata-Agent', claim.agent],
      ['Strata-Run', claim.nonce],
    ],
    claim.agent,
  );
  const version = {
    run: claim.nonce,
    event: event.id,
    reason: outcome.review ?? '',
    cost_usd: outcome.cost_usd,
    at: outcome.ended,
  };
  const known = older ?? bareDraft(place, claim, event, outcome);
  shelf.put(draft.batch, {
    ...known,
    outcome: { ...outcome, changes: [] },
    changes,
    events: held.length > 0 ? held.map(({ id }) => id) : known.events,
    head,
    versions: [...known.versions, version],
    refining: null,
  });
}

function bareDraft(
  { key, branch }: { key: string; branch: string },
  claim: Claim,
  event: StrataEvent,
  outcome: Outcome,
): Draft {
  return {
    v: 1, kind: 'draft', key, branch, agent: claim.agent, cause: { ...causeOf(event), draft: null },
    asked: { payload: event.payload, files: event.files }, outcome,
    changes: [], events: [], head: claim.event.blob, versions: [], opened: outcome.ended, reminders: 0,
    thread: null, heard: [], refining: null, merged: null,
  }; // prettier-ignore
}

/** The events of the version before stay where a next one emits none. */
async function nextEventsOf(draft: QueueDraft, shelf: DraftShelf, older: Draft | null): Promise<Change[]> {
  const { events } = draft.tip.config.paths;
  return older ? (await shelf.changesOf(older)).filter(({ path }) => isEventPath(path, events)) : [];
}

function asChange(draft: QueueDraft, { path, text }: HeldBack): Change {
  return { path, mode: MODE.file, blob: draft.batch.put('blob', Buffer.from(text)), base: null };
}

/** Trailers by which tracing finds the outcome behind a file that somebody merged. */
export function proposesTrailers(place: Record['draft'], changes: readonly Change[]): [string, string][] {
  if (!place) return [];
  const named = changes.slice(0, NAMED_FILES).map(({ path, blob }) => `${blob ?? '-'} ${path}`);
  return [['Strata-Draft', place.branch], ...named.map((one): [string, string] => ['Strata-Proposes', one])];
}

/** Null: it is merged into the draft's commits; else what stands in the way, in words. */
export async function mergeDraft(
  queue: QueueDraft,
  shelf: DraftShelf,
  draft: Draft,
  by: Person,
): Promise<string | null> {
  const head = shelf.headOf(draft);
  if (head === null) return `its branch ${draft.branch} is gone`;
  const merged = await mergeChanges(queue.files, queue.batch, await shelf.changesOf(draft));
  if (merged.conflicts.length > 0) return whyInConflict(merged.conflicts);
  for (const { path, mode, blob } of merged.changes) {
    if (blob === null) await queue.files.remove(path);
    else await queue.files.set(path, mode, blob);
  }
  const subject = `Merge ${draft.branch}: ${plainLine((draft.outcome.reply ?? '').split('\n')[0]!) || draft.agent}`;
  queue.makeMerge(head, subject, [['Strata-Draft', draft.key]], by);
  shelf.close(queue.batch, draft);
  return null;
}

export function whyInConflict(paths: readonly string[]): string {
  return `${paths.join(', ')} changed on the branch since it was drafted, in the same lines`;
}

/** Closes a draft, and tells with an event; no event where it is only taken back. */
export async function closeDraft(
  queue: QueueDraft,
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
  queue.makeCommit(
    `strata: ${draft.branch} was closed (${reason})`,
    [['Strata-Note', `draft ${draft.key} closed by ${by}`]],
    'strata',
  );
  shelf.close(queue.batch, draft);
}

/** Asks for a next version. It goes to the draft's own agent where that listens, else to whoever does. */
export async function refineDraft(
  queue: QueueDraft,
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
  const agent = queue.tip.agents.find((one) => one.id === draft.agent);
  const to = agent?.on.includes(REFINEMENT_NEEDED) ? agent.id : null;
  const own = ownEvent(REFINEMENT_NEEDED, payload, {
    files: [...new Set([...files.map(({ path }) => path), ...asked.files])],
    trail: first.trail,
    to,
  });
  const cause = { ...first, draft: draft.key };
  await putEvent(queue, cause, { ...own, id, at: queue.now.toISOString() });
  queue.makeCommit(
    `strata: ${draft.branch} is to be refined (${plainLine(reason)})`,
    [['Strata-Note', `next version of draft ${draft.key}`]],
    'strata',
  );
  shelf.note(queue.batch, { ...draft, refining: id });
  return id;
}

/** Tells channels once more that a draft waits. @returns the event's id */
export async function remindOfDraft(queue: QueueDraft, draft: Draft): Promise<string> {
  const payload = { ...summaryOf(draft), reminder: draft.reminders, opened: draft.opened };
  const own = ownEvent(DRAFT_WAITS, payload, { files: [], trail: draft.cause.trail });
  const id = `${DRAFT_WAITS}-${draft.key.slice(0, 12)}-${draft.versions.length}-${draft.reminders}`;
  await putEvent(queue, draft.cause, { ...own, id, at: queue.now.toISOString() });
  const note = `reminder ${draft.reminders} of draft ${draft.key}`;
  queue.makeCommit(`strata: ${draft.branch} waits for a person`, [['Strata-Note', note]], 'strata');
  return id;
}

/** The same proposal on the tip as it is now. @returns paths that stand in the way; empty if it was rebuilt */
export async function rebuildDraft(queue: QueueDraft, shelf: DraftShelf, draft: Draft): Promise<string[]> {
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
      ['Strata-Agent', draft.agent],
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
