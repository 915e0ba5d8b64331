// Compiles runner/ into dist/. Runs on `npm ci` (as `prepare`), so a fresh install has a command that runs.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

let compiler;
try {
  compiler = createRequire(import.meta.url).resolve('typescript/package.json');
} catch {
  // Installed as a dependency: dist/ came with the package and there is nothing to compile.
  if (existsSync(join(root, 'dist/cli/main.js'))) process.exit(0);
  console.error(
    'strata: TypeScript is missing. Run `npm ci` (with development dependencies) in this folder.',
  );
  process.exit(1);
}
const run = spawnSync(process.execPath, [join(dirname(compiler), 'bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (run.status === 0 && existsSync(join(root, 'dist/cli/main.js')))
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
process.exit(run.status ?? 1);
