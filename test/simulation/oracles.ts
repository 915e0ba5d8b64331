/** PROTOCOL's oracles, each by its number: what must hold of every movement, every start, and the end. */
import { isFinal, type Claim } from '../../runner/core/outcome.ts';
import { blobAt, eventIn, filesOf, recordIn, type CommitFacts } from './history.ts';
import { deliveryOf, must, type Judge, type LandedFacts, type RunFacts, type Seen } from './facts.ts';
import type { Witness } from './witness.ts';

/** What `scene.ts` sets in `strata.yaml`. */
export const LIMITS = { attempts: 3, recoveries: 2 };

const EVENTS = 'queue/events/';
const TICKS = 'queue/events/schedule/';

/** 1. A delivery has at most one final record in first-parent history, and one set of child ids. */
export function oneFinalRecord({ branch }: Seen, witness: Witness): void {
  const before: LandedFacts[] = [...witness.landed];
  for (const one of branch?.landed ?? []) {
    const { event, agent } = one.claim;
    const same = before.filter(({ claim }) => claim.event.id === event.id && claim.agent === agent);
    const ended = same.find(({ record }) => isFinal(record.state));
    must(
      1,
      ended === undefined,
      () =>
        `${deliveryOf(event.id, agent)} ended by run ${ended?.claim.nonce}, and again by ${one.claim.nonce}`,
    );
    before.push(one);
  }
}

/** 2. Each landed run's id is in the claim deleted by that push, and that claim was not replaced before. */
export function landedByItsClaim({ movement, branch, claims }: Seen, witness: Witness): void {
  if (movement.by === null) return;
  const deleted = new Set(claims.flatMap(({ before, after }) => (after ? [] : [before?.claim.nonce])));
  for (const { claim, commit } of branch?.landed ?? []) {
    const run = claim.nonce;
    // A tick replaces also what nobody had claimed yet.
    if (isTicking(commit) && !witness.claims.has(run)) continue;
    must(2, deleted.has(run), () => `run ${run} landed without deleting its claim`);
    must(2, witness.claims.get(run)?.gone === false, () => `run ${run} landed after its claim was replaced`);
  }
  for (const { before, after } of claims) {
    const isTie = after?.tied === true;
    must(
      2,
      !isTie || before?.claim.nonce === after.claim.nonce,
      () => `run ${after?.claim.nonce} was tied to a claim that is not its own`,
    );
  }
}

/** 3. Every tied commit ever seen ends in a record: while it is tied, only a fold that books it ends it. */
export function noTiedOutcomeVanishes({ branch, claims }: Seen): void {
  const booked = new Set(branch?.commits.map(({ run }) => run));
  for (const { before, after } of claims) {
    if (!before?.tied || after?.claim.nonce === before.claim.nonce) continue;
    const run = before.claim.nonce;
    must(3, after === null, () => `the outcome of run ${run} was overwritten by a claim`);
    must(3, booked.has(run), () => `the outcome of run ${run} was taken away and not booked`);
  }
}

/** 3, at the end. */
export function everyTiedOutcomeIsBooked(witness: Witness): void {
  for (const run of witness.tied)
    must(3, witness.booked.has(run), () => `the outcome of run ${run} was tied and has no record`);
}

/** 4. No agent starts after its delivery landed (or its event was gone), unless its claim was taken over. */
export function noStartAfterLanding({ nonce }: RunFacts, witness: Witness): void {
  const facts = witness.claims.get(nonce);
  must(4, facts !== undefined, () => `run ${nonce} began without a claim`);
  if (!facts || facts.gone) return;
  const { claim, made } = facts;
  const what = deliveryOf(claim.event.id, claim.agent);
  const landed = witness.landedOf(claim).find(({ record }) => isFinal(record.state));
  must(4, landed === undefined, () => `run ${nonce} of ${what} began after ${landed?.claim.nonce} landed`);
  const left = witness.left.get(`${claim.event.path} ${claim.event.blob}`);
  const isThere = blobAt(witness.objects, witness.tip, claim.event.path) === claim.event.blob;
  must(
    4,
    isThere || left === undefined || left >= made,
    () => `run ${nonce} of ${what} began though its event had gone before it was claimed`,
  );
}

/** 5. No claim's nonce is run by two processes, nor twice by one. */
export function oneProcessARun({ nonce, life }: RunFacts, witness: Witness): void {
  const before = witness.runs.get(nonce);
  must(5, before === undefined, () => `run ${nonce} began in life ${before?.life} and again in life ${life}`);
}

