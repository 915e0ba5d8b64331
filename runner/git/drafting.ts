/** An outcome that waits for a person: its draft is made, or given its next version. */
import { causeOf, draftBranch, draftKey, DRAFT_WAITS, layOver, type Draft } from '../core/draft.ts';
import { isEventPath, type StrataEvent } from '../core/event.ts';
import { AGENT_TRAILER, plainLine } from '../core/landing.ts';
import type { Change, Claim, Outcome, Record } from '../core/outcome.ts';
import type { DraftShelf } from './draft-shelf.ts';
import { ownEvent, putEvent, type HeldBack } from './emission.ts';
import { MODE } from './objects.ts';
import type { QueueEdit } from './queue-edit.ts';

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
  { refines, review, changes }: Outcome,
  eventsFolder: string,
): Promise<Change[]> {
  const draft = refines && shelf.open(refines.key);
  // One that proposes nothing is no next version: it lands at once, and what waits must not land with it.
  if (!draft || review === null) return changes;
  const older = await shelf.changesOf(draft);
  return layOver(
    older.filter(({ path }) => !isEventPath(path, eventsFolder)),
    changes,
  );
}

/** Where a reviewed outcome waits, as its record says it. */
export function placeOf(
  queue: QueueEdit,
  shelf: DraftShelf,
  claim: Claim,
  { refines }: Outcome,
  event: StrataEvent,
): NonNullable<Record['draft']> {
  const older = refines && shelf.open(refines.key);
  if (older) return { key: older.key, branch: older.branch, version: older.versions.length + 1 };
  return {
    key: draftKey(claim.nonce),
    branch: draftBranch(queue.tip.config, claim, event.type),
    version: 1,
  };
}

/** Tells channels that something waits for a person. @returns the event's id */
export async function tellOfDraft(
  queue: QueueEdit,
  event: StrataEvent,
  place: NonNullable<Record['draft']>,
  { agent, outcome }: { agent: string; outcome: Outcome },
): Promise<string> {
  const { key, branch, version } = place;
  const payload = { draft: key, branch, version, agent, why: outcome.review, says: outcome.reply };
  const own = ownEvent(DRAFT_WAITS, payload, { files: [], trail: event.trail });
  const id = `${DRAFT_WAITS}-${key.slice(0, 12)}-${version}`;
  await putEvent(queue, { ...causeOf(event), draft: null }, { ...own, id, at: outcome.ended });
  return id;
}

/** Puts what an outcome proposes on its draft's branch, on top of the commit that booked it. */
export async function shelve(
  queue: QueueEdit,
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
    held.length > 0 ? held.map((one) => asChange(queue, one)) : await nextEventsOf(queue, shelf, older);
  const changes = [...outcome.changes, ...next];
  const head = await queue.fork(
    changes,
    `${claim.agent}: ${plainLine((outcome.reply ?? '').split('\n')[0]!) || `proposes an answer to ${event.type}`}`,
    [
      ['Strata-Draft', place.key],
      [AGENT_TRAILER, claim.agent],
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
  const known = older ?? newDraft(place, claim, event);
  shelf.put(queue.batch, {
    opened: outcome.ended,
    ...known,
    outcome: { ...outcome, changes: [] },
    changes,
    events: held.length > 0 ? held.map(({ id }) => id) : known.events,
    head,
    versions: [...known.versions, version],
    refining: null,
  });
}

/** All of a draft but what each version brings. */
function newDraft(
  { key, branch }: { key: string; branch: string },
  claim: Claim,
  event: StrataEvent,
): Omit<Draft, 'outcome' | 'changes' | 'head' | 'opened'> & { opened?: string } {
  return {
    v: 1, kind: 'draft', key, branch, agent: claim.agent, cause: { ...causeOf(event), draft: null },
    asked: { payload: event.payload, files: event.files }, events: [], versions: [], reminders: 0,
    thread: null, heard: [], refining: null, merged: null,
  }; // prettier-ignore
}

/** The events of the version before stay where a next one emits none. */
async function nextEventsOf(queue: QueueEdit, shelf: DraftShelf, older: Draft | null): Promise<Change[]> {
  const { events } = queue.tip.config.paths;
  return older ? (await shelf.changesOf(older)).filter(({ path }) => isEventPath(path, events)) : [];
}

function asChange(queue: QueueEdit, { path, text }: HeldBack): Change {
  return { path, mode: MODE.file, blob: queue.batch.put('blob', Buffer.from(text)), base: null };
}

/** Trailers by which tracing finds the outcome behind a file that somebody merged. */
export function proposesTrailers(place: Record['draft'], changes: readonly Change[]): [string, string][] {
  if (!place) return [];
  const named = changes.slice(0, NAMED_FILES).map(({ path, blob }) => `${blob ?? '-'} ${path}`);
  return [['Strata-Draft', place.branch], ...named.map((one): [string, string] => ['Strata-Proposes', one])];
}
