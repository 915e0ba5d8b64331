/**
 * Makes commits of outcomes on a tip, one for each: result files, record, the event's removal and the
 * next events together. Everything is decided on the tree as it stands after the commits before it.
 */
import { fingerprint, whyChainEnds } from '../core/chains.ts';
import type { StrataEvent } from '../core/event.ts';
import { decideLanding, outcomeSubject, outcomeTrailers, type Landing } from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import { isFinal } from '../core/outcome.ts';
import type { Change, Claim, Outcome, Record } from '../core/outcome.ts';
import { joinedRecord, makeRecord, withSuperseded } from '../core/record.ts';
import type { DraftShelf } from './draft-shelf.ts';
import { changesOf, placeOf, proposesTrailers, shelve, tellOfDraft, whyStale } from './drafts.ts';
import { emitAll, emitQuestion, emitReceipt, holdBack, type Marked } from './emission.ts';
import { mergeChanges } from './merge.ts';
import type { Oid } from './objects.ts';
import type { QueueDraft } from './queue-draft.ts';

/** An outcome to fold, and the claim it belongs to. */
export interface Folding {
  claim: Claim;
  outcome: Outcome;
}

/** What became of one outcome. */
export interface Folded {
  claim: Claim;
  landing: Landing;
  commit: Oid;
  record: Record;
  /** Ids of the events it emitted. */
  causes: string[];
}

/** Adds one outcome as one commit; one that waits for a person as a commit and a draft. */
export async function fold(
  draft: QueueDraft,
  shelf: DraftShelf,
  { claim, outcome }: Folding,
): Promise<Folded> {
  const event = draft.find(claim.event);
  const record = draft.recordsOf(claim.event).get(claim.agent) ?? null;
  const isDone = outcome.state === 'done';
  const merged =
    event && isDone
      ? await mergeChanges(
          draft.files,
          draft.batch,
          await changesOf(shelf, outcome, draft.tip.config.paths.events),
        )
      : { changes: [], conflicts: [] };
  const marked = event ? await mark(draft, outcome, merged.changes) : [];
  const { agents, config } = draft.tip;
  const facts = {
    event,
    record,
    conflicts: merged.conflicts,
    taken: claim.joined.filter((named) => !isJoinable(draft, named, claim.agent)).map(({ id }) => id),
    stale: isDone ? whyStale(shelf, outcome) : null,
    chainEnds: event && isDone ? whyChainEnds(event, marked, draft.companyOf(event), config.limits) : null,
  };
  const rule = { ...config.retry, ...agents.find(({ id }) => id === claim.agent)?.retry };
  const landing = decideLanding(claim, outcome, facts, rule);
  if (landing.kind === 'supersede' || !event) return supersede(draft, claim, outcome, landing, record);
  const hasResults = landing.outcome.state === 'done';
  const landed = { ...landing.outcome, changes: hasResults ? merged.changes : [] };
  const results = hasResults ? marked : [];
  if (hasResults && landed.review !== null)
    return landForReview(draft, shelf, { claim, outcome: landed }, event, record, results);
  if (hasResults && landed.refines) forgetRefining(draft, shelf, landed.refines.key);
  return land(draft, { claim, outcome: landed }, event, record, results);
}

/** The next version turned out to be nothing new. */
function forgetRefining(draft: QueueDraft, shelf: DraftShelf, key: string): void {
  const refined = shelf.open(key);
  if (refined) shelf.note(draft.batch, { ...refined, refining: null });
}

/** Whether an event of a join is still there to be answered. */
function isJoinable(draft: QueueDraft, named: Claim['event'], agent: string): boolean {
  const event = draft.find(named);
  const record = event ? draft.recordsOf(event).get(agent) : undefined;
  return event !== null && (record === undefined || !isFinal(record.state));
}

/** The events of an outcome with their fingerprints, files as they will be. */
async function mark(draft: QueueDraft, outcome: Outcome, changes: readonly Change[]): Promise<Marked[]> {
  const changed = new Map(changes.map(({ path, blob }) => [path, blob]));
  const blobAt = async (path: string) =>
    changed.has(path) ? changed.get(path)! : ((await draft.files.find(path))?.oid ?? null);
  return Promise.all(
    outcome.emits.map(async (emitted) => ({
      emitted,
      mark: fingerprint(emitted, await Promise.all(emitted.files.map(blobAt))),
    })),
  );
}

