import type { RootContent } from '@97layer/strata/tools';
import type { House, PostLanguage, Section } from '../studio/house.ts';
import { isPractical } from '../studio/practical.ts';
import { cited, quoted, type Said, type Signal } from '../studio/signal.ts';
import { heading, link, list, paragraph } from '../studio/tree.ts';

/** A picture as the post shows it. */
export interface Picture {
  /** Relative to the draft. */
  url: string;
  alt: string;
}

/** A file that a reader may open: a voice, a video. */
export interface Attachment {
  /** Relative to the draft. */
  url: string;
  label: string;
}

/** What a composition is made from. */
export interface Material {
  signal: Signal;
  house: House;
  picture: Picture | null;
  attachments: readonly Attachment[];
  /** Sentences that must not be used: those that were sent back. */
  avoid: readonly string[];
  /** Sentences beyond the directive's number, where a post came out too short. */
  extra: number;
}

/** The title by the house's pattern, its first letter large. */
export function titleOf(signal: Signal, house: House): string {
  const { keyword, lang } = signal;
  const subject = keyword.charAt(0).toLocaleUpperCase(lang) + keyword.slice(1);
  return house.title[lang].replaceAll('{keyword}', subject);
}

/** A whole post in the house's order, every sentence in its source's words. Pure. */
export function compose(material: Material): Section[] {
  const { signal, house, picture, attachments } = material;
  const chosen = choose(material);
  const top: RootContent[] = [
    heading(1, titleOf(signal, house)),
    ...pictured(picture),
    ...attached(attachments),
  ];
  if (chosen.opening) top.push(cited(chosen.opening, signal.sources));
  const parts = house.parts
    .filter((part) => part.name !== 'opening')
    .map(({ name }) => ({ name, blocks: blocksOf(name, chosen, material) }))
    .filter((part) => part.blocks.length > 0);
  return [{ name: 'top', blocks: top }, ...parts];
}

/** The picture as a block of its own. */
export function pictured(picture: Picture | null): RootContent[] {
  if (!picture) return [];
  return [{ type: 'paragraph', children: [{ type: 'image', url: picture.url, alt: picture.alt }] }];
}

/** One line of links. */
function attached(attachments: readonly Attachment[]): RootContent[] {
  const links = attachments.map(({ url, label }) => link(label, url));
  return links.length > 0 ? [paragraph(...links.flatMap((one, at) => (at > 0 ? [' · ', one] : [one])))] : [];
}

interface Chosen {
  opening: Said | null;
  points: Said[];
  quotes: Said[];
  practice: Said[];
  beside: Said[];
}

/** Gives each sentence to one part at most. What is asked of the reader goes first: there is least of it. */
function choose({ signal, house, avoid, extra }: Material): Chosen {
  const most = (name: string) => house.parts.find((part) => part.name === name)?.most ?? 0;
  const usable = (said: Said) => !avoid.some((text) => said.text.includes(text));
  const points = signal.points.filter(usable);
  const quotes = signal.quotes.filter(usable);
  const opening = [...quotes, ...points].find((said) => said.text === signal.headline) ?? quotes[0] ?? null;
  const taken = new Set<string>(opening ? [opening.text] : []);
  const take = (pool: readonly Said[], count: number): Said[] => {
    const found = inTurns(pool.filter((said) => !taken.has(said.text))).slice(0, Math.max(0, count));
    for (const said of found) taken.add(said.text);
    return found.sort((a, b) => a.source - b.source);
  };
  const own = <T extends Said>(pool: readonly T[]) => orAll(pool, (said) => said.lang === signal.lang);
  const practice = take(
    own(points).filter((said) => isPractical(said.text, said.lang)),
    most('practice'),
  );
  return {
    opening,
    practice,
    quotes: orElse(take(own(quotes), most('quotes')), () => take(own(points), 1)),
    points: take(own(points), most('points') + extra),
    beside: take(
      [...quotes, ...points].filter((said) => said.lang !== signal.lang && said.lang !== 'und'),
      most('beside') + extra,
    ),
  };
}

function orAll<T>(pool: readonly T[], test: (item: T) => boolean): readonly T[] {
  const some = pool.filter(test);
  return some.length > 0 ? some : pool;
}

function orElse<T>(list: T[], otherwise: () => T[]): T[] {
  return list.length > 0 ? list : otherwise();
}

/** One sentence of each source, then a second of each: no source speaks alone. */
function inTurns(pool: readonly Said[]): Said[] {
  const turn = new Map<number, number>();
  const ranked = pool.map((said) => {
    const round = turn.get(said.source) ?? 0;
    turn.set(said.source, round + 1);
    return { said, round };
  });
  return ranked.sort((a, b) => a.round - b.round).map((entry) => entry.said);
}

function blocksOf(name: string, chosen: Chosen, { signal, house }: Material): RootContent[] {
  const titled = (blocks: RootContent[]) =>
    blocks.length > 0 ? [heading(2, house.headings[name]?.[signal.lang] ?? name), ...blocks] : [];
  switch (name) {
    case 'points':
      return titled(bySource(chosen.points, signal));
    case 'quotes':
      return titled(chosen.quotes.map((said) => quoted(said, signal.sources)));
    case 'practice':
      return titled(listed(chosen.practice.map((said) => cited(said, signal.sources))));
    case 'beside':
      return titled(bySource(chosen.beside, signal));
    case 'sources':
      return titled(listed(sourcesOf(signal), 1));
    case 'colophon':
      return colophon(house, signal.lang);
    default:
      return [];
  }
}

function listed(items: ReturnType<typeof paragraph>[], start: number | null = null): RootContent[] {
  return items.length > 0 ? [list(items, start)] : [];
}

/** A paragraph for each source: its sentences in the order it said them. */
function bySource(sentences: readonly Said[], signal: Signal): RootContent[] {
  const numbers = [...new Set(sentences.map((said) => said.source))];
  return numbers.map((number) => {
    const own = sentences.filter((said) => said.source === number);
    const cites = own.flatMap((said, at) => [
      ...(at > 0 ? [' '] : []),
      ...cited(said, signal.sources).children,
    ]);
    return paragraph(...cites);
  });
}

/** Sources that were read stand first in a signal, so their place is their number. */
function sourcesOf(signal: Signal) {
  const read = signal.sources.filter((source) => source.status === 'read');
  return read.map((source) => paragraph(link(source.title || source.url, source.url)));
}

function colophon(house: House, lang: PostLanguage): RootContent[] {
  const text = house.colophon[lang];
  return text
    ? [{ type: 'thematicBreak' }, paragraph({ type: 'emphasis', children: [{ type: 'text', value: text }] })]
    : [];
}
