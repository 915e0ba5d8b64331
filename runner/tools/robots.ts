import { download, isUnread, type DownloadOptions } from './download.ts';
import { unread, type Unread } from './unread.ts';

/** The product name in `robots.txt` (RFC 9309 section 2.2.1). */
const robotName = 'StrataBot';

/** `robots.txt` of every site asked so far. */
export interface Robots {
  /** Null where the address may be opened; otherwise what forbids it. */
  admit(url: string): Promise<Unread | null>;
}

type Parse = (url: string, text: string) => { isAllowed(url: string, name: string): boolean | undefined };

type Verdict = (url: string) => Pick<Unread, 'reason' | 'words'> | null;

/** Reads each site's `robots.txt` once, by plain HTTP, and answers for its addresses. */
export function openRobots(options: DownloadOptions): Robots {
  const sites = new Map<string, Promise<Verdict>>();
  return {
    async admit(url) {
      const { origin } = new URL(url);
      const site = sites.get(origin) ?? readRobots(origin, options);
      sites.set(origin, site);
      const no = (await site)(url);
      return no ? unread(url, no.reason, no.words) : null;
    },
  };
}

/** RFC 9309 section 2.3.1: 4xx allows everything, 5xx and no answer forbid everything. */
async function readRobots(origin: string, options: DownloadOptions): Promise<Verdict> {
  const address = `${origin}/robots.txt`;
  const { admit: _itself, ...plain } = options;
  const answer = await download(address, { ...plain, accept: 'text/plain,*/*;q=0.5' });
  if (isUnread(answer)) {
    // A robots.txt that is no text says nothing, and a refused address is refused again where it is
    // opened, in better words; one that cannot be asked for says no.
    if (answer.reason === 'not-text' || answer.reason === 'address') return () => null;
    return () => ({ reason: answer.reason, words: `its site's robots.txt ${answer.words}` });
  }
  if (answer.status >= 500) return () => forbidden(`its site's robots.txt answered ${answer.status}`);
  if (answer.status >= 400) return () => null;
  const { default: parse } = await import('robots-parser');
  // The package is CommonJS: its types promise an ES module, Node hands out the function itself.
  const rules = (parse as unknown as Parse)(address, answer.text);
  return (url) => (rules.isAllowed(url, robotName) === false ? forbidden('its robots.txt forbids it') : null);
}

function forbidden(words: string): Pick<Unread, 'reason' | 'words'> {
  return { reason: 'forbidden', words };
}
