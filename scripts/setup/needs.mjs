// What Strata uses of the machine beyond Node and git: how each is found.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findClaudeCode } from './claude-code.mjs';

/** Each answers whether it is there. */
export const finders = {
  browser: () => findBrowser() !== undefined,
  fonts: hasKoreanFont,
  sshd: () => ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/usr/bin/sshd'].some((path) => existsSync(path)),
  python: () => onPath('python3') !== undefined,
  faketime: hasFaketime,
  podman: () => process.platform !== 'linux' || onPath('podman') !== undefined,
  speech: () => onPath('espeak-ng') !== undefined,
  video: () => onPath('ffmpeg') !== undefined,
  // The tests run it in the sandboxes, which are Linux's.
  'claude-code': () => process.platform !== 'linux' || findClaudeCode() !== undefined,
  bubblewrap: () => process.platform !== 'linux' || onPath('bwrap') !== undefined,
};

/** Only tests on Linux use it. */
function hasFaketime() {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.'].map((name) => `/usr/lib/${name}/faketime`);
  const places = [...folders, '/usr/lib64/faketime', '/usr/local/lib/faketime'];
  return process.platform !== 'linux' || places.some((place) => existsSync(place));
}

/** Absolute path of a program on the path, or undefined. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const files = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
  return files.find((file) => existsSync(file));
}

/** Absolute path of a Chromium of any make, or undefined. */
export function findBrowser() {
  const named = process.env.STRATA_BROWSER;
  if (named && existsSync(named)) return named;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (
    names.map(onPath).find(Boolean) ?? applications().find((file) => existsSync(file)) ?? findDownloaded()
  );
}

function applications() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app/Contents/MacOS`, name)),
    );
  }
  if (process.platform !== 'win32') return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
}

/** One that Playwright downloaded: <cache>/chromium-1234/chrome-linux/chrome and the like. */
function findDownloaded() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return undefined;
  const programs =
    /[\\/](chrome|chrome\.exe|Chromium|Google Chrome for Testing|headless_shell|chrome-headless-shell)$/;
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-/.test(name))
    .flatMap((name) => programPlaces(join(cache, name)))
    .find((file) => programs.test(file) && existsSync(file));
}

function programPlaces(folder) {
  const mac = (name) => [`${name}.app/Contents/MacOS/${name}`];
  const names = ['chrome', 'chrome.exe', 'headless_shell', 'chrome-headless-shell'];
  const files = [...names, ...mac('Chromium'), ...mac('Google Chrome for Testing')];
  return readdirSync(folder).flatMap((inner) => files.map((file) => join(folder, inner, file)));
}

function playwrightCache() {
  const { PLAYWRIGHT_BROWSERS_PATH: set, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (set && set !== '0') return set;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** macOS and Windows bring Korean fonts; elsewhere fontconfig knows, or the usual folder. */
function hasKoreanFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=ko', 'file'], { encoding: 'utf8', timeout: 20_000 });
  if (!list.error) return list.stdout.trim() !== '';
  const folder = '/usr/share/fonts';
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => /cjk|nanum/i.test(file))
  );
}
