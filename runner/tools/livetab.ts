/** A tab that somebody looks at and goes on with: what it shows, what can be clicked, and where that leads. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page as Tab, Request, Route } from 'playwright-core';
import { refusedAddress } from './address.ts';
import { unread, unreadFrom, type Unread } from './unread.ts';
import { refusedAnswer, settle, type VisitOptions } from './visit.ts';

export interface View {
  url: string;
  title: string;
  /** What a person would see, and no more of it than fits. */
  text: string;
  /** Words on what can be clicked; the first is number 1. */
  targets: string[];
}

export interface LiveTab {
  open(url: string): Promise<View | Unread>;
  /** Throws where there is no such target. */
  click(target: number): Promise<View | Unread>;
  /** What it shows by now. */
  look(): Promise<View | Unread>;
  /** A JPEG of what is seen without scrolling. */
  picture(): Promise<Uint8Array | Unread>;
}

export interface LiveOptions extends VisitOptions {
  /** Asked before each page; what it answers stops it. */
  admit: (url: string) => Promise<Unread | null>;
}

const mostText = 200_000;
const mostTargets = 100;
const labelLength = 100;
const clickable = 'a[href], button, [role=button], [role=link], summary, input[type=submit]';
/** A click that leads to a page asks for it by then. */
const clickMs = 500;

export async function openLiveTab(tab: Tab, options: LiveOptions): Promise<LiveTab> {
  const live = new Live(tab, options);
  await live.begin();
  return live;
}

class Live implements LiveTab {
  readonly #tab: Tab;
  readonly #options: LiveOptions;
  #targets: ElementHandle[] = [];
  /** Why the last page was not asked for. */
  #refusal: Unread | null = null;
  /** The address that was last asked about. */
  #asked: string | null = null;
  /** A page was asked for, and has neither come nor failed. */
  #isGoing = false;

  constructor(tab: Tab, options: LiveOptions) {
    this.#tab = tab;
    this.#options = options;
  }

  async begin(): Promise<void> {
    const tab = this.#tab;
    await tab.route('**/*', (route) => this.#pass(route));
    const arrived = (isMain: boolean) => {
      if (isMain) this.#isGoing = false;
    };
    tab.on('framenavigated', (frame) => arrived(frame === tab.mainFrame()));
    tab.on('requestfailed', (request) => arrived(this.#isPage(request)));
    // Another tab would be one that nobody looks at.
    tab.on('popup', (popup) => void popup.close().catch(() => undefined));
  }

  async open(url: string): Promise<View | Unread> {
    const refused = await refusedAddress(url, this.#options.rules);
    if (refused) return unread(url, 'address', `was not opened: ${refused}`);
    this.#refusal = null;
    try {
      const { ms } = this.#options.limits;
      const response = await this.#tab.goto(url, { waitUntil: 'domcontentloaded', timeout: ms });
      const fault = await refusedAnswer(url, response, this.#options);
      return fault ? await this.#leave(fault) : await this.look();
    } catch (error) {
      return this.#refusal ?? unreadFrom(url, error, this.#options.signal);
    }
  }

  async click(target: number): Promise<View | Unread> {
    const element = this.#targets[target - 1];
    if (!element) throw new Error(`there is nothing numbered ${target} to click; read the page again`);
    this.#refusal = null;
    await element.evaluate((node) => (node as Attributed).removeAttribute('target'));
    await element.click({ timeout: this.#options.limits.ms });
    await sleep(clickMs);
    const until = performance.now() + this.#options.limits.ms;
    while (this.#isGoing && performance.now() < until) await sleep(50);
    return this.#refusal ?? (await this.look());
  }

  async look(): Promise<View | Unread> {
    const strayed = await this.#strayed();
    if (strayed) return strayed;
    await settle(this.#tab);
    const text = String(await this.#tab.evaluate('document.body ? document.body.innerText : ""'));
    const targets = await this.#numberTargets();
    return { url: this.#tab.url(), title: await this.#tab.title(), text: text.slice(0, mostText), targets };
  }

  async picture(): Promise<Uint8Array | Unread> {
    const strayed = await this.#strayed();
    return strayed ?? this.#tab.screenshot({ type: 'jpeg', quality: 70, timeout: this.#options.limits.ms });
  }

  async #numberTargets(): Promise<string[]> {
    const words: string[] = [];
    this.#targets = [];
    for (const element of await this.#tab.$$(clickable)) {
      if (words.length >= mostTargets) break;
      if (!(await element.isVisible())) continue;
      this.#targets.push(element);
      words.push(await labelOf(element));
    }
    return words;
  }

  /** A redirect is seen only afterwards: what may not be read is left. */
  async #strayed(): Promise<Unread | null> {
    const url = this.#tab.url();
    if (url === this.#asked || url === 'about:blank') return null;
    const refused = await refusedAddress(url, this.#options.rules);
    if (refused) return this.#leave(unread(url, 'address', `is an address that is not opened: ${refused}`));
    const forbidden = await this.#options.admit(url);
    if (forbidden) return this.#leave(forbidden);
    this.#asked = url;
    return null;
  }

  async #leave(why: Unread): Promise<Unread> {
    this.#targets = [];
    await this.#tab.goto('about:blank').catch(() => undefined);
    return why;
  }

  /** Whether it is for a page of the tab itself, and not for a part of one. */
  #isPage(request: Request): boolean {
    return request.isNavigationRequest() && request.frame() === this.#tab.mainFrame();
  }

  async #pass(route: Route): Promise<void> {
    const request = route.request();
    if (!this.#isPage(request)) return route.fallback();
    this.#isGoing = true;
    const refused = await refusedAddress(request.url(), this.#options.rules);
    this.#refusal = refused
      ? unread(request.url(), 'address', `was not opened: ${refused}`)
      : await this.#options.admit(request.url());
    this.#asked = request.url();
    if (this.#refusal === null) return route.fallback();
    this.#isGoing = false;
    // The page before stays; any other code would show the browser's own page of errors.
    return route.abort('aborted');
  }
}

/** As much of an element as is needed of it in the page. */
interface Attributed {
  removeAttribute(name: string): void;
}

async function labelOf(element: ElementHandle): Promise<string> {
  const words =
    (await element.textContent()) ||
    (await element.getAttribute('aria-label')) ||
    (await element.getAttribute('value')) ||
    '';
  const href = await element.getAttribute('href');
  const label = words.replace(/\s+/g, ' ').trim().slice(0, labelLength) || '(no words)';
  return href === null ? label : `${label} (${href.slice(0, labelLength)})`;
}
