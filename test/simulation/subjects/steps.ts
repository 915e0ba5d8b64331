/** Checkpoints: named steps survive their runner, and none is done again once it was saved. */
import * as fc from 'fast-check';
import type { Checkpoint } from '../../../runner/core/outcome.ts';
import { usually, type Acting } from '../agent.ts';
import { MEDDLING } from '../commands.ts';
import { deliveryOf, must, type CheckpointMove, type Judge, type RunFacts, type Seen } from '../facts.ts';
import { eventText, Happening, number } from '../happening.ts';
import { blobAt } from '../history.ts';
import type { Witness } from '../witness.ts';
import { agentFile, type Subject } from './subject.ts';

const STEPS = ['read', 'think', 'write'];
const STEP_MS = 4000;

/** Does its steps one after another, without those that were done before. */
const stepping: Acting = (run, stream) => {
  const done = new Set(run.steps.map(({ step }) => step));
  let at = 0;
  const acts = STEPS.filter((step) => !done.has(step)).map((step) => {
    at += stream.whole(1, STEP_MS);
    return { at, act: () => run.onStep({ step, result: `${step} of ${run.run}` }) };
  });
  const usual = usually(run, stream);
  return { ...usual, takes: at + usual.takes, acts };
};

const adds = number.map(
  (place) =>
    new Happening(`add long at l-${place}`, (stage) =>
      stage.change({ [`queue/events/l-${place}.json`]: eventText({ type: 'long' }, stage) }),
    ),
);

const again = fc.constant(
  new Happening('bring id-l again', (stage) =>
    stage.change({ 'queue/events/l-again.json': eventText({ type: 'long', event_id: 'id-l' }, stage) }),
  ),
);

export const steps: Subject = {
  name: 'steps',
  files: { 'agents/stepper.md': agentFile('long') },
  acting: { stepper: stepping },
  people: [adds, adds, adds, adds, again, ...MEDDLING],
};

/** What was saved when a run was claimed, for the event as it is, the run gets back, results and all. */
function runsGetTheirStepsBack({ nonce, agent, steps: given }: RunFacts, witness: Witness): void {
  const { claim, checkpoint } = witness.claims.get(nonce) ?? {};
  if (!claim || checkpoint?.event.blob !== claim.event.blob) return;
  const back = new Map(given.map(({ step, result }) => [step, result]));
  for (const { step, result } of checkpoint.steps)
    must(
      'steps',
      back.get(step) === result,
      () => `${deliveryOf(claim.event.id, agent)}: ${step} was saved, and run ${nonce} is to do it again`,
    );
}

/** A checkpoint loses no step, and goes only when its delivery ended, or its event did. */
function nothingSavedIsLost({ checkpoints, branch }: Seen, witness: Witness): void {
  const ended = new Set(branch?.landed.map(({ record }) => deliveryOf(record.event, record.agent)));
  for (const { before, after } of checkpoints) {
    if (!before || after?.event.blob === before.event.blob) {
      staysWhole({ before, after });
      continue;
    }
    const { event, agent } = before;
    const isThere = blobAt(witness.objects, branch?.after ?? witness.tip, event.path) === event.blob;
    must(
      'steps',
      !isThere || ended.has(deliveryOf(event.id, agent)) || witness.hasEnded(event.id, agent),
      () => `the steps of ${deliveryOf(event.id, agent)} went while it is open`,
    );
  }
}

function staysWhole({ before, after }: Pick<CheckpointMove, 'before' | 'after'>): void {
  const kept = new Set(after?.steps.map(({ step }) => step));
  const lost = namesOf(before).find((step) => !kept.has(step));
  must('steps', lost === undefined, () => `${lost} of ${before?.event.id} was saved, and overwritten`);
}

function namesOf(checkpoint: Checkpoint | null): string[] {
  return checkpoint?.steps.map(({ step }) => step) ?? [];
}

export const SAVED_STEPS: Judge = {
  started: runsGetTheirStepsBack,
  moved: nothingSavedIsLost,
};
