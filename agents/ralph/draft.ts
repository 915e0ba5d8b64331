import {
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
import { readQuality, type Quality } from './quality.ts';

/** A draft with everything it is judged by. */
export interface Draft {
  path: string;
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
  house: House;
  quality: Quality;
  /** Whether a path of the bus is there to be linked to. */
  exists(path: string): Promise<boolean>;
}

/** Reads a draft and its surroundings. Throws where the draft is missing or its front matter unreadable. */
export async function openDraft(workdir: string, path: string, signalPath: string | null): Promise<Draft> {
  const folder: Folder = openFolder(workdir);
  const text = await folder.text(path);
  if (text === null) throw new Error(`There is no draft at ${path}.`);
  const { data, body, bodyLine, problem } = await splitFrontMatter(text);
  if (problem) throw new Error(`${path} cannot be read: ${problem}.`);
  const tree = await parseMarkdown(body);
  const from = signalPath ?? textIn(data, 'signal');
  const signal = from === null ? null : await readSignal(folder, from);
  const lang = data['lang'] === 'en' || (data['lang'] !== 'ko' && signal?.lang === 'en') ? 'en' : 'ko';
  const sentences = ownBlocks(tree).flatMap((block) =>
    sentencesOf(block.text, lang).map((sentence) => ({ text: sentence, line: block.line + bodyLine - 1 })),
  );
  return {
    path,
    data,
    lang,
    tree,
    text: await plainText(tree),
    sentences,
    offset: bodyLine - 1,
    signal,
    house: await readHouse(folder),
    quality: await readQuality(folder),
    exists: (path) => folder.has(path),
  };
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
