/**
 * What due agents need installed (`needs: {tools: ...}`), brought only where it is missing. All that can
 * be kept between jobs lies in one folder, for a cache.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { NeededTool } from '../core/agentschema.ts';
import { findBrowser } from '../tools/browser.ts';
import { warn } from './annotations.ts';
import { tell } from './words.ts';

/** One thing a tool needs, and how it comes. */
interface Part {
  name: string;
  isHere: () => boolean | Promise<boolean>;
  bring: () => Promise<unknown>;
}

const LIMIT_MS = 10 * 60_000;
/** The Action as GitHub unpacked it: the bundle's folder, with the package's own files above. */
const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Brings what is missing. What cannot be brought is told, and the rest goes on: an agent that misses it
 * fails with its own words, or works without.
 * @param folder what a cache keeps; agents find its content by variables of the environment
 */
export async function bringTools(tools: readonly NeededTool[], folder: string): Promise<void> {
  process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= join(folder, 'browsers');
  const parts = partsOf(folder);
  for (const part of new Set(tools.flatMap((tool) => parts[tool]))) await bring(part);
  if (existsSync(join(folder, 'node_modules'))) process.env['STRATA_PACKAGES'] = join(folder, 'package.json');
}

async function bring({ name, isHere, bring: fetch }: Part): Promise<void> {
  if (await isHere()) return;
  tell('·', `brings ${name}, which a due agent needs`);
  try {
    await fetch();
  } catch (error) {
    warn(
      `${name} could not be brought: ${(error as Error).message.split('\n')[0]}; agents that need it may fail`,
    );
  }
}

function partsOf(folder: string): Record<NeededTool, Part[]> {
  const packages: Part = {
    name: 'packages',
    isHere: () => existsSync(join(folder, 'node_modules/.package-lock.json')),
    bring: () => bringPackages(folder),
  };
  const browser: Part = {
    name: 'a browser',
    isHere: () => findBrowser() !== null,
    bring: () =>
      run(process.execPath, [
        join(folder, 'node_modules/playwright-core/cli.js'),
        'install',
        '--with-deps',
        'chromium',
      ]),
  };
  return {
    pictures: [packages],
    browser: [packages, browser, koreanFonts],
    speech: [program('espeak-ng')],
    video: [program('ffmpeg')],
  };
}

const koreanFonts: Part = {
  name: 'Korean fonts',
  isHere: async () => {
    const listed = await execa('fc-list', [':lang=ko', 'family'], { reject: false, stdin: 'ignore' });
    return Boolean(listed.stdout?.trim());
  },
  bring: () => apt('fonts-noto-cjk'),
};

function program(name: string): Part {
  return { name, isHere: () => isOnPath(name), bring: () => apt(name) };
}

/** Exactly what the lock file of this release names, and no script of any of it. */
async function bringPackages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(join(packageRoot, file), join(folder, file));
  await run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

async function apt(name: string): Promise<void> {
  const [file, before] = process.getuid?.() === 0 ? ['apt-get', []] : ['sudo', ['apt-get']];
  await run(file, [...before, 'update', '-qq']);
  await run(file, [...before, 'install', '-y', '-qq', '--no-install-recommends', name]);
}

async function run(file: string, args: readonly string[], cwd = '/'): Promise<void> {
  await execa(file, args, { cwd, stdin: 'ignore', timeout: LIMIT_MS });
}

function isOnPath(name: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => existsSync(join(folder, name)));
}
