import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { at } from './root.mjs';
import { say, words } from './words.mjs';

/**
 * Whether node_modules/ holds what package-lock.json names. npm itself notes what it installed, as the
 * last thing it does, in node_modules/.package-lock.json: so an interrupted install shows too.
 */
export function packagesInPlace() {
  const wanted = readLock('package-lock.json');
  const found = readLock('node_modules/.package-lock.json');
  return Object.entries(wanted ?? {}).every(([path, { version, integrity, optional }]) => {
    // The entry without a path is this project; optional ones are for other systems.
    if (path === '' || (optional && found?.[path] === undefined)) return found !== undefined;
    return found?.[path]?.version === version && found[path].integrity === integrity;
  });
}

/**
 * Runs `npm ci`, which also compiles (its `prepare`). Returns whether the packages are there: where only
 * the compiling failed, that is told by the next step.
 */
export function installPackages() {
  say(words.packages);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // Under `npm start` npm says where it is; else the one on the path (on Windows a .cmd, for the shell).
  const npm = process.env.npm_execpath;
  const options = { cwd: at(), stdio: ['ignore', 2, 2] };
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status === 0 || packagesInPlace();
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(at(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
