import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { findBrowser, finders } from './needs.mjs';
import { at } from './root.mjs';
import { waysFor } from './ways.mjs';
import { say, words } from './words.mjs';

const minute = 60_000;
const limit = 5 * minute;
const retryAfter = 24 * 60 * minute;

/**
 * Looks for what is needed of the machine, brings what is missing where the rights allow, and tells the
 * one command for the rest. What failed is not tried again within a day. `STRATA_INSTALL=no` installs
 * nothing.
 * @param triedFile where the failed tries are kept
 */
export async function bringNeeds(needs, triedFile = at('node_modules/.strata-tried.json')) {
  let missing = needs.filter((need) => !finders[need]());
  if (missing.length === 0) return;
  for (const need of missing) say(words.needs[need]);

  const tried = readTried(triedFile);
  const deadline = Date.now() + limit;
  for (let next = nextInstall(missing, tried); next; next = nextInstall(missing, tried)) {
    const came = await install(next.way, next.needs, deadline);
    if (came) missing = missing.filter((need) => !(next.needs.includes(need) && finders[need]()));
    const failed = next.needs.filter((need) => missing.includes(need));
    for (const need of failed) tried[key(next.way, need)] = Date.now();
    if (failed.length > 0) writeFileSync(triedFile, JSON.stringify(tried));
  }
  if (missing.length > 0) say(words.mend(mendingCommand(missing)));
}

/** The first way that may still bring something, with all it can bring at once. */
function nextInstall(missing, tried) {
  if (process.env.STRATA_INSTALL === 'no') return undefined;
  const open = (need) => waysFor(need).find((way) => way.isAllowed() && tried[key(way, need)] === undefined);
  const way = missing.map(open).find(Boolean);
  return way && { way, needs: missing.filter((need) => open(need) === way) };
}

function mendingCommand(missing) {
  const ways = [...new Set(missing.map((need) => waysFor(need)[0]))].filter(Boolean);
  const needsOf = (way) => missing.filter((need) => waysFor(need)[0] === way);
  return ways.map((way) => way.command(needsOf(way).flatMap(way.packageFor))).join(' && ');
}

async function install(way, needs, deadline) {
  const packages = needs.flatMap(way.packageFor);
  say(words.installing(packages.join(', '), way.name));
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const progress = setInterval(() => say(words.still(seconds())), 10_000);
  let fault;
  // The last step decides: `apt-get update` may fail for one source and still have done what is needed.
  for (const [program, args] of way.steps(packages)) fault = await run(program, args, deadline);
  clearInterval(progress);
  if (fault === undefined && needs.includes('browser')) fault = whyBrowserFails();
  say(fault === undefined ? words.installed(seconds()) : words.notInstalled(fault));
  return fault === undefined;
}

/** Runs quietly until the deadline. Returns undefined, or the last line of what it said. */
function run(program, args, deadline) {
  const timeout = Math.max(1, deadline - Date.now());
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', HOMEBREW_NO_AUTO_UPDATE: '1' };
  const child = spawn(program, args, { env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const keep = (chunk) => (said = (said + chunk).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve(fault.message));
    child.once('close', (code) => {
      if (code === 0) resolve(undefined);
      else resolve(Date.now() >= deadline ? words.noTimeLeft : lastLine(said));
    });
  });
}

/** A downloaded browser may lack libraries of the system. */
function whyBrowserFails() {
  const { status, stderr, error } = spawnSync(findBrowser() ?? 'chromium', ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? undefined : (error?.message ?? lastLine(stderr));
}

function lastLine(text) {
  return text.trim().split('\n').at(-1);
}

function key(way, need) {
  return `${way.name} ${need}`;
}

function readTried(file) {
  try {
    const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
    return Object.fromEntries(all.filter(([, time]) => Date.now() - time < retryAfter));
  } catch {
    return {};
  }
}
