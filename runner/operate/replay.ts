/**
 * Running a finished delivery once more, on what it read then, with the agent as it is now or was at some
 * commit: nothing lands, and the two proposals lie side by side.
 */
import { eventSettings, parseEvent, serializeEvent, type StrataEvent } from '../core/event.ts';
import { claimByHand } from '../git/claim-by-hand.ts';
import type { Oid } from '../git/objects.ts';
import { typeFolder } from '../core/layout.ts';
import type { Claim, Emitted, Record } from '../core/outcome.ts';
import type { Tip } from '../core/view.ts';
import type { Bus } from '../git/bus.ts';
import { diffOf } from '../git/diff.ts';
import { DraftShelf } from '../git/draft-shelf.ts';
import { fold } from '../git/fold.ts';
import { History } from '../git/history.ts';
import { hashObject } from '../git/objects.ts';
import type { Attempted } from '../loop/frame.ts';
import { readKept } from './kept.ts';
import { rehearse, type RehearsalPorts } from './rehearsal.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';
import type { Refused } from './refused.ts';

export interface ToReplay {
  /** The whole id of an event that ended. */
  event: string;
  agent: string | null;
  /** A commit whose agents are to run; null: the tip's. */
  agentAt: string | null;
}

export interface Replayed {
  event: string;
  agent: string;
  /** The run that landed, and this one. */
  before: { run: string; state: string };
  after: { run: string; state: string; reason: string };
  /** A unified diff of what the two propose: files, events, reply and verdict; empty where they are the same. */
  diff: string;
  /** What the run that landed wrote, which landing this one may replace. */
  replaces: Record['files'];
  /** For landing it. */
  source: StrataEvent;
  claim: Claim;
  attempted: Attempted;
}

export async function replay(
  { bus }: Operator,
  ports: RehearsalPorts,
  { event: id, agent, agentAt }: ToReplay,
): Promise<Replayed[] | { refused: Refused }> {
  const { tip } = await bus.read();
  const history = new History(bus.remote, tip);
  const agentsTip = agentAt === null ? tip : await tipAt(bus, history, agentAt);
  if (!agentsTip) return { refused: { kind: 'no-commit', commit: agentAt! } };
  const [folder] = await history.foldersOf(id);
  const { records, event: kept } = folder ? await history.files(folder) : { records: [], event: null };
  const wanted = records.filter(({ record }) => agent === null || record.agent === agent);
  if (!folder || !kept || wanted.length === 0)
    return { refused: { kind: 'not-on-record', event: id, agent } };
  const replayed: Replayed[] = [];
  for (const { record } of wanted) {
    const source = await readKept(history, kept, record, tip);
    const one = await runAgain({ bus, ports, history, agentsTip }, source, record);
    if ('refused' in one) return one;
    replayed.push(one);
  }
  return replayed;
}

async function tipAt(bus: Bus, history: History, commit: string): Promise<Tip | null> {
  const whole = await history.resolve(commit);
  return whole === null ? null : bus.readTipOnly(whole);
}

interface Stage {
  bus: Bus;
  ports: RehearsalPorts;
  history: History;
  agentsTip: Tip;
}

async function runAgain(
  { bus, ports, history, agentsTip }: Stage,
  source: StrataEvent | null,
  record: Record,
): Promise<Replayed | { refused: Refused }> {
  const { event: id, agent: agentId, joined_into: lead, agent_commit: commit } = record;
  if (!source) return { refused: { kind: 'event-gone', event: id } };
  if (lead !== null) return { refused: { kind: 'joined', event: id, lead } };
  if (record.state === 'cancelled') return { refused: { kind: 'was-cancelled', event: id, agent: agentId } };
  const agent = agentsTip.agents.find((one) => one.id === agentId);
  if (!agent) return { refused: { kind: 'no-agent', agent: agentId, commit: agentsTip.commit.slice(0, 10) } };
  const whole = await history.resolve(commit);
  if (whole === null) return { refused: { kind: 'commit-gone', commit } };
  const then = await bus.readTipOnly(whole);
  const at = ports.now().toISOString();
  const claim = claimByHand(source, record.agent, { attempt: 1, at, who: 'replay' });
  const joined = await joinedOf(history, record, agentsTip);
  const attempted = await rehearse(ports, claim, {
    remote: bus.remote,
    tip: { ...then, agents: agentsTip.agents, config: agentsTip.config },
    agentsTree: agentsTip.tree,
    // One run by itself: the attempts on record are not its own, and none comes after it.
    agent: { ...agent, retry: { ...agent.retry, limit: 1 } },
    event: source,
    joined,
    record: { ...record, earlier: [] },
  });
  if (!attempted) return { refused: { kind: 'stopped' } };
  const { state, reason } = attempted.outcome;
  return {
    event: record.event,
    agent: agent.id,
    before: { run: record.run, state: record.state },
    after: { run: claim.nonce, state, reason },
    diff: await difference(history, record, attempted, agentsTip),
    replaces: record.files,
    source,
    claim,
    attempted,
  };
}

