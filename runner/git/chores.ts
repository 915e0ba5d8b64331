/** What the queue needs done beside outcomes: each one commit of its own, none of them an agent's. */
import type { Chore } from '../core/chores.ts';
import type { StrataEvent } from '../core/event.ts';
import { expiredText, strayAnswerText, unreadableText } from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import type { Record } from '../core/outcome.ts';
import { formatProblem } from '../core/problem.ts';
import type { Unreadable } from '../core/view.ts';
import { emitReceipt } from './emission.ts';
import { MODE } from './objects.ts';
import type { KeptFile, QueueDraft } from './queue-draft.ts';

const AUTHOR = 'strata';

/** Makes one commit. @returns what to tell people */
export async function doChore(draft: QueueDraft, chore: Chore): Promise<string> {
  const { dead } = draft.tip.config.paths;
  switch (chore.kind) {
    case 'bury':
      await bury(draft, chore.file);
      return `${chore.file.path} cannot be read; moved to ${dead} with its problem.md`;
    case 'drop':
      await dropDuplicate(draft, chore.event);
      return `${chore.event.path} dropped: event ${chore.event.id} was answered before`;
    case 'expire':
      await expire(draft, chore.event);
      return `${chore.event.path} was heard by nobody before its deadline; moved to ${dead}`;
    case 'answer':
      return (await answer(draft, chore.event))
        ? `${chore.event.path} answers ${chore.event.answers}`
        : `${chore.event.path} answers nothing that waits; moved to ${dead} with its problem.md`;
  }
}

/** Moves what cannot be read to the dead, with a problem.md that says how to mend it. */
async function bury(draft: QueueDraft, file: Unreadable): Promise<void> {
  const words = file.problems.map((problem) => `- ${formatProblem(problem)}`).join('\n');
  const folder = layout.unreadableFolder(file);
  await moveToDead(draft, folder, file, unreadableText(file.path, words), 'cannot be read');
}

/** Drops an event whose explicit id ended before; history keeps the file. */
async function dropDuplicate(draft: QueueDraft, event: StrataEvent): Promise<void> {
  await draft.take(event);
  const note = `duplicate: event ${event.id} was answered before`;
  const subject = `strata: dropped ${layout.baseName(event.path)}, a duplicate`;
  draft.makeCommit(subject, [['Strata-Note', note]], AUTHOR);
}

/** An event that nobody listens to, past its deadline. */
async function expire(draft: QueueDraft, event: StrataEvent): Promise<void> {
  const { path, blob } = event;
  const folder = layout.eventFolder(event);
  const file = { path, blob, mode: MODE.file };
  await emitReceipt(draft, event, []);
  await moveToDead(draft, folder, file, expiredText(event), 'was heard by nobody before its deadline');
}

/**
 * Hands a person's answer to the deliveries that wait for it: their next attempt gets it at once. An
 * answer to nothing goes to the dead, and false comes back.
 */
async function answer(draft: QueueDraft, event: StrataEvent): Promise<boolean> {
  const asked = draft.pending.find(({ id, answers }) => id === event.answers && answers === null);
  const waiting = asked
    ? [...draft.recordsOf(asked).values()].filter(
        (record) => record.waiting && (event.nextAgent === null || event.nextAgent === record.agent),
      )
    : [];
  if (!asked || waiting.length === 0) {
    const { path, blob } = event;
    const file = { path, blob, mode: MODE.file };
    const words = strayAnswerText(event);
    await moveToDead(draft, layout.eventFolder(event), file, words, 'answers nothing that waits');
    return false;
  }
  for (const record of waiting) await draft.amend(asked, withAnswer(record, event, draft.now));
  await draft.take(event);
  const who = event.sender ?? 'a person';
  const note = `answer to ${asked.id}, for ${waiting.map(({ agent }) => agent).join(', ')}`;
  draft.makeCommit(`strata: ${who} answered ${asked.type}`, [['Strata-Note', note]], AUTHOR);
  return true;
}

function withAnswer(record: Record, event: StrataEvent, now: Date): Record {
  const { id, sender, timestamp, payload } = event;
  return {
    ...record,
    waiting: null,
    due: now.toISOString(),
    answers: [...record.answers, { event: id, sender, at: timestamp, payload }],
  };
}

async function moveToDead(
  draft: QueueDraft,
  folder: string,
  file: KeptFile,
  problem: string,
  what: string,
): Promise<void> {
  const base = `${draft.tip.config.paths.dead}/${folder}`;
  await draft.take(file);
  await draft.keep(`${base}/${layout.keptEventName(file.path, [])}`, file);
  await draft.putText(`${base}/${layout.PROBLEM_FILE}`, problem);
  const subject = `strata: ${layout.baseName(file.path)} ${what}`;
  draft.makeCommit(subject, [['Strata-Note', `moved to ${base}`]], AUTHOR);
}
