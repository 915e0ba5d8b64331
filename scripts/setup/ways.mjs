// How what is missing comes onto a machine, and the command a person would type for it.
import { existsSync, readFileSync } from 'node:fs';
import { npm } from './claude-code.mjs';
import { onPath } from './needs.mjs';
import { at } from './root.mjs';

const isRoot = process.getuid?.() === 0;
const playwrightProgram = at('node_modules/playwright-core/cli.js');

const apt = packageManager('apt-get', {
  // Ubuntu's chromium package only points at a snap, which containers cannot run.
  packages: {
    ...(distribution() !== 'ubuntu' && { browser: 'chromium' }),
    fonts: 'fonts-noto-cjk',
    sshd: 'openssh-server',
    python: 'python3',
    faketime: 'libfaketime',
    // A runtime that also works where control groups of both versions lie side by side, and an init.
    podman: ['podman', 'runc', 'catatonit'],
    bubblewrap: 'bubblewrap',
    speech: 'espeak-ng',
    video: 'ffmpeg',
  },
  isAllowed: () => isRoot,
  steps: (packages) => [
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]],
  ],
  command: (packages) => `${sudo}apt-get update && ${sudo}apt-get install -y ${packages.join(' ')}`,
});

const sudo = isRoot ? '' : 'sudo ';
const brewArguments = (one) => (one === 'chromium' ? ['install', '--cask', one] : ['install', one]);

const brew = packageManager('brew', {
  packages: { browser: 'chromium', python: 'python3', speech: 'espeak-ng', video: 'ffmpeg' },
  isAllowed: () => !isRoot,
  steps: (packages) => packages.map((one) => ['brew', brewArguments(one)]),
  command: (packages) => packages.map((one) => ['brew', ...brewArguments(one)].join(' ')).join(' && '),
});

// Named to people, not started: nobody has tried what they ask and answer on the way.
const dnf = toldOnly('dnf', 'dnf install', [
  'chromium',
  'google-noto-sans-cjk-fonts',
  'openssh-server',
  'python3',
  'libfaketime',
]);
const pacman = toldOnly('pacman', 'pacman -S', [
  'chromium',
  'noto-fonts-cjk',
  'openssh',
  'python',
  'libfaketime',
]);
const apk = toldOnly('apk', 'apk add', [
  'chromium',
  'font-noto-cjk',
  'openssh-server',
  'python3',
  'libfaketime',
]);

const playwright = {
  name: 'Playwright',
  isHere: true,
  brings: ['browser'],
  packageFor: () => 'Chromium',
  isAllowed: () => existsSync(playwrightProgram),
  steps: () => [
    [process.execPath, [playwrightProgram, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']],
  ],
  // With --with-deps it asks for the password itself where it needs one.
  command: () => 'npx playwright-core install --with-deps chromium',
};

const ways = [apt, brew, dnf, pacman, apk, playwright, npm].filter((way) => way.isHere);

/** This machine's ways to a need, the best first; not all of them may be allowed. */
export function waysFor(need) {
  return ways.filter((way) => way.brings.includes(need));
}

function packageManager(name, { packages, ...way }) {
  return {
    ...way,
    name,
    isHere: onPath(name) !== undefined,
    brings: Object.keys(packages),
    packageFor: (need) => packages[need],
  };
}

function toldOnly(name, start, [browser, fonts, sshd, python, faketime]) {
  const alike = { podman: 'podman', bubblewrap: 'bubblewrap', speech: 'espeak-ng', video: 'ffmpeg' };
  return packageManager(name, {
    packages: { browser, fonts, sshd, python, faketime, ...alike },
    isAllowed: () => false,
    steps: () => [],
    command: (packages) => `${sudo}${start} ${packages.join(' ')}`,
  });
}

/** `ubuntu` for it and what is made from it, else the distribution's own id. */
function distribution() {
  if (!existsSync('/etc/os-release')) return undefined;
  const text = readFileSync('/etc/os-release', 'utf8');
  const value = (name) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(text)?.[1] ?? '';
  return value('ID_LIKE').split(' ').includes('ubuntu') ? 'ubuntu' : value('ID');
}
