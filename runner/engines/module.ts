import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeEnd } from './ending.ts';
import type { Engine, EngineResult, EngineRun } from './engine.ts';
import type { ModuleInput } from './module-host.ts';
import { extension, ownProcess } from './ownprocess.ts';
import { holdProcess } from './process.ts';

const host = join(dirname(fileURLToPath(import.meta.url)), `module-host${extension}`);

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
  const work = { ...ownProcess(host, file), input: JSON.stringify(input) };
  return judgeEnd(run, await holdProcess(run, work));
}
