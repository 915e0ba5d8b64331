/**
 * Makes commits of outcomes on a tip, one for each: result files, record, the event's removal and the
 * next events together. Everything is decided on the tree as it stands after the commits before it.
 */
import { fingerprint, whyChainEnds } from '../core/chains.ts';
import type { StrataEvent } from '../core/event.ts';
import {
  AGENT_TRAILER,
  decideLanding,
  outcomeSubject,
  outcomeTrailers,
  type Landing,
} from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import { isFinal } from '../core/outcome.ts';
import type { Change, Claim, Outcome, Record } from '../core/outcome.ts';
import { joinedRecord, makeRecord, withSuperseded } from '../core/record.ts';
import { isAnswerFor } from '../core/view.ts';
import type { DraftShelf } from './draft-shelf.ts';
import { changesOf, placeOf, proposesTrailers, shelve, tellOfDraft, whyStale } from './drafting.ts';
import { emitAll, emitQuestion, emitReceipt, holdBack, type Marked } from './emission.ts';
import { mergeChanges } from './merge.ts';
import type { Oid } from './objects.ts';
import type { QueueEdit } from './queue-edit.ts';

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
  queue: QueueEdit,
  shelf: DraftShelf,
  { claim, outcome }: Folding,
): Promise<Folded> {
  const event = queue.find(claim.event);
  const record = queue.recordsOf(claim.event).get(claim.agent) ?? null;
  const isDone = outcome.state === 'done';
  const merged =
    event && isDone
      ? await mergeChanges(
          queue.files,
          queue.batch,
          await changesOf(shelf, outcome, queue.tip.config.paths.events),
        )
      : { changes: [], conflicts: [] };
  const marked = event ? await mark(queue, outcome, merged.changes) : [];
  const { agents, config } = queue.tip;
  const facts = {
    event,
    record,
    answered: record !== null && (record.waiting === null || hasAnswer(queue, claim)),
    conflicts: merged.conflicts,
    taken: claim.joined.filter((named) => !isJoinable(queue, named, claim.agent)).map(({ id }) => id),
    stale: isDone ? whyStale(shelf, outcome) : null,
    chainEnds: event && isDone ? whyChainEnds(event, marked, queue.companyOf(event), config.limits) : null,
  };
  const rule = { ...config.retry, ...agents.find(({ id }) => id === claim.agent)?.retry };
  const landing = decideLanding(claim, outcome, facts, rule);
  if (landing.kind === 'supersede' || !event) return supersede(queue, claim, outcome, landing, record);
  const hasResults = landing.outcome.state === 'done';
  const landed = { ...landing.outcome, changes: hasResults ? merged.changes : [] };
  const results = hasResults ? marked : [];
  if (hasResults && landed.review !== null)
    return landForReview(queue, shelf, { claim, outcome: landed }, event, record, results);
  return land(queue, { claim, outcome: landed }, event, record, results);
}

/** Whether somebody's answer lies in the queue, still to be handed on. */
function hasAnswer(queue: QueueEdit, { event, agent }: Claim): boolean {
  return queue.pending.some((one) => isAnswerFor(one, event, agent, queue.tip));
}

/** Whether an event of a join is still there to be answered. */
function isJoinable(queue: QueueEdit, named: Claim['event'], agent: string): boolean {
  const event = queue.find(named);
  const record = event ? queue.recordsOf(event).get(agent) : undefined;
  return event !== null && (record === undefined || !isFinal(record.state));
}

/** The events of an outcome with their fingerprints, files as they will be. */
async function mark(queue: QueueEdit, outcome: Outcome, changes: readonly Change[]): Promise<Marked[]> {
  const changed = new Map(changes.map(({ path, blob }) => [path, blob]));
  const blobAt = async (path: string) =>
    changed.has(path) ? changed.get(path)! : ((await queue.files.find(path))?.oid ?? null);
  return Promise.all(
    outcome.emits.map(async (emitted) => ({
      emitted,
      mark: fingerprint(emitted, await Promise.all(emitted.files.map(blobAt))),
    })),
  );
}

