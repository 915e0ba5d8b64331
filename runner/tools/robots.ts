import { download, isUnread, type DownloadOptions } from './download.ts';
import { unread, type Unread } from './unread.ts';

/** The product name in `robots.txt` (RFC 9309 section 2.2.1). */
const robotName = 'StrataBot';

/** `robots.txt` of every site asked so far. */
export interface Robots {
  /** Null where the address may be opened; otherwise what forbids it. */
  admit(url: string): Promise<Unread | null>;
  /** Milliseconds that the site wants between two requests; 0 where it does not say. */
  pauseMs(url: string): Promise<number>;
}

type Parse = (
  url: string,
  text: string,
) => {
  isAllowed(url: string, name: string): boolean | undefined;
  getCrawlDelay(name: string): number | undefined;
};

interface Site {
  refuse: (url: string) => Pick<Unread, 'reason' | 'words'> | null;
  pauseMs: number;
}

const open: Site = { refuse: () => null, pauseMs: 0 };
const closed = (no: Pick<Unread, 'reason' | 'words'>): Site => ({ refuse: () => no, pauseMs: 0 });

/** Reads each site's `robots.txt` once, by plain HTTP, and answers for its addresses. */
export function openRobots(options: DownloadOptions): Robots {
  const sites = new Map<string, Promise<Site>>();
  const siteOf = (url: string) => {
    const { origin } = new URL(url);
    const site = sites.get(origin) ?? readRobots(origin, options);
    sites.set(origin, site);
    return site;
  };
  return {
    async admit(url) {
      const no = (await siteOf(url)).refuse(url);
      return no ? unread(url, no.reason, no.words) : null;
    },
    pauseMs: async (url) => (await siteOf(url)).pauseMs,
  };
}

/** RFC 9309 section 2.3.1: 4xx allows everything, 5xx and no answer forbid everything. */
async function readRobots(origin: string, options: DownloadOptions): Promise<Site> {
  const address = `${origin}/robots.txt`;
  const { admit: _itself, ...plain } = options;
  const answer = await download(address, { ...plain, accept: 'text/plain,*/*;q=0.5' });
  if (isUnread(answer)) {
    // A robots.txt that is no text says nothing, and a refused address is refused again where it is
    // opened, in better words; one that cannot be asked for says no.
    if (answer.reason === 'not-text' || answer.reason === 'address') return open;
    return closed({ reason: answer.reason, words: `its site's robots.txt ${answer.words}` });
  }
  if (answer.status >= 500) return closed(forbidden(`its site's robots.txt answered ${answer.status}`));
  if (answer.status >= 400) return open;
  const { default: parse } = await import('robots-parser');
  // The package is CommonJS: its types promise an ES module, Node hands out the function itself.
  const rules = (parse as unknown as Parse)(address, answer.text);
  return {
    refuse: (url) =>
      rules.isAllowed(url, robotName) === false ? forbidden('its robots.txt forbids it') : null,
    pauseMs: (rules.getCrawlDelay(robotName) ?? 0) * 1000,
  };
}

function forbidden(words: string): Pick<Unread, 'reason' | 'words'> {
  return { reason: 'forbidden', words };
}
