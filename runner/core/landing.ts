/**
 * What becomes of an outcome on the very tip it is folded onto. Decided here, for each outcome, when it
 * is folded and not before: what was true when it was tied may have changed (PROTOCOL rule 12).
 */
import { mergeDiff3 } from 'node-diff3';
import type { StrataEvent } from './event.ts';
import { shortened } from './layout.ts';
import { code, codeBlock, literal, unheeded } from './outside.ts';
import {
  isFinal,
  type Claim,
  type Emitted,
  type Outcome,
  type OutcomeState,
  type Record,
} from './outcome.ts';
import { afterFailure, attemptsIn, type RetryRule } from './retry.ts';

export interface LandingFacts {
  /** The event at the claim's path with the claim's blob; null if it was deleted or edited. */
  event: StrataEvent | null;
  /** The delivery's record at this tip, if it has one. */
  record: Record | null;
  /** Whether a person's answer to it is at this tip, handed on or not. */
  answered: boolean;
  /** Paths whose content is not what the agent worked from, and could not be merged. */
  conflicts: readonly string[];
  /** Of a join: ids of events it answers that are gone, changed, or answered by another run. */
  taken: readonly string[];
  /** Why it does not fit the draft that it refines, or null. */
  stale: string | null;
  /** Why the events it emits may not go on the chain, or null. */
  chainEnds: string | null;
}

/** `land`: the outcome, perhaps turned into another one. `supersede`: it must not land, and is booked. */
export type Landing = { kind: 'land'; outcome: Outcome } | { kind: 'supersede'; reason: string };

export function decideLanding(claim: Claim, outcome: Outcome, facts: LandingFacts, rule: RetryRule): Landing {
  if (facts.record && isFinal(facts.record.state)) {
    return { kind: 'supersede', reason: `run ${facts.record.run} of the same delivery landed before` };
  }
  if (!facts.event) return { kind: 'supersede', reason: 'the event was deleted or edited meanwhile' };
  const attempt = (facts.record?.attempt ?? 0) + 1;
  if (attempt !== claim.attempt) {
    return { kind: 'supersede', reason: `attempt ${claim.attempt} came when ${attempt} was due` };
  }
  if (facts.answered && isOfSilence(outcome)) {
    return { kind: 'supersede', reason: 'somebody answered meanwhile' };
  }
  if (outcome.state === 'done' && facts.taken.length > 0) {
    const reason = `${facts.taken.join(', ')}, which it joined, changed or was answered meanwhile`;
    return { kind: 'land', outcome: again(outcome, claim, reason, facts, rule) };
  }
  if (facts.stale !== null) return { kind: 'land', outcome: again(outcome, claim, facts.stale, facts, rule) };
  if (facts.conflicts.length > 0) {
    const reason = `somebody changed ${facts.conflicts.join(', ')} since the agent read it`;
    return { kind: 'land', outcome: again(outcome, claim, reason, facts, rule) };
  }
  if (facts.chainEnds !== null)
    return { kind: 'land', outcome: withoutResults(outcome, 'rejected', facts.chainEnds) };
  return { kind: 'land', outcome };
}

/** Time alone asks again, or gives up: landing it over an answer would take that back. */
function isOfSilence({ state, cause, engine }: Outcome): boolean {
  return engine === 'none' && (state === 'waiting' || cause === 'unanswered');
}

/** Tried again on the new tip, at once; failed where its attempts are used up. */
function again(
  outcome: Outcome,
  claim: Claim,
  reason: string,
  { event, record }: LandingFacts,
  rule: RetryRule,
): Outcome {
  const failure = {
    run: claim.nonce,
    cause: 'conflict' as const,
    ended: Date.parse(outcome.ended),
    wanted: null,
    deadline: event?.deadline ?? null,
  };
  const next = afterFailure(failure, record, rule);
  const words = next.state === 'failed' && next.because ? `${reason}, ${next.because}` : reason;
  return { ...withoutResults(outcome, next.state, words), cause: 'conflict', due: next.due };
}

/** An outcome that ends otherwise than its run thought: nothing of what it made is taken. */
export function withoutResults(outcome: Outcome, state: OutcomeState, reason: string): Outcome {
  return { ...outcome, state, reason, changes: [], emits: [], due: null, waiting: null, review: null };
}

/** Both sides' lines where they do not touch; null where they do. */
export function mergeText(ours: string, base: string, theirs: string): string | null {
  const lines = (text: string) => text.split(/(?<=\n)/);
  const merged = mergeDiff3(lines(ours), lines(base), lines(theirs));
  return merged.conflict ? null : merged.result.join('');
}

