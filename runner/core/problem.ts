/**
 * A fault in something a person wrote, told so that they can mend it: which file, where in it, what
 * is wrong, what was expected, what to do. Problems are data; parsers return all they found.
 */
export interface Problem {
  /** `error` keeps the thing from being used; `note` says how it was understood. */
  severity: 'error' | 'note';
  /** Path in the bus, as a person would type it. */
  file: string;
  /** 1-based line and column, where the fault has a place. */
  line?: number | undefined;
  column?: number | undefined;
  /** The key or part concerned, such as `payload.urls[0]`. */
  at?: string | undefined;
  what: string;
  expected?: string | undefined;
  fix?: string | undefined;
}

/** One line a terminal can turn into a link: `file:line:column: what; expected …; fix`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}: ${withoutPlace(problem)}`;
}

/** The same where people see already which file it is about. */
export function withoutPlace(problem: Problem): string {
  const parts = [problem.at ? `${problem.at}: ${problem.what}` : problem.what];
  if (problem.expected) parts.push(`expected ${problem.expected}`);
  if (problem.fix) parts.push(problem.fix);
  return parts.join('; ');
}

/** Whether any of the problems keeps the thing from being used. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
