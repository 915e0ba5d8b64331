import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  joinFrontMatter,
  parseMarkdown,
  splitFrontMatter,
  writeMarkdown,
  type Folder,
  type Nodes,
  type Root,
} from '@97layer/strata/tools';
import { inBus } from '../studio/addresses.ts';

/** A file of the bus that a published post takes with it. */
export interface Companion {
  from: string;
  to: string;
}

/** A post as it is published. */
export interface PublishedPost {
  path: string;
  content: string;
  data: Record<string, unknown>;
  /** Pictures, voice and video to be copied beside it. */
  companions: Companion[];
}

/** Moves a draft into its own folder: its pictures, voice and video come along, its other relative links still lead there. */
export async function publishPost(
  draft: { path: string; text: string },
  folder: string,
  added: Record<string, unknown>,
): Promise<PublishedPost> {
  const { data: old, body, problem } = await splitFrontMatter(draft.text);
  if (problem) throw new Error(`${draft.path} cannot be read: ${problem}.`);
  const tree: Root = await parseMarkdown(body);
  const companions = new Map<string, Companion>();
  const media = namesBeside(old['media'], folder, companions);
  relink(tree, draft.path, folder, companions);
  const named = {
    pictures: namesBeside(old['pictures'], folder, companions),
    ...(old['media'] ? { media } : {}),
  };
  const data = { ...old, status: 'published', ...named, ...added };
  const path = `${folder}/index.md`;
  return {
    path,
    data,
    companions: [...companions.values()],
    content: await joinFrontMatter(data, await writeMarkdown(tree)),
  };
}

/** Rewrites addresses in place, in a tree of our own. */
function relink(node: Nodes, from: string, folder: string, companions: Map<string, Companion>): void {
  if (node.type === 'image') {
    const path = inBus(from, node.url);
    if (path) node.url = `./${beside(path, folder, companions)}`;
  } else if (node.type === 'link' || node.type === 'definition') {
    const path = inBus(from, node.url);
    if (path)
      node.url = companions.has(path) ? `./${beside(path, folder, companions)}` : relativeTo(folder, path);
  }
  if ('children' in node) for (const child of node.children) relink(child, from, folder, companions);
}

/** The file's name beside the post; a second file of that name gets its folder's name before it. */
function beside(path: string, folder: string, companions: Map<string, Companion>): string {
  const parts = path.split('/');
  const plain = parts.at(-1)!;
  const taken = [...companions.values()].some(({ from, to }) => from !== path && to === `${folder}/${plain}`);
  const name = taken ? parts.slice(-2).join('-') : plain;
  companions.set(path, { from: path, to: `${folder}/${name}` });
  return name;
}

/** The front matter's files, all of which come along: a story has no place in the text. */
function namesBeside(
  given: unknown,
  folder: string,
  companions: Map<string, Companion>,
): Record<string, string> {
  const files = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(
    files
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([name, path]) => [name, `./${beside(path, folder, companions)}`]),
  );
}

function relativeTo(folder: string, path: string): string {
  const here = folder.split('/');
  const there = path.split('/');
  const shared = here.findIndex((part, at) => part !== there[at]);
  const common = shared === -1 ? here.length : shared;
  return encodeURI([...here.slice(common).map(() => '..'), ...there.slice(common)].join('/'));
}

/** Straight into the working folder: what is printed has a limit, and films are large. Throws where one is missing. */
export async function copyCompanions(
  companions: readonly Companion[],
  folder: Folder,
  workdir: string,
): Promise<void> {
  for (const { from, to } of companions) {
    const bytes = await folder.bytes(from);
    if (!bytes) throw new Error(`The file ${from} is missing: nothing was published.`);
    await mkdir(dirname(join(workdir, to)), { recursive: true });
    await writeFile(join(workdir, to), bytes);
  }
}
