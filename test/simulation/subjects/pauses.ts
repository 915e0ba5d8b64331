/** Pause and resume: what is paused begins nothing that is claimed after its runner saw the pause. */
import * as fc from 'fast-check';
import { PAUSED_FILE } from '../../../runner/core/layout.ts';
import { NOTHING_PAUSED, type Paused } from '../../../runner/core/paused.ts';
import { PEOPLE } from '../commands.ts';
import { must, type Judge, type RunFacts } from '../facts.ts';
import { Happening } from '../happening.ts';
import { blobAt } from '../history.ts';
import type { Witness } from '../witness.ts';
import type { Subject } from './subject.ts';

const targets = fc.oneof(
  fc.constant({ kind: 'bus' } as const),
  fc.constantFrom('first', 'second').map((id) => ({ kind: 'agent', id }) as const),
  fc.constantFrom('r1', 'r2', 'r3').map((name) => ({ kind: 'runner', name }) as const),
);

const pauses = targets.map(
  (target) => new Happening(`pause ${Object.values(target).join(' ')}`, (stage) => stage.pause(target)),
);
const resumes = fc
  .option(targets)
  .map(
    (target) =>
      new Happening(`resume ${target ? Object.values(target).join(' ') : 'all'}`, (stage) =>
        stage.resume(target),
      ),
  );

export const pausing: Subject = {
  name: 'pauses',
  files: {},
  acting: {},
  people: [pauses, pauses, pauses, resumes, resumes, ...PEOPLE],
};

/** By the tip that a runner had read when it asked for a claim, nothing forbade the run. */
function nothingPausedBegins({ nonce, agent, runner }: RunFacts, witness: Witness): void {
  const { readTip } = witness.claims.get(nonce) ?? {};
  if (!readTip) return;
  const blob = blobAt(witness.objects, readTip, `queue/${PAUSED_FILE}`);
  const paused = blob === null ? NOTHING_PAUSED : (JSON.parse(witness.objects.textOf(blob)) as Paused);
  const stops = [paused.bus, paused.agents[agent], paused.runners[runner]];
  must(
    'pauses',
    stops.every((stop) => !stop),
    () => `run ${nonce} of ${agent} began on ${runner}, paused`,
  );
}

export const KEPT_PAUSES: Judge = { started: nothingPausedBegins };
