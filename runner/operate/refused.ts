/** Why an operation changed nothing, and its words for forges and logs. */
import { formatProblem, type Problem } from '../core/problem.ts';
import { inWords, type Words } from '../core/reason.ts';
import { SHORTEST_HEAD } from '../core/review.ts';
import type { Unmerged } from '../git/drafts.ts';

export type Refused = OfQueue | OfReplay | OfDraft | OfUndo;

type OfQueue =
  | { kind: 'not-pending'; event: string }
  | { kind: 'failed-already'; event: string }
  | { kind: 'answered-already'; event: string }
  | { kind: 'ended-already'; event: string; state: string }
  | { kind: 'too-late'; event: string; agents: readonly string[] }
  | { kind: 'no-delivery'; event: string; agent: string | null; open: readonly string[] }
  | { kind: 'nothing-to-retry'; event: string }
  | { kind: 'folder-without-event'; folder: string }
  | { kind: 'still-unreadable'; path: string; problems: readonly Problem[] }
  /** What holds the branch where it is, as the remote's folder said it. */
  | { kind: 'held'; words: string };

type OfReplay =
  | { kind: 'no-commit'; commit: string }
  | { kind: 'not-on-record'; event: string; agent: string | null }
  | { kind: 'event-gone'; event: string }
  | { kind: 'joined'; event: string; lead: string }
  | { kind: 'was-cancelled'; event: string; agent: string }
  | { kind: 'no-agent'; agent: string; commit: string }
  | { kind: 'commit-gone'; commit: string }
  | { kind: 'stopped' }
  /** As the record would have said it. */
  | { kind: 'does-not-land'; words: string };

type OfDraft =
  | { kind: 'closed'; draft: string }
  | { kind: 'head-too-short'; head: string }
  | { kind: 'head-moved'; branch: string; at: string; seen: string }
  | Unmerged;

type OfUndo =
  | { kind: 'waits-as-draft'; draft: string }
  | { kind: 'not-landed-yet'; event: string }
  | { kind: 'undone-before'; event: string; by: string; at: string }
  | { kind: 'nothing-landed'; event: string }
  | { kind: 'built-on'; later: readonly LaterWork[] };

/** What came of a run's work, or was done to it, since. */
export type LaterWork =
  | { kind: 'changed'; path: string; last: { author: string; subject: string } | null }
  | { kind: 'answered'; event: string; agents: readonly string[] }
  | { kind: 'about-to-land'; event: string; agent: string };

export function refusedInEnglish(refused: Refused): string {
  return inWords<Refused>(ENGLISH, refused);
}

const LATER: Words<LaterWork> = {
  changed: ({ path, last }) =>
    `${path} was changed since${last ? ` by ${last.author} (${last.subject})` : ''}`,
  answered: ({ event, agents }) => `${event} was answered by ${agents.join(', ')}`,
  'about-to-land': ({ event, agent }) => `${event} was answered by ${agent}, which is about to land`,
};

const ENGLISH: Words<Refused> = {
  'not-pending': ({ event }) => `no event ${event} is pending`,
  'failed-already': ({ event }) =>
    `${event} failed for good already; to have it answered after all: strata retry ${event}`,
  'answered-already': ({ event }) => `${event} was answered already; to take that back: strata undo ${event}`,
  'ended-already': ({ event, state }) => `${event} ended already (${state})`,
  'too-late': ({ event, agents }) =>
    `too late: ${agents.join(', ')} ended, and the outcome is about to land; then: strata undo ${event}`,
  'no-delivery': ({ event, agent, open }) =>
    `event ${event} has no open delivery to ${agent}; open are those to ${open.join(', ')}`,
  'nothing-to-retry': ({ event }) =>
    `${event} is neither dead nor waiting for another try; see: strata show ${event}`,
  'folder-without-event': ({ folder }) => `${folder} holds no event`,
  'still-unreadable': ({ path, problems }) =>
    `${path} still cannot be read: ${problems.map(formatProblem).join('; ')}`,
  held: ({ words }) => words,
  'no-commit': ({ commit }) => `there is no commit ${commit}`,
  'not-on-record': ({ event, agent }) =>
    `no finished delivery of ${event}${agent === null ? '' : ` to ${agent}`} is on record`,
  'event-gone': ({ event }) => `the event ${event} can no longer be read`,
  joined: ({ event, lead }) => `${event} was answered together with ${lead}: replay that one`,
  'was-cancelled': ({ event, agent }) => `the delivery of ${event} to ${agent} was cancelled`,
  'no-agent': ({ agent, commit }) => `there is no agent ${agent} at ${commit}`,
  'commit-gone': ({ commit }) => `commit ${commit}, which it read, is gone`,
  stopped: () => 'stopped',
  'does-not-land': ({ words }) => words,
  closed: ({ draft }) => `the draft ${draft} is closed`,
  'head-too-short': ({ head }) =>
    `"${head}" names no commit: give at least ${SHORTEST_HEAD} characters of the one you looked at`,
  'head-moved': ({ branch, at, seen }) => `${branch} is at ${at} by now, not at ${seen}; look at it again`,
  'branch-gone': ({ branch }) => `its branch ${branch} is gone`,
  'in-conflict': ({ paths }) =>
    `${paths.join(', ')} changed on the branch since it was drafted, in the same lines`,
  'waits-as-draft': ({ draft }) =>
    `it waits as the draft ${draft}, so nothing of it landed; to close that: strata review reject ${draft}`,
  'not-landed-yet': ({ event }) => `nothing of ${event} landed yet; to stop it: strata cancel ${event}`,
  'undone-before': ({ event, by, at }) => `${by} undid ${event} before, at ${at}`,
  'nothing-landed': ({ event }) => `nothing of ${event} landed that could be undone`,
  'built-on': ({ later }) => `later work builds on it: ${later.map((one) => inWords(LATER, one)).join('; ')}`,
};
