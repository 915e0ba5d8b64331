/** Concurrency: never more runs at once than an agent's limit, in all or for each value of a key. */
import * as fc from 'fast-check';
import { MEDDLING } from '../commands.ts';
import { must, type Judge, type RunFacts } from '../facts.ts';
import { eventText, Happening, number } from '../happening.ts';
import { blobAt } from '../history.ts';
import type { Witness } from '../witness.ts';
import { agentFile, type Subject } from './subject.ts';

const SINGLE = 'single';
const KEYED = 'keyed';
/** Of `KEYED`, for each value of `payload.k`. */
const EACH = 2;

const single = number.map(
  (place) =>
    new Happening(`add lone at s-${place}`, (stage) =>
      stage.change({ [`queue/events/s-${place}.json`]: eventText({ type: 'lone' }, stage) }),
    ),
);

const keyed = fc
  .record({ k: fc.nat({ max: 1 }), place: number })
  .map(
    ({ k, place }) =>
      new Happening(`add few of ${k} at k-${place}`, (stage) =>
        stage.change({ [`queue/events/k-${place}.json`]: eventText({ type: 'few', payload: { k } }, stage) }),
      ),
  );

export const limits: Subject = {
  name: 'limits',
  files: {
    [`agents/${SINGLE}.md`]: agentFile('lone', 'concurrency: 1'),
    [`agents/${KEYED}.md`]: agentFile('few', `concurrency: {limit: ${EACH}, key: payload.k}`),
  },
  acting: {},
  people: [single, single, single, keyed, keyed, keyed, keyed, keyed, ...MEDDLING],
};

/**
 * With this one, those that began and hold their claim, or an outcome that has not landed, are not too many.
 * A run whose claim was taken over does not count, nor does one whose event is no more.
 */
function neverTooManyAtOnce(run: RunFacts, witness: Witness): void {
  const group = groupOf(run);
  if (group === null) return;
  const others = [...witness.runs.values()].filter(
    (other) => other.nonce !== run.nonce && groupOf(other) === group && isHeld(other, witness),
  );
  const most = run.agent === KEYED ? EACH : 1;
  must(
    'limits',
    others.length < most || !isHeld(run, witness),
    () => `run ${run.nonce} began beside ${others.map(({ nonce }) => nonce).join(', ')}: ${group}`,
  );
}

function groupOf({ agent, event }: RunFacts): string | null {
  if (agent === SINGLE) return agent;
  return agent === KEYED ? `${agent} ${JSON.stringify(event.payload['k'])}` : null;
}

function isHeld({ nonce }: RunFacts, witness: Witness): boolean {
  const facts = witness.claims.get(nonce);
  if (!facts || facts.gone) return false;
  const { path, blob } = facts.claim.event;
  return blobAt(witness.objects, witness.tip, path) === blob;
}

export const WITHIN_LIMITS: Judge = { started: neverTooManyAtOnce };
