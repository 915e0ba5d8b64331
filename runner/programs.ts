/** The programs that are started for an agent's work, however this package lies here: compiled, or as the Action's bundle. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);

export const isBundle = extname(here) === '.mjs';

/** What is compiled or bundled lies flat. The source runs in tests, and starts what was compiled of it. */
export const codeFolder = extname(here) === '.ts' ? join(dirname(here), '../dist') : dirname(here);

export function programFile(name: 'module-host' | 'tool-host'): string {
  return join(codeFolder, `${name}${isBundle ? '.mjs' : '.js'}`);
}
