import {
  isMapping,
  joinFrontMatter,
  languageOf,
  parseMarkdown,
  plainText,
  splitFrontMatter,
  writeMarkdown,
  type Folder,
  type Language,
} from '@97layer/strata/tools';
import type { Blockquote, Heading, List, Nodes, Paragraph, Root, RootContent } from '@97layer/strata/tools';
import { mappingsIn, numberIn, textIn } from './payload.ts';
import { heading, link, list, paragraph, quote, section } from './tree.ts';

/** A source of a signal. Its number is its place in the list, from 1. */
export interface Source {
  url: string;
  title: string;
  lang: Language;
  published: string | null;
  /** When it was asked (RFC 3339). */
  fetched: string;
  /** `read`, or why it was not. */
  status: string;
}

/** A sentence in a source's own words. */
export interface Said {
  text: string;
  /** The source's number. */
  source: number;
  lang: Language;
}

/** One named part of a score: points given, out of how many, and why. */
export interface ScorePart {
  points: number;
  of: number;
  why: string;
}

/** What the strategy analyst found: `knowledge/signals/<day>-<slug>.md`. */
export interface Signal {
  keyword: string;
  /** The source's name in `strata.yaml`; empty where the event named none. */
  origin: string;
  lang: 'ko' | 'en';
  /** The sentence that carries the subject. */
  headline: string;
  /** 0 to 100. */
  score: number;
  parts: Record<string, ScorePart>;
  sources: Source[];
  points: Said[];
  quotes: Said[];
  notes: string[];
  event: string;
  /** Day of the bus, YYYY-MM-DD. */
  day: string;
}

const titles = { points: 'Key points', quotes: 'Quotes', notes: 'Notes' };

/** A signal as its file. */
export async function writeSignal(signal: Signal): Promise<string> {
  const { keyword, origin, lang, headline, score, parts, sources, event, day } = signal;
  const numbered = sources.map((source, place) => ({ number: place + 1, ...source }));
  const data = {
    type: 'signal',
    status: 'analyzed',
    keyword,
    source: origin,
    lang,
    headline,
    score,
    day,
    event,
  };
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, keyword),
      ...section(heading(2, titles.points), listed(signal.points.map((said) => cited(said, sources)))),
      ...section(
        heading(2, titles.quotes),
        signal.quotes.map((said) => quoted(said, sources)),
      ),
      ...section(heading(2, titles.notes), listed(signal.notes.map((note) => paragraph(note)))),
    ],
  };
  return joinFrontMatter({ ...data, score_parts: parts, sources: numbered }, await writeMarkdown(tree));
}

function listed(items: Paragraph[]): List[] {
  return items.length > 0 ? [list(items)] : [];
}

/** A sentence with its source's number behind it, linked. */
export function cited(said: Said, sources: readonly Source[]): Paragraph {
  return paragraph(`${said.text} `, link(String(said.source), sources[said.source - 1]?.url ?? ''));
}

/** A sentence as a quotation with its source under it. */
export function quoted(said: Said, sources: readonly Source[]): Blockquote {
  const source = sources[said.source - 1];
  return quote(
    paragraph(said.text),
    paragraph(link(String(said.source), source?.url ?? ''), ` ${source?.title ?? ''}`.trimEnd()),
  );
}

/** Reads a signal back; people may have edited it. Null where there is no such file. */
export async function readSignal(folder: Folder, path: string): Promise<Signal | null> {
  const text = await folder.text(path);
  if (text === null) return null;
  const { data, body, problem } = await splitFrontMatter(text);
  if (problem) throw new Error(`${path} cannot be read: ${problem}.`);
  const parts = sectionsOf(await parseMarkdown(body));
  return {
    keyword: textIn(data, 'keyword') ?? '',
    origin: textIn(data, 'source') ?? '',
    lang: data['lang'] === 'en' ? 'en' : 'ko',
    headline: textIn(data, 'headline') ?? textIn(data, 'keyword') ?? '',
    score: numberIn(data, 'score') ?? 0,
    parts: isMapping(data['score_parts']) ? (data['score_parts'] as Record<string, ScorePart>) : {},
    sources: mappingsIn(data, 'sources').map(sourceOf),
    points: await saidIn(parts.get(titles.points) ?? []),
    quotes: await saidIn(parts.get(titles.quotes) ?? []),
    notes: await Promise.all(items(parts.get(titles.notes) ?? []).map((item) => plainText(item))),
    event: textIn(data, 'event') ?? '',
    day: textIn(data, 'day') ?? '',
  };
}

function sourceOf(data: Record<string, unknown>): Source {
  return {
    url: textIn(data, 'url') ?? '',
    title: textIn(data, 'title') ?? '',
    lang: data['lang'] === 'ko' || data['lang'] === 'en' ? data['lang'] : 'und',
    published: textIn(data, 'published'),
    fetched: textIn(data, 'fetched') ?? '',
    status: textIn(data, 'status') ?? 'read',
  };
}

/** The blocks under each heading of the second level, by the heading's text. */
function sectionsOf(tree: Root): Map<string, RootContent[]> {
  const sections = new Map<string, RootContent[]>();
  let current: RootContent[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) sections.set(headingText(node), (current = []));
    else current.push(node);
  }
  return sections;
}

function headingText(node: Heading): string {
  const first = node.children[0];
  return first?.type === 'text' ? first.value : '';
}

function items(blocks: readonly RootContent[]): Nodes[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
}

/** Sentences of a list or of quotations, each with the number its link names. */
async function saidIn(blocks: readonly RootContent[]): Promise<Said[]> {
  const quotes = blocks.filter((block) => block.type === 'blockquote');
  const found = await Promise.all([...items(blocks), ...quotes].map((node) => saidOf(node)));
  return found.filter((said) => said.text !== '' && said.source > 0);
}

async function saidOf(node: Nodes): Promise<Said> {
  const paragraphs = 'children' in node ? (node.children as Paragraph[]) : [];
  const number = paragraphs.flatMap((part) => part.children ?? []).findLast((part) => part.type === 'link');
  const words = paragraphs[0] ? await plainText(paragraphs[0]) : '';
  const text = node.type === 'blockquote' ? words : words.replace(/\s*\d+$/, '');
  return { text, source: number ? Number(await plainText(number)) || 0 : 0, lang: languageOf(text) };
}
