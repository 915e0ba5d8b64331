import { refusedAddress, type AddressRules } from './address.ts';
import { findBrowser, openBrowser, type OpenBrowser } from './browser.ts';
import { defaultLimits, download, isUnread, type Download, type DownloadLimits } from './download.ts';
import type { LiveTab } from './livetab.ts';
import { openPace } from './pace.ts';
import type { Page } from './page.ts';
import { openRobots, type Robots } from './robots.ts';
import { unread, type Unread } from './unread.ts';

/** The web as one run sees it: bounded, polite, and with a browser where there is one. */
export interface Web {
  /** Opens a page, with the browser where there is one. Several may be opened at once. */
  page(url: string): Promise<Page | Unread>;
  /** Reads a page as it is sent, without a browser. */
  fetch(url: string): Promise<Page | Unread>;
  /** Reads a feed, always by plain HTTP. */
  feed(url: string): Promise<Download | Unread>;
  /** A tab to go on with from page to page, always the same one; null where there is no browser. */
  live(): Promise<LiveTab | null>;
  /** How pages were opened, for people: why there was no browser, for one. */
  notes(): string[];
  close(): Promise<void>;
}

export interface WebOptions {
  /** Hosts (`name:port`) that may be private addresses: those that strata.yaml names. */
  trustedHosts?: Iterable<string>;
  /** Host names and globs over them beyond which nothing is opened; left out: any. */
  hosts?: readonly string[];
  /** Least time between two requests to a host, and what its robots.txt wants beyond that; left out: none. */
  pauseMs?: number;
  /** Path of the browser; null reads by plain HTTP. Left out: {@link findBrowser}. */
  browser?: string | null;
  limits?: DownloadLimits;
  signal?: AbortSignal | undefined;
}

/** Opens the web for one run; the browser starts with the first page. Close it at the end. */
export function openWeb(options: WebOptions = {}): Web {
  const rules: AddressRules = { trusted: new Set(options.trustedHosts), hosts: options.hosts };
  const shared = { rules, limits: options.limits ?? defaultLimits, signal: options.signal };
  const admit = manners(openRobots(shared), options);
  const polite = { ...shared, admit };
  const executable = options.browser === undefined ? findBrowser() : options.browser;
  const notes: string[] = executable ? [] : ['No browser was found: pages were read by plain HTTP.'];
  let browser: Promise<OpenBrowser | null> | undefined;

  const start = () => {
    browser ??= executable ? startBrowser(executable, shared, notes) : Promise.resolve(null);
    return browser;
  };
  return {
    async page(url) {
      const [open, forbidden] = await Promise.all([start(), admitted(url, polite)]);
      if (forbidden) return forbidden;
      return open ? open.open(url) : pageFrom(url, await download(url, polite));
    },
    fetch: async (url) => pageFrom(url, await download(url, polite)),
    async feed(url) {
      const accept = 'application/atom+xml,application/rss+xml,application/feed+json,text/xml,*/*;q=0.5';
      const answer = await download(url, { ...polite, accept });
      return isUnread(answer) ? answer : (failedStatus(url, answer) ?? answer);
    },
    live: async () => (await start())?.live(admit) ?? null,
    notes: () => [...notes],
    async close() {
      await (await browser)?.close();
    },
  };
}

async function startBrowser(
  executable: string,
  shared: { rules: AddressRules; limits: DownloadLimits; signal: AbortSignal | undefined },
  notes: string[],
): Promise<OpenBrowser | null> {
  try {
    return await openBrowser({ executable, ...shared });
  } catch (error) {
    const words = String(error instanceof Error ? error.message : error).split('\n', 1)[0];
    notes.push(`The browser ${executable} did not start (${words}): pages were read by plain HTTP.`);
    return null;
  }
}

type Admit = (url: string) => Promise<Unread | null>;

/** Asks the site's robots.txt, then waits for the host's turn. */
function manners(robots: Robots, { pauseMs, signal }: WebOptions): Admit {
  if (pauseMs === undefined) return robots.admit;
  const pace = openPace(signal);
  return async (url) => {
    const forbidden = await robots.admit(url);
    if (forbidden === null) await pace(url, Math.max(pauseMs, await robots.pauseMs(url)));
    return forbidden;
  };
}

/** What may not be opened at all has no robots.txt to be asked for: that is said where it is opened. */
async function admitted(
  url: string,
  { rules, admit }: { rules: AddressRules; admit: Admit },
): Promise<Unread | null> {
  return (await refusedAddress(url, rules)) === null ? admit(url) : null;
}

function failedStatus(url: string, answer: Download): Unread | null {
  return answer.status >= 400 ? unread(url, 'status', `answered ${answer.status}`, answer.status) : null;
}

function pageFrom(asked: string, answer: Download | Unread): Page | Unread {
  if (isUnread(answer)) return answer;
  const failed = failedStatus(asked, answer);
  if (failed) return failed;
  const { url, status, type, text } = answer;
  return { asked, url, status, type: type || 'text/html', title: null, lang: null, html: text, by: 'http' };
}
