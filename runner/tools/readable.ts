// Not later, by name: a bundle gives a package of this older kind no names then.
import { Readability } from '@mozilla/readability';
import type { HTMLElement } from 'linkedom';
import { languageOf, type Language } from './language.ts';

/** One block of an article's text, in the order of the page. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'quote' | 'item';
  text: string;
}

/** What a person would read on a page, without its frame. */
export interface Article {
  title: string | null;
  byline: string | null;
  /** Written for in the page, else told by its letters. */
  lang: Language;
  /** RFC 3339, where the page says when it was published. */
  published: string | null;
  blocks: Block[];
  /** Letters and digits in all blocks together. */
  size: number;
}

/** Fewest characters for which Readability takes a block of the page for its article. */
const charThreshold = 140;

/** Loads the parser, which takes a moment: worth doing while a browser starts. */
export async function loadReader() {
  const { parseHTML } = await import('linkedom');
  return { parseHTML };
}

/** Takes the readable text out of a page; null where there is none. Plain text is read as paragraphs. */
export async function readArticle(html: string, type = 'text/html'): Promise<Article | null> {
  if (/^text\/(plain|markdown)$/.test(type)) return articleOf({ blocks: plainBlocks(html) });
  const { parseHTML } = await loadReader();
  const { document } = parseHTML(html);
  if (!document.body) return null;
  const declared = document.documentElement.getAttribute('lang');
  const pageTitle = tidy(document.title ?? '');
  const whole = () =>
    parseHTML(`<html><body>${html.replace(/<(script|style|nav|footer)\b.*?<\/\1>/gis, '')}`);
  const found = new Readability(document, { charThreshold }).parse();
  const content = found?.content ? parseHTML(`<html><body>${found.content}</body></html>`) : whole();
  return articleOf({
    title: tidy(found?.title ?? '') || pageTitle || null,
    byline: tidy(found?.byline ?? '') || null,
    declared,
    published: instant(found?.publishedTime),
    blocks: blocksOf(content.document.body),
  });
}

function articleOf(parts: {
  title?: string | null;
  byline?: string | null;
  declared?: string | null;
  published?: string | null;
  blocks: Block[];
}): Article | null {
  const text = parts.blocks.map((block) => block.text).join('\n');
  const size = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (size === 0) return null;
  const { title = null, byline = null, published = null, declared = null, blocks } = parts;
  return { title, byline, published, lang: languageIn(declared, text), blocks, size };
}

/** The letters decide where they can: templates often declare a language the text is not in. */
function languageIn(declared: string | null, text: string): Language {
  const seen = languageOf(text);
  if (seen !== 'en' || !declared) return seen;
  return /^en\b/i.test(declared) || /^ko\b/i.test(declared) ? seen : 'und';
}

const kinds: Record<string, Block['kind']> = {
  P: 'paragraph',
  PRE: 'paragraph',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  BLOCKQUOTE: 'quote',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
};

/** The outermost blocks only, so a paragraph within a quote or a list is not told twice. */
function blocksOf(body: HTMLElement): Block[] {
  const selector = Object.keys(kinds).join(',').toLowerCase();
  const elements = [...body.querySelectorAll(selector)] as HTMLElement[];
  const outermost = elements.filter((element) => !element.parentElement?.closest(selector));
  const blocks = outermost.map((element) => ({
    kind: kinds[element.tagName.toUpperCase()] ?? ('paragraph' as const),
    text: tidy(element.textContent ?? ''),
  }));
  const told = blocks.filter((block) => block.text !== '');
  return told.length > 0 ? told : plainBlocks(body.textContent ?? '');
}

function plainBlocks(text: string): Block[] {
  const parts = text.split(/\r?\n\s*\r?\n/).map(tidy);
  return parts.filter(Boolean).map((part) => ({ kind: 'paragraph' as const, text: part }));
}

/** One line, composed letters, no soft hyphens, no control or direction characters. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function instant(text: string | null | undefined): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
