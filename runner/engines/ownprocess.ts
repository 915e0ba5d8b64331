/** Processes of this package's own, however it lies here: as source, compiled, or in the Action's bundle. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../core/confinement.ts';

const here = fileURLToPath(import.meta.url);
/** `.ts` when run from source, `.js` when compiled, `.mjs` in the bundle. */
export const extension = extname(here);

/** Under which of its forms this package is found by agents that import it. */
const CONDITION: Readonly<Record<string, string[]>> = {
  '.ts': ['--conditions=strata-source'],
  '.mjs': ['--conditions=bundle'],
};

/**
 * How a file of this package is started, and what the process must be able to read.
 * @param loads a file that it imports
 */
export function ownProcess(file: string, loads = file): { command: Command; readable: string[] } {
  return { command: [process.execPath, ...loaderFlags(loads), file], readable: installation() };
}

/** What of this package it needs: its code and the packages it uses, never the repository around it. */
function installation(): string[] {
  // As source this file lies in a folder of its own; made into files that run, all lie flat.
  const code = extension === '.ts' ? join(dirname(here), '..') : dirname(here);
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
