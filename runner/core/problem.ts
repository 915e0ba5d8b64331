import type { Fault } from './fault.ts';

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
  /** The same as data, where it is one of the kinds that are known. */
  fault?: Fault | undefined;
}

/** What is wrong, what was expected, what to do. */
export type Told = Pick<Problem, 'what' | 'expected' | 'fix'>;

/** One line a terminal can turn into a link: `file:line:column: what; expected …; fix`. */
export function formatProblem(problem: Problem): string {
  return layOut(problem, problem, inEnglish);
}

/** The same where people see already which file it is about. */
export function inOneLine(told: Told & Pick<Problem, 'at'>): string {
  return partsOf(told.at, told, inEnglish);
}

type SayExpected = (expected: string) => string;
const inEnglish: SayExpected = (expected) => `expected ${expected}`;

/** The same in any words. */
export function layOut(problem: Problem, told: Told, sayExpected: SayExpected): string {
  const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}: ${partsOf(problem.at, told, sayExpected)}`;
}

function partsOf(at: string | undefined, { what, expected, fix }: Told, sayExpected: SayExpected): string {
  const parts = [at ? `${at}: ${what}` : what];
  if (expected) parts.push(sayExpected(expected));
  if (fix) parts.push(fix);
  return parts.join('; ');
}

/** As `--json` has it. */
export function problemAsJson({ fault: _fault, ...problem }: Problem): Problem {
  return problem;
}

/** Whether any of the problems keeps the thing from being used. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
