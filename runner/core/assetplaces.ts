/** Which files below the knowledge folder are assets, and which of them are versions of one. */
import { isBelow } from './paths.ts';

export const ASSET_TYPES = ['signal', 'post', 'text', 'picture', 'voice', 'film', 'captions'] as const;
export type AssetType = (typeof ASSET_TYPES)[number];

/** What a path says of the asset that it is a version of. */
export interface AssetPlace {
  /** Path below the knowledge folder, without a version and without `.md`. */
  id: string;
  type: AssetType;
  /** From 1; a post's draft is 1, what was published of it 2. */
  version: number;
}

const MEDIA: Readonly<Record<string, AssetType>> = {
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  webp: 'picture',
  wav: 'voice',
  mp3: 'voice',
  mp4: 'film',
  srt: 'captions',
};

/** Null for what is no asset: reports, memory, and the files that a published post took with it. */
export function placeOf(path: string, knowledge: string): AssetPlace | null {
  if (!isBelow(path, knowledge)) return null;
  const parts = path.slice(knowledge.length + 1).split('/');
  const name = parts.at(-1)!;
  if (name.startsWith('.') || /^README/i.test(name)) return null;
  const inside = parts.join('/');
  if (parts[0] === 'signals' && parts.length === 2 && name.endsWith('.md'))
    return { id: withoutEnding(inside), type: 'signal', version: 1 };
  if (parts[0] === 'content') return postAt(parts);
  return parts[0] === 'assets' && parts.length > 1 ? fileAt(inside) : null;
}

function postAt([, shelf, slug, ...rest]: readonly string[]): AssetPlace | null {
  if (shelf === 'drafts' && slug?.endsWith('.md') && rest.length === 0)
    return { id: `posts/${withoutEnding(slug)}`, type: 'post', version: 1 };
  if (shelf === 'published' && rest.length === 1 && rest[0] === 'index.md')
    return { id: `posts/${slug}`, type: 'post', version: 2 };
  return null;
}

function fileAt(inside: string): AssetPlace | null {
  if (inside.endsWith('.md')) {
    const { base, version } = versionOf(inside);
    return { id: withoutEnding(base), type: 'text', version };
  }
  const type = MEDIA[inside.slice(inside.lastIndexOf('.') + 1).toLowerCase()];
  return type ? { id: inside, type, version: 1 } : null;
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/, '');
}

/** `note_v3.md` is version 3 of `note.md`, which is version 1. */
export function versionOf(path: string): { base: string; version: number } {
  const [, stem, number] = /^(.+)_v([2-9]|[1-9]\d{1,3})\.md$/.exec(path) ?? [];
  return stem ? { base: `${stem}.md`, version: Number(number) } : { base: path, version: 1 };
}

/** Where the next version of a text goes. */
export function nextVersion(path: string): string {
  const { base, version } = versionOf(path);
  return base.replace(/\.md$/, `_v${version + 1}.md`);
}
