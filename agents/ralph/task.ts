import type { Nodes, RootContent } from '@97layer/strata/tools';
import { inBus } from '../studio/addresses.ts';
import { sectionsOf } from '../studio/house.ts';
import { nodesOf } from '../studio/nodes.ts';
import { citationsIn } from './citations.ts';
import type { Draft } from './draft.ts';
import { fault, type Check, type Fault } from './fault.ts';
import { placeOf } from './place.ts';
import { comparable, lettersIn, shortened } from '../studio/comparable.ts';

/** Task: was everything that was asked done? */
export const task: Record<'parts' | 'length' | 'citations' | 'pictures', Check> = {
  parts(draft) {
    const { quality, house, lang } = draft;
    const titled = headed(draft.tree.children) ? [] : [fault('it has no title', { excerpt: 'top' })];
    const present = sectionsOf(draft.tree, house, lang).filter((section) =>
      section.blocks.some(saysSomething),
    );
    const names = new Set(present.map((section) => section.name));
    const missing = quality.required.filter(
      (name) => !names.has(name) || (name === 'colophon' && !honest(draft)),
    );
    return [
      ...titled,
      ...missing.map((name) => fault(`the part "${name}" is missing or empty`, { excerpt: name })),
    ];
  },

  length({ text, quality, lang }) {
    const letters = lettersIn(text);
    const { least, most } = quality.length[lang];
    if (letters < least)
      return [fault(`it has ${letters} letters; at least ${least} are asked`, { excerpt: 'short' })];
    if (letters > most)
      return [fault(`it has ${letters} letters; at most ${most} are asked`, { excerpt: 'long' })];
    return [];
  },

  citations: (draft) => [...uncited(draft), ...citedWrongly(draft)],

  async pictures(draft) {
    const images = nodesOf(draft.tree, 'image');
    if (images.length === 0) return draft.kind === 'post' ? [fault('it has no picture')] : [];
    const checked = await Promise.all(
      images.map(async (image): Promise<Fault[]> => {
        const line = placeOf(image, draft);
        const place = { excerpt: image.url, line };
        if (!image.alt) return [fault(`the picture ${image.url} has no description`, place)];
        const path = inBus(draft.path, image.url);
        if (path === null || (await draft.exists(path))) return [];
        return [fault(`the picture ${image.url} is missing`, place)];
      }),
    );
    return checked.flat();
  },
};

function headed(blocks: readonly RootContent[]): boolean {
  return blocks.some((block) => block.type === 'heading' && block.depth === 1);
}

function saysSomething(block: RootContent): boolean {
  return block.type !== 'heading' && block.type !== 'thematicBreak';
}

/** Whether the draft says how it was made, in the house's words. */
function honest({ text, house, lang }: Draft): boolean {
  return comparable(text).includes(comparable(house.colophon[lang]));
}

/** Parts whose every sentence comes from a source. */
const citedParts = new Set(['points', 'practice', 'beside', 'quotes']);

function uncited(draft: Draft): Fault[] {
  if (draft.kind === 'asset') return [];
  const sections = sectionsOf(draft.tree, draft.house, draft.lang);
  const blocks = sections
    .filter((section) => citedParts.has(section.name ?? ''))
    .flatMap((part) => part.blocks);
  return blocks
    .flatMap((block): Nodes[] => (block.type === 'list' ? block.children : [block]))
    .filter((block) => block.type !== 'heading' && nodesOf(block, 'link').length === 0)
    .map((block) => {
      const words = nodesOf(block, 'text')
        .map((text) => text.value)
        .join('');
      const what = `"${shortened(words)}" names no source`;
      return fault(what, { excerpt: words, line: placeOf(block, draft) });
    });
}

/** A number that no source of the signal has, or that links elsewhere. */
function citedWrongly(draft: Draft): Fault[] {
  if (draft.kind === 'asset' && !draft.signal) return [];
  const sources = draft.signal?.sources ?? [];
  return citationsIn(draft.tree)
    .filter(({ number, url }) => sources[number - 1]?.url !== url)
    .map(({ number, said, line }) => {
      const what = `the source ${number} behind "${shortened(said)}" is not one of the signal's`;
      return fault(what, { excerpt: said, line: line === null ? null : line + draft.offset });
    });
}
