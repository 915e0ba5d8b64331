/** One attempt at a delivery: folder prepared, engine run, proposal judged, outcome made. Lands nothing. */
import { join } from 'node:path';
import type { Agent } from '../core/agent.ts';
import type { Allowance } from '../core/budgets.ts';
import type { Confine } from '../core/confinement.ts';
import { whyReviewed } from '../core/draft.ts';
import { toAgentEvent } from '../core/event.ts';
import { dayAndHour } from '../core/layout.ts';
import type { Inspection } from '../core/inspection.ts';
import { CLAUDE_CODE, providersHere, type Providers } from '../core/models.ts';
import type { Change, Claim, Outcome } from '../core/outcome.ts';
import { sayFault } from '../core/faultwords.ts';
import { whyExposed } from '../core/powers.ts';
import { inOneLine } from '../core/problem.ts';
import { parseProposal, type Proposal } from '../core/proposal.ts';
import type { Redaction } from '../core/redaction.ts';
import { lastResort, runnableOf } from '../core/routing.ts';
import { SafeLines } from '../core/safelines.ts';
import { grantSecrets, type Grant, type Secrets } from '../core/secrets.ts';
import { NO_USAGE, type Usage } from '../core/usage.ts';
import type { Delivery, Tip } from '../core/view.ts';
import type { DoneStep, EngineResult, ModelTask } from '../engines/engine.ts';
import type { Engines } from '../engines/index.ts';
import type { ObjectReader } from '../git/database.ts';
import { hashObject, MODE, type Oid } from '../git/objects.ts';
import type { Remote } from '../git/remote.ts';
import { findEntry } from '../git/tree.ts';
import { readChanges } from '../git/workdir.ts';
import { killPoint } from '../killpoint.ts';
import { clear } from './clearing.ts';
import { confining, termsOf } from './confining.ts';
import { Frame, NOTHING_BEFORE, type Attempted } from './frame.ts';
import { faultsOf } from './judging.ts';
import { NO_FOLDERS, prepare, type Prepared } from './preparing.ts';
import { pastTurns } from './recalling.ts';
import type { Refined } from './refining.ts';
import { wasFull } from './room.ts';
import { modelTask } from './thinking.ts';