async function joinedOf(history: History, record: Record, tip: Tip): Promise<StrataEvent[]> {
  const events: StrataEvent[] = [];
  for (const id of record.joined) {
    const [folder] = await history.foldersOf(id);
    const { event: kept, records } = folder ? await history.files(folder) : { event: null, records: [] };
    const known = records.find(({ record: one }) => one.agent === record.agent)?.record;
    const event = kept && known ? await readKept(history, kept, known, tip) : null;
    if (event) events.push(event);
  }
  return events;
}

/** What differs between the two proposals, as git says it. */
async function difference(
  history: History,
  record: Record,
  { outcome, blobs }: Attempted,
  tip: Tip,
): Promise<string> {
  const { reply, verdict } = record;
  const emitted = await emittedBy(history, record, tip);
  const before = new Map([['proposal.json', said({ state: record.state, emits: emitted, reply, verdict })]]);
  for (const { path, blob } of record.files) await keep(before, path, blob, (oid) => history.bytes(oid));
  const emits = outcome.emits.map(({ type, payload, next_agent, files }) => ({
    type,
    payload,
    next_agent,
    files,
  }));
  const now = { state: outcome.state, emits, reply: outcome.reply, verdict: outcome.verdict ?? null };
  const after = new Map([['proposal.json', said(now)]]);
  for (const { path, blob } of outcome.changes)
    await keep(after, path, blob, async (oid) => blobs.get(oid) ?? history.bytes(oid));
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return diffOf(
    paths.map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null })),
  );
}

async function keep(
  side: Map<string, Buffer>,
  path: string,
  blob: Oid | null,
  read: (oid: Oid) => Promise<Buffer | null>,
): Promise<void> {
  const bytes = blob === null ? null : await read(blob);
  if (bytes) side.set(path, bytes);
}

function said(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** The events of the run that landed, as it proposed them. */
async function emittedBy(
  history: History,
  record: Record,
  tip: Tip,
): Promise<Pick<Emitted, 'type' | 'payload' | 'next_agent' | 'files'>[]> {
  const emitted = [];
  for (const id of record.causes) {
    const pending = tip.events.find((event) => event.id === id);
    const event = pending ?? (await readEnded(history, id, tip));
    if (!event || event.saidSender === 'strata') continue;
    emitted.push({
      type: event.type,
      payload: event.payload,
      next_agent: event.nextAgent,
      files: event.files,
    });
  }
  return emitted;
}

async function readEnded(history: History, id: string, tip: Tip): Promise<StrataEvent | null> {
  const [folder] = await history.foldersOf(id);
  const kept = folder && (await history.files(folder)).event;
  if (!kept) return null;
  const bytes = (await history.bytes(kept.oid)) ?? Buffer.alloc(0);
  return parseEvent({ path: kept.path, blob: kept.oid, bytes }, eventSettings(tip.config)).event;
}

/**
 * Lands a replay, as the answer to an event of its own that names the old one. What the old run wrote is
 * replaced where it is still as that run left it.
 */
export async function landReplay(
  operator: Operator,
  { source, claim, attempted, replaces }: Replayed,
): Promise<Changed<{ event: string }>> {
  return changeQueue(operator, async (queue, view) => {
    const shelf = new DraftShelf(operator.bus, view);
    const id = `${source.id}-replay-${claim.nonce.slice(0, 8)}`;
    const text = serializeEvent({ ...source, id, nextAgent: claim.agent, retryOf: source.id });
    const path = `${queue.tip.config.paths.events}/${typeFolder(source.type)}/${claim.nonce}.json`;
    const blob = hashObject('blob', Buffer.from(text));
    await queue.admit(
      { ...source, id, path, blob, explicitId: true, nextAgent: claim.agent, retryOf: source.id },
      text,
    );
    for (const bytes of attempted.blobs.values()) queue.batch.put('blob', bytes);
    const left = new Map(replaces.map(({ path, blob }) => [path, blob]));
    const changes = attempted.outcome.changes.map((change) => ({
      ...change,
      base: left.has(change.path) ? left.get(change.path)! : change.base,
    }));
    const folded = await fold(queue, shelf, {
      claim: { ...claim, event: { id, path, blob } },
      outcome: { ...attempted.outcome, changes },
    });
    const { landing } = folded;
    if (landing.kind === 'supersede') return { refused: { kind: 'does-not-land', words: landing.reason } };
    if (landing.outcome.state !== 'done')
      return { refused: { kind: 'does-not-land', words: landing.outcome.reason } };
    return { done: { event: id }, moves: shelf.moves };
  });
}
