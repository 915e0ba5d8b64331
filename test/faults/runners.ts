/** Runners as people start them, and what they tell, for tests of faults. */
import { landedOn } from '../runner/oracle.ts';
import { change, eventText } from '../runner/studio.ts';
import type { Environment } from '../support/environment.ts';
import { startStrata, type StrataProcess } from '../support/processes.ts';
import type { Person } from '../support/repos.ts';
import { tempFolder } from '../support/temp.ts';
import { until } from '../support/until.ts';

/** One line of a runner's log. */
export interface Told {
  level: string;
  kind: string;
  msg: string;
  fault?: string;
}

export interface RunnerProcess extends StrataProcess {
  /** Its log so far; of one kind where that is named. */
  told(kind?: string): Told[];
  /** Lines that are no log: notes, and the last words of one that ended badly. */
  words(): string[];
  /** Ends it as a person does, when its runs have ended; its exit code. */
  finish(): Promise<number | null>;
}

export interface RunnerSettings {
  name?: string;
  state?: string;
  args?: string[];
  env?: Environment;
}

/** `strata run` on a folder or an address, with a short lease. */
export async function startRunner(repo: string, settings: RunnerSettings = {}): Promise<RunnerProcess> {
  const { name = 'runner', args = [], env = {} } = settings;
  const state = settings.state ?? (await tempFolder('state'));
  const command = ['run', '--repo', repo, '--name', name, '--lease', '3s', ...args];
  const started = await startStrata(command, { env: { STRATA_STATE: state, ...env } });
  const isLog = (line: string) => line.startsWith('{');
  return {
    ...started,
    told: (kind) => {
      const log = started.lines.filter(isLog).map((line) => JSON.parse(line) as Told);
      return kind === undefined ? log : log.filter((line) => line.kind === kind);
    },
    words: () => started.lines.filter((line) => !isLog(line)),
    async finish() {
      started.kill('SIGTERM', 'alone');
      return (await started.exited).exitCode;
    },
  };
}

/** A person adds events beside busy runners. */
export async function addEvents(
  person: Person,
  names: readonly string[],
  payload: object = {},
): Promise<void> {
  const files = names.map((name) => [`queue/events/work/${name}.json`, eventText({ name, ...payload })]);
  await change(person, Object.fromEntries(files));
}

/** Waits until so many outcomes are on the branch. */
export async function untilLanded(remote: string, count: number, runner: RunnerProcess): Promise<void> {
  await until(async () => (await landedOn(remote)).length >= count, {
    within: 180_000,
    every: 100,
    what: () => `${count} outcomes; told:\n${runner.lines.join('\n')}`,
  });
}
