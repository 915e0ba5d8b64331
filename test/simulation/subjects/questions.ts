/** Waiting for a person: an agent asks, is reminded of, answered, or given up at its deadline. */
import { NO_USAGE } from '../../../runner/engines/engine.ts';
import type { Oid } from '../../../runner/git/objects.ts';
import { usually, type Acting } from '../agent.ts';
import { MEDDLING } from '../commands.ts';
import { deliveryOf, must, type Judge, type RunFacts, type Seen } from '../facts.ts';
import { eventText, Happening, number, one } from '../happening.ts';
import { eventIn, filesOf, recordIn } from '../history.ts';
import type { Witness } from '../witness.ts';
import { agentFile, type Subject } from './subject.ts';

/** Saves what it found and asks; with an answer it works. */
const asking: Acting = (run, stream) => {
  const find = { at: 0, act: () => run.onStep({ step: 'find', result: run.run }) };
  const usual = { ...usually(run, stream), acts: run.steps.length > 0 ? [] : [find] };
  if (run.event.answers.length > 0) return usual;
  const question = {
    question: 'Go on?',
    ...(stream.happens(0.5) ? { remind: '5s' } : {}),
    ...(stream.happens(0.3) ? { deadline: '20s' } : {}),
  };
  return {
    ...usual,
    result: { kind: 'proposal', value: { strata: 1, waiting: question }, usage: NO_USAGE },
    proposed: null,
  };
};

const adds = number.map(
  (place) =>
    new Happening(`add question at q-${place}`, (stage) =>
      stage.change({ [`queue/events/q-${place}.json`]: eventText({ type: 'question' }, stage) }),
    ),
);

/** To one of those that are asked, or were: an answer may come twice, too late, or when it is given up. */
const answers = number.map(
  (n) =>
    new Happening(`answer ${n}`, (stage) => {
      const asked = one([...askedIn(stage.witness)], n);
      return asked === undefined ? undefined : stage.answer(asked, `queue/events/a-${n}.json`);
    }),
);

/** Ids of events of which somebody asked a person. */
function askedIn({ landed }: Witness): Set<string> {
  return new Set(landed.flatMap(({ record }) => (record.state === 'waiting' ? [record.event] : [])));
}

export const questions: Subject = {
  name: 'questions',
  files: { 'agents/asker.md': agentFile('question') },
  acting: { asker: asking },
  people: [adds, adds, adds, answers, answers, answers, answers, ...MEDDLING],
};

/** Nobody goes on without an answer, and whoever goes on has every answer that was handed on. */
function goesOnWithAnswers({ nonce, agent, event }: RunFacts, witness: Witness): void {
  const delivery = deliveryOf(event.event_id, agent);
  const claim = witness.heldClaim(nonce);
  if (!claim) return;
  const last = witness.landedOf(claim).at(-1)?.record;
  const given = event.answers.map((answer) => answer.event);
  const isAnswered = last?.state !== 'waiting' || given.length > last.answers.length;
  must('questions', isAnswered, () => `run ${nonce} of ${delivery} began, and nobody had answered`);
  const lost = witness.answers.get(delivery)?.find((id) => !given.includes(id));
  must('questions', lost === undefined, () => `run ${nonce} of ${delivery} was not given answer ${lost}`);
}

/**
 * A reminder, or the end of patience, comes in time by its runner's wall clock, and not onto a commit that holds an
 * answer, handed on or not.
 */
function timeDecidesOfOpenQuestions({ branch }: Seen, witness: Witness): void {
  for (const { claim, record, commit } of branch?.landed ?? []) {
    const isGivenUp = record.reason.startsWith('nobody answered by');
    if (record.engine !== 'none' || !(isGivenUp || record.state === 'waiting')) continue;
    const delivery = deliveryOf(record.event, record.agent);
    const asked = witness.landed.findLast(({ record: one }) => deliveryOf(one.event, one.agent) === delivery);
    const due = isGivenUp ? asked?.record.waiting?.deadline : asked?.record.due;
    const isDue = due != null && Date.parse(record.timings.started) >= Date.parse(due);
    must('questions', isDue, () => `run ${claim.nonce} of ${delivery} decided before its time`);
    const isAnswered =
      (witness.answers.get(delivery) ?? []).length > asked!.record.answers.length ||
      isAnsweredAt(commit.parent, record.event, witness);
    must('questions', !isAnswered, () => `run ${claim.nonce} of ${delivery} decided though it was answered`);
  }
}

/** Whether an answer lies in the queue. */
function isAnsweredAt(commit: Oid, event: string, { objects }: Witness): boolean {
  const pending = [...filesOf(objects, commit, 'queue/events')];
  return pending.some(([path, blob]) => eventIn(objects, path, blob)?.answers === event);
}

/** An answer leaves the queue for the records of those who asked. */
function answersAreHandedOn({ movement, branch }: Seen, witness: Witness): void {
  if (movement.by === null) return;
  for (const { changes, note } of branch?.commits ?? []) {
    if (!note?.startsWith('answer to ')) continue;
    const left = changes.find(({ path, after }) => path.startsWith('queue/events/') && after === null);
    const answer = left && eventIn(witness.objects, left.path, left.before!);
    const asked = changes.filter(({ path, after }) => path.startsWith('queue/open/') && after !== null);
    must('questions', asked.length > 0, () => `${left?.path} was handed on to nobody`);
    for (const { event, agent, answers: known } of asked.map(({ after }) =>
      recordIn(witness.objects, after!),
    )) {
      const ids = known.map((one) => one.event);
      must('questions', ids.includes(answer?.id ?? ''), () => `${event} has not got ${left?.path}`);
      witness.answers.set(deliveryOf(event, agent), ids);
    }
  }
}

export const ANSWERED_QUESTIONS: Judge = {
  started: goesOnWithAnswers,
  moved(seen, witness) {
    answersAreHandedOn(seen, witness);
    timeDecidesOfOpenQuestions(seen, witness);
  },
};