export interface AttemptPorts {
  remote: Remote;
  engines: Engines;
  confine: Confine;
  inspection: Inspection;
  secrets: Secrets;
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
  /** What the run has used so far. */
  onSpent: (usage: Usage) => void;
  /** What the budgets of the day leave to the run now; null: none holds for it. */
  allowance: () => Allowance | null;
  /** Does what needs the remote and the disk, however long they are in trouble. */
  outlast: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Null: stopped before it had an outcome. Never throws for what the agent did. */
export async function attempt(
  claim: Claim,
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  ports: AttemptPorts,
  signal: AbortSignal,
): Promise<Attempted | null> {
  const { redaction } = ports.secrets;
  const lines = new SafeLines(redaction, (line) => ports.onLine(line.slice(0, LINE_LENGTH)));
  const onLine = (line: string) => lines.add(line);
  const attempted = await carryOut(claim, delivery, tip, { ...ports, onLine }, signal);
  lines.end();
  return attempted && { ...attempted, outcome: withoutSecrets(attempted.outcome, redaction) };
}

/** All of an outcome that an agent or a server put into words; what it changes and emits was searched before. */
function withoutSecrets(outcome: Outcome, redaction: Redaction): Outcome {
  const { reason, faults, reply, verdict, waiting, refused } = outcome;
  return { ...outcome, ...redaction.value({ reason, faults, reply, verdict, waiting, refused }) };
}

async function carryOut(
  claim: Claim,
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  ports: AttemptPorts,
  signal: AbortSignal,
  before = NOTHING_BEFORE,
): Promise<Attempted | null> {
  const providers = providersHere(ports.secrets, ports.engines[CLAUDE_CODE] !== null);
  const runnable = before.givenUp?.standIn ?? runnableOf(delivery.agent, providers);
  const frame = new Frame(claim, delivery, tip, runnable, before, ports.now);
  const folder = join(ports.runs, claim.nonce);
  try {
    const engine = runnable && ports.engines[runnable.engine];
    if (!runnable || !engine)
      return frame.failure(
        'start',
        `there is no engine ${delivery.agent.engine} here, or no key of one`,
        NO_USAGE,
      );
    const exposed = whyExposed(delivery.agent, tip.config);
    if (exposed) return frame.rejected([inOneLine(sayFault(exposed))], NO_USAGE);
    const grant = runnable.standIn
      ? NOTHING_GRANTED
      : grantSecrets(delivery.agent, tip.config, ports.secrets);
    if ('refused' in grant) return frame.failure('start', grant.refused, NO_USAGE);
    const refined = await ports.outlast(ports.refined);
    const seen = refined?.tree ?? tip.tree;
    const prepared = engine.needsFolders
      ? await ports.outlast(() => prepare(delivery, tip, seen, ports, folder))
      : NO_FOLDERS;
    const task =
      runnable.run === ''
        ? await taskOf(delivery, tip, ports, { providers, approved: refined === null })
        : null;
    const run = { ...toRun(claim, delivery, tip, prepared, runnable.run, frame.started), model: task };
    const patient: Confine = (wanted) => ports.outlast(() => ports.confine(wanted));
    const terms = termsOf(delivery.agent, tip.config, run);
    const confine = confining(patient, terms, prepared.agents, frame.held);
    const steps = [...ports.steps];
    const hands = handsOf(ports, frame, (step) => void steps.push(step));
    killPoint('before-run');
    const result = await engine.run({ ...run, ...hands, secrets: grant.granted, confine, signal });
    killPoint('after-run');
    if (result.kind === 'stopped') return null;
    if (result.kind === 'failed') {
      // A model's conversation would cost its money again.
      const isOnDisk = engine.needsFolders && runnable.run !== '';
      if (!isOnDisk || !(await wasFull(folder, ports.outlast)))
        return frame.failure(result.cause, result.reason, result.usage);
      return await carryOut(claim, delivery, tip, { ...ports, steps }, signal, frame.before(result.usage));
    }
    if (result.kind === 'spent') return frame.failure('asked', result.reason, result.usage, result.due);
    if (result.kind === 'again') {
      const standIn = task && lastResort(delivery.agent);
      if (!standIn) return frame.failure('asked', result.reason, result.usage, result.due);
      const next = frame.before(result.usage, { why: result.reason, standIn });
      return await carryOut(claim, delivery, tip, ports, signal, next);
    }
    const base = { tip, tree: seen, refined };
    return await ports.outlast(() => conclude(frame, delivery.agent, base, ports, prepared, result));
  } catch (error) {
    if (signal.aborted) return null;
    return frame.failure('error', `the runner could not carry it out: ${(error as Error).message}`, NO_USAGE);
  } finally {
    await clear(folder);
  }
}

/** What a run finds out and what it can ask, as it goes on. */
function handsOf(ports: AttemptPorts, frame: Frame, done: (step: DoneStep) => void) {
  const { onLine, onSpent, outlast, secrets, steps } = ports;
  return {
    onLine,
    onSpent,
    onStep: (step: DoneStep) => {
      done(step);
      ports.onStep(step);
    },
    onRefused: (hosts: readonly string[]) => frame.hear(hosts),
    redact: (text: string) => secrets.redaction.text(text),
    outlast,
    steps,
  };
}

async function taskOf(
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  ports: AttemptPorts,
  given: { providers: Providers; approved: boolean },
): Promise<ModelTask> {
  const turns = await ports.outlast(() => pastTurns(delivery, tip, ports.remote));
  return modelTask(delivery, tip, { ...ports, ...given, turns });
}

/** Of a line for people. */
const LINE_LENGTH = 500;
/** A stand-in works without any. */
const NOTHING_GRANTED: Grant = { granted: {} };
/** A run's folders may grow by this many of the largest files that it may propose. */
const ROOM_IN_FILES = 25;
const NOTHING_REFINED: Refined['onBranch'] = new Map();
const NOTHING_CHANGED = { changes: [], oddities: [] };
function toRun(
  claim: Claim,
  delivery: Delivery & { agent: Agent },
  tip: Tip,
  prepared: Prepared,
  file: string,
  started: Date,
) {
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
    mediaPrices: tip.config.models.media,
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
  const { usage } = result;
  const said = parseProposal(result.value ?? {});
  if ('faults' in said)
    return frame.rejected(
      said.faults.map((fault) => `its proposal: ${fault}`),
      usage,
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
    ...(await faultsOf(proposal, agent, { config: tip.config, tree, objects: ports.remote.objects }, ports)),
  ];
  if (faults.length > 0) return frame.rejected(faults, usage);
  if (proposal.waiting) return frame.waits(proposal, proposal.waiting, usage);
  const made = await toChanges(ports.remote.objects, tree, proposal);
  const onBranch = refined?.onBranch ?? NOTHING_REFINED;
  made.changes = made.changes.map((change) => ({
    ...change,
    base: onBranch.has(change.path) ? onBranch.get(change.path)! : change.base,
  }));
  const done = frame.done(proposal, made, usage);
  const review = whyReviewed(proposal, agent, tip.config, refined !== null);
  const refines = refined && { key: refined.key, head: refined.head };
  return { ...done, outcome: { ...done.outcome, review, refines } };
}

async function toChanges(
  objects: ObjectReader,
  tree: Oid,
  proposal: Proposal,
): Promise<{ changes: Change[]; blobs: Map<Oid, Buffer> }> {
  const blobs = new Map<Oid, Buffer>();
  const changes: Change[] = [];
  for (const { path, bytes } of proposal.files) {
    const before = await findEntry(objects, tree, path);
    const blob = bytes === null ? null : hashObject('blob', bytes);
    const base = before && before.mode !== MODE.tree ? before.oid : null;
    if (blob === base) continue;
    if (blob !== null) blobs.set(blob, Buffer.from(bytes!));
    const mode = before?.mode === MODE.executable ? MODE.executable : MODE.file;
    changes.push({ path, mode, blob, base });
  }
  return { changes, blobs };
}
