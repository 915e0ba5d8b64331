import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An absolute path, given from the repository's root. */
export function at(...path) {
  return join(root, ...path);
}
