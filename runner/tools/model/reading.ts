/** The web, for a model: pages, feeds, and a tab to go on with. */
import { LARGEST_PICTURE } from '../../core/toolhost.ts';
import { isUnread } from '../download.ts';
import { readFeed } from '../feed.ts';
import type { LiveTab, View } from '../livetab.ts';
import type { Page } from '../page.ts';
import { readArticle } from '../readable.ts';
import type { Unread } from '../unread.ts';
import type { InputOf } from './described.ts';
import type { Desk, Done } from './desk.ts';

/** Characters of one answer. */
const PART = 30_000;
const MOST_ENTRIES = 50;
const SUMMARY_LENGTH = 500;

export async function fetchPage({ url, from }: InputOf<'fetch'>, { web }: Desk): Promise<Done> {
  const page = await web.fetch(url);
  if (isUnread(page)) throw unreadable(page);
  return { text: `${page.url}\n\n${partOf(await textOf(page), from)}` };
}

/** Of HTML, what a person would read of it; else all of it. */
async function textOf({ html, type }: Page): Promise<string> {
  if (!/html/.test(type)) return html;
  const article = await readArticle(html, type);
  if (article === null) return '(no text)';
  return [article.title ?? '', ...article.blocks.map(({ text }) => text)].join('\n\n').trim();
}

export async function feed({ url }: InputOf<'feed'>, { web }: Desk): Promise<Done> {
  const answer = await web.feed(url);
  const read = isUnread(answer) ? answer : await readFeed(url, answer.text);
  if (isUnread(read)) throw unreadable(read);
  const entries = read.items
    .slice(0, MOST_ENTRIES)
    .map(({ title, url: link, published, summary }) =>
      [title, link, published, summary.slice(0, SUMMARY_LENGTH)].filter(Boolean).join('\n'),
    );
  return { text: [read.title, ...entries].join('\n\n') };
}

export async function browse(
  { action, url, target, from, path }: InputOf<'browse'>,
  { web }: Desk,
): Promise<Done> {
  const tab = await web.live();
  if (tab === null) throw new Error(`${web.notes().join(' ')} There is \`fetch\`, which needs none.`);
  if (action === 'screenshot') return picture(tab, path);
  const view = await viewOf(tab, { action, url, target });
  if (isUnread(view)) throw unreadable(view);
  return { text: described(view, from) };
}

async function viewOf(
  tab: LiveTab,
  { action, url, target }: Pick<InputOf<'browse'>, 'url' | 'target'> & { action: 'open' | 'click' | 'read' },
): Promise<View | Unread> {
  if (action === 'read') return tab.look();
  if (action === 'click') return tab.click(needed(target, 'target', action));
  return tab.open(needed(url, 'url', action));
}

function needed<Value>(value: Value | undefined, name: string, action: string): Value {
  if (value === undefined) throw new Error(`\`${action}\` needs a \`${name}\``);
  return value;
}

function described({ url, title, text, targets }: View, from: number): string {
  const numbered = targets.map((words, at) => `${at + 1}. ${words}`);
  const clickable = numbered.length > 0 ? ['What can be clicked:', ...numbered].join('\n') : '';
  return [url, title, partOf(text, from), clickable].filter(Boolean).join('\n\n');
}

async function picture(tab: LiveTab, path: string | undefined): Promise<Done> {
  const jpeg = await tab.picture();
  if (isUnread(jpeg)) throw unreadable(jpeg);
  const base64 = Buffer.from(jpeg).toString('base64');
  const isSmall = base64.length * 0.75 <= LARGEST_PICTURE;
  return {
    text: isSmall ? 'You are shown what the page looks like.' : 'It is too large to be shown.',
    files: path === undefined ? [] : [{ path, base64 }],
    picture: isSmall ? { mediaType: 'image/jpeg', base64 } : null,
  };
}

function partOf(text: string, from: number): string {
  const part = text.slice(from, from + PART);
  const left = text.length - from - part.length;
  return left > 0 ? `${part}\n[${left} more characters: read on from ${from + part.length}]` : part;
}

function unreadable({ url, words }: Unread): Error {
  return new Error(`${url}: ${words}`);
}
