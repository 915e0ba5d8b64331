/** Receipts: whoever asked for one is told how an event ended, once, in the commit that ended it. */
import * as fc from 'fast-check';
import { idHash } from '../../../runner/core/layout.ts';
import { MEDDLING } from '../commands.ts';
import { must, type Judge, type Seen } from '../facts.ts';
import { eventText, Happening, number } from '../happening.ts';
import { eventIn, type CommitFacts } from '../history.ts';
import type { Witness } from '../witness.ts';
import { agentFile, type Subject } from './subject.ts';

/** `clerk` listens to receipts; `nowhere` is nobody. */
const errands = fc
  .record({ sender: fc.constantFrom('clerk', 'clerk', 'nowhere'), explicit: fc.boolean(), place: number })
  .map(
    ({ sender, explicit, place }) =>
      new Happening(`add errand ${place} of ${sender}`, (stage) => {
        const id = explicit ? { event_id: `errand-${place}` } : {};
        const text = eventText({ type: 'errand', sender, requires_ack: true, ...id }, stage);
        return stage.change({ [`queue/events/r-${place}.json`]: text });
      }),
  );

export const receipts: Subject = {
  name: 'receipts',
  files: {
    'agents/runs-errands.md': agentFile('errand'),
    'agents/clerk.md': agentFile('{addressed: [receipt]}'),
  },
  acting: {},
  people: [errands, errands, errands, errands, ...MEDDLING],
};

/** The file of an event's receipt, wherever it went: to its sender, or to what nobody hears. */
function receiptIn({ changes }: CommitFacts, event: string): boolean {
  const file = `/receipt-${idHash(event)}.json`;
  return changes.some(({ path, before, after }) => path.endsWith(file) && before === null && after !== null);
}

function endsAreTold({ branch }: Seen, witness: Witness): void {
  for (const commit of branch?.commits ?? []) {
    const ended = branch?.landed.filter(
      (one) => one.commit === commit && !one.folder.startsWith('queue/open/'),
    );
    for (const { claim } of ended ?? []) {
      const event = eventIn(witness.objects, claim.event.path, claim.event.blob);
      if (!event?.requiresAck) continue;
      must('receipts', receiptIn(commit, event.id), () => `${event.id} ended, and its sender was not told`);
      must('receipts', !witness.told.has(event.id), () => `the sender of ${event.id} was told twice`);
      witness.told.add(event.id);
    }
  }
}

export const SENT_RECEIPTS: Judge = { moved: endsAreTold };
