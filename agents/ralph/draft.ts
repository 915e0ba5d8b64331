import {
  languageOf,
  openFolder,
  parseMarkdown,
  plainText,
  sentencesOf,
  splitFrontMatter,
  type Folder,
  type Nodes,
  type Root,
} from '@97layer/strata/tools';
import type { House, PostLanguage } from '../studio/house.ts';
import { readHouse } from '../studio/house.ts';
import { textIn } from '../studio/payload.ts';
import { readSignal, type Signal } from '../studio/signal.ts';
import { sumOf } from '../studio/sum.ts';
import { readQuality, type Kind, type Quality } from './quality.ts';

/** A draft with everything it is judged by. */
export interface Draft {
  path: string;
  /** Of the bytes that are judged. */
  sha256: string;
  kind: Kind;
  data: Record<string, unknown>;
  lang: PostLanguage;
  tree: Root;
  /** Words of the post without markup, front matter and picture descriptions. */
  text: string;
  /** Its sentences, each with the line it stands on. Source titles and numbers, being links, are not among them. */
  sentences: { text: string; line: number }[];
  /** Lines before the body, so that a fault names the line of the file. */
  offset: number;
  signal: Signal | null;
  /** What it is about; null where nobody said. */
  keyword: string | null;
  house: House;
  quality: Quality;
  /** Whether a path of the bus is there to be linked to. */
  exists(path: string): Promise<boolean>;
}

/** What is said of a draft from outside. */
export interface Asked {
  kind: Kind;
  /** Path of the signal, where the draft's own front matter does not count. */
  signal: string | null;
  /** Whether the folder would hold such a file, if there were one; what it would not is taken to be there. */
  sees: (path: string) => boolean;
}

/** Reads a draft and its surroundings. Throws where the draft is missing or its front matter unreadable. */
export async function openDraft(workdir: string, path: string, asked: Asked): Promise<Draft> {
  const folder: Folder = openFolder(workdir);
  const bytes = await folder.bytes(path);
  if (bytes === null) throw new Error(`There is no draft at ${path}.`);
  const { data, body, bodyLine, problem } = await splitFrontMatter(Buffer.from(bytes).toString('utf8'));
  if (problem) throw new Error(`${path} cannot be read: ${problem}.`);
  const tree = await parseMarkdown(body);
  const from = asked.signal ?? textIn(data, 'signal');
  const signal = from === null ? null : await readSignal(folder, from);
  const lang = languageIn(data, signal, body);
  const sentences = ownBlocks(tree).flatMap((block) =>
    sentencesOf(block.text, lang).map((sentence) => ({ text: sentence, line: block.line + bodyLine - 1 })),
  );
  return {
    path,
    sha256: sumOf(bytes),
    kind: asked.kind,
    data,
    lang,
    tree,
    text: await plainText(tree),
    sentences,
    offset: bodyLine - 1,
    signal,
    keyword: signal?.keyword ?? (asked.kind === 'asset' ? textIn(data, 'keyword') : null),
    house: await readHouse(folder),
    quality: await readQuality(folder, asked.kind),
    exists: async (other) => !asked.sees(other) || folder.has(other),
  };
}

/** What the file says, else its signal, else its letters. */
function languageIn(data: Record<string, unknown>, signal: Signal | null, body: string): PostLanguage {
  const said = [data['lang'], signal?.lang, languageOf(body)].find((lang) => lang === 'ko' || lang === 'en');
  return said === 'en' ? 'en' : 'ko';
}

/** Paragraphs and headings in their order, without the words of links. */
function ownBlocks(node: Nodes): { text: string; line: number }[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    // What follows a linked number at a paragraph's start is its source's title.
    const titled = node.type === 'paragraph' && node.children[0]?.type === 'link';
    return titled ? [] : [{ text: ownWords(node), line: node.position?.start.line ?? 1 }];
  }
  return 'children' in node ? node.children.flatMap((child) => ownBlocks(child)) : [];
}

function ownWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'link' || !('children' in node)) return '';
  return node.children.map(ownWords).join('');
}
