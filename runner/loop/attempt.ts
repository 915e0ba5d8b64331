/** One attempt at a delivery: folder prepared, engine run, proposal judged, outcome made. Lands nothing. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from '../core/agent.ts';
import type { Confine } from '../core/confinement.ts';
import { whyReviewed } from '../core/draft.ts';
import { toAgentEvent } from '../core/event.ts';
import { dayAndHour } from '../core/layout.ts';
import { bareOutcome, type Change, type Claim, type Outcome } from '../core/outcome.ts';
import { foldName, judge, parseProposal, readScope, unsafePath, type Proposal } from '../core/proposal.ts';
import { afterFailure, type Failure, type RetryRule } from '../core/retry.ts';
import { runnableOf } from '../core/routing.ts';
import type { Delivery, Tip } from '../core/view.ts';
import { nextLook } from '../core/without-run.ts';
import type { DoneStep, Engine, EngineResult, EngineRun, Usage } from '../engines/engine.ts';
import { NO_USAGE } from '../engines/engine.ts';
import type { ObjectReader } from '../git/database.ts';
import { hashObject, MODE, type Oid } from '../git/objects.ts';
import type { Remote } from '../git/remote.ts';
import { findEntry, findTwin } from '../git/tree.ts';
import { cachedFolder, fillFolder, readChanges, type Manifest } from '../git/workdir.ts';
import { killPoint } from '../killpoint.ts';
import { clear } from './clearing.ts';
import { confining, termsOf, type Held } from './confining.ts';
import type { Refined } from './refining.ts';

export interface AttemptPorts {
  remote: Remote;
  engines: Readonly<Record<'program' | 'module', Engine>>;
  confine: Confine;
  /** Folders for runs, and for agents' own files. */
  runs: string;
  agents: string;
  /** A tree whose agents are to run in the place of the tip's. */
  agentsTree?: Oid;
  /** The draft that the run is to refine; asked for once its engine is known. */
  refined: () => Promise<Refined | null>;
  now: () => Date;
  onLine: (line: string) => void;
  /** Steps that earlier runs of the delivery finished. */
  steps: readonly DoneStep[];
  onStep: (step: DoneStep) => void;
  /** Does what needs the remote and the disk, however long they are in trouble. */
  outlast: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** An outcome with the content of its new files, which nobody else has yet. */
export interface Attempted {
  outcome: Outcome;
  blobs: Map<Oid, Buffer>;
}

/** Null: stopped before it had an outcome. Never throws for what the agent did. */
export async function attempt(
  claim: Claim,
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  ports: AttemptPorts,
  signal: AbortSignal,
): Promise<Attempted | null> {
  const started = ports.now();
  const frame = new Frame(claim, delivery, tip, started, ports.now);
  const folder = join(ports.runs, claim.nonce);
  try {
    const runnable = runnableOf(delivery.agent);
    if (!runnable)
      return frame.failure('start', `there is no engine ${delivery.agent.engine} here`, NO_USAGE);
    const engine = ports.engines[runnable.engine];
    const refined = await ports.outlast(ports.refined);
    const seen = refined?.tree ?? tip.tree;
    const prepared = engine.needsFolders
      ? await ports.outlast(() => prepare(delivery, tip, seen, ports, folder))
      : NO_FOLDERS;
    const run = toRun(claim, delivery, tip, prepared, runnable.run, started);
    const terms = termsOf(delivery.agent, tip.config, { ...run, id: claim.nonce });
    const confine = confining(ports.confine, terms, prepared.agents, frame.held);
    const { onLine, onStep, steps } = ports;
    killPoint('before-run');
    const result = await engine.run({ ...run, confine, signal, onLine, onStep, steps });
    killPoint('after-run');
    if (result.kind === 'stopped') return null;
    if (result.kind === 'failed') return frame.failure(result.cause, result.reason, result.usage);
    if (result.kind === 'again') return frame.failure('asked', result.reason, result.usage, result.due);
    const base = { tip, tree: seen, refined };
    return await ports.outlast(() => conclude(frame, delivery.agent, base, ports, prepared, result));
  } catch (error) {
    if (signal.aborted) return null;
    return frame.failure('error', `the runner could not carry it out: ${(error as Error).message}`, NO_USAGE);
  } finally {
    await clear(folder);
  }
}

interface Prepared {
  workdir: string;
  /** Holds the files of all agents: they may import each other's. */
  agents: string;
  agentDir: string;
  home: string;
  tmp: string;
  manifest: Manifest;
}

