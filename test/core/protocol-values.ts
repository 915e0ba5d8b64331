/** Small complete values for tests of planning and landing. */
import { defaultConfig } from '../../runner/core/config.ts';
import { parseAgent, type Agent } from '../../runner/core/agent.ts';
import { parseEvent, type StrataEvent } from '../../runner/core/event.ts';
import { deliveryKey, eventFolder, sessionKey, sha256 } from '../../runner/core/layout.ts';
import { NOTHING_PAUSED } from '../../runner/core/paused.ts';
import type {
  Claim,
  Outcome,
  Record as StrataRecord,
  RunSummary,
  Session,
} from '../../runner/core/outcome.ts';
import { NOTHING_TICKED } from '../../runner/core/ticked.ts';
import { NO_USAGE } from '../../runner/core/usage.ts';
import type { HeldClaim, LiveSession, Tip, View } from '../../runner/core/view.ts';

export const AT = '2026-11-21T09:00:00.000Z';
export const WALL = Date.parse(AT);
export const oidOf = (text: string) => sha256(text).slice(0, 40);

export function makeEvent(name: string, text = name): StrataEvent {
  const source = { path: `queue/events/${name}`, blob: oidOf(text), bytes: Buffer.from(text) };
  const { event } = parseEvent(source, { eventsFolder: 'queue/events', defaultType: 'idea' });
  return event!;
}

export function makeAgent(id: string, keys: string): Agent {
  const text = `---\n${keys}\n---\nDo it.\n`;
  const path = id.includes('/') ? `agents/${id}/AGENT.md` : `agents/${id}.md`;
  const source = { path, blob: oidOf(text), bytes: Buffer.from(text) };
  const { agent, problems } = parseAgent(source, { agentsFolder: 'agents' });
  if (!agent) throw new Error(JSON.stringify(problems));
  return agent;
}

export const program = (on: string, more = '') => `on: [${on}]\nengine: program\nrun: ./x.sh\n${more}`;

export function makeTip(more: Partial<Tip> = {}): Tip {
  return {
    commit: oidOf('commit'), tree: oidOf('tree'), config: defaultConfig(), agents: [makeAgent('writer', program('idea'))],
    events: [], unreadable: [], signed: false, strangers: [], open: new Map(), foreign: new Map(), ended: new Set(),
    paused: NOTHING_PAUSED, ticked: NOTHING_TICKED, spent: [], problems: [], ...more,
  }; // prettier-ignore
}

export function makeClaim(event: StrataEvent, more: Partial<Claim> = {}, who = 'r1'): Claim {
  const instance = `${who}-instance`;
  return {
    v: 1, kind: 'claim', nonce: oidOf(`${event.id}${who}`).slice(0, 24),
    session: { key: sessionKey(who, instance), name: who, instance },
    event: { id: event.id, path: event.path, blob: event.blob }, joined: [],
    agent: 'writer', attempt: 1, recoveries: 0, lost: [], at: AT, ...more,
  }; // prettier-ignore
}

export function makeOutcome(more: Partial<Outcome> = {}): Outcome {
  return {
    state: 'done', reason: 'exit 0', cause: null, faults: [], changes: [], emits: [], reply: null, verdict: null, engine: 'program',
    ...NO_USAGE,
    sandbox: 'process', refused: [], tip: oidOf('commit'),
    started: AT, ended: AT, due: null, waiting: null, review: null, refines: null, ...more,
  }; // prettier-ignore
}

export function makeRecord(event: StrataEvent, more: Partial<StrataRecord> = {}): StrataRecord {
  return {
    v: 1, event: event.id, type: event.type, agent: 'writer', state: 'retry', reason: 'exit 75', cause: 'asked', faults: [],
    run: 'f'.repeat(24), attempt: 1, recoveries: 0, session: 'r1', engine: 'program',
    sandbox: 'process', refused: [], agent_commit: oidOf('commit'), ...NO_USAGE,
    timings: { claimed: AT, started: AT, ended: AT, folded: AT, took_ms: 0 }, files: [], caused_by: null, correlation_id: null, sender: null, causes: [],
    reply: null, verdict: null, deliveries: ['writer'], due: null, waiting: null, answers: [], joined: [],
    joined_into: null, draft: null, undone: null, earlier: [], lost: [], superseded: [], ...more,
  }; // prettier-ignore
}

export function openRecords(...records: [StrataEvent, StrataRecord][]): Tip['open'] {
  const open = new Map<string, Map<string, StrataRecord>>();
  for (const [event, record] of records) {
    const folder = eventFolder(event);
    open.set(folder, new Map([...(open.get(folder) ?? []), [record.agent, record]]));
  }
  return open;
}

export function held(claim: Claim, tied = false): HeldClaim {
  const key = deliveryKey(claim.event.id, claim.agent);
  const document = tied ? { v: 1 as const, kind: 'tied' as const, claim, outcome: makeOutcome() } : null;
  return { key, oid: oidOf(`${claim.nonce}${tied}`), claim, tied: document };
}

export function makeSession(who: string, more: Partial<Session> = {}): LiveSession {
  const instance = `${who}-instance`;
  const session: Session = {
    v: 1, kind: 'session', name: who, instance, host: 'h', labels: [], lease_ms: 60_000, beat: 1, started: AT, at: AT,
    ...more,
  }; // prettier-ignore
  return { key: sessionKey(who, instance), oid: oidOf(`${who}${session.beat}`), session };
}

export function makeView(tip: Tip, claims: HeldClaim[] = [], sessions: LiveSession[] = []): View {
  return {
    tip,
    claims: new Map(claims.map((one) => [one.key, one])),
    sessions: new Map(sessions.map((one) => [one.key, one])),
    checkpoints: new Map(),
    drafts: new Map(),
    heads: new Map(),
  };
}

/** An earlier attempt, as a record sums it up. */
export function summary(state: RunSummary['state'], attempt = 1): RunSummary {
  return {
    run: 'e'.repeat(24),
    attempt,
    state,
    reason: '',
    session: 'r1',
    started: AT,
    ended: AT,
    ...NO_USAGE,
  };
}
