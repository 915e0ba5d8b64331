import { join } from 'node:path';
import { programFile } from '../programs.ts';
import { judgeEnd } from './ending.ts';
import type { Engine, EngineResult, EngineRun } from './engine.ts';
import type { ModuleInput } from './module-host.ts';
import { ownProcess } from './ownprocess.ts';
import { holdProcess } from './process.ts';

/** A TypeScript (or JavaScript) file whose default export is the agent, in a Node process of its own. */
export const moduleEngine: Engine = { needsFolders: true, run: runModule };

async function runModule(run: EngineRun): Promise<EngineResult> {
  const file = join(run.agentDir, run.file);
  const input: ModuleInput = {
    file,
    event: run.event,
    context: {
      workdir: run.workdir,
      agentDir: run.agentDir,
      agent: run.agentId,
      run: run.run,
      attempt: run.attempt,
      day: run.day,
      now: run.now,
    },
  };
  const work = { ...ownProcess(programFile('module-host'), file), input: JSON.stringify(input) };
  return judgeEnd(run, await holdProcess(run, work));
}
