/** How programs of this package's own are started. */
import { dirname, join } from 'node:path';
import type { Command } from '../core/confinement.ts';
import { codeFolder, isBundle } from '../programs.ts';

/**
 * How a file of this package is started, and what the process must be able to read.
 * @param loads a file that it imports
 */
export function ownProcess(file: string, loads = file): { command: Command; readable: string[] } {
  return { command: [process.execPath, ...loaderFlags(loads), file], readable: installation() };
}

/** What of this package it needs: its code and the packages it uses, never the repository around it. */
function installation(): string[] {
  const root = dirname(codeFolder);
  const outer = /^.*?[\\/]node_modules(?=[\\/])/.exec(root)?.[0];
  const apart = process.env['STRATA_PACKAGES'];
  return [
    codeFolder,
    join(root, 'package.json'),
    join(root, 'node_modules'),
    ...(outer ? [outer] : []),
    ...(apart ? [apart, join(dirname(apart), 'node_modules')] : []),
  ];
}

/** Node strips types by itself from 22.18 on; older ones get a loader, and only for TypeScript. */
function loaderFlags(file: string): string[] {
  // Agents that import this package find the form of it that lies here.
  const own = isBundle ? ['--conditions=bundle'] : [];
  const strips = (process.features as { typescript?: false | string }).typescript;
  if (!/\.m?ts$/.test(file) || strips) return ['--disable-warning=ExperimentalWarning', ...own];
  return [...own, '--import', import.meta.resolve('tsx')];
}
