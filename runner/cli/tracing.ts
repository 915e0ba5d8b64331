/**
 * From a file or an event back to its first cause. Goes by records: each names the event that caused it
 * and the events it causes; commits are read to find records, never the other way round.
 */
import type { Record } from '../core/outcome.ts';
import { isBelow } from '../core/paths.ts';
import { literal, type LoggedCommit, type RecordEntry } from '../git/history.ts';
import { Refusal } from './faults.ts';
import { findById, findEvent, type Dossier } from './lookup.ts';
import { plain } from './plain.ts';
import { text } from './text/index.ts';
import type { Visit } from './visit.ts';

export interface TraceRun {
  agent: string;
  run: string;
  state: string;
  runner: string;
  started: string;
  took_ms: number;
  commit: string | null;
  subject: string | null;
  files: string[];
  causes: string[];
}

/** One event of the chain, and the runs of it that lead to what was asked for. */
export interface TraceStep {
  event: string;
  type: string | null;
  path: string | null;
  /** Who asked for it, where that is signed. */
  sender: string | null;
  /** Who brought it: for a first cause the person's commit, for an emitted event the run's. */
  committed: LoggedCommit | null;
  runs: TraceRun[];
}

export interface Trace {
  asked: string;
  /** The file that was asked for; null when it was an event or a run. */
  file: string | null;
  /** Commits on the file after the run's, or all of them where no run wrote it. */
  edits: LoggedCommit[];
  /** From the first cause to what was asked for. */
  steps: TraceStep[];
  /** The event whose record could not be found, where the chain breaks off. */
  missing: string | null;
}

/** A chain is bounded by `limits.depth`; this only guards against records that name each other. */
const LONGEST = 10_001;

/** Throws `Refusal` where nothing fits what was asked. */
export async function trace(asked: string, visit: Visit): Promise<Trace> {
  const isFile = (await visit.history.entry(asked)) !== null && !isInQueue(asked, visit);
  const dossier = isFile ? null : await findEvent(asked, visit);
  if (dossier) {
    const runs = dossier.records.filter(({ record }) => record.run.startsWith(asked));
    return {
      asked,
      file: null,
      edits: [],
      ...(await chainOf(dossier, runs.length > 0 ? runs : dossier.records, visit)),
    };
  }
  return traceFile(asked, visit);
}

function isInQueue(path: string, { view }: Visit): boolean {
  const { queue, events } = view.tip.config.paths;
  return isBelow(path, queue) || isBelow(path, events);
}

async function traceFile(path: string, visit: Visit): Promise<Trace> {
  const edits: LoggedCommit[] = [];
  const commits = await visit.history.log([literal(path)]);
  if (commits.length === 0) throw new Refusal(text.trace.faults.none(plain(path)));
  for (const commit of commits) {
    const own = (await writerOf(path, commit, visit)) ?? (await proposerOf(path, commit, visit));
    if (!own || own.isEdited) edits.push(commit);
    if (!own) continue;
    const dossier = await findById(own.record.event, visit);
    const chain = await chainOf(dossier ?? bareDossier(own.record), [own], visit);
    return { asked: path, file: path, edits, ...chain };
  }
  return { asked: path, file: path, edits, steps: [], missing: null };
}

interface Wrote extends RecordEntry {
  commit: LoggedCommit;
  /** Somebody changed it in the draft before it was merged. */
  isEdited: boolean;
}

/** The record that a commit wrote together with this content of the file; others may have come along. */
async function writerOf(path: string, logged: LoggedCommit, { history }: Visit): Promise<Wrote | null> {
  const { commit } = logged;
  const change = (await history.changes(commit)).find((one) => one.path === path);
  if (!change) return null;
  for (const { path: file, record } of await history.recordsWritten(commit)) {
    if (record.files.some((one) => one.path === path && one.blob === change.after))
      return { path: file, record, commit: logged, isEdited: false };
  }
  return null;
}

/** The record whose run proposed what a person merged with this commit, as it was or changed by people. */
async function proposerOf(path: string, { commit }: LoggedCommit, { history }: Visit): Promise<Wrote | null> {
  const after = (await history.entry(path, commit))?.oid;
  if (after === undefined) return null;
  for (const proposed of await history.commitsProposing(path, after, commit)) {
    for (const { path: file, record } of await history.recordsWritten(proposed.commit)) {
      const one = record.files.find((written) => written.path === path);
      if (one && record.draft) return { path: file, record, commit: proposed, isEdited: one.blob !== after };
    }
  }
  return null;
}

/** Up the causes, one event at a time. */
async function chainOf(
  last: Dossier,
  runs: Dossier['records'],
  visit: Visit,
): Promise<Pick<Trace, 'steps' | 'missing'>> {
  const steps: TraceStep[] = [stepOf(last, runs)];
  let below = last;
  while (below.causedBy !== null && steps.length < LONGEST) {
    const above = await findById(below.causedBy, visit);
    if (!above) return { steps, missing: below.causedBy };
    const causing = above.records.filter(({ record }) => record.causes.includes(below.id));
    steps[0]!.committed = causing[0]?.commit ?? null;
    steps.unshift(stepOf(above, causing));
    below = above;
  }
  await findOrigin(steps[0]!, below, visit);
  return { steps, missing: null };
}

function stepOf({ id, type, path, sender }: Dossier, records: Dossier['records']): TraceStep {
  return { event: id, type, path, sender, committed: null, runs: records.map(runOf) };
}

function runOf({ record, commit }: Dossier['records'][number]): TraceRun {
  return {
    agent: record.agent,
    run: record.run,
    state: record.state,
    runner: record.session,
    started: record.timings.started,
    took_ms: record.timings.took_ms,
    commit: commit?.commit ?? null,
    subject: commit?.subject ?? null,
    files: record.files.map(({ path }) => path),
    causes: record.causes,
  };
}

/** Who committed a first cause: its file's path is the one the last outcome took away. */
async function findOrigin(
  step: TraceStep,
  { path, folder, records }: Dossier,
  { history, view }: Visit,
): Promise<void> {
  const { events } = view.tip.config.paths;
  if (path !== null && isBelow(path, events)) {
    [step.committed = null] = await history.log([literal(path)], { most: 1, filter: 'AM' });
    return;
  }
  const kept = path !== null && folder ? await history.entry(path, folder.commit) : null;
  for (const { commit } of records) {
    const parent = commit?.parents[0];
    if (!commit || !parent || !kept) continue;
    const taken = (await history.changes(commit.commit)).find(
      (change) => change.before === kept.oid && change.after === null && isBelow(change.path, events),
    );
    if (!taken) continue;
    step.path = taken.path;
    [step.committed = null] = await history.log([literal(taken.path)], {
      from: parent,
      most: 1,
      filter: 'AM',
    });
    return;
  }
}

function bareDossier(record: Record): Dossier {
  return {
    id: record.event,
    type: record.type,
    state: 'done',
    path: null,
    event: null,
    causedBy: record.caused_by,
    sender: record.sender,
    retryOf: null,
    answers: null,
    agents: [record.agent],
    records: [],
    problem: null,
    folder: null,
  };
}