/** Ids of the events a run emits: of the run and the position, so that landing twice is emitting once. */
export function childId(emitted: Pick<Emitted, 'type'>, run: string, position: number): string {
  const type = shortened(emitted.type.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-'), 80);
  return `${type}-${run.slice(0, 12)}-${position + 1}`;
}

/** The sentence a commit begins with. */
export function outcomeSubject(claim: Claim, outcome: Outcome, eventType: string): string {
  const who = claim.agent;
  const said = plainLine((outcome.reply ?? '').split('\n')[0]!);
  const sentence = (text: string) => {
    const line = unheeded(plainLine(text));
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
  };
  switch (outcome.state) {
    case 'done':
      if (outcome.review !== null) return `${who}: drafted ${sentence(said || `an answer to ${eventType}`)}`;
      return `${who}: ${sentence(said || `answered ${eventType}`)}`;
    case 'retry':
      return `${who}: will try ${eventType} again (${sentence(outcome.reason)})`;
    case 'waiting':
      return `${who}: ${sentence(outcome.reason)}`;
    default:
      return `${who}: ${eventType} ${outcome.state} (${sentence(outcome.reason)})`;
  }
}

/** An agent's or a server's words must not break the message's form. */
export function plainLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

/** What an outcome's commit says for tracing. Only final outcomes bear `Strata-Event`. */
export function outcomeTrailers(claim: Claim, outcome: Outcome, event: StrataEvent): [string, string][] {
  const trailers: [string, string][] = [];
  if (isFinal(outcome.state)) trailers.push(['Strata-Event', claim.event.id]);
  else trailers.push(['Strata-Note', `${outcome.state} of ${claim.event.id}, attempt ${claim.attempt}`]);
  trailers.push([AGENT_TRAILER, claim.agent], ['Strata-Run', claim.nonce]);
  if (claim.joined.length > 0) trailers.push(['Strata-Joined', claim.joined.map(({ id }) => id).join(' ')]);
  if (event.causedBy !== null) trailers.push(['Strata-Caused-By', event.causedBy]);
  if (outcome.model !== null) trailers.push(['Strata-Model', outcome.model]);
  trailers.push(['Strata-Cost', outcome.cost_usd.toFixed(4)]);
  return trailers;
}

/** The agent whose run made a commit. */
export const AGENT_TRAILER = 'Strata-Agent';
/** For whom a runner's commit was made, as the channel said that it came by. */
export const SENDER_TRAILER = 'Strata-Sender';

export function withTrailers(subject: string, trailers: readonly (readonly [string, string])[]): string {
  const lines = trailers.map(([key, value]) => `${key}: ${plainLine(value)}`);
  return `${plainLine(subject)}\n\n${lines.join('\n')}\n`;
}

/** What a message says in its last paragraph; of a key that stands there twice the last one. */
export function trailersOf(message: string): Map<string, string> {
  const last = message.trimEnd().split('\n\n').slice(1).at(-1) ?? '';
  const found = last.split('\n').map((line) => /^([A-Za-z-]+): (.+)$/.exec(line));
  // A paragraph with anything else in it is prose.
  if (found.includes(null)) return new Map();
  return new Map(found.map((line) => [line![1]!, line![2]!.trim()]));
}

/** What `problem.md` beside a dead event says. */
export function deadProblem(event: { id: string; path: string }, records: readonly Record[]): string {
  const failed = records.filter((record) => record.state !== 'done');
  const parts = failed.flatMap((record) => [
    `## ${literal(record.agent)}: ${record.state}`,
    '',
    codeBlock(record.reason),
    ...record.faults.map((fault) => codeBlock(`- ${fault}`)),
    '',
    `${attemptsText(record)}Last run: \`${record.run}\` on ${code(record.session)}, ${record.timings.ended}.`,
    '',
  ]);
  return [
    `# ${code(event.path)} could not be answered`,
    '',
    `Event ${code(event.id)} ended here because ${failed.map(({ agent }) => code(agent)).join(' and ')} did not succeed.`,
    'The full records lie beside this file.',
    '',
    ...parts,
    '## To try again',
    '',
    `Mend the cause, then: ${code(`strata retry ${event.id}`)}. Without the command: copy the event's file beside this`,
    `one to ${code(event.path)} under a new name (and without its \`event_id\`, or with a new one), and commit it.`,
    '',
  ].join('\n');
}

function attemptsText(record: Record): string {
  const attempts = attemptsIn(record);
  return attempts === 0 ? '' : `Attempts: ${attempts}. `;
}

/** What `problem.md` says beside an event that nobody listened to in time. */
export function expiredText(event: Pick<StrataEvent, 'id' | 'path' | 'type' | 'deadline'>): string {
  return [
    `# ${code(event.path)} was answered by nobody`,
    '',
    `No agent listens to ${code(event.type)}, and its deadline, ${event.deadline}, has passed.`,
    '',
    '## To try again',
    '',
    `Give an agent the right to hear it, and the event a later deadline; then: ${code(`strata retry ${event.id}`)}`,
    '',
  ].join('\n');
}

/** What `problem.md` says beside an answer to nothing. */
export function strayAnswerText(event: Pick<StrataEvent, 'path' | 'answers'>): string {
  return [
    `# ${code(event.path)} answers nothing`,
    '',
    `It names the event ${code(event.answers ?? '')}, and no delivery of such an event waits for an answer: it may have`,
    'been answered before, or given up at its deadline. `strata status` lists what waits for a person.',
    '',
  ].join('\n');
}

/** What `problem.md` beside an event says that nobody with the right to ask brought. */
export function turnedAwayText(path: string, folder: string, why: string): string {
  return [
    `# ${code(path)} was not answered`,
    '',
    codeBlock(why),
    '',
    '## To send it after all',
    '',
    'Somebody whose key is allowed, and whom the rules let ask, commits the file again, signed; or, with that',
    `key: \`strata retry ${folder}\`. docs/senders.md describes keys and rules.`,
    '',
  ].join('\n');
}

/** What `problem.md` beside a file that is no event says. */
export function unreadableText(path: string, problems: string): string {
  return [
    `# ${code(path)} cannot be read as an event`,
    '',
    codeBlock(problems),
    '',
    '## To try again',
    '',
    `Mend the file beside this one and commit it to ${code(path)} again (or mend it here, commit, and run`,
    '`strata retry` with the name of this folder). docs/events.md describes the format.',
    '',
  ].join('\n');
}
