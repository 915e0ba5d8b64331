import {
  isUnread,
  loadReader,
  mentions,
  readArticle,
  readFeed,
  type Article,
  type FeedItem,
  type Place,
  type Unread,
  type Web,
} from '@97layer/strata/tools';
import type { Source } from '../studio/signal.ts';

/** What was read, each article beside its source, and what was not. */
export interface Reading {
  read: { source: Source; article: Article }[];
  unread: Source[];
  notes: string[];
  /** Searches a day that a trend list told for the keyword; null where none did. */
  traffic: number | null;
}

/** A page to open, with what its feed said about it. */
interface Wanted {
  url: string;
  published: string | null;
}

/** Most entries of one feed that are opened as pages. */
const perFeed = 4;

/** Opens pages and, meanwhile, reads feeds for more of them. Nothing throws: what fails is in the notes. */
export async function readPlaces(
  web: Web,
  places: readonly Place[],
  keyword: string,
  now: string,
): Promise<Reading> {
  const own = places.filter((place) => place.kind === 'page').map(({ url }) => ({ url, published: null }));
  const feeds = places.filter((place) => place.kind === 'feed');
  const read = (pages: readonly Wanted[]) => Promise.all(pages.map((page) => readPage(web, page, now)));
  const [first, listed] = await Promise.all([
    read(own),
    Promise.all(feeds.map((place) => itemsOf(web, place.url, keyword))),
    loadReader(),
  ]);
  const wanted = listed.flatMap((feed) => feed.wanted);
  const answers = [...first.map((answer) => dated(answer, wanted)), ...(await read(others(wanted, own)))];
  const missing = answers.flatMap((answer) => ('missing' in answer ? [answer.missing] : []));
  const failed = listed.flatMap((feed) => (feed.failed ? [feed.failed] : []));
  return {
    read: answers.filter((answer) => 'article' in answer),
    unread: [...missing, ...failed].map((unread) => missed(unread, now)),
    notes: [...listed.flatMap((feed) => feed.notes), ...missing.map(told), ...web.notes()],
    traffic: listed.flatMap((feed) => feed.traffic).reduce<number | null>(higher, null),
  };
}

type ReadOrNot = { source: Source; article: Article } | { missing: Unread };

/** A page that does not say when it was published may stand in a feed that does. */
function dated(answer: ReadOrNot, wanted: readonly Wanted[]): ReadOrNot {
  if ('missing' in answer || answer.source.published) return answer;
  const published = wanted.find((page) => page.url === answer.source.url)?.published ?? null;
  return { ...answer, source: { ...answer.source, published } };
}

/** The feeds' pages that the event's own list does not hold already, each once. */
function others(wanted: readonly Wanted[], own: readonly Wanted[]): Wanted[] {
  const known = new Set(own.map((page) => page.url));
  return wanted.filter((page) => !known.has(page.url) && known.add(page.url));
}

function higher(most: number | null, next: number): number {
  return Math.max(most ?? 0, next);
}

interface Listed {
  wanted: Wanted[];
  traffic: number[];
  notes: string[];
  failed: Unread | null;
}

async function itemsOf(web: Web, url: string, keyword: string): Promise<Listed> {
  const answer = await web.feed(url);
  const feed = isUnread(answer) ? answer : await readFeed(answer.url, answer.text);
  if (isUnread(feed)) return { wanted: [], traffic: [], notes: [told(feed)], failed: feed };
  const about = feed.items
    .filter((item) => mentions(`${item.title} ${item.summary}`, keyword))
    .slice(0, perFeed);
  const notes =
    about.length > 0 ? [] : [`None of the ${feed.items.length} entries of ${url} names "${keyword}".`];
  const traffic = about.flatMap((item) => (item.traffic === null ? [] : [item.traffic]));
  return { wanted: about.flatMap(pagesOf).slice(0, perFeed), traffic, notes, failed: null };
}

/** A trend list's entry links to the list itself: the pages about it are what can be read. */
function pagesOf(item: FeedItem): Wanted[] {
  const urls = item.related.length > 0 ? item.related : item.url ? [item.url] : [];
  return urls.map((url) => ({ url, published: item.published }));
}

/** Fewest letters that make a page worth citing; below are cookie walls and empty frames. */
const leastLetters = 80;

async function readPage(web: Web, wanted: Wanted, now: string): Promise<ReadOrNot> {
  const page = await web.page(wanted.url);
  if (isUnread(page)) return { missing: page };
  const article = await readArticle(page.html, page.type);
  if (!article || article.size < leastLetters) {
    const words = 'holds no readable text';
    return { missing: { url: wanted.url, reason: 'not-text', status: page.status, words } };
  }
  const title = article.title ?? page.title ?? page.url;
  const published = article.published ?? wanted.published;
  return {
    article,
    source: { url: page.url, title, lang: article.lang, published, fetched: now, status: 'read' },
  };
}

function missed(unread: Unread, now: string): Source {
  return { url: unread.url, title: '', lang: 'und', published: null, fetched: now, status: unread.reason };
}

function told(unread: Unread): string {
  return `${unread.url}: ${unread.words}.`;
}
