/** One run of the real Claude Code against a double of the service, without a bus. */
import type { Start } from '../../runner/core/confinement.ts';
import type { Toolbox } from '../../runner/core/modeltools.ts';
import { claudeCodeEngine } from '../../runner/engines/claude-code/engine.ts';
import type { EngineResult } from '../../runner/engines/engine.ts';
import { confine } from '../../runner/sandbox/index.ts';
import { toolbox } from '../../runner/tools/model/toolbox.ts';
import { makeRun } from '../engines/bench.ts';
import { choiceOf, fill, leadThere, taskOn, type Setting, type Thought } from '../models/bench.ts';
import { openDouble, type Reply } from '../models/double.ts';
import { CLAUDE_CODE_PROGRAM } from '../support/claude-code.ts';
import { service } from './service.ts';

export interface Terms extends Setting {
  /** What works beside Claude Code's own tools. */
  tools?: Toolbox;
  /** Told what it starts. */
  seen?: (start: Start) => void;
}

/** It ends with this. */
export const finish = (input: object): Reply => ({ calls: [{ name: 'StructuredOutput', input }] });

export async function work(script: readonly Reply[], terms: Terms = {}): Promise<Thought> {
  const { ended, ...begun } = await startWorking(script, terms);
  return { ...begun, result: await ended };
}

/** Does not wait for its end. */
export async function startWorking(
  script: readonly Reply[],
  {
    task,
    run: changes,
    files = {},
    wrongKey,
    sandbox = 'process',
    hosts = [],
    allow = [],
    tools = toolbox,
    seen,
  }: Terms = {},
): Promise<Omit<Thought, 'result'> & { ended: Promise<EngineResult> }> {
  const double = await openDouble(service, script);
  leadThere('claude', double);
  const model = taskOn(double, choiceOf('claude', double.url), { wrongKey, task, hosts, allow });
  const limits = { timeoutMs: 120_000, folderBytes: 50_000_000 };
  const { run, lines, stop } = await makeRun('', {}, { model, ...limits, ...changes });
  const { workdir, home, tmp, timeoutMs } = run;
  run.confine = (start) => {
    seen?.(start);
    const limits = { memoryBytes: 2 ** 31, cpus: null, processes: 1000, timeoutMs };
    return confine({ workdir, home, tmp, ...start, sandbox, image: null, limits, network: { hosts, allow } });
  };
  await fill(workdir, files);
  return { double, run, lines, stop, ended: claudeCodeEngine(CLAUDE_CODE_PROGRAM, tools).run(run) };
}
