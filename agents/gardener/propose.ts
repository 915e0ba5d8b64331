import { splitFrontMatter, type Folder, type Tier } from '@97layer/strata/tools';
import type { Change } from '../studio/change.ts';
import { mappingIn, mappingsIn, numberIn, textsIn, type Payload } from '../studio/payload.ts';
import type { Disliked } from './hands.ts';
import type { Week } from './week.ts';

/** What follows from a week: changes to directives, and what policy keeps from being changed. */
export interface Wishes {
  changes: Change[];
  /** Paths that are frozen. */
  frozen: string[];
}

const quality = 'directives/quality.md';
const editor = 'directives/agents/chief-editor.md';

export async function wishesFor(
  { shorter, longer }: Week,
  words: readonly Disliked[],
  { directive, folder, tierOf }: { directive: Payload; folder: Folder; tierOf: (path: string) => Tier },
): Promise<Wishes> {
  const least = numberIn(directive, 'least') ?? 2;
  const wished = [
    ...(await bans(words, folder)),
    ...(await lengths({ shorter, longer, least }, mappingIn(directive, 'points'), folder)),
  ];
  const isFrozen = ({ path }: Change) => tierOf(path) === 'frozen';
  return {
    changes: wished.filter((change) => !isFrozen(change)).slice(0, numberIn(directive, 'changes') ?? 3),
    frozen: [...new Set(wished.filter(isFrozen).map(({ path }) => path))],
  };
}

/** What people took out by hand, the quality loop finds from now on. */
async function bans(words: readonly Disliked[], folder: Folder): Promise<Change[]> {
  const { data } = await splitFrontMatter((await folder.text(quality)) ?? '');
  const banned = textsIn(data, 'banned').map((word) => word.toLowerCase());
  return words
    .filter(({ word }) => banned.length > 0 && !banned.includes(word))
    .map(({ word, posts }) => ({
      path: quality,
      keys: ['banned', '-'],
      value: word,
      why: `People took "${word}" out of ${posts.length} posts by hand and left it in none: ${posts.join(', ')}.`,
    }));
}

/** One sentence less, or more, where reviewers ask for it again and again and nobody for the other. */
async function lengths(
  { shorter, longer, least }: { shorter: number; longer: number; least: number },
  bounds: Payload,
  folder: Folder,
): Promise<Change[]> {
  const { data } = await splitFrontMatter((await folder.text(editor)) ?? '');
  const parts = mappingsIn(data, 'parts');
  const at = parts.findIndex(({ name }) => name === 'points');
  const now = at === -1 ? null : numberIn(parts[at]!, 'most');
  const isLess = shorter >= least && longer === 0;
  const isMore = longer >= least && shorter === 0;
  if (now === null || isLess === isMore) return [];
  const value = isLess ? now - 1 : now + 1;
  if (value < (numberIn(bounds, 'least') ?? 1) || value > (numberIn(bounds, 'most') ?? 20)) return [];
  const why = `Reviewers asked ${isLess ? shorter : longer} times for a ${isLess ? 'shorter' : 'longer'} post, and nobody for the other.`;
  return [{ path: editor, keys: ['parts', at, 'most'], value, why }];
}
