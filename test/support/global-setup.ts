import { execa } from 'execa';
import { join } from 'node:path';

/**
 * Compiles runner/ before the suite when it changed, since tests start the compiled command. A tree
 * that does not compile is told here and fails in `npm test`; tests of single files go on.
 */
export default async function setup(): Promise<void> {
  if (process.env['STRATA_BUILT'] === '1') return;
  const script = join(import.meta.dirname, '../../scripts/setup.mjs');
  const { exitCode } = await execa(process.execPath, [script, 'build'], { stdio: 'inherit', reject: false });
  if (exitCode !== 0)
    console.error('The tests run against the last dist/, since this tree does not compile.');
}