async function land(
  queue: QueueEdit,
  { claim, outcome }: Folding,
  event: StrataEvent,
  before: Record | null,
  marked: readonly Marked[],
): Promise<Folded> {
  for (const change of outcome.changes) {
    if (change.blob === null) await queue.files.remove(change.path);
    else await queue.files.set(change.path, change.mode, change.blob);
  }
  const causes = [
    ...(await emitAll(queue, claim, outcome, event, marked)),
    ...(await emitQuestion(queue, claim, outcome, event)),
  ];
  return commitOutcome(queue, { claim, outcome }, event, { before, causes, place: null });
}

/** Record and removal of the event now; files and next events when a person merges them. */
async function landForReview(
  queue: QueueEdit,
  shelf: DraftShelf,
  { claim, outcome }: Folding,
  event: StrataEvent,
  before: Record | null,
  marked: readonly Marked[],
): Promise<Folded> {
  const place = placeOf(queue, shelf, claim, outcome, event);
  const { causes, held } = await holdBack(queue, claim, outcome, event, marked);
  causes.push(await tellOfDraft(queue, event, place, { agent: claim.agent, outcome }));
  const folded = await commitOutcome(queue, { claim, outcome }, event, { before, causes, place });
  await shelve(queue, shelf, { claim, outcome }, { event, place, held });
  return folded;
}

async function commitOutcome(
  queue: QueueEdit,
  { claim, outcome }: Folding,
  event: StrataEvent,
  { before, causes, place }: { before: Record | null; causes: string[]; place: Record['draft'] },
): Promise<Folded> {
  const deliveries = listWith(queue.deliveriesOf(event), claim.agent);
  const folded = queue.now;
  const record = makeRecord({ claim, outcome, event, before, causes, deliveries, folded, draft: place });
  await bookAndReceipt(queue, event, record);
  if (isFinal(outcome.state)) await bookJoined(queue, claim, record);
  await queue.makeCommit(
    outcomeSubject(claim, outcome, event.type),
    [...outcomeTrailers(claim, outcome, event), ...proposesTrailers(place, outcome.changes)],
    claim.agent,
  );
  return { claim, landing: { kind: 'land', outcome }, commit: queue.commit, record, causes };
}

/** The other events of a join end with the one that led. */
async function bookJoined(queue: QueueEdit, claim: Claim, lead: Record): Promise<void> {
  for (const named of claim.joined) {
    const event = queue.find(named);
    if (!event || !isJoinable(queue, named, claim.agent)) continue;
    const before = queue.recordsOf(event).get(claim.agent) ?? null;
    const deliveries = listWith(queue.deliveriesOf(event), claim.agent);
    await bookAndReceipt(queue, event, joinedRecord(lead, event, before, deliveries));
  }
}

/** Books a record, and sends the receipt if the event ended with it. */
export async function bookAndReceipt(queue: QueueEdit, event: StrataEvent, record: Record): Promise<void> {
  const others = [...queue.recordsOf(event).values()].filter(({ agent }) => agent !== record.agent);
  if (await queue.book(event, record)) await emitReceipt(queue, event, [...others, record]);
}

function listWith(deliveries: string[], agent: string): string[] {
  return deliveries.includes(agent) ? deliveries : [...deliveries, agent];
}

/** What cannot land is booked, its files beside the record: no tied outcome vanishes. */
async function supersede(
  queue: QueueEdit,
  claim: Claim,
  outcome: Outcome,
  landing: Landing,
  before: Record | null,
): Promise<Folded> {
  const reason = landing.kind === 'supersede' ? landing.reason : 'the event is gone';
  const run = claim.nonce.slice(0, 12);
  // Not the event's own folder name: an event that was edited is still to be answered, and its id is free.
  const base = before
    ? queue.openFolder(claim.event)
    : await queue.done.place(`${layout.eventFolder(claim.event)}-superseded-${run}`);
  const record = withSuperseded({ claim, outcome, event: null, before, folded: queue.now }, reason);
  if (before) await queue.amend(claim.event, record);
  else await queue.putRecord(base, record);
  for (const { path, mode, blob } of outcome.changes) {
    if (blob !== null) await queue.files.set(`${base}/superseded-${run}/${path}`, mode, blob);
  }
  await queue.makeCommit(
    `${claim.agent}: a late run did not land (${reason})`,
    [
      ['Strata-Note', `superseded run of ${claim.event.id}: ${reason}`],
      [AGENT_TRAILER, claim.agent],
      ['Strata-Run', claim.nonce],
    ],
    claim.agent,
  );
  return { claim, landing: { kind: 'supersede', reason }, commit: queue.commit, record, causes: [] };
}
