/** One page in a tab of the browser: opened, and judged by what answered. */
import type { Page as Tab, Response } from 'playwright-core';
import { refusedAddress, type AddressRules } from './address.ts';
import { isTextType, type DownloadLimits } from './download.ts';
import type { Page } from './page.ts';
import { unread, unreadFrom, type Unread } from './unread.ts';

export interface VisitOptions {
  rules: AddressRules;
  limits: DownloadLimits;
  signal?: AbortSignal | undefined;
}

export async function visit(tab: Tab, url: string, options: VisitOptions): Promise<Page | Unread> {
  try {
    const response = await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: options.limits.ms });
    return (await refusedAnswer(url, response, options)) ?? (await readTab(tab, url, response!, options));
  } catch (error) {
    if (/download is starting/i.test(String(error)))
      return unread(url, 'not-text', 'is a download, not text');
    return unreadFrom(url, error, options.signal);
  }
}

export async function refusedAnswer(
  url: string,
  response: Response | null,
  options: VisitOptions,
): Promise<Unread | null> {
  if (!response) return unread(url, 'unreachable', 'gave no answer');
  // A redirect within the browser is seen only afterwards: what it led to is thrown away unread.
  const refused = await refusedAddress(response.url(), options.rules);
  if (refused) return unread(url, 'address', `redirects to an address that is not opened: ${refused}`);
  const status = response.status();
  if (status >= 400) return unread(url, 'status', `answered ${status}`, status);
  const headers = response.headers();
  const type = (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (type && !isTextType(type)) return unread(url, 'not-text', `is ${type}, not text`, status);
  const size = Number(headers['content-length'] ?? 0);
  return size > options.limits.bytes ? tooLarge(url, options, status) : null;
}

function tooLarge(url: string, options: VisitOptions, status: number): Unread {
  return unread(url, 'too-large', `is larger than ${options.limits.bytes} bytes`, status);
}

async function readTab(
  tab: Tab,
  url: string,
  response: Response,
  options: VisitOptions,
): Promise<Page | Unread> {
  await settle(tab);
  const html = await tab.content();
  if (html.length > options.limits.bytes) return tooLarge(url, options, response.status());
  return {
    asked: url,
    url: tab.url(),
    status: response.status(),
    title: (await tab.title()) || null,
    lang: await tab
      .locator('html')
      .getAttribute('lang', { timeout: 1000 })
      .catch(() => null),
    type: 'text/html',
    html,
    by: 'browser',
  };
}

/** A page that draws its text with scripts has little at first: it gets up to 3 s more. */
export async function settle(tab: Tab): Promise<void> {
  const letters = Number(await tab.evaluate('document.body ? document.body.innerText.length : 0'));
  if (letters < 200) await tab.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
}