/** 6. An event leaves only with all its records, or by a person; none stays with all its records. */
export function eventsLeaveWithTheirRecords({ movement, branch }: Seen, witness: Witness): void {
  if (movement.by === null) return;
  for (const commit of branch?.commits ?? []) {
    const landed = branch?.landed.filter((one) => one.commit === commit) ?? [];
    for (const { path, before, after } of commit.changes) {
      if (!path.startsWith(EVENTS) || before === null || after !== null) continue;
      if (landed.length > 0) leavesWithRecords(landed, path, before, witness);
      else leavesByChore(commit, path, before, witness);
    }
    for (const one of landed) staysWithoutAllRecords(one, witness);
  }
}

function leavesWithRecords(
  landed: readonly LandedFacts[],
  path: string,
  blob: string,
  witness: Witness,
): void {
  const event = eventIn(witness.objects, path, blob);
  const own = landed.find(({ claim }) => claim.event.id === event?.id);
  const { claim, commit, record, folder } = own ?? landed[0]!;
  must(6, own !== undefined, () => `${path} left with the record of ${claim.event.id}`);
  const missing = missingRecords({ commit, record, folder }, witness);
  must(6, missing.length === 0, () => `${path} left without the records of ${missing.join(', ')}`);
  const kept = [...filesOf(witness.objects, commit.oid, folder).values()];
  must(
    6,
    kept.includes(blob) || path !== claim.event.path,
    () => `${path} left for ${folder} and is not there`,
  );
  must(6, record.deliveries.includes(claim.agent), () => `${claim.agent} is none of ${path}'s deliveries`);
}

/**
 * A duplicate goes only when its id was answered, and an answer to those who asked; to the dead go what cannot
 * be read, answers to nothing, and what nobody heard in time.
 */
function leavesByChore(commit: CommitFacts, path: string, blob: string, witness: Witness): void {
  const event = eventIn(witness.objects, path, blob);
  const isAnswered = () => witness.landed.some(({ claim }) => claim.event.id === event?.id);
  const isBuried = () => [...filesOf(witness.objects, commit.oid, 'queue/dead').values()].includes(blob);
  const may =
    (commit.note?.startsWith('duplicate: ') && isAnswered()) ||
    (commit.note?.startsWith('answer to ') && event?.answers !== null) ||
    ((event === null || event.answers !== null || event.deadline !== null) && isBuried());
  must(6, may, () => `${path} left by a chore, and nobody answered it`);
}

function staysWithoutAllRecords(landed: LandedFacts, witness: Witness): void {
  const { claim, commit } = landed;
  const stays = blobAt(witness.objects, commit.oid, claim.event.path) === claim.event.blob;
  must(
    6,
    !stays || missingRecords(landed, witness).length > 0,
    () => `${claim.event.path} stays though all its records are there`,
  );
}

function missingRecords(
  { commit, folder, record }: Pick<LandedFacts, 'commit' | 'folder' | 'record'>,
  { objects }: Witness,
): string[] {
  const files = filesOf(objects, commit.oid, folder);
  return record.deliveries.filter((agent) => {
    const blob = files.get(`${folder}/${agent}.json`);
    return blob === undefined || !isFinal(recordIn(objects, blob).state);
  });
}

/** 7. Attempts and recoveries grow by one and stay within limits. A count is never just thrown away. */
export function countsGrowByOne({ branch, claims }: Seen, witness: Witness): void {
  for (const { before, after } of claims) {
    const taken = before && !before.tied && after && after.claim.nonce !== before.claim.nonce;
    if (!after || after.tied || (before && !taken)) continue;
    const expected = before ? before.claim.recoveries + 1 : 0;
    must(
      7,
      after.claim.recoveries === expected,
      () => `claim ${after.claim.nonce} has ${after.claim.recoveries} recoveries, not ${expected}`,
    );
  }
  const before: LandedFacts[] = [...witness.landed];
  for (const one of branch?.landed ?? []) {
    // Whoever led a join counts for all of its parts.
    if (one.record.joined_into !== null) continue;
    const { event, agent } = one.claim;
    const same = before.filter(({ claim }) => claim.event.id === event.id && claim.agent === agent);
    const expected = (same.at(-1)?.record.attempt ?? 0) + 1;
    must(
      7,
      one.record.attempt === expected,
      () => `${deliveryOf(event.id, agent)} landed attempt ${one.record.attempt}, not ${expected}`,
    );
    before.push(one);
  }
  const landed = new Set(branch?.landed.map(({ claim }) => claim.nonce));
  for (const { before, after } of claims) {
    if (!before || before.tied || after || before.claim.recoveries === 0) continue;
    const { nonce } = before.claim;
    must(
      7,
      !isOpen(before.claim, witness) || landed.has(nonce),
      () => `claim ${nonce} went with its recoveries, its event is open`,
    );
  }
}

