import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { root } from '../support/processes.ts';
import { tempFolder } from '../support/temp.ts';

/** Runs one line of a script against the set-up's modules on a machine that has only `programs` on its path. */
async function onMachine(programs: Record<string, string>, script: string, env: Record<string, string> = {}) {
  const bin = join(await tempFolder('machine'), 'bin');
  await mkdir(bin, { recursive: true });
  await symlink('/bin/sh', join(bin, 'sh'));
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${text}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const nowhere = { HOME: bin, PATH: bin, PLAYWRIGHT_BROWSERS_PATH: join(bin, 'none'), STRATA_BROWSER: '' };
  return execa(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(root, 'scripts/setup'),
    env: { LANG: 'C', ...nowhere, ...env },
    extendEnv: false,
    reject: false,
    all: true,
  });
}

const bring = (needs: string): string =>
  `const { bringNeeds } = await import('${root}/scripts/setup/install.mjs'); await bringNeeds([${needs}], process.env.HOME + '/tried');`;

describe.runIf(process.platform === 'linux')('what a machine lacks', () => {
  test('is named with the reason and one command, and nothing is installed against the wish', async () => {
    const machine = { 'apt-get': 'echo must not run; exit 1' };
    const { all, exitCode } = await onMachine(machine, bring(`'python'`), { STRATA_INSTALL: 'no' });
    expect(exitCode).toBe(0);
    expect(all).toContain('No Python 3 found.');
    expect(all).toMatch(/apt-get install -y python3\n/);
    expect(all).not.toContain('must not run');
  });

  test('is told in Korean to a Korean', async () => {
    const { all } = await onMachine({}, bring(`'browser'`), { STRATA_INSTALL: 'no', LANG: 'ko_KR.UTF-8' });
    expect(all).toMatch(
      /Chromium이나 Chrome이 없습니다.*\n없는 채로 계속합니다.*\n\n {2}npx playwright-core install/,
    );
  });

  test('is named for voices and videos too, each by its package', async () => {
    const { all } = await onMachine({ 'apt-get': '' }, bring(`'speech', 'video'`), { STRATA_INSTALL: 'no' });
    expect(all).toMatch(/No espeak-ng found\..*\nNo ffmpeg found\./);
    expect(all).toMatch(/apt-get install -y espeak-ng ffmpeg\n/);
  });

  test('is nothing where all is there: not a word', async () => {
    const machine = { chromium: '', python3: '', 'espeak-ng': '', ffmpeg: '' };
    const needs = bring(`'browser', 'python', 'speech', 'video'`);
    const { all, exitCode } = await onMachine(machine, needs);
    expect({ all, exitCode }).toEqual({ all: '', exitCode: 0 });
  });

  test('is brought by npm where it is Claude Code: into a cache, by the checksums of this clone', async () => {
    const npm = `[ -f "$3/package-lock.json" ] || exit 1
      program="$3/node_modules/@anthropic-ai/claude-code-linux-x64"
      /bin/mkdir -p "$program" && echo > "$program/claude" && echo "$@" > "$HOME/asked"`;
    const asked = `console.log((await import('node:fs')).readFileSync(process.env.HOME + '/asked', 'utf8'));`;
    const { all, exitCode } = await onMachine({ npm }, `${bring(`'claude-code'`)} ${asked}`);
    expect(all).toMatch(/^No Claude Code found.*\nInstalling @anthropic-ai\/claude-code@[\d.]+ with npm/);
    expect(all).toMatch(/\nci --prefix \S+\/bin\/\.cache\/strata\/claude-code\/[\d.]+ --ignore-scripts/);
    expect(exitCode).toBe(0);
  });

  test.runIf(process.getuid?.() === 0)('is installed where the rights allow', async () => {
    // The update fails, as with one bad source among good ones; the install brings the program.
    const apt =
      'case "$1" in update) exit 100;; esac; echo "#!/bin/sh" > "$HOME/python3"; echo "$@" > "$HOME/asked"';
    const { all, exitCode } = await onMachine({ 'apt-get': apt }, bring(`'python'`));
    expect(all).toMatch(/^No Python 3.*\nInstalling python3 with apt-get .*\n {2}done in 0 s\.$/);
    expect(exitCode).toBe(0);
  });

  test.runIf(process.getuid?.() === 0)('is tried once a day where it fails', async () => {
    const machine = { 'apt-get': 'echo "E: no such package" >&2; exit 100' };
    const { all, exitCode } = await onMachine(
      machine,
      `${bring(`'python'`)} await bringNeeds(['python'], process.env.HOME + '/tried');`,
    );
    expect(exitCode).toBe(0);
    expect(all?.match(/Installing/g)).toHaveLength(1);
    expect(all).toContain('that did not work: E: no such package');
    expect(all?.match(/To have it, run:/g)).toHaveLength(2);
  });
});

test('where all is there the checks cost next to nothing', async () => {
  const script = `const { packagesInPlace } = await import('${root}/scripts/setup/packages.mjs');
    const { bringNeeds } = await import('${root}/scripts/setup/install.mjs');
    if (!packagesInPlace()) throw new Error('packages are missing');
    await bringNeeds(['browser', 'fonts', 'sshd', 'python']);`;
  const { durationMs } = await execa(process.execPath, ['--input-type=module', '-e', script], {
    env: { STRATA_INSTALL: 'no' },
  });
  // The set-up may take 2 s of a second start in all; compiling nothing is the rest of it.
  expect(durationMs).toBeLessThan(1_500);
});

test('a Node that is too old is told in words', async () => {
  const script = `
    Object.defineProperty(process.versions, 'node', { value: '18.20.0' });
    const { setUp } = await import('${root}/scripts/setup.mjs');
    await setUp([]);`;
  const { exitCode, stderr } = await onMachine({}, script);
  expect(exitCode).toBe(1);
  expect(stderr).toBe('Strata needs Node 20.19 or newer; this is 18.20.0. Get it from https://nodejs.org.');
});

test('a git that is missing or too old is told in words', async () => {
  const script = `const { setUp } = await import('${root}/scripts/setup.mjs'); await setUp([]);`;
  const without = await onMachine({}, script);
  expect(without.exitCode).toBe(1);
  expect(without.stderr).toMatch(/needs git 2\.31 or newer, and there is none/);
  const old = await onMachine({ git: 'echo git version 2.25.1' }, script);
  expect(old.exitCode).toBe(1);
  expect(old.stderr).toMatch(/this is "git version 2\.25\.1"/);
});
