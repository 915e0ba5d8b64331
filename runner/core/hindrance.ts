/** What keeps outcomes from landing for now. */
import { formatProblem, type Problem } from './problem.ts';
import { inWords, type Words } from './reason.ts';

export type Hindrance =
  /** Rights come from `strata.yaml`, and it cannot be read. */
  | { kind: 'lawless'; problems: readonly Problem[] }
  | { kind: 'uncommitted'; path: string; worktree: string }
  /** Git said why the branch stays where it is. */
  | { kind: 'held'; words: string; worktree: string | null };

export function hindranceInEnglish(hindrance: Hindrance): string {
  return inWords<Hindrance>(ENGLISH, hindrance);
}

const ENGLISH: Words<Hindrance> = {
  lawless: ({ problems }) =>
    `nothing is claimed or landed until strata.yaml is mended: ${problems.map(formatProblem).join('; ')}`,
  uncommitted: ({ path, worktree }) =>
    `results wait: ${path} has uncommitted changes in ${worktree}; commit or stash, and they land`,
  held: ({ words, worktree }) =>
    worktree === null ? words : `results wait: ${words} in ${worktree}; commit or stash, and they land`,
};
