import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { judgeEnd } from './ending.ts';
import { holdProcess } from './process.ts';

/** Any executable: the event as JSON on standard input, the working folder as current directory. */
export const programEngine: Engine = {
  needsFolders: true,
  run: async (run) =>
    judgeEnd(
      run,
      await holdProcess(run, {
        command: [join(run.agentDir, run.file)],
        readable: [],
        input: `${JSON.stringify(run.event)}\n`,
      }),
    ),
};
