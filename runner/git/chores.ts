/** What the queue needs done beside outcomes: each one commit of its own, none of them an agent's. */
import type { Chore } from '../core/chores.ts';
import type { StrataEvent } from '../core/event.ts';
import { expiredText, strayAnswerText, turnedAwayText, unreadableText } from '../core/landing.ts';
import * as layout from '../core/layout.ts';
import type { Record } from '../core/outcome.ts';
import { formatProblem } from '../core/problem.ts';
import { inWords, type Words } from '../core/reason.ts';
import { isAnswerFor, type Unreadable } from '../core/view.ts';
import { emitReceipt } from './emission.ts';
import { MODE } from './objects.ts';
import type { KeptFile, QueueEdit } from './queue-edit.ts';
import type { RefUpdate } from './remote.ts';
import { tick, type Ground } from './ticking.ts';

const AUTHOR = 'strata';

/** What was done. `dead` and `path` are where files lie. */
export type Tidied =
  | { kind: 'buried'; path: string; dead: string }
  | { kind: 'turned-away'; path: string; dead: string; why: string }
  | { kind: 'dropped'; path: string; event: string }
  | { kind: 'expired'; path: string; dead: string }
  | { kind: 'handed-on'; path: string; answers: string | null }
  | { kind: 'stray-answer'; path: string; dead: string }
  /** Schedules that are due or begin, in the words of the commit. */
  | { kind: 'ticked'; words: string };

/** For whoever tells it, with the refs that move with the commit. */
export interface Done {
  tidied: Tidied;
  moves: readonly RefUpdate[];
}

/** Makes one commit. */
export async function doChore(queue: QueueEdit, chore: Chore, ground: Ground): Promise<Done> {
  if (chore.kind === 'tick') return tick(queue, chore.due, ground);
  return { tidied: await tidy(queue, chore), moves: [] };
}

async function tidy(queue: QueueEdit, chore: Exclude<Chore, { kind: 'tick' }>): Promise<Tidied> {
  const { dead } = queue.tip.config.paths;
  switch (chore.kind) {
    case 'bury':
      await bury(queue, chore.file);
      return { kind: 'buried', path: chore.file.path, dead };
    case 'turn-away':
      await turnAway(queue, chore.file, chore.why);
      return { kind: 'turned-away', path: chore.file.path, dead, why: chore.why };
    case 'drop':
      await dropDuplicate(queue, chore.event);
      return { kind: 'dropped', path: chore.event.path, event: chore.event.id };
    case 'expire':
      await expire(queue, chore.event);
      return { kind: 'expired', path: chore.event.path, dead };
    case 'answer':
      return (await answer(queue, chore.event))
        ? { kind: 'handed-on', path: chore.event.path, answers: chore.event.answers }
        : { kind: 'stray-answer', path: chore.event.path, dead };
  }
}

export function tidiedInEnglish(tidied: Tidied): string {
  return inWords<Tidied>(ENGLISH, tidied);
}

const ENGLISH: Words<Tidied> = {
  buried: ({ path, dead }) => `${path} cannot be read; moved to ${dead} with its problem.md`,
  'turned-away': ({ path, dead, why }) =>
    `${path} was turned away (${why}); moved to ${dead} with its problem.md`,
  dropped: ({ path, event }) => `${path} dropped: event ${event} was answered before`,
  expired: ({ path, dead }) => `${path} was heard by nobody before its deadline; moved to ${dead}`,
  'handed-on': ({ path, answers }) => `${path} answers ${answers}`,
  'stray-answer': ({ path, dead }) =>
    `${path} answers nothing that waits; moved to ${dead} with its problem.md`,
  ticked: ({ words }) => words,
};

/** Moves what cannot be read to the dead, with a problem.md that says how to mend it. */
async function bury(queue: QueueEdit, file: Unreadable): Promise<void> {
  const words = file.problems.map((problem) => `- ${formatProblem(problem)}`).join('\n');
  const folder = layout.unreadableFolder(file);
  await moveToDead(queue, folder, file, unreadableText(file.path, words), 'cannot be read');
}

/** Its folder bears no id: who may ask for it can still send the very same event. */
async function turnAway(queue: QueueEdit, file: { path: string; blob: string }, why: string): Promise<void> {
  const folder = layout.unreadableFolder(file);
  const kept = { ...file, mode: MODE.file };
  await moveToDead(queue, folder, kept, turnedAwayText(file.path, folder, why), 'was turned away');
}

/** Drops an event whose explicit id ended before; history keeps the file. */
async function dropDuplicate(queue: QueueEdit, event: StrataEvent): Promise<void> {
  await queue.take(event);
  const note = `duplicate: event ${event.id} was answered before`;
  const subject = `strata: dropped ${layout.baseName(event.path)}, a duplicate`;
  await queue.makeCommit(subject, [['Strata-Note', note]], AUTHOR);
}

/** An event that nobody listens to, past its deadline. */
async function expire(queue: QueueEdit, event: StrataEvent): Promise<void> {
  const { path, blob } = event;
  const folder = layout.eventFolder(event);
  const file = { path, blob, mode: MODE.file };
  await emitReceipt(queue, event, []);
  await moveToDead(queue, folder, file, expiredText(event), 'was heard by nobody before its deadline');
}

/**
 * Hands a person's answer to the deliveries that wait for it: their next attempt gets it at once. An
 * answer to nothing goes to the dead, and false comes back.
 */
async function answer(queue: QueueEdit, event: StrataEvent): Promise<boolean> {
  const asked = queue.pending.find(({ id, answers }) => id === event.answers && answers === null);
  const waiting = asked
    ? [...queue.recordsOf(asked).values()].filter(
        ({ waiting, agent }) => waiting && isAnswerFor(event, asked, agent, queue.tip),
      )
    : [];
  if (!asked || waiting.length === 0) {
    const { path, blob } = event;
    const file = { path, blob, mode: MODE.file };
    const words = strayAnswerText(event);
    await moveToDead(queue, layout.eventFolder(event), file, words, 'answers nothing that waits');
    return false;
  }
  for (const record of waiting) await queue.amend(asked, withAnswer(record, event, queue.now));
  await queue.take(event);
  const who = event.sender ?? 'a person';
  const note = `answer to ${asked.id}, for ${waiting.map(({ agent }) => agent).join(', ')}`;
  await queue.makeCommit(`strata: ${who} answered ${asked.type}`, [['Strata-Note', note]], AUTHOR);
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
  queue: QueueEdit,
  folder: string,
  file: KeptFile,
  problem: string,
  what: string,
): Promise<void> {
  const base = `${queue.tip.config.paths.dead}/${folder}`;
  await queue.take(file);
  await queue.keep(`${base}/${layout.keptEventName(file.path, [])}`, file);
  await queue.putText(`${base}/${layout.PROBLEM_FILE}`, problem);
  const subject = `strata: ${layout.baseName(file.path)} ${what}`;
  await queue.makeCommit(subject, [['Strata-Note', `moved to ${base}`]], AUTHOR);
}
