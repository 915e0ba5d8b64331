// Brings a fresh clone to where it can run: packages, dist/, and what the machine itself lacks.
// Only Node's own modules here, since node_modules/ may not be there yet.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { buildWhenChanged } from './setup/dist.mjs';
import { bringNeeds } from './setup/install.mjs';
import { installPackages, packagesInPlace } from './setup/packages.mjs';
import { say, words } from './setup/words.mjs';

// 2.31 is the first git that takes settings from GIT_CONFIG_COUNT, so that nobody's own count.
const oldestNode = [20, 19];
const oldestGit = [2, 31];

/**
 * Does what is missing, tells it, and returns. Ends the process where nothing could work at all.
 * @param {('browser' | 'fonts' | 'sshd' | 'python' | 'faketime' | 'podman' | 'bubblewrap' | 'speech' | 'video' | 'claude-code')[]} needs what of the machine is looked for;
 *   without these Strata goes on
 */
export async function setUp(needs) {
  if (!isAtLeast(process.versions.node, oldestNode))
    fail(words.nodeTooOld(process.versions.node, oldestNode.join('.')));
  const git = spawnSync('git', ['--version'], { encoding: 'utf8' });
  if (git.error) fail(words.gitMissing(oldestGit.join('.')));
  if (!isAtLeast(git.stdout, oldestGit)) fail(words.gitTooOld(git.stdout.trim(), oldestGit.join('.')));
  if (!packagesInPlace() && !installPackages()) fail(words.packagesFailed);
  if (!(await buildWhenChanged())) fail(words.buildFailed);
  await bringNeeds(needs);
}

function isAtLeast(version, [major, minor]) {
  const [, first, second] = /(\d+)\.(\d+)/.exec(version) ?? [undefined, '0', '0'];
  return Number(first) > major || (Number(first) === major && Number(second) >= minor);
}

function fail(message) {
  say(message);
  process.exit(1);
}

// `node scripts/setup.mjs` does everything, `node scripts/setup.mjs build` only compiles what changed.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv[2] === 'build') process.exit((await buildWhenChanged()) ? 0 : 1);
  await setUp(['browser', 'fonts', 'speech', 'video']);
}
