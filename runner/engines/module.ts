import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeEnd } from './ending.ts';
import type { Engine, EngineResult, EngineRun } from './engine.ts';
import type { ModuleInput } from './module-host.ts';
import { holdProcess } from './process.ts';

const here = fileURLToPath(import.meta.url);
/** `.ts` when run from source, `.js` when compiled, `.mjs` in the Action's bundle. */
const extension = extname(here);
const host = join(dirname(here), `module-host${extension}`);

/** Under which of its forms this package is found by agents that import it. */
const CONDITION: Readonly<Record<string, string[]>> = {
  '.ts': ['--conditions=strata-source'],
  '.mjs': ['--conditions=bundle'],
};

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
  const command = [process.execPath, ...loaderFlags(file), host] as const;
  const work = { command, readable: installation(), input: JSON.stringify(input) };
  return judgeEnd(run, await holdProcess(run, work));
}

/** What of this package a module needs: its code and the packages it uses, never the repository around it. */
function installation(): string[] {
  // The bundle lies flat; else this file lies in a folder of the source.
  const code = extension === '.mjs' ? dirname(here) : join(dirname(here), '..');
  const root = dirname(code);
  const outer = /^.*?[\\/]node_modules(?=[\\/])/.exec(root)?.[0];
  const apart = process.env['STRATA_PACKAGES'];
  return [
    code,
    join(root, 'package.json'),
    join(root, 'node_modules'),
    ...(outer ? [outer] : []),
    ...(apart ? [apart, join(dirname(apart), 'node_modules')] : []),
  ];
}

/** Node strips types by itself from 22.18 on; older ones get a loader, and only for TypeScript. */
function loaderFlags(file: string): string[] {
  const own = CONDITION[extension] ?? [];
  const typescript = /\.m?ts$/.test(file) || extension === '.ts';
  const strips = (process.features as { typescript?: false | string }).typescript;
  if (!typescript || strips) return ['--disable-warning=ExperimentalWarning', ...own];
  return [...own, '--import', import.meta.resolve('tsx')];
}
