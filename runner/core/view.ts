/** The bus as of one tip and one reading of its refs: all that planning and folding decide from. */
import type { Agent } from './agent.ts';
import type { Config } from './config.ts';
import type { LiveDraft } from './draft.ts';
import type { StrataEvent } from './event.ts';
import { joinUp } from './joins.ts';
import { deliveryKey, eventFolder, idHash } from './layout.ts';
import { isFinal, type Checkpoint, type Claim, type Record, type Session, type Tied } from './outcome.ts';
import type { Paused } from './paused.ts';
import type { Problem } from './problem.ts';
import { routes } from './routing.ts';
import { mayAsk, type Stranger } from './senders.ts';
import type { Spending } from './spending.ts';
import type { Ticked } from './ticked.ts';

/** What lies under the events folder but cannot be read as an event. */
export interface Unreadable {
  path: string;
  mode: string;
  blob: string;
  problems: Problem[];
}

/** The tip, parsed. */
export interface Tip {
  commit: string;
  tree: string;
  config: Config;
  agents: Agent[];
  events: StrataEvent[];
  unreadable: Unreadable[];
  /** Whether events count only where an allowed key signed the commit that brought them. */
  signed: boolean;
  /** Pending files that would be events, had an allowed key signed for them. */
  strangers: Stranger[];
  /** Records in the open folder, by event folder and agent. */
  open: ReadonlyMap<string, ReadonlyMap<string, Record>>;
  /** Open folders with a record that this release cannot read: their events are left alone, and told. */
  foreign: ReadonlyMap<string, Problem>;
  /** Event folders by id hash whose event ended and whose records are still at the tip. */
  ended: ReadonlySet<string>;
  paused: Paused;
  /** Up to where each schedule has ticked; null where the file that says so cannot be read. */
  ticked: Ticked | null;
  /** What the newest runs cost; empty where no budget of a day asks for it. */
  spent: readonly Spending[];
  /** Of `strata.yaml` and the agents' files. */
  problems: Problem[];
}

/** A claim ref's present value. */
export interface HeldClaim {
  key: string;
  oid: string;
  claim: Claim;
  /** Set once an outcome is tied to it. */
  tied: Tied | null;
}

export interface LiveSession {
  key: string;
  oid: string;
  session: Session;
}

export interface LiveCheckpoint {
  key: string;
  oid: string;
  checkpoint: Checkpoint;
}

export interface View {
  tip: Tip;
  claims: ReadonlyMap<string, HeldClaim>;
  sessions: ReadonlyMap<string, LiveSession>;
  checkpoints: ReadonlyMap<string, LiveCheckpoint>;
  drafts: ReadonlyMap<string, LiveDraft>;
  /** Of the drafts' branches, by name without `refs/heads/`. */
  heads: ReadonlyMap<string, string>;
}

/** One event for one agent, as it stands. */
export interface Delivery {
  key: string;
  event: StrataEvent;
  agentId: string;
  agent: Agent | null;
  /** The attempt that would be next. */
  attempt: number;
  /** When it is due, or looked at again where a person is waited for; null: at once. */
  due: string | null;
  /** What it waits for beside the time: other events of a join (none missing: another one leads), a person. */
  held: { kind: 'join'; missing: string[] } | { kind: 'waiting' } | null;
  /** Of a join, where it leads: the other events its run answers. */
  joined: StrataEvent[];
  /** The open record, where an attempt was made already. */
  record: Record | null;
}

/** Whether an event is a person's answer for this agent's delivery of another one. */
export function isAnswerFor(
  answer: StrataEvent,
  asked: Pick<StrataEvent, 'id'>,
  agent: string,
  tip: Pick<Tip, 'signed' | 'config'>,
): boolean {
  const isAddressed = answer.nextAgent === null || answer.nextAgent === agent;
  return answer.answers === asked.id && isAddressed && mayAsk(answer, agent, tip);
}

/** Agents an event goes to: as its first record fixed them, else as the agents listen now. An answer goes to none. */
export function deliveriesOf(event: StrataEvent, tip: Tip): string[] {
  if (event.answers !== null) return [];
  const records = tip.open.get(eventFolder(event));
  const first = records?.values().next().value;
  if (first) return first.deliveries;
  return routes(event, tip.agents).filter((agent) => mayAsk(event, agent, tip));
}

/** Deliveries without a final record, of every pending event that is not a duplicate. */
export function openDeliveries(tip: Tip): Delivery[] {
  const agents = new Map(tip.agents.map((agent) => [agent.id, agent]));
  const found: Delivery[] = [];
  for (const event of firstOfEachId(tip.events)) {
    if (tip.foreign.has(eventFolder(event)) || isAnswered(event, tip)) continue;
    const records = tip.open.get(eventFolder(event));
    for (const agentId of deliveriesOf(event, tip)) {
      const record = records?.get(agentId) ?? null;
      if (record && isFinal(record.state)) continue;
      found.push({
        key: keyOf(event, agentId),
        event,
        agentId,
        agent: agents.get(agentId) ?? null,
        attempt: (record?.attempt ?? 0) + 1,
        // A first attempt by a clock that went ahead makes no later one early.
        due: record?.waiting ? record.due : laterOf(record?.due ?? null, event.notBefore),
        held: record?.waiting ? { kind: 'waiting' } : null,
        joined: [],
        record,
      });
    }
  }
  joinUp(found);
  return found;
}

/** Of two moments, null being long ago. */
function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) < Date.parse(other) ? other : one;
}

/** An explicit id whose records are still at the tip: brought again, it is a duplicate (rule 16). */
export function isAnswered(event: StrataEvent, tip: Pick<Tip, 'ended'>): boolean {
  return event.explicitId && tip.ended.has(idHash(event.id));
}

/** Asked for every pending event at every look, so remembered for as long as the event is. */
const keys = new WeakMap<StrataEvent, Map<string, string>>();

function keyOf(event: StrataEvent, agentId: string): string {
  const known = keys.get(event) ?? new Map<string, string>();
  keys.set(event, known);
  const key = known.get(agentId) ?? deliveryKey(event.id, agentId);
  known.set(agentId, key);
  return key;
}

/** Of several files with one id the first in order counts; the others go when it ends. */
function firstOfEachId(events: readonly StrataEvent[]): StrataEvent[] {
  const first = new Map<string, StrataEvent>();
  for (const event of events) {
    const other = first.get(event.id);
    if (!other || compareFiles(event, other) < 0) first.set(event.id, event);
  }
  return events.filter((event) => first.get(event.id) === event);
}

function compareFiles(a: StrataEvent, b: StrataEvent): number {
  return (a.timestamp ?? '').localeCompare(b.timestamp ?? '') || (a.path < b.path ? -1 : 1);
}
