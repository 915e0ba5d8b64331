/** What Strata uses of this machine, and the one command that brings what is missing. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { tryGit } from '../../git/command.ts';
import { findBrowser } from '../../tools/browser.ts';
import { text } from '../text/index.ts';

export interface Check {
  /** Stable, for `--json`. */
  name: string;
  /** `absent`: missing, and Strata goes on without it. */
  state: 'ok' | 'absent' | 'missing';
  words: string;
  /** The command, or the step, that mends it. */
  mend: string | null;
}

const LEAST_NODE = [20, 19] as const;
const LEAST_GIT = [2, 31] as const;

export async function checkMachine(): Promise<Check[]> {
  return [
    checkNode(),
    await checkGit(),
    checkBrowser(),
    await checkFonts(),
    checkProgram('python3', 'python', text.doctor.noPython),
    checkProgram('espeak-ng', 'speech', text.doctor.noSpeech),
    checkProgram('ffmpeg', 'video', text.doctor.noVideo),
  ];
}

function checkNode(): Check {
  const enough = isAtLeast(process.versions.node, LEAST_NODE);
  const words = text.doctor.version('Node', process.versions.node, LEAST_NODE.join('.'), enough);
  return {
    name: 'node',
    state: enough ? 'ok' : 'missing',
    words,
    mend: enough ? null : 'https://nodejs.org/',
  };
}

async function checkGit(): Promise<Check> {
  const found = await tryGit(['--version']).catch(() => null);
  const version = /\d+\.\d+(?:\.\d+)?/.exec(found?.stdout ?? '')?.[0];
  if (version === undefined)
    return { name: 'git', state: 'missing', words: text.doctor.notFound('git'), mend: installCommand('git') };
  const enough = isAtLeast(version, LEAST_GIT);
  return {
    name: 'git',
    state: enough ? 'ok' : 'missing',
    words: text.doctor.version('git', version, LEAST_GIT.join('.'), enough),
    mend: enough ? null : installCommand('git'),
  };
}

function checkBrowser(): Check {
  const browser = findBrowser();
  if (browser !== null) return { name: 'browser', state: 'ok', words: browser, mend: null };
  return { name: 'browser', state: 'absent', words: text.doctor.noBrowser, mend: installCommand('browser') };
}

/** Fontconfig knows on Linux; macOS and Windows bring Korean fonts. Pictures have their own in any case. */
async function checkFonts(): Promise<Check> {
  const name = 'fonts';
  if (process.platform !== 'linux') return { name, state: 'ok', words: text.doctor.fonts, mend: null };
  const list = await execa('fc-list', [':lang=ko', 'family'], {
    reject: false,
    stdin: 'ignore',
    timeout: 20_000,
  });
  if (list.stdout?.trim()) return { name, state: 'ok', words: text.doctor.fonts, mend: null };
  return { name, state: 'absent', words: text.doctor.noFonts, mend: installCommand('fonts') };
}

function checkProgram(name: string, need: Need, without: string): Check {
  const path = onPath(name);
  if (path !== null) return { name, state: 'ok', words: path, mend: null };
  return { name, state: 'absent', words: without, mend: installCommand(need) };
}

type Need = 'git' | 'browser' | 'fonts' | 'python' | keyof typeof ALIKE;

/** Called so everywhere. */
const ALIKE = { podman: 'podman', bubblewrap: 'bubblewrap', speech: 'espeak-ng', video: 'ffmpeg' };

/** Package managers by the program that tells they are there, with what each calls the needs. */
const MANAGERS: readonly { program: string; install: string; names: Record<Need, string> }[] = [
  { program: 'apt-get', install: 'sudo apt-get install -y', names: { git: 'git', browser: 'chromium', fonts: 'fonts-noto-cjk', python: 'python3', ...ALIKE } },
  { program: 'brew', install: 'brew install', names: { git: 'git', browser: '--cask chromium', fonts: '--cask font-noto-sans-cjk-kr', python: 'python3', ...ALIKE } },
  { program: 'dnf', install: 'sudo dnf install', names: { git: 'git', browser: 'chromium', fonts: 'google-noto-sans-cjk-fonts', python: 'python3', ...ALIKE } },
  { program: 'pacman', install: 'sudo pacman -S', names: { git: 'git', browser: 'chromium', fonts: 'noto-fonts-cjk', python: 'python', ...ALIKE } },
  { program: 'apk', install: 'sudo apk add', names: { git: 'git', browser: 'chromium', fonts: 'font-noto-cjk', python: 'python3', ...ALIKE } },
]; // prettier-ignore

export function installCommand(need: Need): string {
  const manager = MANAGERS.find(({ program }) => onPath(program) !== null);
  if (manager) {
    const command = `${manager.install} ${manager.names[need]}`;
    return process.getuid?.() === 0 ? command.replace(/^sudo /, '') : command;
  }
  return need === 'browser' ? 'npx playwright-core install --with-deps chromium' : text.doctor.install(need);
}

export function onPath(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file)) ?? null;
}

export function isAtLeast(version: string, least: readonly number[]): boolean {
  const own = version.split('.').map(Number);
  const at = least.findIndex((part, index) => part !== (own[index] ?? 0));
  return at < 0 || (own[at] ?? 0) > least[at]!;
}
