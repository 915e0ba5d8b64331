import type { Heading, Root, RootContent } from '@97layer/strata/tools';
import type { PostLanguage } from '../studio/house.ts';
import type { Mend } from '../studio/mend.ts';
import { nodesOf } from '../studio/nodes.ts';
import { cited, type Signal } from '../studio/signal.ts';
import { heading, paragraph } from '../studio/tree.ts';
import { takeOut } from './mending.ts';

/** A text of its own, as far as its mending needs it. */
export interface Text {
  /** The file. */
  whole: string;
  data: Record<string, unknown>;
  tree: Root;
  lang: PostLanguage;
  title: string;
  /** Where more sentences can come from. */
  signal: Signal | null;
}

/** Most sentences that a text which is too short gets in one round. */
const mostAdded = 6;

/** Mends what was named, and nothing else. What is missing comes from the signal, word for word. Pure. */
export function mendText({ tree, lang, title, signal }: Text, mends: readonly Mend[]): Root {
  const described = structuredClone(tree);
  const others = mends.filter((mend) => !describe(described, mend, title));
  const { children } = takeOut(described, others, lang);
  const length = mends.find(({ check }) => check === 'length')?.excerpt;
  const kept = withoutOrphans(length === 'long' ? children.slice(0, -1) : children, tree.children);
  const isUntitled = mends.some(({ check, excerpt }) => check === 'parts' && excerpt === 'top');
  const added = length === 'short' && signal ? [more(kept, signal)].filter((block) => block !== null) : [];
  return { type: 'root', children: [...(isUntitled ? [heading(1, title)] : []), ...kept, ...added] };
}

/** A picture without a description gets the text's title. @returns whether that was what the mend asks for */
function describe(tree: Root, { check, excerpt }: Mend, title: string): boolean {
  const bare =
    check === 'pictures' ? nodesOf(tree, 'image').filter((one) => one.url === excerpt && !one.alt) : [];
  for (const image of bare) image.alt = title;
  return bare.length > 0;
}

/** Headings of what was taken out go with it; those that nothing stood below before stay. */
function withoutOrphans(blocks: readonly RootContent[], before: readonly RootContent[]): RootContent[] {
  const bare = new Set(bareHeadings(before).map(wordsIn));
  const orphans = bareHeadings(blocks).filter((block) => !bare.has(wordsIn(block)));
  return blocks.filter((block) => !(orphans as RootContent[]).includes(block));
}

function bareHeadings(blocks: readonly RootContent[]): Heading[] {
  return blocks.filter((block, at): block is Heading => {
    if (block.type !== 'heading' || block.depth === 1) return false;
    const next = blocks[at + 1];
    return next === undefined || (next.type === 'heading' && next.depth <= block.depth);
  });
}

function wordsIn(block: RootContent): string {
  return nodesOf(block, 'text')
    .map(({ value }) => value)
    .join('');
}

/** Key points of the signal that the text does not have yet, each with its source; null where there are none. */
function more(blocks: readonly RootContent[], signal: Signal): RootContent | null {
  const there = blocks.map(wordsIn).join(' ');
  const own = signal.points.filter(({ text, lang }) => lang === signal.lang && !there.includes(text));
  const sentences = own.slice(0, mostAdded).map((said) => cited(said, signal.sources).children);
  if (sentences.length === 0) return null;
  return paragraph(...sentences.flatMap((said, at) => (at > 0 ? [' ', ...said] : said)));
}
