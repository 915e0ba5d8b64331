import { createHash } from 'node:crypto';
import {
  languageOf,
  parseMarkdown,
  plainText,
  sentencesOf,
  splitFrontMatter,
  wordsOf,
  type Folder,
  type RunRecord,
} from '@97layer/strata/tools';
import { comparable } from '../studio/comparable.ts';

/** What people's hands did to one post, between the draft that was judged and what was published. */
export interface Touched {
  post: string;
  out: string[];
  in: string[];
}

/** The published posts that are not what the bus was given: people changed them, in review or afterwards. */
export async function touchedIn(records: readonly RunRecord[], folder: Folder): Promise<Touched[]> {
  const found: Touched[] = [];
  for (const [post, blob] of lastGiven(records)) {
    const bytes = await folder.bytes(post);
    if (!bytes || blobOf(bytes) === blob) continue;
    const published = await sentencesIn(post, folder);
    const draft = await sentencesIn(
      post.replace('/published/', '/drafts/').replace('/index.md', '.md'),
      folder,
    );
    const out = without(draft, published);
    const put = without(published, draft);
    if (draft.length > 0 && out.length + put.length > 0) found.push({ post, out, in: put });
  }
  return found;
}

/** Posts with the content that the last run gave them. */
function lastGiven(records: readonly RunRecord[]): Map<string, string> {
  const inOrder = records.toSorted((a, b) => (a.timings.folded < b.timings.folded ? -1 : 1));
  const files = inOrder.filter(({ state }) => state === 'done').flatMap((record) => record.files);
  const posts = files.filter(
    ({ path }) => path.startsWith('knowledge/content/published/') && path.endsWith('/index.md'),
  );
  return new Map(posts.flatMap(({ path, blob }) => (blob === null ? [] : [[path, blob] as const])));
}

/** The name that git gives a file's content. */
function blobOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Every sentence of what is published, as it stands. */
export async function publishedSentences(folder: Folder): Promise<string[]> {
  const posts = await folder.list('knowledge/content/published', '/index.md');
  return (await Promise.all(posts.map((post) => sentencesIn(post, folder)))).flat();
}

async function sentencesIn(path: string, folder: Folder): Promise<string[]> {
  const { body } = await splitFrontMatter((await folder.text(path)) ?? '');
  const { children } = await parseMarkdown(body);
  const blocks = await Promise.all(children.map((block) => plainText(block)));
  return blocks.flatMap((block) => sentencesOf(block, languageOf(block)));
}

function without(sentences: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others.map(comparable));
  return sentences.filter((sentence) => !there.has(comparable(sentence)));
}

/** A word that people took out of several posts, and left in none. */
export interface Disliked {
  word: string;
  posts: string[];
}

/**
 * Found by counting. Of words that went together the longest speaks for all.
 * @param kept sentences that people left as they are, in any post
 * @param least posts that it was taken out of
 */
export function disliked(touched: readonly Touched[], kept: readonly string[], least: number): Disliked[] {
  const stays = new Set(kept.flatMap(stemsOf));
  const posts = new Map<string, Set<string>>();
  for (const { post, out } of touched)
    for (const word of out.flatMap(stemsOf).filter((one) => !stays.has(one)))
      posts.set(word, (posts.get(word) ?? new Set()).add(post));
  const found = [...posts]
    .map(([word, where]) => ({ word, posts: [...where] }))
    .filter(({ posts: where }) => where.length >= least)
    .toSorted((a, b) => b.posts.length - a.posts.length || b.word.length - a.word.length);
  const together = new Map(found.toReversed().map((one) => [one.posts.join('\n'), one]));
  return found.filter((one) => together.get(one.posts.join('\n')) === one);
}

/** Words that can be told apart by themselves: Latin ones of four letters on, Korean ones without their endings. */
function stemsOf(sentence: string): string[] {
  return wordsOf(sentence).flatMap((word) => {
    if (!/\p{Script=Hangul}/u.test(word)) return /^\p{L}{4,}$/u.test(word) ? [word] : [];
    const stem = word.replace(
      /(?:으로|에서|에게|처럼|까지|부터|을|를|이|가|은|는|의|에|로|도|만|와|과)$/u,
      '',
    );
    return stem.length >= 2 ? [stem] : [];
  });
}
