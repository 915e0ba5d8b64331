import { splitFrontMatter, writeMarkdown, type Folder, type RootContent } from '@97layer/strata/tools';
import type { Brand } from '../studio/brand.ts';
import { textIn } from '../studio/payload.ts';
import { heading, link, list, paragraph } from '../studio/tree.ts';

/** One line of the index. */
export interface Entry {
  /** The post's folder, relative to the index. */
  slug: string;
  title: string;
  day: string;
  lang: string;
}

/** The published posts that are there now, read from their own files. */
export async function readShelf(folder: Folder, published: string): Promise<Entry[]> {
  const paths = await folder.list(published, 'index.md');
  const posts = paths.filter((path) => path.split('/').length === published.split('/').length + 2);
  return Promise.all(
    posts.map(async (path) => {
      const { data } = await splitFrontMatter((await folder.text(path)) ?? '');
      return entryOf(path.split('/').at(-2)!, data);
    }),
  );
}

/** An entry from a post's front matter. */
export function entryOf(slug: string, data: Record<string, unknown>): Entry {
  return {
    slug,
    title: textIn(data, 'title') ?? slug,
    day: textIn(data, 'published') ?? textIn(data, 'day') ?? '',
    lang: textIn(data, 'lang') ?? '',
  };
}

/**
 * The index as a whole, newest first. It depends on the posts alone, so whoever writes it last, from all
 * posts, writes the right one.
 */
export async function writeIndex(entries: readonly Entry[], brand: Brand): Promise<string> {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const sorted = [...bySlug.values()].sort((a, b) => order(b.day, a.day) || order(b.slug, a.slug));
  const lines = sorted.map(({ slug, title, day }) =>
    paragraph(`${day} `, link(title, `./${encodeURI(slug)}/index.md`)),
  );
  const children: RootContent[] = [
    heading(1, brand.name),
    paragraph(`${brand.line.ko} · ${brand.line.en}`),
    list(lines),
  ];
  return writeMarkdown({ type: 'root', children });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
