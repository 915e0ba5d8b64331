/** Due times: nothing begins before its time or past its deadline, by its runner's wall clock. */
import * as fc from 'fast-check';
import { MEDDLING } from '../commands.ts';
import { must, type Judge, type RunFacts, type Seen } from '../facts.ts';
import { eventText, Happening, number } from '../happening.ts';
import { eventIn } from '../history.ts';
import type { Witness } from '../witness.ts';
import type { Subject } from './subject.ts';

const SOON_MS = 30_000;

const timed = fc.record({ type: fc.constantFrom('work', 'both', 'nobody'), place: number }).map(
  ({ type, place }) =>
    new Happening(`add ${type} with times at t-${place}`, (stage) => {
      const notBefore = stage.stream.happens(0.6) ? { not_before: stage.inAWhile(SOON_MS) } : {};
      const deadline = stage.stream.happens(0.6) ? { deadline: stage.inAWhile(SOON_MS) } : {};
      const text = eventText({ type, ...notBefore, ...deadline }, stage);
      return stage.change({ [`queue/events/t-${place}.json`]: text });
    }),
);

export const times: Subject = {
  name: 'times',
  files: {},
  acting: {},
  people: [timed, timed, timed, timed, timed, ...MEDDLING],
};

/** Every attempt waits for its event's time, a further one for that of its record too. */
function beginsInTime({ nonce, wall, latestWall }: RunFacts, witness: Witness): void {
  const claim = witness.heldClaim(nonce);
  const event = claim && eventIn(witness.objects, claim.event.path, claim.event.blob);
  if (!event) return;
  const last = witness.landedOf(claim).at(-1)?.record;
  for (const due of [event.notBefore, last?.state === 'retry' ? last.due : null]) {
    // A clock that was set back after the claim makes nothing of it too early.
    const isDue = due === null || latestWall >= Date.parse(due);
    must('times', isDue, () => `run ${nonce} began before ${due}`);
  }
  const isOfUse = event.deadline === null || wall < Date.parse(event.deadline);
  must('times', isOfUse, () => `run ${nonce} began after ${event.deadline}`);
}

/** What is given up at its deadline was past it, and says so. */
function givesUpInTime({ branch }: Seen, witness: Witness): void {
  for (const { claim, record } of branch?.landed ?? []) {
    if (!record.reason.startsWith('its deadline, ')) continue;
    const { deadline } = eventIn(witness.objects, claim.event.path, claim.event.blob) ?? {};
    const isPast = deadline != null && Date.parse(record.timings.started) >= Date.parse(deadline);
    must('times', isPast, () => `${record.event} was given up before ${deadline}`);
  }
}

export const KEPT_TIMES: Judge = { started: beginsInTime, moved: givesUpInTime };
