// Makes the Action's bundle: `bundle/` holds all it runs, so that a job needs no checkout and no install.
// With `--check` it writes nothing, and fails where the committed bundle is not what the source makes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from './bundling.mjs';
import { at } from './setup/root.mjs';

const folder = at('bundle');

const { outputFiles } = await build({
  ...bundling,
  entryPoints: {
    action: 'runner/action.ts',
    'module-host': 'runner/engines/module-host.ts',
    'tool-host': 'runner/tools/model/tool-host.ts',
    tools: 'runner/tools/index.ts',
  },
  outdir: 'bundle',
  outExtension: { '.js': '.mjs' },
  // Large, or machine code: runner/action/tools.ts brings them where an agent needs them.
  external: ['@takumi-rs/core', 'playwright-core'],
  minify: true,
  lineLimit: 160,
});
const made = new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));

if (process.argv.includes('--check')) check();
else write();

function check() {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const names = [...new Set([...made.keys(), ...there])];
  const stale = names.filter(
    (name) => !there.includes(name) || !made.get(name)?.equals(readFileSync(join(folder, name))),
  );
  if (stale.length === 0) return;
  console.error(
    `bundle/ is not what runner/ makes (${stale.length} files differ, such as ${stale[0]}); run: npm run bundle`,
  );
  process.exitCode = 1;
}

function write() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, contents] of made) writeFileSync(join(folder, name), contents);
  const bytes = [...made.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`bundle/: ${made.size} files, ${Math.round(bytes / 1024)} KiB`);
}
