import { unread, type Unread } from './unread.ts';

/** One entry of a feed, whichever format it came in. */
export interface FeedItem {
  title: string;
  /** Where the entry can be read; null where the feed names no page. */
  url: string | null;
  /** RFC 3339, UTC. */
  published: string | null;
  /** Plain text, without markup. */
  summary: string;
  /** Searches a day as Google Trends rounds them down (`200+` is 200); null in other feeds. */
  traffic: number | null;
  /** Pages about the entry, as Google Trends lists them. */
  related: string[];
}

export interface Feed {
  title: string;
  items: FeedItem[];
}

/** Reads RSS, Atom, RDF and JSON feeds, YouTube's channel feeds and Google Trends' RSS. */
export async function readFeed(url: string, text: string): Promise<Feed | Unread> {
  const { parseFeed } = await import('feedsmith');
  try {
    const { format, feed } = parseFeed(text);
    const items = format === 'atom' ? (feed.entries ?? []) : (feed.items ?? []);
    const trends = await trendsIn(text);
    return {
      title: plain(feed.title),
      items: (items as Entry[]).map((entry, place) => itemOf(entry, url, trends[place])),
    };
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return unread(url, 'not-text', `is not a feed (${words})`);
  }
}

/** A text that some formats wrap in an object. */
type Text = string | { value?: string | undefined } | undefined;

/** The fields of the four formats that say the same thing, as feedsmith names them. */
interface Entry {
  title?: Text;
  link?: string;
  url?: string;
  links?: { href?: string; rel?: string }[];
  description?: Text;
  summary?: Text;
  content?: Text | { encoded?: string };
  content_text?: string;
  content_html?: string;
  pubDate?: string;
  published?: string;
  updated?: string;
  date_published?: string;
  dc?: { dates?: string[] };
  media?: { groups?: { description?: Text }[] };
}

interface Trend {
  traffic: number | null;
  related: string[];
}

function itemOf(entry: Entry, base: string, trend: Trend | undefined): FeedItem {
  return {
    title: plain(entry.title),
    url: linkOf(entry, base),
    published: dateOf(entry),
    summary: summaryOf(entry),
    traffic: trend?.traffic ?? null,
    related: trend?.related ?? [],
  };
}

function linkOf(entry: Entry, base: string): string | null {
  const alternate = entry.links?.find((link) => !link.rel || link.rel === 'alternate')?.href;
  const link = entry.link ?? entry.url ?? alternate;
  return link && URL.canParse(link, base) ? new URL(link, base).href : null;
}

function dateOf(entry: Entry): string | null {
  const dates = [entry.pubDate, entry.published, entry.date_published, entry.dc?.dates?.[0], entry.updated];
  const time = dates.map((date) => Date.parse(date ?? '')).find((time) => !Number.isNaN(time));
  return time === undefined ? null : new Date(time).toISOString();
}

function summaryOf(entry: Entry): string {
  const { content } = entry;
  const encoded = typeof content === 'object' && 'encoded' in content ? content.encoded : undefined;
  const whole = encoded ?? (content as Text);
  const texts = [entry.summary, entry.description, entry.media?.groups?.[0]?.description, entry.content_text];
  return [...texts, entry.content_html, whole].map(plain).find(Boolean) ?? '';
}

/** Plain text of a field that may hold HTML. */
function plain(field: Text): string {
  const text = typeof field === 'object' ? (field.value ?? '') : (field ?? '');
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|apos|nbsp|amp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", amp: '&' };

/** Google Trends' own fields (namespace `ht`), which no feed reader knows, by the place of their item. */
async function trendsIn(text: string): Promise<Trend[]> {
  if (!text.includes('ht:approx_traffic') && !text.includes('ht:news_item_url')) return [];
  const { DOMParser } = await import('linkedom');
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return [...document.querySelectorAll('item')].map((item) => ({
    traffic: trafficOf(item.getElementsByTagName('ht:approx_traffic')[0]?.textContent),
    related: [...item.getElementsByTagName('ht:news_item_url')]
      .map((link) => (link.textContent ?? '').trim())
      .filter((link) => URL.canParse(link)),
  }));
}

function trafficOf(text: string | null | undefined): number | null {
  const digits = (text ?? '').replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}
