/** Joins: one run for the events of one matter, one of each type, and all of them end with it. */
import * as fc from 'fast-check';
import type { AgentEvent } from '../../../runner/agent.ts';
import { MEDDLING } from '../commands.ts';
import { must, type Judge, type LandedFacts, type RunFacts, type Seen } from '../facts.ts';
import { eventText, Happening } from '../happening.ts';
import { blobAt } from '../history.ts';
import type { Witness } from '../witness.ts';
import { agentFile, type Subject } from './subject.ts';

const AGENT = 'joint';
/** What it listens to, in its order. */
export const PARTS = ['left', 'right'];

const parts = fc
  .record({ type: fc.constantFrom(...PARTS), matter: fc.nat({ max: 2 }), place: fc.nat({ max: 3 }) })
  .map(
    ({ type, matter, place }) =>
      new Happening(`add ${type} of matter ${matter} at ${place}`, (stage) => {
        const text = eventText({ type, correlation_id: `matter-${matter}` }, stage);
        return stage.change({ [`queue/events/${type}-${matter}-${place}.json`]: text });
      }),
  );

export const joins: Subject = {
  name: 'joins',
  files: { [`agents/${AGENT}.md`]: agentFile(`{all: [${PARTS.join(', ')}]}`) },
  acting: {},
  people: [parts, parts, parts, parts, parts, parts, ...MEDDLING],
};

/** A run has one event of each type, all of one matter. */
function runsHaveAllParts({ nonce, agent, event }: RunFacts): void {
  if (agent !== AGENT) return;
  const types = [event, ...event.joined].map(({ type }) => type);
  must('joins', types.join() === PARTS.join(), () => `run ${nonce} began with ${types.join(' and ')}`);
  const matters = new Set([event, ...event.joined].map(matterOf));
  must('joins', matters.size === 1, () => `run ${nonce} mixes ${[...matters].join(' and ')}`);
}

function matterOf({ correlation_id: matter, event_id: id }: AgentEvent): string {
  return matter ?? id;
}

/** What a join's run did lands for the parts that it was given: all are still there, and all end with it. */
function partsEndTogether({ branch }: Seen, witness: Witness): void {
  for (const one of branch?.landed ?? []) {
    if (one.claim.agent !== AGENT || one.record.state !== 'done' || one.record.joined_into !== null) continue;
    const joined = witness.claims.get(one.claim.nonce)?.claim.joined ?? [];
    for (const part of joined) {
      const { commit } = one;
      const blob = blobAt(witness.objects, commit.parent, part.path);
      must('joins', blob === part.blob, () => `run ${one.claim.nonce} landed, ${part.path} was no more`);
      const own = branch?.landed.find((other) => isPartOf(other, one, part.id));
      must('joins', own !== undefined, () => `${part.id} did not end with ${one.claim.event.id}`);
    }
  }
}

function isPartOf(other: LandedFacts, lead: LandedFacts, id: string): boolean {
  const { record, commit } = other;
  return commit === lead.commit && record.event === id && record.joined_into === lead.record.event;
}

export const WHOLE_JOINS: Judge = { started: runsHaveAllParts, moved: partsEndTogether };
