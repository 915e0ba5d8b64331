/** Outcomes that need no run of the agent: what time decided, and what killed too many runners. */
import { byTime, type ByTime } from './deadlines.ts';
import { bareOutcome, type Claim, type Outcome } from './outcome.ts';
import { mayAsk } from './senders.ts';
import type { Delivery, Tip } from './view.ts';

/** Null where the agent is to run. @param wall milliseconds since 1970 */
export function outcomeWithoutRun(
  claim: Claim,
  delivery: Delivery,
  tip: Pick<Tip, 'commit' | 'config' | 'signed'>,
  wall: number,
): Outcome | null {
  const timely = byTime(delivery, wall);
  const outcome = bareOutcome(tip.commit, new Date(wall).toISOString());
  if (timely !== null) return { ...outcome, ...decidedByTime(timely, delivery, wall) };
  const { event, agentId } = delivery;
  // A record may name deliveries that the rules do not know: whoever may push may write one.
  if (![event, ...delivery.joined].every((one) => mayAsk(one, agentId, tip)))
    return {
      ...outcome,
      state: 'rejected',
      reason: `no rule lets ${event.sender} ask ${agentId} for ${event.type}`,
    };
  if (claim.recoveries < tip.config.limits.recoveries) return null;
  // An event that kills every runner it meets is dead, not a loop.
  return {
    ...outcome,
    reason: `${claim.recoveries} runners died while they ran it`,
    faults: claim.lost.map(({ run, session }) => `run ${run} on ${session} never ended`),
  };
}

function decidedByTime(
  timely: ByTime,
  { event, record }: Delivery,
  wall: number,
): Partial<Outcome> & Pick<Outcome, 'reason'> {
  const question = record?.waiting ?? null;
  if (timely === 'expired') return { reason: `its deadline, ${event.deadline}, has passed` };
  if (timely === 'unanswered' || !question)
    return { cause: 'unanswered', reason: `nobody answered by ${question?.deadline}` };
  return {
    state: 'waiting',
    reason: `still waits for a person: ${question.question}`,
    waiting: question,
    due: nextLook(question, wall),
  };
}

/** When a delivery that waits is looked at again though nobody answered: a reminder, or its end. */
export function nextLook(question: NonNullable<Outcome['waiting']>, wall: number): string | null {
  const moments = [
    ...(question.remind_ms === null ? [] : [wall + question.remind_ms]),
    ...(question.deadline === null ? [] : [Date.parse(question.deadline)]),
  ];
  return moments.length === 0 ? null : new Date(Math.min(...moments)).toISOString();
}
