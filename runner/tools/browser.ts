import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { refusedAddress, type AddressRules } from './address.ts';
import { isUnread, userAgent } from './download.ts';
import { openLiveTab, type LiveOptions, type LiveTab } from './livetab.ts';
import type { Page } from './page.ts';
import { unread, type Unread } from './unread.ts';
import { visit, type VisitOptions } from './visit.ts';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * Path of a local Chromium or Chrome: the one `STRATA_BROWSER` names, else one on the `PATH` or in the
 * usual places, else one that Playwright downloaded. Null where there is none.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['STRATA_BROWSER']) return runs(env['STRATA_BROWSER']) ? env['STRATA_BROWSER'] : null;
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const usual = folders.filter(Boolean).flatMap((folder) => commands.map((name) => join(folder, name)));
  const homes = [...new Set([env['HOME'] ?? homedir(), accountHome()])];
  const own = homes.flatMap((home) => macApps.map((app) => join(home, app)));
  return [...usual, ...macApps, ...own, ...homes.flatMap((home) => downloaded(home, env))].find(runs) ?? null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An agent's HOME is a folder of its run, so the account's own one is asked for too. */
function accountHome(): string {
  try {
    return userInfo().homedir;
  } catch {
    return homedir(); // an account without a line in the password file, as in some containers
  }
}

/** What `playwright install chromium` left, newest first. */
function downloaded(home: string, env: NodeJS.ProcessEnv): string[] {
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'],
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
  ];
  return caches.flatMap((cache) => (cache ? builds(cache) : []));
}

function builds(cache: string): string[] {
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  const names = listed(cache).filter((name) => /^chromium-\d+$/.test(name));
  names.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return names.flatMap((name) => inside.map((path) => join(cache, name, path)));
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a browser would fetch for itself: updates, lists, statistics. None of it is the agent's business. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  '--disable-gpu',
];

/** One browser for all pages of a run. */
export interface OpenBrowser {
  open(url: string): Promise<Page | Unread>;
  /** The one tab that goes on from page to page. @param admit asked before each page */
  live(admit: (url: string) => Promise<Unread | null>): Promise<LiveTab>;
  close(): Promise<void>;
}

export interface BrowserOptions extends VisitOptions {
  executable: string;
}

/** Starts the browser. Throws where it does not start. */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  const { chromium } = await import('playwright-core');
  const proxy = process.env['HTTP_PROXY'];
  const browser = await chromium.launch({
    executablePath: options.executable,
    headless: true,
    // Chromium refuses to run its sandbox as root, and cannot within another one; everybody else keeps it.
    chromiumSandbox: process.getuid?.() !== 0 && !isConfined(),
    // Left to itself it would go past the proxy to addresses of this machine.
    ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
    args: quiet,
    timeout: options.limits.ms,
  });
  const context = await browser.newContext(manners);
  await refuseHeavyAndHidden(context, options.rules);
  let live: Promise<LiveTab> | undefined;
  const close = () => closeQuietly(browser);
  options.signal?.addEventListener('abort', close, { once: true });
  return {
    open: await openTabs(context, options),
    live: (admit) => (live ??= startLive(browser, { ...options, admit })),
    async close() {
      options.signal?.removeEventListener('abort', close);
      await close();
    },
  };
}

const manners = { acceptDownloads: false, serviceWorkers: 'block', userAgent } as const;

/** Whoever looks at a page wants its pictures, and its letters as they are meant. */
async function startLive(browser: Browser, options: LiveOptions): Promise<LiveTab> {
  const context = await browser.newContext({ ...manners, viewport: { width: 1280, height: 800 } });
  await refuseHeavyAndHidden(context, options.rules, /^media$/);
  // They pass every rule for requests.
  await context.routeWebSocket(/^/, (socket) => void socket.close());
  return openLiveTab(await context.newPage(), options);
}

/** Whether the agent that asks is in a sandbox that takes the place of the browser's own. */
function isConfined(): boolean {
  return ['podman', 'bubblewrap'].includes(process.env['STRATA_SANDBOX'] ?? '');
}

/** A browser that is gone already is closed well enough. */
async function closeQuietly(browser: Browser): Promise<void> {
  await browser.close().catch(() => undefined);
}

/** Pictures, films and fonts are not read; private addresses are not asked by a page's scripts either. */
async function refuseHeavyAndHidden(
  context: BrowserContext,
  rules: AddressRules,
  heavy = /^(image|media|font)$/,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (heavy.test(request.resourceType())) return route.abort('blockedbyclient');
    const refused = await refusedAddress(request.url(), rules);
    return refused ? route.abort('blockedbyclient') : route.continue();
  });
}

/**
 * A new tab is a new process and costs more than the page in it, so two tabs take turns; more would only
 * wait for each other on a small machine.
 */
const tabs = 2;

async function openTabs(context: BrowserContext, options: BrowserOptions): Promise<OpenBrowser['open']> {
  const { default: Queue } = await import('p-queue');
  const queue = new Queue({ concurrency: tabs });
  const idle: Tab[] = [];
  return (url) =>
    queue.add(async () => {
      const refused = await refusedAddress(url, options.rules);
      if (refused) return unread(url, 'address', `was not opened: ${refused}`);
      const tab = idle.pop() ?? (await context.newPage());
      const answer = await visit(tab, url, options);
      // A tab whose page failed may still be loading it: it is not used again.
      if (isUnread(answer)) await tab.close().catch(() => undefined);
      else idle.push(tab);
      return answer;
    });
}