async function land(
  draft: QueueDraft,
  { claim, outcome }: Folding,
  event: StrataEvent,
  before: Record | null,
  marked: readonly Marked[],
): Promise<Folded> {
  for (const change of outcome.changes) {
    if (change.blob === null) await draft.files.remove(change.path);
    else await draft.files.set(change.path, change.mode, change.blob);
  }
  const causes = [
    ...(await emitAll(draft, claim, outcome, event, marked)),
    ...(await emitQuestion(draft, claim, outcome, event)),
  ];
  return commitOutcome(draft, { claim, outcome }, event, { before, causes, place: null });
}

/** Record and removal of the event now; files and next events when a person merges them. */
async function landForReview(
  draft: QueueDraft,
  shelf: DraftShelf,
  { claim, outcome }: Folding,
  event: StrataEvent,
  before: Record | null,
  marked: readonly Marked[],
): Promise<Folded> {
  const place = placeOf(draft, shelf, claim, outcome, event);
  const { causes, held } = await holdBack(draft, claim, outcome, event, marked);
  causes.push(await tellOfDraft(draft, event, place, { agent: claim.agent, outcome }));
  const folded = await commitOutcome(draft, { claim, outcome }, event, { before, causes, place });
  await shelve(draft, shelf, { claim, outcome }, { event, place, held });
  return folded;
}

async function commitOutcome(
  draft: QueueDraft,
  { claim, outcome }: Folding,
  event: StrataEvent,
  { before, causes, place }: { before: Record | null; causes: string[]; place: Record['draft'] },
): Promise<Folded> {
  const deliveries = listWith(draft.deliveriesOf(event), claim.agent);
  const folded = draft.now;
  const record = makeRecord({ claim, outcome, event, before, causes, deliveries, folded, draft: place });
  await bookAndReceipt(draft, event, record);
  if (isFinal(outcome.state)) await bookJoined(draft, claim, record);
  draft.makeCommit(
    outcomeSubject(claim, outcome, event.type),
    [...outcomeTrailers(claim, outcome, event), ...proposesTrailers(place, outcome.changes)],
    claim.agent,
  );
  return { claim, landing: { kind: 'land', outcome }, commit: draft.commit, record, causes };
}

/** The other events of a join end with the one that led. */
async function bookJoined(draft: QueueDraft, claim: Claim, lead: Record): Promise<void> {
  for (const named of claim.joined) {
    const event = draft.find(named);
    if (!event || !isJoinable(draft, named, claim.agent)) continue;
    const before = draft.recordsOf(event).get(claim.agent) ?? null;
    const deliveries = listWith(draft.deliveriesOf(event), claim.agent);
    await bookAndReceipt(draft, event, joinedRecord(lead, event, before, deliveries));
  }
}

/** Books a record, and sends the receipt if the event ended with it. */
export async function bookAndReceipt(draft: QueueDraft, event: StrataEvent, record: Record): Promise<void> {
  const others = [...draft.recordsOf(event).values()].filter(({ agent }) => agent !== record.agent);
  if (await draft.book(event, record)) await emitReceipt(draft, event, [...others, record]);
}

function listWith(deliveries: string[], agent: string): string[] {
  return deliveries.includes(agent) ? deliveries : [...deliveries, agent];
}

/** What cannot land is booked, its files beside the record: no tied outcome vanishes. */
async function supersede(
  draft: QueueDraft,
  claim: Claim,
  outcome: Outcome,
  landing: Landing,
  before: Record | null,
): Promise<Folded> {
  const reason = landing.kind === 'supersede' ? landing.reason : 'the event is gone';
  const run = claim.nonce.slice(0, 12);
  // Not the event's own folder name: an event that was edited is still to be answered, and its id is free.
  const base = before
    ? draft.openFolder(claim.event)
    : await draft.done.place(`${layout.eventFolder(claim.event)}-superseded-${run}`);
  const record = withSuperseded({ claim, outcome, event: null, before, folded: draft.now }, reason);
  if (before) await draft.amend(claim.event, record);
  else await draft.putRecord(base, record);
  for (const { path, mode, blob } of outcome.changes) {
    if (blob !== null) await draft.files.set(`${base}/superseded-${run}/${path}`, mode, blob);
  }
  draft.makeCommit(
    `${claim.agent}: a late run did not land (${reason})`,
    [
      ['Strata-Note', `superseded run of ${claim.event.id}: ${reason}`],
      ['Strata-Agent', claim.agent],
      ['Strata-Run', claim.nonce],
    ],
    claim.agent,
  );
  return { claim, landing: { kind: 'supersede', reason }, commit: draft.commit, record, causes: [] };
}
