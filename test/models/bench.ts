/** One run of an agent that thinks, against a double, without a bus. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { vi } from 'vitest';
import { recordSchema, type Record as StrataRecord } from '../../runner/core/outcome.ts';
import type { ModelChoice } from '../../runner/core/models.ts';
import type { EngineResult, EngineRun, ModelTask } from '../../runner/engines/engine.ts';
import type { SandboxName } from '../../runner/core/confinement.ts';
import { makeEngines } from '../../runner/engines/index.ts';
import { confine } from '../../runner/sandbox/index.ts';
import { toolbox } from '../../runner/tools/model/toolbox.ts';
import { makeRun } from '../engines/bench.ts';
import type { Person } from '../support/repos.ts';
import { anthropic } from './anthropic.ts';
import { openai, server } from './chat.ts';
import { openDouble, type Dialect, type Double, type Reply } from './double.ts';
import { google } from './gemini.ts';

export const DIALECTS: Readonly<Record<ModelChoice['by'], Dialect>> = {
  claude: anthropic,
  openai,
  google,
  server,
};

/** Models whose price is known. */
export function choiceOf(by: ModelChoice['by'], url: string): ModelChoice {
  const models = {
    claude: 'claude-opus-5-5',
    openai: 'gpt-5.4',
    google: 'gemini-3.8-flash',
    server: 'llama',
  };
  return by === 'server' ? { by, url: `${url}/v1`, model: models.server } : { by, model: models[by] };
}

export interface Setting {
  task?: Partial<ModelTask> | undefined;
  run?: Partial<EngineRun>;
  /** What lies in its folder. */
  files?: Record<string, string | Uint8Array>;
  /** Where its tools work, and what they may reach. */
  sandbox?: SandboxName;
  hosts?: string[];
  allow?: string[];
  /** It has another key than the right one. */
  wrongKey?: true | undefined;
}

export interface Thought {
  result: EngineResult;
  double: Double;
  run: EngineRun;
  lines: string[];
  stop: AbortController;
}

export async function think(
  by: ModelChoice['by'],
  script: readonly Reply[],
  setting: Setting = {},
): Promise<Thought> {
  const { ended, ...begun } = await startThinking(by, script, setting);
  return { ...begun, result: await ended };
}

/** Does not wait for its end. */
export async function startThinking(
  by: ModelChoice['by'],
  script: readonly Reply[],
  { task, run: changes, files = {}, wrongKey, sandbox = 'process', hosts = [], allow = [] }: Setting = {},
): Promise<Omit<Thought, 'result'> & { ended: Promise<EngineResult> }> {
  const double = await openDouble(DIALECTS[by], script);
  leadThere(by, double);
  const model = taskOn(double, choiceOf(by, double.url), { wrongKey, task, hosts, allow });
  const { run, lines, stop } = await makeRun('', {}, { model, ...changes });
  run.confine = (start) => {
    const { workdir, home, tmp } = run;
    const limits = { memoryBytes: 2 ** 31, cpus: null, processes: 1000, timeoutMs: 60_000 };
    const network = { hosts, allow };
    return confine({ workdir, home, tmp, ...start, sandbox, image: null, limits, network });
  };
  await fill(run.workdir, files);
  return { double, run, lines, stop, ended: makeEngines(toolbox).model.run(run) };
}

/** What it is to do, and with which key. */
export function taskOn(
  double: Double,
  choice: ModelChoice,
  { wrongKey, task, hosts = [], allow = [] }: Pick<Setting, 'wrongKey' | 'task' | 'hosts' | 'allow'>,
): ModelTask {
  return {
    prompt: 'Write what is asked for.',
    choices: [choice],
    keyOf: () => (wrongKey ? 'a-wrong-one' : double.key),
    tools: [],
    writes: ['knowledge/**'],
    emits: ['worked'],
    host: { hosts, allow, fileBytes: 20_000_000 },
    chronicle: { commits: () => Promise.resolve([]), records: () => Promise.resolve([]) },
    directives: 'directives',
    memory: { folder: null, writable: false, turns: [], tokens: 8000 },
    thinking: null,
    maxTurns: 8,
    budgetUsd: null,
    allowance: () => null,
    maxOutput: 4000,
    prices: {},
    ...task,
  };
}

export async function fill(folder: string, files: NonNullable<Setting['files']>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** All records of ended events at the tip, in the order of their paths. */
export async function recordsIn(person: Person): Promise<StrataRecord[]> {
  await person.pull();
  const { stdout } = await execa('git', ['ls-files', 'queue/done/*.json', 'queue/dead/*.json'], {
    cwd: person.folder,
  });
  const paths = stdout.split('\n').filter((path) => /\/[^/]+\/[^/]+\.json$/.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(join(person.folder, path), 'utf8')));
  return texts.flatMap((text) => recordSchema.safeParse(JSON.parse(text)).data ?? []);
}

/** The real client finds the double by the variables that it knows. */
export function leadThere(by: ModelChoice['by'], { url }: Double): void {
  for (const [name, value] of Object.entries(DIALECTS[by].environment(url))) vi.stubEnv(name, value);
}
