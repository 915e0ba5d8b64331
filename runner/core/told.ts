/** What a runner tells of itself beside its runs. */
import { formatProblem, type Problem } from './problem.ts';
import { inWords, type Words } from './reason.ts';

/** Why a run's work does not count. */
export type LostClaim = { kind: 'taken-over'; by: string } | { kind: 'claim-gone' };

export type Note =
  /** A file at the tip that cannot be read as it should. */
  | { kind: 'problem'; problem: Problem }
  /** A day's budget that is used up; of one agent, or of all (null). */
  | { kind: 'budget'; agent: string | null; limit: number; until: string }
  | { kind: 'no-border' }
  /** As a door said it. */
  | { kind: 'words'; words: string };

export function lostInEnglish(lost: LostClaim): string {
  return inWords<LostClaim>(LOST, lost);
}

export function noteInEnglish(note: Note): string {
  return inWords<Note>(NOTES, note);
}

const LOST: Words<LostClaim> = {
  'taken-over': ({ by }) => `its claim was taken over by ${by}`,
  'claim-gone': () => 'its claim is gone',
};

const NOTES: Words<Note> = {
  problem: ({ problem }) => formatProblem(problem),
  budget: ({ agent, limit, until }) =>
    `the day's budget of ${agent ?? 'all agents'}, $${limit}, is used up or set aside for runs under way: what would cost more waits, at most until ${until} (budgets in strata.yaml)`,
  'no-border': () =>
    'agents run without a border: neither podman nor bubblewrap works here (strata doctor says why)',
  words: ({ words }) => words,
};
