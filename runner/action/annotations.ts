/** What is wrong, where people look for it: annotations on bad files, one error where the job fails. */
import { error, notice, setFailed, warning } from '@actions/core';
import { checkAgents } from '../cli/agents/check.ts';
import { filesAtTip } from '../cli/agents/files.ts';
import { tellable, wordsFor } from '../cli/faults.ts';
import { formatProblem, type Problem } from '../core/problem.ts';
import type { Tip, View } from '../core/view.ts';
import type { Remote } from '../git/remote.ts';
import { WrongInput } from './inputs.ts';
import { inert } from './words.ts';

/** GitHub shows 10 of a kind for each step; more only make the log long. */
const MOST = 50;

/** Annotates each problem once. An event that cannot be read is moved to the dead: an error like any other. */
export class Annotations {
  readonly #told = new Set<string>();

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const words = formatProblem(problem);
      if (this.#told.has(words) || this.#told.size >= MOST) continue;
      this.#told.add(words);
      const { file, line: startLine, column: startColumn } = problem;
      const place = {
        title: 'Strata',
        file: inert(file),
        ...(startLine ? { startLine } : {}),
        ...(startColumn ? { startColumn } : {}),
      };
      (problem.severity === 'error' ? error : notice)(inert(words), place);
    }
  }
}

export function problemsOf({ tip }: View): Problem[] {
  return [
    ...tip.problems,
    ...tip.unreadable.flatMap(({ problems }) => problems),
    ...tip.strangers.map(({ problem }) => problem),
  ];
}

/** What only a look at all of the agents' files tells, such as a program that is not there. */
export async function agentProblems(remote: Remote, tip: Tip): Promise<Problem[]> {
  const { problems } = checkAgents(
    await filesAtTip(remote, tip),
    Boolean(process.env.STRATA_ALLOWED_SIGNERS),
  );
  return problems.filter(({ severity }) => severity === 'error');
}

export function warn(words: string): void {
  warning(inert(words), { title: 'Strata' });
}

/** How git and hosts say that the token will not do. */
const REFUSED = /could not read Username|Authentication failed|\b40[13]\b|Permission to .* denied|denied/i;
const NO_RIGHT =
  'the token was refused: the job needs "permissions: contents: write", or a token that has it';
/** How GitHub says that a rule of the branch forbids what the token may do. */
const RULED_OUT = /GH006|GH013|protected branch|rule violations/i;
const RULED_WORDS = 'a rule protects the bus branch: docs/protected-main.md has the two ways';

function hintsAt(words: string): string[] {
  if (RULED_OUT.test(words)) return [RULED_WORDS];
  return REFUSED.test(words) ? [NO_RIGHT] : [];
}

/** One error, exit code 1. A fault that nobody foresaw comes with its stack. */
export function fail(fault: unknown): void {
  const told = fault instanceof WrongInput ? fault.message : wordsFor(fault);
  const words = told === null ? null : [told, ...hintsAt(told)].join('; ');
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  setFailed(inert(tellable(words ?? stack)));
}
