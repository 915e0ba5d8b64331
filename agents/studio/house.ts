import type { Folder, Heading, Root, RootContent } from '@97layer/strata/tools';
import { readDirective } from './directive.ts';
import { mappingIn, mappingsIn, numberIn, textIn } from './payload.ts';

export type PostLanguage = 'ko' | 'en';

/** A text in both of the studio's languages. */
type Bilingual = Record<PostLanguage, string>;

/** How a post is built: the front matter of `directives/agents/chief-editor.md`. */
export interface House {
  /** The parts in their order, with the most sentences of each. */
  parts: { name: string; most: number }[];
  /** `{keyword}` stands for the subject. */
  title: Bilingual;
  /** By the part's name. Parts without a heading are told apart by their place. */
  headings: Record<string, Bilingual>;
  /** Words for what a reader may listen to or watch, by the asset's name. */
  attachments: Record<string, Bilingual>;
  /** The note that says how the post was made. */
  colophon: Bilingual;
}

export async function readHouse(folder: Folder): Promise<House> {
  const data = await readDirective(folder, 'directives/agents/chief-editor.md');
  const headings = bilinguals(mappingIn(data, 'headings'));
  return {
    parts: mappingsIn(data, 'parts').map((part) => ({
      name: textIn(part, 'name') ?? '',
      most: numberIn(part, 'most') ?? 1,
    })),
    title: bilingual(mappingIn(data, 'titles'), '{keyword}'),
    headings,
    attachments: bilinguals(mappingIn(data, 'attachments')),
    colophon: bilingual(mappingIn(data, 'colophon'), ''),
  };
}

function bilinguals(data: Record<string, unknown>): Record<string, Bilingual> {
  return Object.fromEntries(Object.keys(data).map((name) => [name, bilingual(mappingIn(data, name), name)]));
}

function bilingual(data: Record<string, unknown>, otherwise: string): Bilingual {
  const en = textIn(data, 'en') ?? otherwise;
  return { ko: textIn(data, 'ko') ?? en, en };
}

/** A stretch of a post: a part the house knows, or (null) one that a person added. */
export interface Section {
  name: string | null;
  blocks: RootContent[];
}

/**
 * Cuts a post at its headings of the second level. What stands before the first is the part `top`; a rule
 * (`---`) begins the colophon.
 */
export function sectionsOf(tree: Root, house: House, lang: PostLanguage): Section[] {
  const names = new Map(Object.entries(house.headings).map(([name, text]) => [text[lang], name]));
  const sections: Section[] = [{ name: 'top', blocks: [] }];
  for (const block of tree.children) {
    if (block.type === 'thematicBreak') sections.push({ name: 'colophon', blocks: [block] });
    else if (block.type === 'heading' && block.depth === 2) {
      sections.push({ name: names.get(textOf(block)) ?? null, blocks: [block] });
    } else sections.at(-1)!.blocks.push(block);
  }
  return sections;
}

function textOf(heading: Heading): string {
  return heading.children.map((child) => ('value' in child ? child.value : '')).join('');
}
