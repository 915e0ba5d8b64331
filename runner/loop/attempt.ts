/** One attempt at a delivery: folder prepared, engine run, proposal judged, outcome made. Lands nothing. */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from '../core/agent.ts';
import type { Config } from '../core/config.ts';
import { toAgentEvent } from '../core/event.ts';
import { afterFailure } from '../core/landing.ts';
import { dayAndHour } from '../core/layout.ts';
import type { Change, Claim, Outcome } from '../core/outcome.ts';
import { foldName, judge, parseProposal, readScope, unsafePath, type Proposal } from '../core/proposal.ts';
import { runnableOf } from '../core/routing.ts';
import type { Delivery, Tip } from '../core/view.ts';
import type { Engine, EngineResult, EngineRun, Usage } from '../engines/engine.ts';
import { NO_USAGE } from '../engines/engine.ts';
import type { ObjectReader } from '../git/database.ts';
import { hashObject, MODE, type Oid } from '../git/objects.ts';
import type { Remote } from '../git/remote.ts';
import { findEntry, findTwin } from '../git/tree.ts';
import { cachedFolder, fillFolder, readChanges, type Manifest } from '../git/workdir.ts';

export interface AttemptPorts {
  remote: Remote;
  engines: Readonly<Record<'program' | 'module', Engine>>;
  /** Folders for runs, and for agents' own files. */
  runs: string;
  agents: string;
  now: () => Date;
  onLine: (line: string) => void;
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
  const frame = new Frame(claim, delivery.agent, tip, started, ports.now);
  const folder = join(ports.runs, claim.nonce);
  try {
    const runnable = runnableOf(delivery.agent);
    if (!runnable) return frame.failure(`there is no engine ${delivery.agent.engine} here`, NO_USAGE);
    const engine = ports.engines[runnable.engine];
    const prepared = engine.needsFolders ? await prepare(delivery, tip, ports, folder) : NO_FOLDERS;
    const run = toRun(claim, delivery, tip, prepared, runnable.run, started);
    const result = await engine.run({ ...run, signal, onLine: ports.onLine });
    if (result.kind === 'stopped') return null;
    if (result.kind === 'failed') return frame.failure(result.reason, result.usage);
    if (result.kind === 'again') return frame.again(result.reason, result.due, result.usage);
    return await conclude(frame, delivery.agent, tip, ports, prepared, result);
  } catch (error) {
    if (signal.aborted) return null;
    return frame.failure(`the runner could not carry it out: ${(error as Error).message}`, NO_USAGE);
  } finally {
    if (existsSync(folder)) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

interface Prepared {
  workdir: string;
  agentDir: string;
  home: string;
  tmp: string;
  manifest: Manifest;
}

async function prepare(
  delivery: Delivery & { agent: Agent },
  tip: Tip,
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
  for (const made of [workdir, home, tmp]) await mkdir(made, { recursive: true, mode: 0o700 });
  const manifest = await fillFolder(
    ports.remote,
    tip.tree,
    workdir,
    readScope(agent, event.files, paths.events),
  );
  const agentsTree = await findEntry(ports.remote.objects, tip.tree, paths.agents);
  const root =
    agentsTree?.mode === MODE.tree
      ? await cachedFolder(ports.remote, tip.tree, agentsTree.oid, paths.agents, ports.agents)
      : ports.agents;
  return { workdir, home, tmp, agentDir: join(root, agent.folder), manifest };
}

const NOTHING_CHANGED = { changes: [], oddities: [] };
/** For an engine that works in this process. */
const NO_FOLDERS: Prepared = { workdir: '', agentDir: '', home: '', tmp: '', manifest: { files: new Map() } };

function toRun(
  claim: Claim,
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  prepared: Prepared,
  file: string,
  started: Date,
): Omit<EngineRun, 'signal' | 'onLine'> {
  const { agentDir, home, tmp, workdir } = prepared;
  return {
    event: toAgentEvent(delivery.event),
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
    timeoutMs: delivery.agent.timeoutMinutes * 60_000,
    outputBytes: tip.config.limits.outputBytes,
  };
}

/** Folder and last line together are the proposal; it is judged whole. */
async function conclude(
  frame: Frame,
  agent: Agent,
  tip: Tip,
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
    prepared === NO_FOLDERS ? NOTHING_CHANGED : await readChanges(prepared.workdir, prepared.manifest);
  const named = new Set(said.proposal.files.map(({ path }) => path));
  const files = [...changes.filter(({ path }) => !named.has(path)), ...said.proposal.files];
  const proposal: Proposal = { ...said.proposal, files };
  const faults = [
    ...oddities.map(({ path, what }) => `${JSON.stringify(path)} is a ${what}`),
    ...judge(proposal, agent, tip.config),
    ...(await twinsOf(ports.remote.objects, tip.tree, proposal)),
  ];
  if (faults.length > 0) return frame.rejected(faults, result.usage);
  return frame.done(proposal, await toChanges(ports.remote.objects, tip.tree, proposal), result.usage);
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

/** An event that kills every runner it meets is dead, not a loop. */
export function buryRecovered(claim: Claim, tip: Oid, at: Date): Attempted {
  const moment = at.toISOString();
  const outcome: Outcome = {
    state: 'failed',
    reason: `${claim.recoveries} runners died while they ran it`,
    faults: claim.lost.map(({ run, session }) => `run ${run} on ${session} never ended`),
    changes: [],
    emits: [],
    reply: null,
    verdict: null,
    engine: 'none',
    ...NO_USAGE,
    tip,
    started: moment,
    ended: moment,
    due: null,
  };
  return { outcome, blobs: new Map() };
}

/** What every outcome of an attempt has in common. */
class Frame {
  readonly #claim: Claim;
  readonly #agent: Agent;
  readonly #tip: Tip;
  readonly #started: Date;
  readonly #now: () => Date;

  constructor(claim: Claim, agent: Agent, tip: Tip, started: Date, now: () => Date) {
    this.#claim = claim;
    this.#agent = agent;
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

  failure(reason: string, usage: Usage): Attempted {
    const { state, due } = afterFailure(this.#claim, this.#retry(), this.#now().getTime());
    return { outcome: { ...this.#outcome(state, reason, usage), due }, blobs: new Map() };
  }

  /** The agent asked for another try; its own time counts if it names one. */
  again(reason: string, due: string | null, usage: Usage): Attempted {
    const failed = this.failure(reason, usage);
    if (failed.outcome.state === 'retry' && due !== null) failed.outcome.due = due;
    return failed;
  }

  #retry(): Config['retry'] {
    const { retry } = this.#tip.config;
    return {
      limit: this.#agent.retry.limit ?? retry.limit,
      delayMs: this.#agent.retry.delayMs ?? retry.delayMs,
    };
  }

  #outcome(state: Outcome['state'], reason: string, usage: Usage): Outcome {
    const runnable = runnableOf(this.#agent);
    return {
      state,
      reason,
      faults: [],
      changes: [],
      emits: [],
      reply: null,
      verdict: null,
      engine: runnable ? `${runnable.engine}${runnable.standIn ? ' (offline)' : ''}` : this.#agent.engine,
      model: usage.model,
      tokens: usage.tokens,
      cost_usd: usage.cost_usd,
      tip: this.#tip.commit,
      started: this.#started.toISOString(),
      ended: this.#now().toISOString(),
      due: null,
    };
  }
}
