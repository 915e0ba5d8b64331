/** The package's own agents and directives, as files for a new bus. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewFile } from './plan.ts';

const here = fileURLToPath(import.meta.url);
/** The installed package's root: above the source, or above `dist/`, where all lies flat. */
export const packageRoot = join(dirname(here), extname(here) === '.ts' ? '../../..' : '..');

/** Agents that show how agents are made; they listen to `example.*` only. */
export function exampleFiles(): Promise<NewFile[]> {
  return filesBelow('agents/examples');
}

/** The studio: every agent of the package but the examples, and what they must follow. */
export async function studioFiles(): Promise<NewFile[]> {
  const agents = (await filesBelow('agents')).filter(({ path }) => !path.startsWith('agents/examples/'));
  return [...agents, ...(await filesBelow('directives'))];
}

async function filesBelow(folder: string): Promise<NewFile[]> {
  const entries = await readdir(join(packageRoot, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/^\.|\.pyc$/.test(entry.name));
  const read = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const path = relative(packageRoot, file).replaceAll('\\', '/');
    // Not the file's own mode: an archive or a system without modes may have lost it.
    return { path, bytes, executable: bytes.subarray(0, 2).toString() === '#!' };
  });
  return (await Promise.all(read)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
