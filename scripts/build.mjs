// Makes dist/ of runner/: the command and what it starts, and the types of what agents import.
// Runs on `npm ci` (as `prepare`), so a fresh install has a command that runs.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { at } from './setup/root.mjs';

const folder = at('dist');
const command = join(folder, 'cli/main.js');

let compiler;
try {
  compiler = createRequire(import.meta.url).resolve('typescript/package.json');
} catch {
  // Installed as a dependency: dist/ came with the package and there is nothing to compile.
  if (existsSync(command)) process.exit(0);
  console.error(
    'strata: TypeScript is missing. Run `npm ci` (with development dependencies) in this folder.',
  );
  process.exit(1);
}

/** What is imported where it is needed only is large or comes with files of its own: it stays in its package. */
const packagesOfLater = {
  name: 'packages of later',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

await writeCode();
process.exitCode = writeTypes();

/** The command starts in two thirds of the time that it takes with a file for each module. */
async function writeCode() {
  const [{ build }, { bundling }] = await Promise.all([import('esbuild'), import('./bundling.mjs')]);
  const { outputFiles } = await build({
    ...bundling,
    entryPoints: {
      'cli/main': 'runner/cli/main.ts',
      'module-host': 'runner/engines/module-host.ts',
      'tool-host': 'runner/tools/model/tool-host.ts',
      agent: 'runner/agent.ts',
      tools: 'runner/tools/index.ts',
    },
    outdir: 'dist',
    plugins: [packagesOfLater],
  });
  for (const name of existsSync(folder) ? readdirSync(folder).filter((one) => one !== 'types') : [])
    rmSync(join(folder, name), { recursive: true });
  mkdirSync(dirname(command), { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  chmodSync(command, 0o755);
}

function writeTypes() {
  const tsc = join(dirname(compiler), 'bin/tsc');
  const options = { cwd: at(), stdio: 'inherit' };
  return spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], options).status ?? 1;
}
