// Claude Code for the tests, in a cache folder of the user's: hundreds of MB that no clone should hold. Its version
// and the checksums of its packages are those of claude-code/package-lock.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { at } from './root.mjs';

const source = at('scripts/setup/claude-code');
const version = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).dependencies[
  '@anthropic-ai/claude-code'
];
const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
const folder = join(caches, 'strata/claude-code', version);

/** Absolute path of the program at that very version, or undefined. */
export function findClaudeCode() {
  const packages = join(folder, 'node_modules/@anthropic-ai');
  if (!existsSync(packages)) return undefined;
  const programs = readdirSync(packages).map((name) => join(packages, name, 'claude'));
  return programs.find((file) => existsSync(file));
}

const copy = `require('node:fs').cpSync(${JSON.stringify(source)}, ${JSON.stringify(folder)}, { recursive: true })`;
// The program lies in the package of its platform; scripts of packages have nothing to add to that.
const install = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];

/** By npm, which is wherever this runs. */
export const npm = {
  name: 'npm',
  isHere: true,
  brings: ['claude-code'],
  packageFor: () => `@anthropic-ai/claude-code@${version}`,
  isAllowed: () => process.platform === 'linux',
  steps: () => [
    [process.execPath, ['-e', copy]],
    ['npm', install],
  ],
  command: () => `cp -r ${source}/. ${folder} && npm ${install.join(' ')}`,
};
