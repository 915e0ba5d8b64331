/** What a workflow asks of the Action, read before anything is opened. */
import { getBooleanInput, getInput } from '@actions/core';
import { leastPushes } from './budget.ts';

/** `drain`: run agents. `plan`: tell which kinds of runner have work. `emit`: commit one event. */
export const MODES = ['drain', 'plan', 'emit'] as const;
export type Mode = (typeof MODES)[number];

/** One kind of runner that the workflow offers. */
export interface RunnerKind {
  labels: string[];
  /** What the job's `runs-on` is to be: a GitHub runner's label, or several. */
  runsOn: string | string[];
}

export interface Inputs {
  mode: Mode;
  token: string;
  /** `owner/name`. */
  repository: string;
  branch: string | null;
  labels: string[];
  jobs: number;
  minutes: number;
  /** Null: as many as the host allows. */
  pushes: number | null;
  name: string | null;
  untilIdle: boolean;
  /** Where what agents need installed is kept, for a cache; null: it goes with the job. */
  toolsFolder: string | null;
  /** File name of the workflow that goes on where work is left. */
  followUp: string | null;
  runners: RunnerKind[];
  event: { type: string; payload: string; to: string };
}

/** An input that cannot be used; its words say which, and what was expected. */
export class WrongInput extends Error {
  override name = 'WrongInput';
}

const LABEL = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u;

export function readInputs(): Inputs {
  const jobs = wholeNumber('jobs', 1, 256) ?? 1;
  return {
    mode: oneOf('mode', MODES),
    token: getInput('token'),
    repository: matching('repository', /^[\w.-]+\/[\w.-]+$/, 'owner/name')!,
    branch: getInput('branch') || null,
    labels: labelsOf('labels', getInput('labels')),
    jobs,
    minutes: minutes('minutes'),
    pushes: wholeNumber('pushes', leastPushes(jobs), 100_000),
    name: matching('name', NAME, 'letters, digits, spaces, dots and dashes, at most 60'),
    untilIdle: getBooleanInput('until-idle'),
    toolsFolder: getInput('tools-folder') || null,
    followUp: matching('follow-up', /^[\w.-]+\.ya?ml$/, "a workflow's file name such as strata.yml"),
    runners: readRunners(getInput('runners')),
    event: { type: getInput('type'), payload: getInput('payload'), to: getInput('to') },
  };
}

/** Lines of `labels: runner`, such as `browser, heavy: [self-hosted, large]`; the first that fits is taken. */
export function readRunners(said: string): RunnerKind[] {
  const lines = said.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, labels, runner] = /^([^:]+):\s*(\S.*)$/.exec(line) ?? [];
      if (labels === undefined || runner === undefined)
        throw new WrongInput(`runners: ${JSON.stringify(line)} is not a line such as "light: ubuntu-latest"`);
      return { labels: labelsOf('runners', labels), runsOn: readRunsOn(runner) };
    });
}

function readRunsOn(said: string): string | string[] {
  const list = /^\[(.*)\]$/.exec(said)?.[1];
  return list === undefined ? said : list.split(',').map((label) => label.trim());
}

function labelsOf(input: string, said: string): string[] {
  const labels = said.split(',').map((label) => label.trim());
  const odd = labels.find((label) => !LABEL.test(label));
  if (odd !== undefined)
    throw new WrongInput(
      `${input}: ${JSON.stringify(odd)} is not a label; use letters, digits, dots and dashes`,
    );
  return [...new Set(labels)];
}

function oneOf<Value extends string>(input: string, values: readonly Value[]): Value {
  const said = getInput(input);
  const found = values.find((value) => value === said);
  if (found === undefined)
    throw new WrongInput(`${input}: ${JSON.stringify(said)} is none of ${values.join(', ')}`);
  return found;
}

function matching(input: string, pattern: RegExp, expected: string): string | null {
  const said = getInput(input);
  if (said === '') return null;
  if (!pattern.test(said)) throw new WrongInput(`${input}: ${JSON.stringify(said)} is not ${expected}`);
  return said;
}

/** Five days, as long as a job of one's own runners may take. */
const LONGEST_MINUTES = 7200;

function minutes(input: string): number {
  const said = getInput(input);
  const value = Number(said);
  if (!/^\d+(?:\.\d+)?$/.test(said) || value === 0 || value > LONGEST_MINUTES)
    throw new WrongInput(
      `${input}: ${JSON.stringify(said)} is not a number of minutes up to ${LONGEST_MINUTES}`,
    );
  return value;
}

function wholeNumber(input: string, least: number, most: number): number | null {
  const said = getInput(input);
  if (said === '') return null;
  const value = Number(said);
  if (!/^\d+$/.test(said) || value < least || value > most)
    throw new WrongInput(`${input}: ${JSON.stringify(said)} is not a whole number from ${least} to ${most}`);
  return value;
}