async function prepare(
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  seen: Oid,
  ports: AttemptPorts,
  folder: string,
): Promise<Prepared> {
  const { agent, event } = delivery;
  const { paths } = tip.config;
  const [workdir, home, tmp] = ['work', 'home', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  // What an earlier try left would stand in the way of the room it needs.
  await clear(folder);
  for (const made of [workdir, home, tmp]) await mkdir(made, { recursive: true, mode: 0o700 });
  const manifest = await fillFolder(
    ports.remote,
    seen,
    workdir,
    readScope(
      agent,
      [event, ...delivery.joined].flatMap(({ files }) => files),
      paths.events,
    ),
  );
  // Never from a draft: what nobody approved yet must not run.
  const agentsIn = ports.agentsTree ?? tip.tree;
  const agentsTree = await findEntry(ports.remote.objects, agentsIn, paths.agents);
  const root =
    agentsTree?.mode === MODE.tree
      ? await cachedFolder(ports.remote, agentsIn, agentsTree.oid, paths.agents, ports.agents)
      : ports.agents;
  return { workdir, home, tmp, agents: root, agentDir: join(root, agent.folder), manifest };
}

/** A run's folders may grow by this many of the largest files that it may propose. */
const ROOM_IN_FILES = 25;
const NOTHING_REFINED: Refined['onBranch'] = new Map();
const NOTHING_CHANGED = { changes: [], oddities: [] };
/** For an engine that works in this process. */
const NO_FOLDERS: Prepared = {
  workdir: '',
  agents: '',
  agentDir: '',
  home: '',
  tmp: '',
  manifest: { files: new Map() },
};

function toRun(
  claim: Claim,
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  prepared: Prepared,
  file: string,
  started: Date,
): Omit<EngineRun, 'confine' | 'signal' | 'onLine' | 'onStep' | 'steps'> {
  const { agentDir, home, tmp, workdir } = prepared;
  return {
    event: toAgentEvent(delivery.event, {
      joined: delivery.joined,
      answers: delivery.record?.answers ?? [],
    }),
    agentId: delivery.agent.id,
    file,
    run: claim.nonce,
    attempt: claim.attempt,
    workdir,
    agentDir,
    home,
    tmp,
    day: dayAndHour(started, tip.config.timezone).day,
    now: started.toISOString(),
    timeoutMs: timeLimit(delivery, started),
    outputBytes: tip.config.limits.outputBytes,
    folderBytes: tip.config.sandbox.diskBytes ?? tip.config.limits.fileBytes * ROOM_IN_FILES,
    checkpointBytes: tip.config.limits.checkpointBytes,
  };
}

/** Milliseconds: the agent's own limit, and never past the event's deadline. */
function timeLimit({ agent, event }: Delivery & { agent: Agent }, started: Date): number {
  const own = agent.timeoutMinutes * 60_000;
  if (event.deadline === null) return own;
  return Math.max(1, Math.min(own, Date.parse(event.deadline) - started.getTime()));
}

/** What a run worked from. */
interface Base {
  tip: Tip;
  /** The tree it read: the tip's, with the draft in it that it refines. */
  tree: Oid;
  refined: Refined | null;
}

/** Folder and last line together are the proposal; it is judged whole. */
async function conclude(
  frame: Frame,
  agent: Agent,
  { tip, tree, refined }: Base,
  ports: AttemptPorts,
  prepared: Prepared,
  result: Extract<EngineResult, { kind: 'proposal' }>,
): Promise<Attempted> {
  const said = parseProposal(result.value ?? {});
  if ('faults' in said)
    return frame.rejected(
      said.faults.map((fault) => `its proposal: ${fault}`),
      result.usage,
    );
  const { changes, oddities } =
    prepared === NO_FOLDERS
      ? NOTHING_CHANGED
      : await readChanges(prepared.workdir, prepared.manifest, tip.config.limits.fileBytes);
  const named = new Set(said.proposal.files.map(({ path }) => path));
  const files = [...changes.filter(({ path }) => !named.has(path)), ...said.proposal.files];
  const proposal: Proposal = { ...said.proposal, files };
  const faults = [
    ...oddities.map(({ path, what }) => `${JSON.stringify(path)} is a ${what}`),
    ...judge(proposal, agent, tip.config),
    ...(await twinsOf(ports.remote.objects, tree, proposal)),
  ];
  if (faults.length > 0) return frame.rejected(faults, result.usage);
  if (proposal.waiting) return frame.waits(proposal, proposal.waiting, result.usage);
  const made = await toChanges(ports.remote.objects, tree, proposal);
  const onBranch = refined?.onBranch ?? NOTHING_REFINED;
  made.changes = made.changes.map((change) => ({
    ...change,
    base: onBranch.has(change.path) ? onBranch.get(change.path)! : change.base,
  }));
  const done = frame.done(proposal, made, result.usage);
  const review = whyReviewed(proposal, agent, tip.config, refined !== null);
  const refines = refined && { key: refined.key, head: refined.head };
  return { ...done, outcome: { ...done.outcome, review, refines } };
}

/** New files that some systems could not tell from one that is there: a trick, or an accident to come. */
async function twinsOf(objects: ObjectReader, tree: Oid, proposal: Proposal): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, bytes } of proposal.files) {
    const twin = bytes === null || unsafePath(path) ? null : await findTwin(objects, tree, path, foldName);
    if (twin)
      faults.push(
        `${JSON.stringify(path)} and ${JSON.stringify(twin)}, which is there, are one name on some systems`,
      );
  }
  return faults;
}

