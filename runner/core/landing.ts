/**
 * What becomes of an outcome on the very tip it is folded onto. Decided here, for each outcome, when it
 * is folded and not before: what was true when it was tied may have changed (PROTOCOL rule 12).
 */
import { mergeDiff3 } from 'node-diff3';
import type { Config } from './config.ts';
import type { StrataEvent } from './event.ts';
import { shortened } from './layout.ts';
import {
  isFinal,
  type Claim,
  type Emitted,
  type Outcome,
  type OutcomeState,
  type Record,
} from './outcome.ts';

export interface LandingFacts {
  /** The event at the claim's path with the claim's blob; null if it was deleted or edited. */
  event: StrataEvent | null;
  /** The delivery's record at this tip, if it has one. */
  record: Record | null;
  /** Paths whose content is not what the agent worked from, and could not be merged. */
  conflicts: readonly string[];
}

/** `land`: the outcome, perhaps turned into another one. `supersede`: it must not land, and is booked. */
export type Landing = { kind: 'land'; outcome: Outcome } | { kind: 'supersede'; reason: string };

export function decideLanding(
  claim: Claim,
  outcome: Outcome,
  facts: LandingFacts,
  config: Config,
  retryLimit: number,
): Landing {
  if (facts.record && isFinal(facts.record.state)) {
    return { kind: 'supersede', reason: `run ${facts.record.run} of the same delivery landed before` };
  }
  if (!facts.event) return { kind: 'supersede', reason: 'the event was deleted or edited meanwhile' };
  const attempt = (facts.record?.attempt ?? 0) + 1;
  if (attempt !== claim.attempt) {
    return { kind: 'supersede', reason: `attempt ${claim.attempt} came when ${attempt} was due` };
  }
  if (facts.conflicts.length > 0) {
    const reason = `somebody changed ${facts.conflicts.join(', ')} since the agent read it`;
    return { kind: 'land', outcome: again(outcome, claim, reason, retryLimit) };
  }
  if (outcome.emits.length > 0 && facts.event.depth >= config.limits.depth) {
    const reason = `the chain is ${facts.event.depth + 1} events long; at most ${config.limits.depth} are allowed (limits.depth)`;
    return { kind: 'land', outcome: withoutResults(outcome, 'rejected', reason) };
  }
  return { kind: 'land', outcome };
}

/** Tried again on the new tip, at once; failed where its attempts are used up. */
function again(outcome: Outcome, claim: Claim, reason: string, limit: number): Outcome {
  if (claim.attempt >= limit) return withoutResults(outcome, 'failed', `${reason}, in ${limit} attempts`);
  return { ...withoutResults(outcome, 'retry', reason), due: outcome.ended };
}

function withoutResults(outcome: Outcome, state: OutcomeState, reason: string): Outcome {
  return { ...outcome, state, reason, changes: [], emits: [], due: null };
}

/** The outcome of a run that did not succeed: tried again while attempts are left. */
export function afterFailure(
  claim: Pick<Claim, 'attempt'>,
  retry: { limit: number; delayMs: number },
  endedWall: number,
): { state: 'retry' | 'failed'; due: string | null } {
  if (claim.attempt >= retry.limit) return { state: 'failed', due: null };
  return { state: 'retry', due: new Date(endedWall + retry.delayMs).toISOString() };
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
    const line = plainLine(text);
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
  };
  switch (outcome.state) {
    case 'done':
      return `${who}: ${sentence(said || `answered ${eventType}`)}`;
    case 'retry':
      return `${who}: will try ${eventType} again (${sentence(outcome.reason)})`;
    case 'waiting':
      return `${who}: waits (${sentence(outcome.reason)})`;
    default:
      return `${who}: ${eventType} ${outcome.state} (${sentence(outcome.reason)})`;
  }
}

/** An agent's or a server's words must not break the message's form. */
function plainLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

/** A commit message: the sentence, then trailers for tracing. Only final outcomes bear `Strata-Event`. */
export function outcomeMessage(claim: Claim, outcome: Outcome, event: StrataEvent): string {
  const trailers: [string, string][] = [];
  if (isFinal(outcome.state)) trailers.push(['Strata-Event', claim.event.id]);
  else trailers.push(['Strata-Note', `${outcome.state} of ${claim.event.id}, attempt ${claim.attempt}`]);
  trailers.push(['Strata-Agent', claim.agent], ['Strata-Run', claim.nonce]);
  if (event.causedBy !== null) trailers.push(['Strata-Caused-By', event.causedBy]);
  if (outcome.model !== null) trailers.push(['Strata-Model', outcome.model]);
  trailers.push(['Strata-Cost', outcome.cost_usd.toFixed(4)]);
  return withTrailers(outcomeSubject(claim, outcome, event.type), trailers);
}

export function withTrailers(subject: string, trailers: readonly (readonly [string, string])[]): string {
  const lines = trailers.map(([key, value]) => `${key}: ${plainLine(value)}`);
  return `${plainLine(subject)}\n\n${lines.join('\n')}\n`;
}

/** What `problem.md` beside a dead event says. */
export function deadProblem(event: { id: string; path: string }, records: readonly Record[]): string {
  const failed = records.filter((record) => record.state !== 'done');
  const parts = failed.flatMap((record) => [
    `## ${record.agent}: ${record.state}`,
    '',
    record.reason,
    '',
    ...record.faults.map((fault) => `- ${fault}`),
    ...(record.faults.length > 0 ? [''] : []),
    `Attempts: ${record.attempt}. Last run: \`${record.run}\` on ${record.session}, ${record.timings.ended}.`,
    '',
  ]);
  return [
    `# ${event.path} could not be answered`,
    '',
    `Event \`${event.id}\` ended here because ${failed.map((record) => record.agent).join(' and ')} did not succeed.`,
    'The full records lie beside this file.',
    '',
    ...parts,
    '## To try again',
    '',
    `Mend the cause, then bring the event back: copy the event's file beside this one to \`${event.path}\` under a`,
    'new name (and without its `event_id`, or with a new one), and commit it.',
    '',
  ].join('\n');
}

/** What `problem.md` beside a file that is no event says. */
export function unreadableText(path: string, problems: string): string {
  return [
    `# ${path} cannot be read as an event`,
    '',
    problems,
    '',
    '## To try again',
    '',
    `Mend the file beside this one and commit it to \`${path}\` again. docs/events.md describes the format.`,
    '',
  ].join('\n');
}
