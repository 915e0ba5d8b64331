import { createHash } from 'node:crypto';
import { openFolder } from '@97layer/strata/tools';

/** Of a file's bytes as they lie there. */
export async function sumOf(workdir: string, path: string): Promise<string> {
  const bytes = await openFolder(workdir).bytes(path);
  return createHash('sha256').update(bytes!).digest('hex');
}
