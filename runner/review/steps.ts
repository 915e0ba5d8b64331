/**
 * Carries out one step for a draft, on the bus and at the forge. Whoever is killed between the two loses a
 * comment at most: the next look does the rest, and a page whose branch is gone closes by itself.
 */
import type { Draft } from '../core/draft.ts';
import { idHash } from '../core/layout.ts';
import { literal } from '../core/outside.ts';
import type { DraftStep } from '../core/review.ts';
import type { View } from '../core/view.ts';
import type { Forge } from '../forge/forge.ts';
import { History } from '../git/history.ts';
import { RemoteError } from '../git/remote.ts';
import type { Changed, Operator } from '../operate/change.ts';
import * as act from '../operate/review.ts';
import { refusedInEnglish } from '../operate/refused.ts';
import { undo } from '../operate/undo.ts';
import { describe, pageOf } from './page.ts';

export interface Bench {
  operator: Operator;
  forge: Forge | null;
  draft: Draft;
  view: View;
}

/** Whether the forge is to be asked again how the draft stands. */
type After = 'ask again' | 'go on';
type Handlers = {
  [Kind in DraftStep['kind']]: (step: Extract<DraftStep, { kind: Kind }>, bench: Bench) => Promise<After>;
};

export function take(step: DraftStep, bench: Bench): Promise<After> {
  const handle = HANDLERS[step.kind] as (step: DraftStep, bench: Bench) => Promise<After>;
  return handle(step, bench);
}

const HANDLERS: Handlers = {
  async open(_step, { operator, forge, draft, view }) {
    const thread = await forge!.open(await pageOf(operator.bus, forge!, draft, view));
    const known = { ...thread, version: draft.versions.length };
    await must(act.note(operator, draft.key, () => ({ thread: known })));
    return 'ask again';
  },

  async revise({ number }, { operator, forge, draft, view }) {
    await forge!.revise(number, await pageOf(operator.bus, forge!, draft, view));
    const version = draft.versions.length;
    await must(act.note(operator, draft.key, ({ thread }) => ({ thread: thread && { ...thread, version } })));
    return 'go on';
  },

  async merged({ by }, { operator, draft }) {
    await must(act.settle(operator, draft.key, by, draft.thread !== null));
    return 'go on';
  },

  async forget(_step, { operator, draft }) {
    await must(act.forget(operator, draft.key));
    return 'go on';
  },

  async closed({ by, reason }, bench) {
    await must(act.close(bench.operator, bench.draft.key, { by, reason, tell: true }));
    await closePage(bench);
    return 'go on';
  },

  async expire({ days }, bench) {
    const reason = `nobody reviewed it for ${days} days`;
    await say(bench, 'expired', `Closed: ${reason}. The event that led to it can be sent again.`);
    await must(act.close(bench.operator, bench.draft.key, { by: 'strata', reason, tell: true }));
    await closePage(bench);
    return 'go on';
  },

  async refine({ said, reason }, bench) {
    const { events } = await must(act.refine(bench.operator, bench.draft.key, said, reason));
    await say(bench, `refine-${said.at(-1)?.id}`, `A new version is asked for (event \`${events[0]}\`).`);
    return 'go on';
  },

  async approve({ head, remark }, bench) {
    const { operator, forge, draft, view } = bench;
    const { title } = await describe(operator.bus, draft, view);
    const answer = await forge!.merge(draft.thread!.number, head, title, view.tip.signed);
    if (answer.kind !== 'merged') await say(bench, `approve-${remark.id}`, `Not merged: ${answer.words}`);
    await hear(bench, [remark]);
    return 'ask again';
  },

  async retry({ remark }, bench) {
    const answer = await act.tryAgain(bench.operator, bench.draft.key, [remark]);
    const failed = 'refused' in answer;
    if (failed) await hear(bench, [remark]);
    await say(
      bench,
      `retry-${remark.id}`,
      failed ? `Not tried again: ${refusedInEnglish(answer.refused)}` : 'Its agent tries again.',
    );
    return 'go on';
  },

  async cancel({ remark }, bench) {
    const reason = `taken back by ${remark.author}`;
    await must(act.close(bench.operator, bench.draft.key, { by: remark.author, reason, tell: false }));
    await closePage(bench);
    return 'go on';
  },

  async undo({ remark }, bench) {
    const { run, event } = bench.draft.versions.at(-1)!;
    const wanted = { event, run, agent: null };
    const answer = await undo(bench.operator, wanted, `asked for by ${remark.author}`);
    await hear(bench, [remark]);
    const words =
      'refused' in answer
        ? `Not undone: ${refusedInEnglish(answer.refused)}`
        : `Undone by ${answer.commit.slice(0, 12)}.`;
    await say(bench, `undo-${remark.id}`, words);
    return 'go on';
  },

  async reply({ remark, words }, bench) {
    await say(bench, `reply-${remark.id}`, words);
    await hear(bench, [remark]);
    return 'go on';
  },

  async pass({ remarks }, bench) {
    await hear(bench, remarks);
    return 'go on';
  },

  async rebuild(_step, bench) {
    const { conflicts } = await must(act.rebuild(bench.operator, bench.draft.key));
    if (conflicts.length === 0) return 'ask again';
    const words = `${conflicts.join(', ')} changed on the branch in the same lines`;
    await say(
      bench,
      `conflict-${bench.draft.head.slice(0, 12)}`,
      `${words}; its agent is asked for a version that fits.`,
    );
    return 'go on';
  },

  async unrefined({ event }, bench) {
    await must(act.note(bench.operator, bench.draft.key, () => ({ refining: null })));
    const reply = await replyTo(event, bench);
    const why = reply === null ? `\`strata show ${event}\` says why.` : `Its agent says: ${literal(reply)}`;
    const words = `No new version came of event \`${event}\`. ${why}`;
    await say(bench, `unrefined-${idHash(event)}`, words);
    return 'go on';
  },

  async remind({ days }, bench) {
    const { versions, reminders } = bench.draft;
    await must(act.remind(bench.operator, bench.draft.key));
    await say(
      bench,
      `remind-${versions.length}-${reminders}`,
      `This has waited for a review for ${days} days.`,
    );
    return 'go on';
  },
};

/** What a draft's agent said of the event that asked it for a version; null where it did not work on it. */
async function replyTo(event: string, { operator, view, draft }: Bench): Promise<string | null> {
  const history = new History(operator.bus.remote, view.tip);
  const [folder] = await history.foldersOf(event);
  const records = folder ? (await history.files(folder)).records : [];
  return records.find(({ record }) => record.agent === draft.agent)?.record.reply ?? null;
}

/** The mark keeps it from being said twice, whoever was killed in between. */
async function say({ forge, draft }: Bench, mark: string, words: string): Promise<void> {
  if (draft.thread) await forge?.say(draft.thread.number, `${draft.key.slice(0, 12)}-${mark}`, words);
}

async function closePage({ forge, draft }: Bench): Promise<void> {
  if (draft.thread) await forge?.close(draft.thread.number);
}

async function hear({ operator, draft }: Bench, remarks: readonly { id: string }[]): Promise<void> {
  await must(act.note(operator, draft.key, (now) => ({ heard: act.withHeard(now, remarks).heard })));
}

/** A draft that somebody closed meanwhile is no failure: the next look finds it gone. */
async function must<Done>(changed: Promise<Changed<Done>>): Promise<Done> {
  const answer = await changed;
  if ('refused' in answer) throw new RemoteError({ kind: 'broken', words: refusedInEnglish(answer.refused) });
  return answer.done;
}
