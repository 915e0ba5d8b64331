import { isMapping, parseYaml } from './markdown.ts';
import { wordsOf } from './language.ts';

/** What `sources:` of `strata.yaml` says: a name for a set of addresses with `{keyword}` in them. */
export type Sources = Record<string, { pages: string[]; feeds: string[] }>;

/** An address to read, and whether it is a page or a list of pages. */
export interface Place {
  kind: 'page' | 'feed';
  url: string;
}

export interface SourcePlan {
  places: Place[];
  /** What was left out, and why. */
  notes: string[];
}

/** Takes `sources:` out of the text of `strata.yaml`. Faults in the file are the runner's to report. */
export async function readSources(text: string | null): Promise<Sources> {
  const config = await parseYaml(text ?? '').catch(() => null);
  const named = isMapping(config) && isMapping(config['sources']) ? config['sources'] : {};
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [
      name,
      { pages: stringsIn(value, 'pages'), feeds: stringsIn(value, 'feeds') },
    ]),
  );
}

function stringsIn(value: unknown, key: string): string[] {
  const list = isMapping(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

/** Most addresses of one event: a stranger's list must not make a crawler of the runner. */
const mostPlaces = 12;

/** Turns a source's name, a keyword and an event's own addresses into what is to be read. Pure. */
export function planSources(wish: {
  sources: Sources;
  source: string | null;
  keyword: string;
  urls: readonly string[];
}): SourcePlan {
  const notes: string[] = [];
  const own = wish.urls.map((url): Place => ({ kind: 'page', url }));
  const places = unique([...own, ...placesOf(wish, notes)]).filter((place) => isWeb(place, notes));
  if (places.length > mostPlaces) notes.push(`${places.length - mostPlaces} more addresses were left out.`);
  return { places: places.slice(0, mostPlaces), notes };
}

function placesOf(
  wish: { sources: Sources; source: string | null; keyword: string },
  notes: string[],
): Place[] {
  if (!wish.source) return [];
  const known = Object.keys(wish.sources);
  const source = known.includes(wish.source) ? wish.sources[wish.source] : undefined;
  if (!source) {
    const names = known.length > 0 ? `it names ${known.join(', ')}` : 'it names none';
    notes.push(`strata.yaml names no source "${wish.source}"; ${names}.`);
    return [];
  }
  const fill = (url: string) => url.replaceAll('{keyword}', encodeURIComponent(wish.keyword));
  return [
    ...source.pages.map((url): Place => ({ kind: 'page', url: fill(url) })),
    ...source.feeds.map((url): Place => ({ kind: 'feed', url: fill(url) })),
  ];
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.url, place])).values()];
}

function isWeb(place: Place, notes: string[]): boolean {
  if (URL.canParse(place.url) && /^https?:/i.test(place.url)) return true;
  notes.push(`${place.url.slice(0, 200)} is not an address of the web.`);
  return false;
}

/** The hosts that `strata.yaml` itself names: the only ones that may be private addresses. */
export function trustedHosts(sources: Sources): string[] {
  const urls = Object.values(sources).flatMap((source) => [...source.pages, ...source.feeds]);
  return [...new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host))];
}

/** Whether a text holds any word of the keyword; a word of two letters or fewer must stand alone. */
export function mentions(text: string, keyword: string): boolean {
  const wanted = wordsOf(keyword);
  if (wanted.length === 0) return true;
  const lower = text.normalize('NFC').toLowerCase();
  const alone = new Set(wordsOf(text));
  const hangul = /\p{Script=Hangul}/u;
  return wanted.some((word) =>
    word.length > 2 || hangul.test(word) ? lower.includes(word) : alone.has(word),
  );
}