async function toChanges(
  objects: ObjectReader,
  tree: Oid,
  proposal: Proposal,
): Promise<{ changes: Change[]; blobs: Map<Oid, Buffer> }> {
  const blobs = new Map<Oid, Buffer>();
  const changes: Change[] = [];
  for (const { path, bytes, mode } of proposal.files) {
    const before = await findEntry(objects, tree, path);
    const blob = bytes === null ? null : hashObject('blob', bytes);
    const base = before && before.mode !== MODE.tree ? before.oid : null;
    if (blob === base) continue;
    if (blob !== null) blobs.set(blob, Buffer.from(bytes!));
    const kept = before?.mode === MODE.executable || before?.mode === MODE.file ? before.mode : undefined;
    changes.push({ path, mode: kept ?? mode ?? MODE.file, blob, base });
  }
  return { changes, blobs };
}

/** What every outcome of an attempt has in common. */
class Frame {
  readonly held: Held = { sandbox: null, refused: [] };
  readonly #claim: Claim;
  readonly #delivery: Delivery & { agent: Agent };
  readonly #tip: Tip;
  readonly #started: Date;
  readonly #now: () => Date;

  constructor(claim: Claim, delivery: Delivery & { agent: Agent }, tip: Tip, started: Date, now: () => Date) {
    this.#claim = claim;
    this.#delivery = delivery;
    this.#tip = tip;
    this.#started = started;
    this.#now = now;
  }

  done(proposal: Proposal, made: { changes: Change[]; blobs: Map<Oid, Buffer> }, usage: Usage): Attempted {
    const emits = proposal.emits.map((emit) => ({
      type: emit.type,
      payload: emit.payload,
      next_agent: emit.next_agent ?? null,
      priority: emit.priority ?? null,
      files: emit.files,
      requires_ack: emit.requires_ack,
      not_before: emit.not_before ?? null,
      deadline: emit.deadline ?? null,
    }));
    const outcome = this.#outcome('done', 'it did its work', usage);
    return {
      outcome: { ...outcome, changes: made.changes, emits, reply: proposal.reply, verdict: proposal.verdict },
      blobs: made.blobs,
    };
  }

  rejected(faults: string[], usage: Usage): Attempted {
    const reason =
      faults.length === 1 ? faults[0]! : `its proposal has ${faults.length} faults; nothing of it was taken`;
    return { outcome: { ...this.#outcome('rejected', reason, usage), faults }, blobs: new Map() };
  }

  /** @param wanted the moment at which the agent asked to be tried again, RFC 3339 */
  failure(cause: Failure['cause'], reason: string, usage: Usage, wanted: string | null = null): Attempted {
    const { agent, event, record } = this.#delivery;
    const rule: RetryRule = { ...this.#tip.config.retry, ...agent.retry };
    const ended = this.#now().getTime();
    const failure = { run: this.#claim.nonce, cause, ended, wanted, deadline: event.deadline };
    const next = afterFailure(failure, record, rule);
    const words = next.state === 'failed' && next.because ? `${reason} (${next.because})` : reason;
    return { outcome: { ...this.#outcome(next.state, words, usage), due: next.due }, blobs: new Map() };
  }

  /** Nothing lands until a person answered. */
  waits(proposal: Proposal, asked: NonNullable<Proposal['waiting']>, usage: Usage): Attempted {
    const wall = this.#now().getTime();
    const { question, remindMs, deadline } = asked;
    const waiting = {
      question,
      remind_ms: remindMs,
      deadline: typeof deadline === 'number' ? new Date(wall + deadline).toISOString() : deadline,
    };
    const outcome = this.#outcome('waiting', `waits for a person: ${question}`, usage);
    const { reply, verdict } = proposal;
    return {
      outcome: { ...outcome, reply, verdict, waiting, due: nextLook(waiting, wall) },
      blobs: new Map(),
    };
  }

  #outcome(state: Outcome['state'], reason: string, usage: Usage): Outcome {
    const { agent } = this.#delivery;
    const runnable = runnableOf(agent);
    const ended = this.#now().toISOString();
    return {
      ...bareOutcome(this.#tip.commit, this.#started.toISOString(), ended),
      state,
      reason,
      engine: runnable ? `${runnable.engine}${runnable.standIn ? ' (offline)' : ''}` : agent.engine,
      ...usage,
      ...this.held,
    };
  }
}
