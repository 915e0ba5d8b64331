import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { at } from './root.mjs';
import { say, words } from './words.mjs';

const stamp = at('dist/.strata-sources');
const lock = at('node_modules/.strata-building');
/** What says how dist/ is made, and of which versions of packages. */
const makers = [
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/bundling.mjs',
];

/**
 * Makes dist/ when runner/ is not what it was made from. Two at once take turns.
 * @returns whether dist/ is what the sources say
 */
export async function buildWhenChanged() {
  const sources = hashOfSources();
  if (readStamp() === sources) return true;
  return inTurn(() => {
    if (readStamp() === sources) return true;
    say(words.building);
    const run = spawnSync(process.execPath, [at('scripts/build.mjs')], {
      cwd: at(),
      stdio: ['ignore', 2, 2],
    });
    if (run.status !== 0) return false;
    writeFileSync(stamp, sources);
    return true;
  });
}

/** By content, not by time: a checkout changes times, and a clock may be wrong. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync(at('runner'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of [...makers.map((name) => at(name)), ...files]) {
    hash
      .update(`${file.slice(at().length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function readStamp() {
  // `npm ci` compiles without a stamp: then tsc looks once more, and finds little to do.
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

async function inTurn(work) {
  while (!takeLock()) await pause(100);
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function takeLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
    forgetOldLock();
    return false;
  }
}

/** A build that was killed leaves its lock behind; none takes this long. */
function forgetOldLock() {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > 120_000) rmSync(lock, { recursive: true, force: true });
}