/** Whether a claim's event can still run as it was claimed: its file is there, and no other of its id in its place. */
function isOpen({ event, joined }: Claim, { objects, tip }: Witness): boolean {
  const files = filesOf(objects, tip, 'queue/events');
  const others = [...files].filter(([path, blob]) => eventIn(objects, path, blob)?.id === event.id);
  return others.length === 1 && [event, ...joined].every(({ path, blob }) => files.get(path) === blob);
}

/** 7, at a start. */
export function startsWithinLimits({ nonce }: RunFacts, witness: Witness): void {
  const claim = witness.claims.get(nonce)?.claim;
  if (!claim) return;
  const failures = witness.landedOf(claim).filter(({ record }) => record.state === 'retry').length;
  const within = failures < LIMITS.attempts && claim.recoveries < LIMITS.recoveries;
  must(7, within, () => `run ${nonce} began after ${failures} failures and ${claim.recoveries} recoveries`);
}

/** 8. No outcome lands for a deleted or edited event. */
export function nothingLandsForAGoneEvent({ branch }: Seen, witness: Witness): void {
  for (const { claim, commit } of branch?.landed ?? []) {
    const blob = blobAt(witness.objects, commit.parent, claim.event.path);
    must(
      8,
      blob === claim.event.blob,
      () => `run ${claim.nonce} landed though ${claim.event.path} was ${blob ? 'edited' : 'deleted'}`,
    );
  }
}

/** 10. The branch equals a replay of the outcomes: each commit wrote what its run proposed, and no more. */
export function branchIsItsReplay({ movement, branch }: Seen, witness: Witness): void {
  if (movement.by === null) return;
  for (const commit of branch?.commits ?? []) {
    const landed = branch?.landed.find((one) => one.commit === commit && one.record.joined_into === null);
    const proposed = landed?.record.state === 'done' ? witness.runs.get(landed.claim.nonce)?.proposed : null;
    const wrote = commit.changes.filter(({ path }) => !path.startsWith('queue/'));
    for (const { path, after } of wrote) {
      const text = after === null ? null : witness.objects.textOf(after);
      must(10, proposed?.files.get(path) === text, () => `${path} is not what run ${commit.run} proposed`);
    }
    for (const [path, text] of proposed?.files ?? []) {
      const blob = blobAt(witness.objects, commit.oid, path);
      must(10, blob !== null && witness.objects.textOf(blob) === text, () => `${path} was not written`);
    }
    const emitted = landed?.record.causes.length ?? 0;
    // A question is told as an event.
    const questions = landed?.record.state === 'waiting' ? 1 : 0;
    must(
      10,
      emitted === (proposed?.emits.length ?? 0) + questions,
      () => `run ${commit.run} emitted ${emitted} events, not what it proposed`,
    );
    const added = commit.changes.filter(
      ({ path, before }) =>
        path.startsWith(EVENTS) && before === null && !/\/(?:\.gitkeep|receipt-[^/]*)$/.test(path),
    );
    const ticks = added.filter(({ path }) => isTicking(commit) && path.startsWith(TICKS));
    const others = added.length - ticks.length;
    must(10, others <= emitted, () => `run ${commit.run} added events that it did not propose`);
  }
}

/** Law 13. A slot's event is added once, by whichever runner; its file is named by the schedule and the slot. */
export function eachSlotOnce({ movement, branch }: Seen, witness: Witness): void {
  if (movement.by === null) return;
  for (const { path, before, after } of branch?.commits.flatMap(({ changes }) => changes) ?? []) {
    if (!path.startsWith(TICKS) || !path.endsWith('.json') || before !== null || after === null) continue;
    must(13, !witness.ticks.has(path), () => `${path} was emitted twice`);
    witness.ticks.add(path);
  }
}

function isTicking({ note }: CommitFacts): boolean {
  return note?.startsWith('ticks') ?? false;
}

export const PROTOCOL: Judge = {
  moved(seen, witness) {
    oneFinalRecord(seen, witness);
    landedByItsClaim(seen, witness);
    noTiedOutcomeVanishes(seen);
    eventsLeaveWithTheirRecords(seen, witness);
    countsGrowByOne(seen, witness);
    nothingLandsForAGoneEvent(seen, witness);
    branchIsItsReplay(seen, witness);
    eachSlotOnce(seen, witness);
  },
  started(run, witness) {
    noStartAfterLanding(run, witness);
    oneProcessARun(run, witness);
    startsWithinLimits(run, witness);
  },
};
