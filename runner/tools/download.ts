import { TextDecoder } from 'node:util';
import { refusedAddress, type AddressRules } from './address.ts';
import { unread, unreadFrom, type Unread } from './unread.ts';

/** The name pages are asked under, and the one `robots.txt` is read for. */
export const userAgent = 'StrataBot/1.0 (a reader for a GitOps agent runner; obeys robots.txt)';

/** Bounds of one request. */
export interface DownloadLimits {
  /** Most bytes of an answer's body. */
  bytes: number;
  /** Milliseconds from the first byte sent to the last byte read, redirects included. */
  ms: number;
}

/** 5 MB and 15 s: pages of text are far below, films and archives far above. */
export const defaultLimits: DownloadLimits = { bytes: 5 * 1024 * 1024, ms: 15_000 };

/** A complete answer, whatever its status. */
export interface Download {
  /** The address after redirects. */
  url: string;
  status: number;
  /** Media type in lower case without parameters; empty where the server named none. */
  type: string;
  text: string;
}

export interface DownloadOptions {
  rules: AddressRules;
  limits?: DownloadLimits;
  signal?: AbortSignal | undefined;
  /** Asked for every address on the way, after the address rules; an answer stops the request. */
  admit?: (url: string) => Promise<Unread | null>;
  accept?: string;
}

/** Redirects followed before giving up, as the fetch standard has it (20) cut to what sites need. */
const mostRedirects = 5;

/** One bounded GET of text. */
export async function download(address: string, options: DownloadOptions): Promise<Download | Unread> {
  const limits = options.limits ?? defaultLimits;
  const timer = AbortSignal.timeout(limits.ms);
  const signal = options.signal ? AbortSignal.any([timer, options.signal]) : timer;
  try {
    return await follow(address, options, limits, signal);
  } catch (error) {
    if (timer.aborted) return unread(address, 'timeout', `did not answer within ${limits.ms / 1000} s`);
    return unreadFrom(address, error, options.signal);
  }
}

/** Whether an answer is one that gave nothing to read. */
export function isUnread<T extends object>(answer: T | Unread): answer is Unread {
  return 'reason' in answer && 'words' in answer;
}

async function follow(
  address: string,
  options: DownloadOptions,
  limits: DownloadLimits,
  signal: AbortSignal,
): Promise<Download | Unread> {
  let url = address;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const refused = await refusedAddress(url, options.rules);
    if (refused) return unread(address, 'address', `was not opened: ${refused}`);
    const stopped = await options.admit?.(url);
    if (stopped) return stopped;
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': userAgent,
        accept: options.accept ?? 'text/html,application/xhtml+xml,*/*;q=0.5',
      },
    });
    const next = redirectOf(response, url);
    if (!next) return await read(url, response, limits);
    await response.body?.cancel();
    url = next;
  }
  return unread(address, 'unreachable', `redirects more than ${mostRedirects} times`);
}

function redirectOf(response: Response, base: string): string | null {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || !location) return null;
  return URL.canParse(location, base) ? new URL(location, base).href : null;
}

async function read(url: string, response: Response, limits: DownloadLimits): Promise<Download | Unread> {
  const header = response.headers.get('content-type') ?? '';
  const type = header.split(';', 1)[0]!.trim().toLowerCase();
  if (type && !isTextType(type)) {
    await response.body?.cancel();
    return unread(url, 'not-text', `is ${type}, not text`, response.status);
  }
  const bytes = await readCapped(response, limits.bytes);
  if (!bytes) return unread(url, 'too-large', `is larger than ${limits.bytes} bytes`, response.status);
  if (bytes.subarray(0, 4096).includes(0) && !hasWideMark(bytes)) {
    return unread(url, 'not-text', 'holds binary data, not text', response.status);
  }
  return { url, status: response.status, type, text: decodeText(bytes, header) };
}

/** Media types whose body is text an agent can read. */
export function isTextType(type: string): boolean {
  return /^text\/|[/+](xml|json)$|^application\/(xhtml\+xml|rss\+xml|atom\+xml|feed\+json)$/.test(type);
}

async function readCapped(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A UTF-16 byte-order mark: the one kind of text that holds zero bytes. */
function hasWideMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Decodes by byte-order mark, then the header's charset, then what the document's first kilobyte says. */
function decodeText(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const label = markOf(bytes) ?? charsetIn(contentType) ?? charsetIn(head) ?? encodingIn(head) ?? 'utf-8';
  return decoderFor(label).decode(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(text)?.[1] ?? null;
}

function encodingIn(head: string): string | null {
  return /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

/** A label nobody knows is read as UTF-8: wrong letters show, a crash would hide the page. */
function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
